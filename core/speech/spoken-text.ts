import type { Brand } from '../brand.js';

/**
 * Text an engine may be given: never blank, well-formed, free of control characters, and at most
 * {@link MAX_SPOKEN_LENGTH} long. A blank one, or a lone surrogate, silences speech-dispatcher for good (F9).
 */
export type SpokenText = Brand<string, 'SpokenText'>;

/** Longest text for one utterance, in UTF-16 code units (F17). */
export const MAX_SPOKEN_LENGTH = 1000;
