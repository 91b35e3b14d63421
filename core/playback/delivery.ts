import type { TextSpan } from '../article/article.js';
import type { Clock } from '../clock.js';
import { assertNever } from '../result.js';
import type { EngineEvent, SpeechEngine, Ticket, Utterance, Voice } from '../speech/engine.js';
import type { Plan, Segment } from '../speech/plan.js';
import { expectedMs, NO_PACES, withPace, type Paces } from '../speech/word-clock.js';
import type { Effect, PlaybackEvent } from './events.js';
import type { Position } from './state.js';
import {
  expectedTime,
  heardUntil,
  withBoundary,
  wordingOf,
  wordUnderway,
  type Underway,
} from './underway.js';

/** An utterance of some seconds that is over after this was never heard, ms. */
const TOO_SOON_MS = 250;
const LONG_ENOUGH_MS = 2_000;

/** What becomes known while a sentence is said. */
export interface DeliveryListener {
  /** Something for the machine. */
  happened(event: PlaybackEvent): void;
  voiceLost(voice: Voice): void;
  previewEnded(wasHeard: boolean): void;
}

/** The word being said, as a place in the article, and how that is known. */
export interface SpokenWord {
  readonly span: TextSpan;
  readonly certainty: 'reported' | 'estimated';
}

/** What is left of a sample that is being said. */
interface Sample {
  readonly ticket: Ticket;
  readonly rest: readonly Utterance[];
  readonly nextTicket: () => Ticket;
}

/**
 * Gives the engine one utterance at a time and keeps account of it: how far it got, how fast the
 * voice speaks, which voices are gone. It measures and decides nothing.
 */
export class Delivery {
  private underway: Underway | null = null;
  private sample: Sample | null = null;
  private learned: Paces = NO_PACES;
  private readonly lostVoices = new Set<string>();

  constructor(
    private readonly engine: SpeechEngine,
    private readonly clock: Clock,
    private readonly listener: DeliveryListener,
  ) {
    engine.listen((event) => {
      this.hear(event);
    });
  }

  /** How fast voices were heard to speak. */
  get paces(): Paces {
    return this.learned;
  }

  speak({ ticket, at, afterJump, longest }: Extract<Effect, { do: 'speak' }>, plan: Plan): void {
    this.forgetPreview();
    const voice = plan.voicesFor(at.segment).find(({ id }) => !this.lostVoices.has(id));
    if (voice === undefined) {
      this.listener.happened({ type: 'failed', ticket, reason: 'voice-unavailable' });
      return;
    }
    const spoken = plan.spoken(at.segment);
    const introduction = plan.introduction(at.segment, afterJump);
    const wording = wordingOf(spoken.text, at.offset, introduction, longest);
    if (wording === null) {
      // Only a full stop or a bracket is left of the sentence: nothing that could be heard.
      this.listener.happened({ type: 'ended', ticket, rest: null, isSuspicious: false });
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
      askedAt: this.clock.now(),
      startedAt: null,
      reported: null,
    };
    this.engine.speak(ticket, utterance);
  }

  silence(): void {
    this.underway = null;
    this.engine.silence();
  }

  /** Says a sample, one utterance after the other. What the engine tells of it never reaches the machine. */
  preview(utterances: readonly Utterance[], nextTicket: () => Ticket): void {
    this.forgetPreview();
    const [first, ...rest] = utterances;
    if (first === undefined) return;
    this.sample = { ticket: nextTicket(), rest, nextTicket };
    this.engine.speak(this.sample.ticket, first);
  }

  endPreview(): void {
    if (this.sample !== null) this.engine.silence();
    this.forgetPreview();
  }

  /** Gives voices that were gone another chance: a new plan may know better. */
  forgetLostVoices(): void {
    this.lostVoices.clear();
  }

  /** Where to go on so that nothing of the sentence is lost; null when none is being said. */
  heard(): Position | null {
    return this.underway && heardUntil(this.underway, this.clock.now(), this.learned);
  }

