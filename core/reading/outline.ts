import { isText } from '../article/article.js';
import type { Article, TextSpan } from '../article/article.js';
import type { Script, TurnId } from '../script/script.js';
import type { Segment } from '../speech/plan.js';
import type { Timeline } from './timeline.js';

/** One question of the interview, with the answer that follows it. */
export interface Question {
  readonly turn: TurnId;
  /** The question's own words, shortened to {@link LONGEST_QUESTION} characters. */
  readonly text: string;
  /** Sentences of the question and its answers: first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Characters to be read in the question and its answers. */
  readonly length: number;
}

/** Longest text of a question in the list, in UTF-16 code units. */
export const LONGEST_QUESTION = 140;

/**
 * The interview's questions in order. A turn of an interviewer opens a question; everything up to the
 * next one belongs to it. Interjections of the interviewer in the middle of an answer count too: they
 * are what one would look for.
 */
export function questionsOf(
  reading: { readonly article: Article; readonly script: Script },
  segments: readonly Segment[],
  timeline: Timeline,
): Question[] {
  const openings: Segment[] = segments.filter(
    (segment) => segment.opensTurn && reading.script.cast[segment.speaker]?.role === 'interviewer',
  );
  return openings.map((opening, index) => {
    const to = openings[index + 1]?.index ?? segments.length;
    const length = (timeline.starts[to] ?? 0) - (timeline.starts[opening.index] ?? 0);
    const text = questionText(reading, segments, opening);
    return { turn: opening.turn, text, from: opening.index, to, length };
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
