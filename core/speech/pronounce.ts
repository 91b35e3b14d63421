import type { Inline, TextBlock, TextSpan } from '../article/article.js';
import { primaryLanguage } from './language.js';
import { BARE_LINK, spokenLink } from './links.js';
import { OffsetMap, OffsetMapBuilder, type Stretch } from './offset-map.js';
import {
  isSpeakable,
  MAX_MARKS,
  MAX_SPOKEN_LENGTH,
  spokenText,
  type SpokenText,
} from './spoken-text.js';

/** A stretch of the shown text that is spoken otherwise; offsets count from the sentence's start. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the rules look at. */
interface Shown {
  readonly text: string;
  /** The block's text before the sentence, for rules that look back. */
  readonly before: string;
  /** With offsets that count from the sentence's start. */
  readonly inlines: readonly Inline[];
  readonly language: string;
}

export interface Pronounced {
  readonly text: SpokenText;
  readonly map: OffsetMap;
}

/**
 * Turns a stretch of a block into what is said for it. Null when nothing of it can be heard.
 * Where the two differ is the business of {@link RULES}; everything else is spoken as it stands.
 */
export function pronounce(block: TextBlock, span: TextSpan, lang: string): Pronounced | null {
  const shown = shownOf(block, span, lang);
  if (!isSpeakable(shown.text)) return null;
  const builder = new OffsetMapBuilder(span.start);
  let at = 0;
  for (const edit of editsOf(shown)) {
    if (!addVerbatim(builder, shown.text.slice(at, edit.start))) break;
    if (builder.length + edit.text.length > MAX_SPOKEN_LENGTH) break;
    builder.add(edit.text, edit.end - edit.start, false);
    at = edit.end;
  }
  addVerbatim(builder, shown.text.slice(at));
  const { text, map } = builder.finish();
  const safe = spokenText(text);
  if (safe === null) return null;
  // Only a text made to break engines still needs repair here; then it is mapped as a whole.
  return safe === text ? { text: safe, map } : { text: safe, map: mapWhole(safe, span) };
}

/** Stretches of the span of which nothing is said: marks of notes, invisible characters. */
export function silentStretches(block: TextBlock, span: TextSpan, lang: string): Stretch[] {
  return editsOf(shownOf(block, span, lang)).filter(({ text }) => text === '');
}

function shownOf(block: TextBlock, span: TextSpan, lang: string): Shown {
  return {
    text: block.text.slice(span.start, span.end),
    before: block.text.slice(Math.max(0, span.start - 40), span.start),
    inlines: inlinesWithin(block.inlines, span),
    language: primaryLanguage(lang),
  };
}

/** False when the text did not fit any more: nothing may follow it. */
function addVerbatim(builder: OffsetMapBuilder, text: string): boolean {
  if (text === '') return true;
  const room = MAX_SPOKEN_LENGTH - builder.length;
  const kept = text.length <= room ? text : text.slice(0, room).replace(/[\uD800-\uDBFF]$/u, '');
  builder.add(kept, kept.length, true);
  return kept.length === text.length;
}

function mapWhole(text: SpokenText, span: TextSpan): OffsetMap {
  const shownLength = span.end - span.start;
  return new OffsetMap([
    { spoken: 0, spokenLength: text.length, shown: span.start, shownLength, verbatim: false },
  ]);
}

function inlinesWithin(inlines: readonly Inline[], span: TextSpan): Inline[] {
  return inlines
    .filter((inline) => inline.start < span.end && inline.end > span.start)
    .map((inline) => ({
      ...inline,
      start: Math.max(0, inline.start - span.start),
      end: Math.min(span.end, inline.end) - span.start,
    }));
}

