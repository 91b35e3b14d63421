import type { Article, TextBlock, TextSpan } from '../article/article.js';
import { isText } from '../article/article.js';
import type { Script, Turn } from '../script/script.js';
import { clauseEnds } from './clauses.js';
import { intlLocale, primaryLanguage } from './language.js';
import { BARE_LINK } from './links.js';
import type { Stretch } from './offset-map.js';
import type { Segment } from './plan.js';
import { silentStretches } from './pronounce.js';
import { goesOn } from './sentence-breaks.js';
import { isSpeakable } from './spoken-text.js';
import { textSegments } from './text-segments.js';

/**
 * The script as sentences in the order of speaking: what is spoken in one utterance, highlighted as
 * one, and stepped over by one "next sentence".
 *
 * A segment never crosses a paragraph or a turn, is never blank or mere punctuation, and is cut
 * between clauses when it would be too long to say at once. Together the segments cover every
 * character of the turns' spans that is not white space, once and in order; only a span with
 * nothing to say ("* * *") has none.
 */
export function segmentScript(article: Article, script: Script): Segment[] {
  const segments: Segment[] = [];
  for (const turn of script.turns) segmentTurn(article, turn, segments);
  return segments;
}

function segmentTurn(article: Article, turn: Turn, segments: Segment[]): void {
  let opensTurn = true;
  for (const span of turn.spans) {
    const block = article.blocks[span.block];
    if (block === undefined || !isText(block)) continue;
    let opensBlock = true;
    for (const { start, end } of segmentSpan(block, span, block.lang ?? article.lang)) {
      segments.push({
        index: segments.length,
        turn: turn.id,
        speaker: turn.speaker,
        span: { block: block.id, start, end },
        opensTurn,
        opensBlock,
      });
      opensTurn = false;
      opensBlock = false;
    }
  }
}

function segmentSpan(block: TextBlock, span: TextSpan, lang: string): Stretch[] {
  const text = block.text.slice(span.start, span.end);
  if (!isSpeakable(text)) return [];
  const silent = silentStretches(block, span, lang);
  return segmentText(withMask(text, silent, NOTHING), lang).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
}

/** The sentences of one paragraph, long ones in pieces, without the white space around them. */
export function segmentText(text: string, lang: string): Stretch[] {
  const ends = sentenceEnds(text, lang).flatMap((end, i, all) => {
    const start = all[i - 1] ?? 0;
    return clauseEnds(text.slice(start, end)).map((offset) => start + offset);
  });
  return joinSilent(text, trimmed(text, ends));
}

/** Stands for what is not said: the rules for sentences and words pass over a soft hyphen. */
const NOTHING = '\u00AD';

/** The text with stretches overwritten one for one, so that offsets stay. */
function withMask(text: string, stretches: readonly Stretch[], mask: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of stretches) {
    masked += text.slice(at, start) + mask.repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

/** Breaks of the Unicode rules, less those where the sentence goes on. */
function sentenceEnds(text: string, lang: string): number[] {
  const links = Array.from(text.matchAll(BARE_LINK), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  // The stops and question marks of an address end no sentence; nor does a line break inside one.
  const flowing = withMask(text, links, 'X')
    .replace(/[\n\r\t\v\f\u0085\u2028\u2029]/gu, ' ')
    .replace(CAMEL_START, 'X');
  const language = primaryLanguage(lang);
  const ends: number[] = [];
  let start = 0;
  for (const { index, segment } of textSegments(sentenceSegmenter(lang), flowing)) {
    if (index + segment.length === flowing.length) break;
    const end = index + withoutOpeners(segment, flowing.charAt(index + segment.length)).length;
    const before = flowing.slice(Math.max(start, end - LOOK_BEHIND), end);
    const after = flowing.slice(end, end + LOOK_AHEAD);
    if (goesOn(before.replaceAll(NOTHING, ''), after.replaceAll(NOTHING, ''), language)) continue;
    ends.push(end);
    start = end;
  }
  return [...ends, flowing.length];
}

/** "iPhone" begins a sentence, though the rules want a capital for that. */
const CAMEL_START = /(?<=[.!?…]["”’)]{0,2}\s)\p{Ll}(?=\p{Ll}?\p{Lu})/gu;

/** The rules count an opening quotation mark right after a full stop with the sentence before. */
function withoutOpeners(sentence: string, next: string): string {
  const isOpened = /[\p{L}\p{N}]/u.test(next);
  return isOpened
    ? sentence.replace(/(?<=[。！？.!?][」』）”’"]?)[「『（“‘《〈【([«„]+$/u, '')
    : sentence;
}

/** Enough for the words around a break; bounds keep a paragraph of a megabyte linear. */
const LOOK_AHEAD = 160;
const LOOK_BEHIND = 300;

function trimmed(text: string, ends: readonly number[]): Stretch[] {
  return ends.flatMap((end, i) => {
    const piece = text.slice(ends[i - 1] ?? 0, end);
    const start = end - piece.trimStart().length;
    const length = piece.trim().length;
    return length === 0 ? [] : [{ start, end: start + length }];
  });
}

/** A piece with nothing to hear ('."', "—") goes with the one before it, or the one after. */
function joinSilent(text: string, pieces: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  let silentFrom: number | null = null;
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (isSpeakable(text.slice(piece.start, piece.end))) {
      joined.push({ start: silentFrom ?? piece.start, end: piece.end });
      silentFrom = null;
    } else if (last !== undefined) {
      joined[joined.length - 1] = { start: last.start, end: piece.end };
    } else {
      silentFrom ??= piece.start;
    }
  }
  return joined;
}

const segmenters = new Map<string, Intl.Segmenter>();

function sentenceSegmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(intlLocale(lang), { granularity: 'sentence' });
  segmenters.set(lang, made);
  return made;
}
