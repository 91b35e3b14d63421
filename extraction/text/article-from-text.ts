import type { Article } from '../../core/article/article.js';
import { assembleArticle, type ArticlePart, type Head } from '../assemble-article.js';
import { isByline, isDateLine } from '../head-lines.js';
import { titleOfFile } from '../html/choose-title.js';
import { markFurniture } from '../mark-furniture.js';
import { singleLine } from '../page-text.js';
import { withoutBookFrame } from './book-frame.js';
import { withEmphasis } from './text-emphasis.js';
import { isSubtitles, subtitleParts } from './subtitles.js';
import { DEEPEST_QUOTE, textParagraphs, type TextParagraph } from './text-lines.js';

const LONGEST_TITLE = 140;

/** The article of a plain text. `text` is not blank. */
export function articleFromText(text: string, name: string): Article {
  const book = withoutBookFrame(text);
  const parts = partsOf(book.text);
  const first = titleOf(parts);
  const title = book.title ?? first;
  const head: Head = {
    title: title ?? titleOfFile(name),
    isTitleSpoken: title !== null,
    byline: book.byline,
    siteName: null,
    published: null,
    lang: null,
    dir: null,
  };
  const body = first === null || first !== title ? parts : parts.slice(1);
  return assembleArticle(head, markFurniture(body, head));
}

function partsOf(text: string): ArticlePart[] {
  if (isSubtitles(text)) return subtitleParts(text);
  const paragraphs = textParagraphs(text).map(part);
  return withEmphasis(paragraphs);
}

function part(
  { kind, text, level = 2, quoteDepth = 0 }: TextParagraph,
  index: number,
): ArticlePart {
  return {
    kind,
    text,
    level: kind === 'heading' ? level : null,
    inlines: [],
    lang: null,
    dir: null,
    within: Array.from({ length: quoteDepth }, (_, depth) => ({
      kind: 'quote',
      key: index * DEEPEST_QUOTE + depth,
    })),
    hints: null,
    linkChars: 0,
    skip: null,
  };
}

/**
 * The first paragraph if it looks like a title: one short line that is no sentence, no date, no
 * author, nobody's words; and there is a text below it.
 */
function titleOf(parts: readonly ArticlePart[]): string | null {
  const [first, ...rest] = parts;
  if (first === undefined || !rest.some(({ text }) => text.length > 0)) return null;
  if (first.hints?.speaker !== undefined) return null;
  const text = singleLine(first.text);
  if (first.kind === 'heading') return text === '' ? null : text;
  if (first.kind !== 'paragraph' || first.text.includes('\n')) return null;
  if (text.length > LONGEST_TITLE || !/\p{L}{2}/u.test(text)) return null;
  if (/[.,;:…。，；：]["”’»)]?$/u.test(text) || /^\P{L}*https?:/u.test(text)) return null;
  if (isDateLine(text) || isByline(text, null) || isTurn(text)) return null;
  if (/[?？؟]$/u.test(text) && isFirstQuestion(rest)) return null;
  return text;
}

/** Whether a question is the first of several that alternate with what does not ask. */
function isFirstQuestion(rest: readonly ArticlePart[]): boolean {
  const near = rest.slice(0, 9).map(({ text }) => /[?？؟]\s*$/u.test(text));
  return near[0] === false && near.filter((asks, at) => asks && near[at + 1] === false).length >= 3;
}

/** "Q: ...", "- No.": words of somebody, unless a title with a colon ("Ada Byron: an interview"). */
function isTurn(text: string): boolean {
  return (
    /^(?:\p{Lu}[.:：]|\p{Lo}{1,2}[:：]|[-–—―>])/u.test(text) ||
    (/[?？]$/u.test(text) && /^[^:：]{1,30}[:：]/u.test(text))
  );
}
