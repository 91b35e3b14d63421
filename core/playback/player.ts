import type { TextSpan } from '../article/article.js';
import type { Clock } from '../clock.js';
import { assertNever } from '../result.js';
import type { EngineEvent, SpeechEngine, Ticket, Utterance, Voice } from '../speech/engine.js';
import { listeningTime } from '../speech/listening-time.js';
import type { Plan } from '../speech/plan.js';
import { expectedMs, NO_PACES, withPace, type Paces } from '../speech/word-clock.js';
import type { Effect, PlaybackEvent, World } from './events.js';
import { BEGINNING, relocated } from './position.js';
import { isRunning, placeOf, type PlaybackState, type Position } from './state.js';
import { transition } from './transition.js';
import {
  expectedTime,
  heardUntil,
  withBoundary,
  wordingOf,
  wordUnderway,
  type Underway,
} from './underway.js';

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
/** An utterance of some seconds that is over after this was never heard. */
const TOO_SOON_MS = 250;
const LONG_ENOUGH_MS = 2_000;

/**
 * Runs playback: the one object that keeps state. What happens is decided by {@link transition};
 * the player measures, speaks, waits, and hands the engine's and the clock's answers back in.
 */
export class Player {
  private current: PlaybackState = { status: 'empty' };
  private planned: Plan | null = null;
  private underway: Underway | null = null;
  private paces: Paces = NO_PACES;
  private readonly lostVoices = new Set<string>();
  private lastTicket = 0;
  private previewTicket: Ticket | null = null;
  private stopTimer: (() => void) | null = null;
  private readonly queue: PlaybackEvent[] = [];
  private isDispatching = false;
  private readonly listeners = new Set<(state: PlaybackState) => void>();
  private readonly observers = new Set<(observation: Observation) => void>();
  private readonly bornAt: number;
  private options: PlayerOptions = { quietBeforeStart: 0 };

