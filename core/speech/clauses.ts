import { BARE_LINK } from './links.js';
import { textSegments } from './text-segments.js';

/**
 * Longest sentence spoken whole, in Latin letters' worth of time (about 15 s); a longer one is cut
 * between clauses. Short utterances keep engines from stalling and the highlight near the voice.
 */
export const LONGEST_UTTERANCE = 250;

/** A letter of these scripts takes about as long as three Latin ones. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const MAY_BE_DENSE = /[\u1100-\u{10FFFF}]/u;
/** An address is spoken by its host alone, however long it is. */
const LINK_WEIGHT = 25;

/** Time the text takes to say, in Latin letters' worth. */
export function spokenWeight(text: string): number {
  return weights(text).at(-1) ?? 0;
}

/**
 * Ends of the pieces a sentence is said in, the last being its length. One piece unless it is too
 * long; then cut at the strongest marks that leave pieces of about equal length: semicolons and
 * dashes before commas, commas before words, never inside a grapheme or a web address.
 */
export function clauseEnds(sentence: string): number[] {
  if (sentence.length <= LONGEST_UTTERANCE && !MAY_BE_DENSE.test(sentence))
    return [sentence.length];
  const weight = weights(sentence);
  const total = weight.at(-1) ?? 0;
  if (total <= LONGEST_UTTERANCE) return [sentence.length];
  const cuts = possibleCuts(sentence);
  const ends: number[] = [];
  let start = 0;
  while (total - (weight[start] ?? 0) > LONGEST_UTTERANCE) {
    const end = bestCut(cuts, weight, start, total) ?? sentence.length;
    ends.push(end);
    start = end;
    if (start >= sentence.length) return ends;
  }
  return [...ends, sentence.length];
}

interface Cut {
  readonly at: number;
  /** 3 between clauses, 2 after a comma, 1 between words, 0 between graphemes. */
  readonly strength: number;
}

/** The cut that is strong and leaves pieces of equal length; the nearest at all when none fits. */
function bestCut(
  cuts: readonly Cut[],
  weight: readonly number[],
  start: number,
  total: number,
): number | null {
  const from = weight[start] ?? 0;
  const left = total - from;
  const ideal = left / Math.ceil(left / LONGEST_UTTERANCE);
  let best: { at: number; score: number } | null = null;
  for (const cut of cutsAfter(cuts, start)) {
    const length = (weight[cut.at] ?? 0) - from;
    if (length > LONGEST_UTTERANCE) return best?.at ?? cut.at;
    if (length < 1) continue;
    const score = cut.strength - (2.5 * Math.abs(length - ideal)) / ideal;
    if (best === null || score > best.score) best = { at: cut.at, score };
  }
  return best?.at ?? null;
}

function* cutsAfter(cuts: readonly Cut[], start: number): Generator<Cut> {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.at ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < cuts.length; i++) {
    const cut = cuts[i];
    if (cut !== undefined) yield cut;
  }
}

const CLAUSE_END = /[;:…–—][”"’»)\]]*$|[；：。！？)\]）」』]$|\s[–—-]$/u;
const COMMA = /[,،][”"’»]*$|[，、]$/u;

/** Every place between two words, with how well it serves; between graphemes inside long words. */
function possibleCuts(sentence: string): Cut[] {
  const links = Array.from(sentence.matchAll(BARE_LINK), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = new Intl.Segmenter(undefined, { granularity: 'word' });
  const cuts: Cut[] = [];
  for (const { index, segment } of textSegments(words, sentence)) {
    cuts.push({ at: index, strength: strengthAt(sentence, index) });
    if (segment.length > LONGEST_UTTERANCE / 4) cuts.push(...cutsInside(segment, index));
  }
  return cuts.filter(({ at }) => at > 0 && !links.some((l) => l.start < at && at < l.end));
}

function strengthAt(sentence: string, at: number): number {
  const lead = sentence.slice(Math.max(0, at - 6), at);
  const spaced = /\s$/u.test(lead);
  const said = lead.trimEnd();
  if (/\n\s*$/u.test(lead)) return 3;
  const isDense = DENSE.test(said.slice(-1)) || /[，、；：。！？」』）]$/u.test(said);
  if (!spaced && !isDense) return 0;
  if (/\s$/u.test(sentence.slice(at, at + 1))) return 0;
  if (CLAUSE_END.test(said)) return 3;
  return COMMA.test(said) ? 2 : 1;
}

function cutsInside(word: string, offset: number): Cut[] {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(textSegments(graphemes, word), ({ index }) => ({
    at: offset + index,
    strength: 0,
  }));
}

/** `weights(text)[i]` is what the text before `i` weighs. */
function weights(text: string): number[] {
  const sums = new Array<number>(text.length + 1).fill(0);
  const links = Array.from(text.matchAll(BARE_LINK));
  let link = links.shift();
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    while (link !== undefined && i >= link.index + link[0].length) link = links.shift();
    const isLink = link !== undefined && i >= link.index;
    sum += isLink && link !== undefined ? LINK_WEIGHT / link[0].length : weightOf(text.charAt(i));
    sums[i + 1] = sum;
  }
  return sums;
}

function weightOf(character: string): number {
  if (character < '\u1100') return 1;
  if (DENSE.test(character)) return 3;
  return HANGUL.test(character) ? 2 : 1;
}
