import type { Clock } from '../../core/clock.js';
import type {
  EngineEvent,
  EngineFailure,
  SpeechEngine,
  Ticket,
  Utterance,
  Voice,
} from '../../core/speech/engine.js';

/** How the fake behaves; the defaults are what was measured with speech-dispatcher and espeak-ng. */
export interface FakeBehaviour {
  /** `speak` to `started` (F11: 25 to 130). */
  readonly startMs: number;
  /** From the last sound to `ended` (F11). */
  readonly tailMs: number;
  /** From `silence` to the late `interrupted` (F5: 2 to 100). */
  readonly interruptedMs: number;
  /** Time of one character at rate 1. */
  readonly msPerCharacter: number;
  /** Whether words are told as they are said; speech-dispatcher never does (F4). */
  readonly hasBoundaries: boolean;
  /** Longer texts are refused as `text-too-long`. speech-dispatcher takes 5,000 characters (F17). */
  readonly longest: number;
}

export const MEASURED: FakeBehaviour = {
  startMs: 80,
  tailMs: 330,
  interruptedMs: 60,
  msPerCharacter: 65,
  hasBoundaries: false,
  longest: 5_000,
};

/** What goes wrong with the next utterance instead of it being said. */
export type Trouble =
  | { readonly kind: 'fails'; readonly reason: EngineFailure }
  /** Neither `started` nor anything else: a dead daemon (F10). */
  | { readonly kind: 'no-start' }
  /** `started` and then nothing: no audio sink, a dead output module (F10, F16). */
  | { readonly kind: 'no-end' }
  /** `started` and `ended` at once without a sound. */
  | { readonly kind: 'no-sound' }
  /** Another program cuts in after so many characters. */
  | { readonly kind: 'cut-off'; readonly after: number };

/** One utterance and what became of it. */
export interface Spoken {
  readonly ticket: Ticket;
  readonly utterance: Utterance;
  /** Characters that really sounded. */
  heard: number;
  isOver: boolean;
  /** Another program cut it off. */
  wasCutOff: boolean;
}

interface Current {
  readonly record: Spoken;
  soundingSince: number | null;
  readonly timers: (() => void)[];
}

/**
 * A speech engine with the manners of the real one: it answers late, tells of an utterance it was
 * made to drop when the next is already being said, and on request breaks in every measured way.
 * Held to the same contract as the real one (tests/contract).
 */
export class FakeSpeechEngine implements SpeechEngine {
  /** Everything it was ever given, in order. */
  readonly spoken: Spoken[] = [];
  /** Troubles for the utterances to come, in order; null for one that goes well. */
  readonly troubles: (Trouble | null)[] = [];
  private list: readonly Voice[];
  private current: Current | null = null;
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private readonly voiceListeners = new Set<() => void>();
  private readonly behaviour: FakeBehaviour;

  constructor(
    private readonly clock: Clock,
    voices: readonly Voice[],
    behaviour: Partial<FakeBehaviour> = {},
  ) {
    this.list = voices;
    this.behaviour = { ...MEASURED, ...behaviour };
  }

  speak(ticket: Ticket, utterance: Utterance): void {
    this.silence();
    const record: Spoken = { ticket, utterance, heard: 0, isOver: false, wasCutOff: false };
    this.spoken.push(record);
    const current: Current = { record, soundingSince: null, timers: [] };
    this.current = current;
    const trouble = this.troubleOf(utterance);
    if (trouble?.kind === 'fails') {
      this.later(current, 20, () => {
        this.finish(current, { type: 'failed', ticket, reason: trouble.reason });
      });
      return;
    }
    if (trouble?.kind === 'no-start') return;
    this.later(current, this.behaviour.startMs, () => {
      current.soundingSince = this.clock.now();
      this.emit({ type: 'started', ticket });
      this.sound(current, trouble);
    });
  }