  /** How long the sentence has been heard, ms: 0 before it sounds, for ever if begun before a pause. */
  heardMs(): number {
    if (this.underway !== null && this.underway.from > 0) return Infinity;
    const startedAt = this.underway?.startedAt ?? null;
    return startedAt === null ? 0 : this.clock.now() - startedAt;
  }

  /** The word of this sentence that is being said; null before the first and in another. */
  word(segment: Segment): SpokenWord | null {
    const { underway } = this;
    if (underway?.segment !== segment.index) return null;
    const word = wordUnderway(underway, this.clock.now(), this.learned);
    if (word === null) return null;
    const shown = underway.spoken.map.shownStretch(word.start, word.end);
    return { span: { block: segment.span.block, ...shown }, certainty: word.certainty };
  }

  /** How long the rest of the sentence from `at` should take, ms. */
  expectedMs(at: Position, plan: Plan): number {
    const { underway } = this;
    if (underway?.segment !== at.segment) return 0;
    const { utterance, until } = underway;
    const rest =
      at.offset > underway.from
        ? plan.spoken(at.segment).text.slice(at.offset, until)
        : utterance.text;
    return expectedMs(this.learned, utterance, rest);
  }

  /** Whether a plan has the sentence underway at the same place, in the same words and manner. */
  soundsTheSame(plan: Plan, at: Position): boolean {
    const { underway } = this;
    if (underway?.segment !== at.segment) return false;
    const { text, rate, pitch } = plan.spoken(at.segment);
    return (
      text === underway.spoken.text &&
      rate === underway.utterance.rate &&
      pitch === underway.utterance.pitch &&
      plan.voicesFor(at.segment)[0]?.id === underway.utterance.voice?.id
    );
  }

  private hear(event: EngineEvent): void {
    if (event.ticket === this.sample?.ticket) {
      this.hearPreview(event, this.sample);
      return;
    }
    const { underway } = this;
    if (underway === null || event.ticket !== underway.ticket) return;
    const now = this.clock.now();
    switch (event.type) {
      case 'started':
        this.underway = { ...underway, startedAt: underway.startedAt ?? now };
        this.listener.happened(event);
        return;
      case 'boundary': {
        const moved = withBoundary(underway, event.offset, event.length);
        if (moved?.reported == null) return;
        this.underway = { ...moved, startedAt: moved.startedAt ?? now };
        const { offset } = moved.reported;
        this.listener.happened({ type: 'reached', ticket: event.ticket, offset });
        return;
      }
      case 'ended':
        this.hearEnd(underway, now);
        return;
      case 'failed':
        if (event.reason === 'voice-unavailable') this.loseVoice(underway.utterance.voice);
        this.listener.happened(event);
        return;
      default:
        assertNever(event);
    }
  }

  private hearEnd(underway: Underway, now: number): void {
    const { ticket, spoken, until, utterance, startedAt, askedAt } = underway;
    const isSuspicious =
      now - askedAt < TOO_SOON_MS && expectedTime(underway, this.learned) > LONG_ENOUGH_MS;
    if (!isSuspicious && startedAt !== null) {
      this.learned = withPace(this.learned, utterance, utterance.text, now - startedAt);
    }
    const rest = until < spoken.text.length ? until : null;
    this.listener.happened({ type: 'ended', ticket, rest, isSuspicious });
  }

  private hearPreview({ type }: EngineEvent, { rest, nextTicket }: Sample): void {
    if (type !== 'ended' && type !== 'failed') return;
    const [next, ...others] = rest;
    if (type === 'ended' && next !== undefined) {
      this.sample = { ticket: nextTicket(), rest: others, nextTicket };
      this.engine.speak(this.sample.ticket, next);
      return;
    }
    this.sample = null;
    this.listener.previewEnded(type === 'ended');
  }

  private forgetPreview(): void {
    if (this.sample === null) return;
    this.sample = null;
    this.listener.previewEnded(false);
  }

  private loseVoice(voice: Voice | null): void {
    if (voice === null) return;
    this.lostVoices.add(voice.id);
    this.listener.voiceLost(voice);
  }
}
