import type { BlockId, TextSpan } from '../article/article.js';
import type { Clock } from '../clock.js';
import { assertNever } from '../result.js';
import type { SpeechEngine, Ticket, Utterance, Voice } from '../speech/engine.js';
import { listeningTime } from '../speech/listening-time.js';
import type { Plan } from '../speech/plan.js';
import { Delivery } from './delivery.js';
import type { Effect, PlaybackEvent, World } from './events.js';
import { BEGINNING, relocated } from './position.js';
import { isRunning, placeOf, type PlaybackState, type Position } from './state.js';
import { transition } from './transition.js';

export interface PlayerPorts {
  readonly engine: SpeechEngine;
  readonly clock: Clock;
}

export interface PlayerOptions {
  /**
   * Silence between Play and the first word, ms. 600 while a screen reader runs: on Linux both share
   * one speech server, and what it says about the button would cut our first sentence.
   */
  readonly quietBeforeStart: number;
}

/** What is being spoken, as places in the article. */
export interface SpokenSpan {
  readonly sentence: TextSpan;
  /** Null before the first word and where it is not known. */
  readonly word: TextSpan | null;
  /** `reported` by the engine, or `estimated` from the time: right two times of three. */
  readonly certainty: 'reported' | 'estimated' | null;
}

/** What tests and the announcer may watch; playback itself never depends on it. */
export type Observation =
  | {
      readonly type: 'transition';
      readonly event: PlaybackEvent;
      readonly from: PlaybackState;
      readonly to: PlaybackState;
      readonly effects: readonly Effect[];
    }
  | { readonly type: 'voice-lost'; readonly voice: Voice }
  | { readonly type: 'preview-ended'; readonly wasHeard: boolean };

/** Voices may come this late after start-up (F2); Play waits for them that long. */
export const VOICES_MAY_TAKE_MS = 8_000;

/**
 * Runs playback. What happens is decided by {@link transition}; the player keeps the state, does what
 * the machine says, waits, and hands back what the {@link Delivery} and its one timer tell.
 */
export class Player {
  private current: PlaybackState = { status: 'empty' };
  private planned: Plan | null = null;
  private lastTicket = 0;
  private stopTimer: (() => void) | null = null;
  private readonly queue: PlaybackEvent[] = [];
  private isDispatching = false;
  private readonly listeners = new Set<(state: PlaybackState) => void>();
  private readonly observers = new Set<(observation: Observation) => void>();
  private readonly bornAt: number;
  private options: PlayerOptions = { quietBeforeStart: 0 };

  private readonly clock: Clock;
  private readonly delivery: Delivery;

  constructor({ engine, clock }: PlayerPorts) {
    this.clock = clock;
    this.bornAt = clock.now();
    this.delivery = new Delivery(engine, clock, {
      happened: (event) => {
        this.dispatch(event);
      },
      voiceLost: (voice) => {
        this.tell({ type: 'voice-lost', voice });
      },
      previewEnded: (wasHeard) => {
        this.tell({ type: 'preview-ended', wasHeard });
      },
    });
  }

  get state(): PlaybackState {
    return this.current;
  }

  get plan(): Plan | null {
    return this.planned;
  }

  /** Says nothing: reading starts with {@link play} only. */
  load(plan: Plan, at: Position = BEGINNING): void {
    this.planned = plan;
    this.dispatch({ type: 'loaded', at });
  }

  /**
   * Another plan for the same article (rate, voices, roles): goes on at the same word with it.
   * @param moved where the blocks of the plan before stand, if the article has grown
   */
  replan(plan: Plan, moved?: (block: BlockId) => BlockId): void {
    const heard = this.heard();
    const before = this.planned;
    this.planned = plan;
    this.delivery.forgetLostVoices();
    const at =
      heard === null || before === null ? BEGINNING : relocated(before, plan, heard, moved);
    const soundsTheSame = this.delivery.soundsTheSame(plan, at);
    this.dispatch({ type: 'replanned', at, soundsTheSame });
  }

  unload(): void {
    this.dispatch({ type: 'unloaded' });
    this.planned = null;
  }

  configure(options: Partial<PlayerOptions>): void {
    this.options = { ...this.options, ...options };
  }

  play(): void {
    this.dispatch({ type: 'play', quietMs: this.options.quietBeforeStart });
  }

  /** Never the engine's own pause, which on Linux ends speech for good (F8): remembers and cancels. */
  pause(): void {
    this.delivery.endPreview();
    const heard = this.heard();
    if (heard !== null) this.dispatch({ type: 'pause', heard });
  }