  silence(): void {
    const { current } = this;
    if (current === null) return;
    this.drop(current);
    // Told when nobody waits for it any more, often after the next `speak` (F5).
    const { ticket } = current.record;
    this.clock.after(this.behaviour.interruptedMs, () => {
      this.emit({ type: 'failed', ticket, reason: 'interrupted' });
    });
  }

  listen(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  voices(): readonly Voice[] {
    return this.list;
  }

  onVoices(listener: () => void): () => void {
    this.voiceListeners.add(listener);
    return () => this.voiceListeners.delete(listener);
  }

  /** The system's voices arrive, or change. */
  setVoices(voices: readonly Voice[]): void {
    this.list = voices;
    for (const listener of [...this.voiceListeners]) listener();
  }

  /** Another program, a screen reader say, takes the speech server over (accessibility finding 1). */
  cutIn(): void {
    const { current } = this;
    if (current === null) return;
    const { ticket } = current.record;
    current.record.wasCutOff = true;
    this.drop(current);
    this.emit({ type: 'failed', ticket, reason: 'interrupted' });
  }

  /** Any event at all, as from an engine out of its mind. */
  deliver(event: EngineEvent): void {
    this.emit(event);
  }

  /** Whether anything can be heard. */
  get isSounding(): boolean {
    return (
      this.current !== null && this.current.soundingSince !== null && !this.current.record.isOver
    );
  }

  /** Characters a second at a rate; the fake speaks faster in proportion. */
  charactersIn(ms: number, rate: number): number {
    return Math.floor((ms * rate) / this.behaviour.msPerCharacter);
  }

  private troubleOf({ voice, text }: Utterance): Trouble | null {
    const trouble = this.troubles.shift() ?? null;
    const isKnown = voice === null || this.list.some(({ id }) => id === voice.id);
    if (!isKnown) return { kind: 'fails', reason: 'voice-unavailable' };
    return text.length > this.behaviour.longest
      ? { kind: 'fails', reason: 'text-too-long' }
      : trouble;
  }

  private sound(current: Current, trouble: Trouble | null): void {
    const { record } = current;
    const { ticket, utterance } = record;
    const { text, rate } = utterance;
    if (trouble?.kind === 'no-end') return;
    if (trouble?.kind === 'no-sound') {
      this.finish(current, { type: 'ended', ticket });
      return;
    }
    const msPerCharacter = this.behaviour.msPerCharacter / rate;
    if (trouble?.kind === 'cut-off' && trouble.after < text.length) {
      this.later(current, trouble.after * msPerCharacter, () => {
        this.cutIn();
      });
    }
    if (this.behaviour.hasBoundaries) this.tellWords(current, msPerCharacter);
    this.later(current, text.length * msPerCharacter, () => {
      record.heard = text.length;
    });
    this.later(current, text.length * msPerCharacter + this.behaviour.tailMs, () => {
      this.finish(current, { type: 'ended', ticket });
    });
  }

  private tellWords(current: Current, msPerCharacter: number): void {
    const { ticket, utterance } = current.record;
    for (const match of utterance.text.matchAll(/\S+/gu)) {
      this.later(current, match.index * msPerCharacter, () => {
        this.emit({ type: 'boundary', ticket, offset: match.index, length: match[0].length });
      });
    }
  }

  private finish(current: Current, event: EngineEvent): void {
    this.drop(current);
    this.emit(event);
  }

  private drop(current: Current): void {
    const { record, soundingSince, timers } = current;
    for (const cancel of timers) cancel();
    if (soundingSince !== null && record.heard === 0) {
      const elapsed = this.clock.now() - soundingSince;
      const said = this.charactersIn(elapsed, record.utterance.rate);
      record.heard = Math.min(record.utterance.text.length, said);
    }
    record.isOver = true;
    if (this.current === current) this.current = null;
  }

  private later(current: Current, ms: number, run: () => void): void {
    current.timers.push(this.clock.after(ms, run));
  }

  private emit(event: EngineEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
