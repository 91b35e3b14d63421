import type { Brand } from '../brand.js';
import type { SpokenText } from './spoken-text.js';

/** Number of one `speak`; every event carries it back, so that late ones are recognised and dropped. */
export type Ticket = Brand<number, 'Ticket'>;

/** A synthetic voice as an engine offers it. */
export interface Voice {
  /** Unique within the engine's list. */
  readonly id: string;
  /** As the engine names it. */
  readonly name: string;
  /** BCP 47 tag, normalised to hyphens and usual case. */
  readonly lang: string;
  readonly isLocal: boolean;
  readonly isDefault: boolean;
}

/** What an engine is asked to say: at most one sentence. */
export interface Utterance {
  readonly text: SpokenText;
  /** Null lets the engine choose; only when it offers no voices at all. */
  readonly voice: Voice | null;
  /** 0.5 to 3; 1 is the voice's normal speed. */
  readonly rate: number;
  /** 0 to 2; 1 is the voice's normal pitch. */
  readonly pitch: number;
}

export type EngineEvent =
  | { readonly type: 'started'; readonly ticket: Ticket }
  | {
      readonly type: 'boundary';
      readonly ticket: Ticket;
      readonly offset: number;
      readonly length: number;
    }
  | { readonly type: 'ended'; readonly ticket: Ticket }
  | { readonly type: 'failed'; readonly ticket: Ticket; readonly reason: EngineFailure };

export type EngineFailure =
  | 'interrupted'
  | 'voice-unavailable'
  | 'text-too-long'
  | 'synthesis-failed'
  | 'not-allowed'
  | 'audio-busy';

/** Port to whatever makes speech. One utterance at a time: `speak` replaces what is being said. */
export interface SpeechEngine {
  speak(ticket: Ticket, utterance: Utterance): void;
  /** Ends the sound at once. The silenced utterance may still report `failed: interrupted`, late. */
  silence(): void;
  /** Returns a function that removes the listener. */
  listen(listener: (event: EngineEvent) => void): () => void;
  /** What is known now; empty until the engine has told (up to seconds after start, F2). */
  voices(): readonly Voice[];
  /** Called whenever the list has changed. Returns a function that removes the listener. */
  onVoices(listener: () => void): () => void;
}
