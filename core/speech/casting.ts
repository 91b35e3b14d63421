import type { SpeakerId } from '../script/script.js';
import type { Voice } from './engine.js';

/** Who speaks with which voice. */
export interface Casting {
  /** By {@link SpeakerId}; one for each of the cast. */
  readonly parts: readonly Part[];
  /** For the other languages that passages of the article are in; see cast-languages.ts. */
  readonly others: readonly OtherLanguage[];
  /** Other voices of the language, best first, for when one turns out to be gone. */
  readonly reserves: readonly Voice[];
  /** What the person should know; null when all is well. */
  readonly notice: CastingNotice | null;
}

/** Who speaks with which voice where the text is in another language than the article. */
export interface OtherLanguage {
  /** Key of `languageKey`. */
  readonly key: string;
  /** By {@link SpeakerId}; null where there is no voice of it: the usual ones read it then. */
  readonly parts: readonly Part[] | null;
  readonly reserves: readonly Voice[];
}

/** How one speaker sounds. */
export interface Part {
  readonly speaker: SpeakerId;
  /** Null when the engine offers none at all. */
  readonly voice: Voice | null;
  /** 0 to 2; 1 is the voice's own. */
  readonly pitch: number;
  /** Factor on the reader's rate. */
  readonly rate: number;
  /** The voice alone does not tell who speaks, so the name is said before each turn. */
  readonly speakName: boolean;
}

export type CastingNotice =
  | { readonly kind: 'no-voices' }
  /** Read by voices of `used`, since there is none for `wanted` (keys of `languageKey`). */
  | { readonly kind: 'other-language'; readonly wanted: string; readonly used: string }
  /** Speakers share a voice and are told apart by pitch and spoken names. */
  | { readonly kind: 'shared-voice' };