  constructor(private readonly ports: PlayerPorts) {
    this.bornAt = ports.clock.now();
    ports.engine.listen((event) => {
      this.hear(event);
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

  /** Another plan for the same article (rate, voices, roles): goes on at the same word with it. */
  replan(plan: Plan): void {
    const heard = this.heard();
    const before = this.planned;
    this.planned = plan;
    this.lostVoices.clear();
    const at = heard === null || before === null ? BEGINNING : relocated(before, plan, heard);
    this.dispatch({ type: 'replanned', at, soundsTheSame: this.soundsTheSame(plan, at) });
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
    this.endPreview();
    const heard = this.heard();
    if (heard !== null) this.dispatch({ type: 'pause', heard });
  }

  toggle(): void {
    if (isRunning(this.current)) this.pause();
    else this.play();
  }

  stop(): void {
    this.endPreview();
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

  /** Says a sample without disturbing the place; pauses first if an article is being read. */
  preview(utterance: Utterance): void {
    this.pause();
    const ticket = this.nextTicket();
    this.previewTicket = ticket;
    this.ports.engine.speak(ticket, utterance);
  }

  /** The sentence playback is at and the word being said; null when nothing is loaded. */
  spokenSpan(): SpokenSpan | null {
    const at = placeOf(this.current);
    const segment = at === null ? undefined : this.planned?.segments[at.segment];
    if (segment === undefined) return null;
    const sentence = segment.span;
    const underway = this.current.status === 'speaking' ? this.underway : null;
    if (underway?.segment !== segment.index) return { sentence, word: null, certainty: null };
    const word = wordUnderway(underway, this.ports.clock.now(), this.paces);
    if (word === null) return { sentence, word: null, certainty: null };
    const shown = underway.spoken.map.shownStretch(word.start, word.end);
    return {
      sentence,
      word: { block: sentence.block, ...shown },
      certainty: word.certainty,
    };
  }

  /** Time to the end of the article from here, ms, by what was heard so far; null without one. */
  timeLeft(): number | null {
    const at = placeOf(this.current);
    if (at === null || this.planned === null) return null;
    return listeningTime(this.planned, at.segment, this.paces);
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
    const { clock } = this.ports;
    return {
      plan: this.planned,
      ticket: this.nextTicket(),
      expectedMs: (at) => this.expectedMs(at),
      voiceWaitMs: this.bornAt + VOICES_MAY_TAKE_MS - clock.now(),
    };
  }

  /** Whether a plan has the sentence underway at the same place, in the same words and manner. */
  private soundsTheSame(plan: Plan, at: Position): boolean {
    const underway = this.underway;
    if (underway === null || underway.segment !== at.segment) return false;
    const { text, rate, pitch } = plan.spoken(at.segment);
    return (
      text === underway.spoken.text &&
      rate === underway.utterance.rate &&
      pitch === underway.utterance.pitch &&
      plan.voicesFor(at.segment)[0]?.id === underway.utterance.voice?.id
    );
  }

  private nextTicket(): Ticket {
    this.lastTicket += 1;
    return this.lastTicket as Ticket;
  }

  private run(effect: Effect): void {
    switch (effect.do) {
      case 'speak':
        this.speak(effect);
        return;
      case 'silence':
        this.underway = null;
        this.ports.engine.silence();
        return;
      case 'arm':
        this.stopTimer?.();
        this.stopTimer = this.ports.clock.after(effect.ms, () => {
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

  private speak({ ticket, at, afterJump, longest }: Extract<Effect, { do: 'speak' }>): void {
    const plan = this.planned;
    if (plan === null) return;
    this.forgetPreview();
    const voices = plan.voicesFor(at.segment);
    const voice = voices.find(({ id }) => !this.lostVoices.has(id));
    if (voice === undefined) {
      this.dispatch({ type: 'failed', ticket, reason: 'voice-unavailable' });
      return;
    }
    const spoken = plan.spoken(at.segment);
    const introduction = plan.introduction(at.segment, afterJump);
    const wording = wordingOf(spoken.text, at.offset, introduction, longest);
    if (wording === null) {
      // Only a full stop or a bracket is left of the sentence: nothing that could be heard.
      this.dispatch({ type: 'ended', ticket, rest: null, isSuspicious: false });
      return;
    }
    const { pitch, rate } = spoken;
    const utterance: Utterance = { text: wording.text, voice, pitch, rate };
    this.underway = {
      ticket,
      segment: at.segment,
      spoken,
      utterance,
      lead: wording.lead,
      from: wording.from,
      until: wording.until,
      askedAt: this.ports.clock.now(),
      startedAt: null,
      reported: null,
    };
    this.ports.engine.speak(ticket, utterance);
  }

  /** Takes the engine's events to the machine, with what they mean for the sentence underway. */
  private hear(event: EngineEvent): void {
    if (event.ticket === this.previewTicket) {
      this.hearPreview(event);
      return;
    }
    const underway = this.underway;
    if (underway === null || event.ticket !== underway.ticket) return;
    const now = this.ports.clock.now();
    switch (event.type) {
      case 'started':
        this.underway = { ...underway, startedAt: underway.startedAt ?? now };
        this.dispatch(event);
        return;
      case 'boundary': {
        const moved = withBoundary(underway, event.offset, event.length);
        if (moved === null || moved.reported === null) return;
        this.underway = { ...moved, startedAt: moved.startedAt ?? now };
        this.dispatch({ type: 'reached', ticket: event.ticket, offset: moved.reported.offset });
        return;
      }
      case 'ended':
        this.hearEnd(underway, now);
        return;
      case 'failed':
        if (event.reason === 'voice-unavailable') this.loseVoice(underway.utterance.voice);
        this.dispatch(event);
        return;
      default:
        assertNever(event);
    }
  }

  private hearEnd(underway: Underway, now: number): void {
    const { ticket, spoken, until, utterance, startedAt, askedAt } = underway;
    const isSuspicious =
      now - askedAt < TOO_SOON_MS && expectedTime(underway, this.paces) > LONG_ENOUGH_MS;
    if (!isSuspicious && startedAt !== null) {
      this.paces = withPace(this.paces, utterance, utterance.text, now - startedAt);
    }
    const rest = until < spoken.text.length ? until : null;
    this.dispatch({ type: 'ended', ticket, rest, isSuspicious });
  }

  private hearPreview(event: EngineEvent): void {
    if (event.type !== 'ended' && event.type !== 'failed') return;
    this.previewTicket = null;
    this.tell({ type: 'preview-ended', wasHeard: event.type === 'ended' });
  }

  private endPreview(): void {
    if (this.previewTicket !== null) this.ports.engine.silence();
    this.forgetPreview();
  }

  private forgetPreview(): void {
    if (this.previewTicket === null) return;
    this.previewTicket = null;
    this.tell({ type: 'preview-ended', wasHeard: false });
  }

  private loseVoice(voice: Voice | null): void {
    if (voice === null) return;
    this.lostVoices.add(voice.id);
    this.tell({ type: 'voice-lost', voice });
  }

  /** Where to go on so that nothing is lost; null when nothing is loaded. */
  private heard(): Position | null {
    const at = placeOf(this.current);
    if (at === null || this.underway === null || this.current.status !== 'speaking') return at;
    return heardUntil(this.underway, this.ports.clock.now(), this.paces);
  }

  private spokenMs(): number {
    const at = placeOf(this.current);
    if (at === null) return 0;
    // Begun before a pause: "previous" means the start of this sentence.
    if (at.offset > 0) return Infinity;
    const startedAt = this.current.status === 'speaking' ? this.underway?.startedAt : null;
    return typeof startedAt === 'number' ? this.ports.clock.now() - startedAt : 0;
  }

  private expectedMs(at: Position): number {
    const underway = this.underway;
    const spoken = this.planned?.spoken(at.segment);
    if (underway === null || spoken === undefined) return 0;
    const rest = underway.segment === at.segment ? at.offset : 0;
    const text =
      rest > underway.from ? spoken.text.slice(rest, underway.until) : underway.utterance.text;
    return expectedMs(this.paces, underway.utterance, text);
  }

  private tell(observation: Observation): void {
    for (const observer of [...this.observers]) observer(observation);
  }
}
