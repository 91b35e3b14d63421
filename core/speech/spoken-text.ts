import type { Brand } from '../brand.js';

/**
 * Text an engine may be given: never blank, well-formed, free of control characters, and at most
 * {@link MAX_SPOKEN_LENGTH} long. A blank one, or a lone surrogate, silences speech-dispatcher for good (F9).
 */
export type SpokenText = Brand<string, 'SpokenText'>;

/** Longest text for one utterance, in UTF-16 code units (F17). */
export const MAX_SPOKEN_LENGTH = 1000;

/** More combining marks in a row than any script needs; the rest is a flood that stalls engines. */
export const MAX_MARKS = 8;

/** White space of every kind, and controls that act as white space. */
const SPACES = /[\s\u0085]+/gu;
/** C0 and C1 controls (NUL cuts the text short, F9), lone surrogates and noncharacters. */
const UNSPEAKABLE = /[\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]/gu;
const MARK_FLOOD = new RegExp(`(\\p{M}{${MAX_MARKS}})\\p{M}+`, 'gu');
/** Something that makes a sound; punctuation, separators and invisible characters alone do not. */
const SOUNDING = /[\p{L}\p{N}\p{Sc}\p{Extended_Pictographic}\p{RI}]/u;

/** Whether an engine would have anything to say: a letter, a number, a currency sign or an emoji. */
export function isSpeakable(text: string): boolean {
  return SOUNDING.test(text);
}

/**
 * The text made safe for an engine, or null when nothing of it can be heard.
 * Changes nothing in a text that is safe already, so offsets into such a text stay true.
 */
export function spokenText(text: string): SpokenText | null {
  const clean = text
    .replace(SPACES, ' ')
    .replace(UNSPEAKABLE, '')
    .replace(SPACES, ' ')
    .replace(MARK_FLOOD, '$1')
    .trim();
  const capped = clean.length > MAX_SPOKEN_LENGTH ? cutAtGrapheme(clean).trim() : clean;
  return isSpeakable(capped) ? (capped as SpokenText) : null;
}

/** As much as fits into one utterance, ending between graphemes unless one alone is too long. */
function cutAtGrapheme(text: string): string {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  // A window is enough, and keeps a hostile megabyte from being segmented whole.
  const window = text.slice(0, MAX_SPOKEN_LENGTH + 100);
  const last = graphemes.segment(window).containing(MAX_SPOKEN_LENGTH);
  const end = last === undefined || last.index === 0 ? MAX_SPOKEN_LENGTH : last.index;
  return withoutHalfPair(text.slice(0, end));
}

function withoutHalfPair(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
