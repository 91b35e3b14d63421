import { isText } from '../article/article.js';
import type { Article, TextSpan } from '../article/article.js';
import type { Script, TurnId } from '../script/script.js';
import type { Segment } from '../speech/plan.js';
import { sentenceAt } from './find-sentence.js';
import type { Timeline } from './timeline.js';

/** What an article can be found the way in by, in order. */
export interface Outline {
  readonly kind: 'questions' | 'chapters';
  readonly entries: readonly OutlineEntry[];
}

/** One question of an interview with the answer that follows it, or one chapter of a book. */
export interface OutlineEntry {
  readonly turn: TurnId;
  /** The question's own words, shortened to {@link LONGEST_QUESTION} characters; a chapter's title. */
  readonly text: string;
  /** From 1: one more for what stands inside another entry. */
  readonly level: number;
  /** Sentences of it and of all that is inside: first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Characters to be read in it. */
  readonly length: number;
}

/** Longest text of a question in the list, in UTF-16 code units. */
export const LONGEST_QUESTION = 140;

/** A book's table of contents; of everything else its questions. */
export function outlineOf(
  reading: { readonly article: Article; readonly script: Script },
  segments: readonly Segment[],
  timeline: Timeline,
): Outline {
  const chapters = chaptersIn(reading.article, segments, timeline);
  return chapters.length > 0
    ? { kind: 'chapters', entries: chapters }
    : { kind: 'questions', entries: questionsOf(reading, segments, timeline) };
}

/** Index of the innermost entry in which a sentence stands; -1 before the first. */
export function entryAt({ entries }: Outline, segment: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.from ?? 0) <= segment) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The next entry, or the one before: going back from the middle of one leads to its beginning first.
 * Null where there is none.
 */
export function entryFrom(outline: Outline, segment: number, by: 1 | -1): OutlineEntry | null {
  const { entries } = outline;
  const current = entryAt(outline, segment);
  const start = entries[current]?.from ?? 0;
  // Two that begin together ("Part One", "Chapter 1") are one step.
  if (by > 0) return entries[current + 1] ?? null;
  if (segment > start) return entries[current] ?? null;
  return entries.findLast(({ from }) => from < segment) ?? null;
}

/** What of the contents is read aloud: a page that is only shown is nowhere to go to. */
function chaptersIn(
  { contents = [] }: Article,
  segments: readonly Segment[],
  { starts }: Timeline,
): OutlineEntry[] {
  const places = contents.map(({ title, level, block }) => {
    const first = sentenceAt(segments, { block, offset: 0 });
    const isBehind = first !== null && first.span.block < block;
    return { title, level, from: first === null || isBehind ? segments.length : first.index };
  });
  return places.flatMap(({ title: text, level, from }, index): OutlineEntry[] => {
    const next = places.slice(index + 1).find((other) => other.level <= level);
    const to = next?.from ?? segments.length;
    const turn = segments[from]?.turn;
    if (turn === undefined || from >= to) return [];
    return [{ turn, text, level, from, to, length: (starts[to] ?? 0) - (starts[from] ?? 0) }];
  });
}

/**
 * The interview's questions in order. A turn of an interviewer opens a question; everything up to the
 * next one belongs to it. Interjections of the interviewer in the middle of an answer count too: they
 * are what one would look for.
 */
export function questionsOf(
  reading: { readonly article: Article; readonly script: Script },
  segments: readonly Segment[],
  timeline: Timeline,
): OutlineEntry[] {
  const openings: Segment[] = segments.filter(
    (segment) => segment.opensTurn && reading.script.cast[segment.speaker]?.role === 'interviewer',
  );
  return openings.map((opening, index) => {
    const to = openings[index + 1]?.index ?? segments.length;
    const length = (timeline.starts[to] ?? 0) - (timeline.starts[opening.index] ?? 0);
    const text = questionText(reading, segments, opening);
    return { turn: opening.turn, text, level: 1, from: opening.index, to, length };
  });
}

function questionText(
  reading: { readonly article: Article },
  segments: readonly Segment[],
  opening: Segment,
): string {
  let asked = '';
  for (let index = opening.index; segments[index]?.turn === opening.turn; index += 1) {
    const sentence = textOf(reading.article, segments[index]?.span);
    // The sentence with the question mark is the question; what comes before it only leads there.
    if (/[?؟？]["”’»)]*$/u.test(sentence)) return shorten(sentence);
    if (asked === '') asked = sentence;
    if (index - opening.index > 12) break;
  }
  return shorten(asked);
}

/** The words of a span, white space folded. */
export function textOf(article: Article, span: TextSpan | undefined): string {
  const block = span && article.blocks[span.block];
  if (!span || !block || !isText(block)) return '';
  return block.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
}

/** A list of questions needs no dash, square or star before each: they are how the page sets questions apart. */
const LEAD_MARKS = /^(?:[\p{Pd}\p{So}*•·■▪]\s*)+(?=.)/u;

function shorten(asked: string): string {
  const text = asked.replace(LEAD_MARKS, '');
  if (text.length <= LONGEST_QUESTION) return text;
  const cut = text.slice(0, LONGEST_QUESTION);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST_QUESTION / 2 ? space : LONGEST_QUESTION).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
