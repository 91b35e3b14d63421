/** Longest name shown; longer ones lose their middle, so that beginning and extension stay. */
const MAX_SHOWN = 80;

/** Line breaks and other controls, and marks that turn the direction of what follows. */
const UNSHOWABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A file's name as it can stand in a sentence: in one line, not too long, unable to fool the eye. */
export function shownName(name: string): string {
  const line = name.replace(UNSHOWABLE, ' ').trim();
  const letters = Array.from(line);
  if (letters.length <= MAX_SHOWN) return line;
  const half = (MAX_SHOWN - 1) / 2;
  return `${letters.slice(0, Math.ceil(half)).join('')}…${letters.slice(-Math.floor(half)).join('')}`;
}
