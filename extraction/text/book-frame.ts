import { LIMITS } from '../../core/limits.js';

/** Lines between which a book of Project Gutenberg stands; what is around it is a licence. */
const START = /^[ \t]*\*{3}[ \t]*START OF (?:THE|THIS) PROJECT GUTENBERG[^\n]*$/im;
const END = /^[ \t]*(?:\*{3}[ \t]*)?END OF (?:THE|THIS) PROJECT GUTENBERG[^\n]*$/im;
/** Characters in which it must start. */
const START_CHARS = 20_000;

/** A book without what frames it, and what the frame says of it. */
export interface BookText {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
}

/** Takes the frame off a book of Project Gutenberg. Every other text comes back as it is. */
export function withoutBookFrame(text: string): BookText {
  const start = START.exec(text.slice(0, START_CHARS));
  if (start === null) return { text, title: null, byline: null };
  const head = text.slice(0, start.index);
  const rest = text.slice(start.index + start[0].length);
  const end = END.exec(rest);
  const field = (name: string): string | null => {
    const value = new RegExp(`^${name}:[ \\t]*(\\S[^\\n]*)`, 'm').exec(head)?.[1]?.trim();
    return value?.slice(0, LIMITS.headChars) ?? null;
  };
  return {
    text: end === null ? rest : rest.slice(0, end.index),
    title: field('Title'),
    byline: field('Author'),
  };
}