  toggle(): void {
    if (isRunning(this.current)) this.pause();
    else this.play();
  }

  stop(): void {
    this.delivery.endPreview();
    this.dispatch({ type: 'stop' });
  }

  skip(unit: 'sentence' | 'turn', by: 1 | -1): void {
    this.dispatch({ type: 'skip', unit, by, spokenMs: this.spokenMs() });
  }

  /** Says this sentence again, from a pause too. */
  repeat(): void {
    const at = placeOf(this.current);
    if (at !== null) this.seek({ segment: at.segment, offset: 0 }, true);
  }

  seek(to: Position, andPlay = false): void {
    const quietMs = this.options.quietBeforeStart;
    this.dispatch({ type: 'seek', to, andPlay, quietMs });
  }

  /**
   * Says a sample, one utterance after the other, without disturbing the place; pauses first if an
   * article is being read.
   */
  preview(...utterances: readonly Utterance[]): void {
    this.pause();
    this.delivery.preview(utterances, () => this.nextTicket());
  }

  /** The sentence playback is at and the word being said; null when nothing is loaded. */
  spokenSpan(): SpokenSpan | null {
    const at = placeOf(this.current);
    const segment = at === null ? undefined : this.planned?.segments[at.segment];
    if (segment === undefined) return null;
    const sentence = segment.span;
    const word = this.current.status === 'speaking' ? this.delivery.word(segment) : null;
    return { sentence, word: word?.span ?? null, certainty: word?.certainty ?? null };
  }

  /** Time to the end of the article from here, ms, by what was heard so far; null without one. */
  timeLeft(): number | null {
    const at = placeOf(this.current);
    if (at === null || this.planned === null) return null;
    return listeningTime(this.planned, at.segment, this.delivery.paces);
  }

  /** Calls `listener` after each change of state. Returns a function that removes it. */
  subscribe(listener: (state: PlaybackState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls `observer` for whatever happens. Returns a function that removes it. */
  observe(observer: (observation: Observation) => void): () => void {
    this.observers.add(observer);
    return () => this.observers.delete(observer);
  }

  /**
   * One event at a time, in order: what an effect or a listener causes waits until the step before
   * is done, so that nobody ever sees half a transition.
   */
  private dispatch(event: PlaybackEvent): void {
    this.queue.push(event);
    if (this.isDispatching) return;
    this.isDispatching = true;
    try {
      for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift()) {
        this.step(next);
      }
    } finally {
      this.isDispatching = false;
    }
  }

  private step(event: PlaybackEvent): void {
    const from = this.current;
    const { state, effects } = transition(from, event, this.world());
    this.current = state;
    for (const effect of effects) this.run(effect);
    if (state !== from) for (const listener of [...this.listeners]) listener(state);
    this.tell({ type: 'transition', event, from, to: state, effects });
  }

  private world(): World {
    const plan = this.planned;
    return {
      plan,
      ticket: this.nextTicket(),
      expectedMs: (at) => (plan === null ? 0 : this.delivery.expectedMs(at, plan)),
      voiceWaitMs: this.bornAt + VOICES_MAY_TAKE_MS - this.clock.now(),
    };
  }

  private nextTicket(): Ticket {
    this.lastTicket += 1;
    return this.lastTicket as Ticket;
  }

  private run(effect: Effect): void {
    switch (effect.do) {
      case 'speak':
        if (this.planned !== null) this.delivery.speak(effect, this.planned);
        return;
      case 'silence':
        this.delivery.silence();
        return;
      case 'arm':
        this.stopTimer?.();
        this.stopTimer = this.clock.after(effect.ms, () => {
          this.stopTimer = null;
          this.dispatch({ type: 'timeout', ticket: effect.ticket, which: effect.which });
        });
        return;
      case 'disarm':
        this.stopTimer?.();
        this.stopTimer = null;
        return;
      default:
        assertNever(effect);
    }
  }

  /** Where to go on so that nothing is lost; null when nothing is loaded. */
  private heard(): Position | null {
    const speaking = this.current.status === 'speaking' ? this.delivery.heard() : null;
    return speaking ?? placeOf(this.current);
  }

  /** How long this sentence has been heard, ms; one left in the middle counts as heard for long. */
  private spokenMs(): number {
    if (this.current.status === 'speaking') return this.delivery.heardMs();
    const at = placeOf(this.current);
    return at !== null && at.offset > 0 ? Infinity : 0;
  }

  private tell(observation: Observation): void {
    for (const observer of [...this.observers]) observer(observation);
  }
}