/** All edits in order of place; where two overlap, the rule that stands first in the table wins. */
function editsOf(shown: Shown): Edit[] {
  const taken: Edit[] = [];
  for (const rule of RULES) {
    for (const edit of rule(shown)) {
      if (!taken.some((other) => edit.start < other.end && other.start < edit.end)) {
        taken.push(edit);
      }
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function replaceAll(pattern: RegExp, say: (found: string, shown: Shown) => string | null): Rule {
  return (shown) =>
    Array.from(shown.text.matchAll(pattern)).flatMap((match) => {
      const text = say(match[0], shown);
      return text === null
        ? []
        : [{ start: match.index, end: match.index + match[0].length, text }];
    });
}

type Rule = (shown: Shown) => readonly Edit[];

/** Marks of notes: "[1]", "[2, 3]", "[12–14]", "[a]", "[note 4]", "[citation needed]". */
const REFERENCE_MARK =
  /(?<!\s)\s*\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[a-z]|(?:note|notes|nb|n)\s?\d{1,3}|citation needed|edit)\]/giu;

/** Note marks typed as superscript digits, after a word or the sentence's end; "m²" and "10³" stay. */
const RAISED_DIGITS = /(?<=\p{L}{3}|[.,;:!?"”’)\]»])[⁰¹²³⁴-⁹]{1,3}(?![⁰¹²³⁴-⁹])/gu;

/** Characters nobody sees. The joiners U+200C and U+200D stay: Persian and Indic spelling needs them. */
const INVISIBLE =
  /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]+/gu;

/** One emoji with its modifiers, or a run of them. Digits, ©, ® and ™ are not meant. */
const EMOJI =
  /(?:(?:\p{RI}\p{RI}|(?![©®™])\p{Extended_Pictographic}(?:\p{EMod}|\p{Extended_Pictographic}|\uFE0F|\u200D|[\u{E0020}-\u{E007F}])*)\s*)+/gu;
const FIRST_EMOJI =
  /^(?:\p{RI}\p{RI}|\p{Extended_Pictographic}\p{EMod}?\uFE0F?(?:\u200D\p{Extended_Pictographic}\p{EMod}?\uFE0F?){0,4})/u;

/**
 * Every way in which what is said differs from what is shown, the stronger rule first.
 * A run of emoji is said as its first one: the rest would be noise between two sentences.
 */
const RULES: readonly Rule[] = [
  superscriptReferences,
  replaceAll(BARE_LINK, (address, { language }) => spokenLink(address, language)),
  replaceAll(REFERENCE_MARK, () => ''),
  replaceAll(RAISED_DIGITS, () => ''),
  replaceAll(EMOJI, firstEmoji),
  replaceAll(/[\u{1D400}-\u{1D7FF}\uFB00-\uFB06]+/gu, (styled) => styled.normalize('NFKC')),
  replaceAll(/\P{M}\p{M}+/gu, composed),
  replaceAll(INVISIBLE, () => ''),
  lineBreaks,
  replaceAll(/[\s\u0085]+/gu, (space) => (space === ' ' ? null : ' ')),
  replaceAll(/(?:(?![\s\u0085])[\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}])+/gu, () => ''),
];

/** "word¹²", "word*": a mark of a note, unless it is the exponent of "10²", "m²" or "x²". */
function superscriptReferences(shown: Shown): Edit[] {
  return shown.inlines
    .filter(({ style }) => style === 'superscript')
    .filter(({ start, end }) => {
      const mark = shown.text.slice(start, end);
      const isNumber = /^\s*[[(]?\d{1,3}(?:\s?[,–-]\s?\d{1,3})*[\])]?\s*$/u.test(mark);
      if (!isNumber) return /^\s*[[(]?[*†‡§¶][\])]?\s*$/u.test(mark);
      const isLink = shown.inlines.some(
        (other) => other.style === 'link' && other.start < end && other.end > start,
      );
      const lead = shown.before + shown.text.slice(0, start);
      return isLink || !/(?:[\p{N}\p{Sm}]|(?<![\p{L}\p{N}])\p{L}{1,2})$/u.test(lead);
    })
    .map(({ start, end }) => ({ start, end, text: '' }));
}

function firstEmoji(run: string): string {
  const first = FIRST_EMOJI.exec(run)?.[0] ?? '';
  const trailing = /\s$/u.test(run) ? ' ' : '';
  // A family of families is said as its first member.
  return (first.length <= 16 ? first : String.fromCodePoint(first.codePointAt(0) ?? 0)) + trailing;
}

/** Accents written as marks of their own are misread by engines; so are floods of them. */
function composed(cluster: string): string | null {
  const text = Array.from(cluster.normalize('NFC'))
    .slice(0, MAX_MARKS + 1)
    .join('');
  return text === cluster ? null : text;
}

/** A line of verse or of an address ends with a breath, as if with a comma. */
function lineBreaks(shown: Shown): Edit[] {
  const hasSpacesBetweenWords = !/^(?:ja|zh|yue|th|lo|km|my)$/u.test(shown.language);
  return Array.from(shown.text.matchAll(/(?<=[\p{L}\p{N}])[^\S\n]*\n\s*/gu)).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: hasSpacesBetweenWords ? ', ' : ' ',
  }));
}
