import { isText } from '../../article/article.js';
import type { Article, BlockId, TextBlock } from '../../article/article.js';
import { NARRATOR } from '../script.js';
import type { Script } from '../script.js';
import { findQuotations } from './quotation-marks.js';
import type { Quotation } from './quotation-marks.js';
import { readWords } from './words.js';
import type { Word } from './words.js';

/** A paragraph (or a line of one) that the narrator reads. */
export interface Paragraph {
  readonly index: number;
  readonly block: BlockId;
  /** Where it starts in its block's text. */
  readonly start: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** The words that stand in no quotation. */
  readonly frameWords: readonly Word[];
  /** Outermost quotations; null where the marks don't pair up, or nothing may be quoted here. */
  readonly quotations: readonly Quotation[] | null;
}

/** Kinds of block in which prose is told. A heading stays one voice. */
const prose: ReadonlySet<TextBlock['kind']> = new Set(['paragraph', 'item', 'definition']);

/**
 * What the narrator reads, paragraph by paragraph: all of it where nobody else speaks, else only
 * what stands before the first voice. Inside an interview a quotation is part of an answer.
 */
export function narratedParagraphs(article: Article, script: Script): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const turn of script.turns) {
    if (turn.speaker !== NARRATOR) break;
    for (const span of turn.spans) {
      const block = article.blocks[span.block];
      if (block === undefined || !isText(block) || span.label !== undefined) continue;
      let from = span.start;
      while (from < span.end) {
        const lineBreak = block.text.indexOf('\n', from);
        const to = lineBreak < 0 || lineBreak > span.end ? span.end : lineBreak;
        const text = block.text.slice(from, to);
        if (text.trim() !== '')
          paragraphs.push(readParagraph(paragraphs.length, block, from, text));
        from = to + 1;
      }
    }
  }
  return paragraphs;
}

function readParagraph(index: number, block: TextBlock, start: number, text: string): Paragraph {
  const quotations = prose.has(block.kind) ? findQuotations(text) : null;
  const words = readWords(text);
  let next = 0;
  const frameWords = words.filter((word) => {
    while ((quotations?.[next]?.end ?? Infinity) <= word.start) next += 1;
    return word.start < (quotations?.[next]?.start ?? Infinity);
  });
  return { index, block: block.id, start, text, words, frameWords, quotations };
}

/** One stretch of a paragraph. Offsets are relative to the paragraph. */
export interface Part {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** A quotation from its opening mark to its closing one, through several paragraphs if need be. */
export interface Utterance {
  readonly first: Part;
  readonly last: Part;
  readonly parts: readonly Part[];
}

/**
 * The quotations of all paragraphs in reading order. One that a paragraph leaves open goes on only
 * where the next starts with the same mark; else nothing in that paragraph is a quotation.
 */
export function readUtterances(paragraphs: readonly Paragraph[]): readonly Utterance[] {
  const utterances: Utterance[] = [];
  const ends = chainEnds(paragraphs);
  /** The paragraph up to whose first quotation everything is part of an utterance already. */
  let taken = -1;
  for (const { index, quotations } of paragraphs) {
    const open = quotations?.at(-1);
    if (quotations === null || open === undefined) continue;
    const end = open.closed ? index : goesOnTo(paragraphs, ends, index + 1, open.opens);
    // Nobody knows where it ends, so neither where the others do.
    if (end < 0) continue;
    for (const [at, quotation] of quotations.entries()) {
      if (at === 0 && index <= taken) continue;
      const last = quotation.closed ? index : end;
      const parts = paragraphs.slice(index, last + 1).flatMap((paragraph): Part[] => {
        const part = paragraph.index === index ? quotation : paragraph.quotations?.[0];
        return part === undefined ? [] : [{ paragraph, start: part.start, end: part.end }];
      });
      const [first] = parts;
      if (first !== undefined) utterances.push({ first, last: parts.at(-1) ?? first, parts });
      taken = Math.max(taken, last === index ? -1 : last);
    }
  }
  return utterances;
}

/** For each paragraph that starts with a quotation, the paragraph where that one ends; else -1. */
function chainEnds(paragraphs: readonly Paragraph[]): readonly number[] {
  const ends = paragraphs.map(() => -1);
  for (const { index, text, quotations } of [...paragraphs].reverse()) {
    const first = quotations?.[0];
    if (first === undefined || text.slice(0, first.start).trim() !== '') continue;
    ends[index] = first.closed ? index : goesOnTo(paragraphs, ends, index + 1, first.opens);
  }
  return ends;
}

function goesOnTo(
  paragraphs: readonly Paragraph[],
  ends: readonly number[],
  next: number,
  opens: string,
): number {
  return paragraphs[next]?.quotations?.[0]?.opens === opens ? (ends[next] ?? -1) : -1;
}
