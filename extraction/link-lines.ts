import type { ArticlePart } from './assemble-article.js';

/** Share of a line's characters from which on all of it is a link. */
const ALL_LINK = 0.9;
/** The same of what stands behind a label. */
const LABELLED_LINK = 0.95;
/** A linked line of this length that ends like a sentence is text that was linked as a whole. */
const SENTENCE_CHARS = 60;
/** Longer ones are text in any case. */
const LONGEST = 120;
const LONGEST_LABELLED = 200;
/** Share of a line in brackets that is enough to make it a reference. */
const BRACKETED_LINK = 0.25;
/** More lines than these, or a larger share of the text, are what the page is made of. */
const MOST_LINES = 6;
const MOST_CHARS = 0.2;

/** "RSS | Print | Close": so many pieces, none longer, and this share of it links. */
const FEWEST_PIECES = 3;
const LONGEST_PIECE = 40;
const BAR_LINKS = 0.25;
const BAR = /\s*[|｜]\s*/u;
const SENTENCE_END = /[.!?…。！？؟۔।]["”’»」』)\]]*$/u;
/** "More:", "Lire aussi :", "IN PICTURES:", also behind a bracket. */
const LABEL = /^[[(]?\P{L}{0,3}[\p{L}\p{M}][\p{L}\p{M}\p{N}\s'’&-]{0,28}\s?[:：»>|]\s*/u;
const BRACKETED = /^[[(（].*[\])）]$/su;
/** What comes next is announced: then a link is what was announced. */
const ANNOUNCES = /[:：]$/u;

/**
 * Paragraphs that are nothing but a link to something else, between those of the article: "See all
 * pictures", "MORE: …", "[Read our review here]". Where many lines are links, or links are announced,
 * the links are the article; a line that comes twice is a speaker's name.
 */
export function linkLines(parts: readonly ArticlePart[]): ReadonlySet<ArticlePart> {
  const found: ArticlePart[] = [];
  let before: ArticlePart | null = null;
  let all = 0;
  for (const part of parts) {
    if (part.kind === 'image' || part.kind === 'separator') continue;
    all += part.text.length;
    if (isLinkLine(part) && !(before !== null && ANNOUNCES.test(before.text))) found.push(part);
    before = part;
  }
  const times = new Map<string, number>();
  for (const { text } of found) times.set(text, (times.get(text) ?? 0) + 1);
  const once = found.filter(({ text }) => times.get(text) === 1);
  const chars = once.reduce((sum, { text }) => sum + text.length, 0);
  return new Set(once.length > MOST_LINES || chars > all * MOST_CHARS ? [] : once);
}

function isLinkLine({ kind, text, linkChars, within, hints }: ArticlePart): boolean {
  if (kind !== 'paragraph' || linkChars === 0 || text.length > LONGEST_LABELLED) return false;
  if (hints?.speaker !== undefined || within.some(({ kind: each }) => INSIDE.has(each)))
    return false;
  if (isBar(text) && linkChars >= text.length * BAR_LINKS) return true;
  if (BRACKETED.test(text) && linkChars >= text.length * BRACKETED_LINK) return true;
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const rest = text.length - label;
  if (
    label > 0 &&
    !/^https?:/u.test(text.slice(label)) &&
    linkChars <= rest &&
    linkChars >= rest * LABELLED_LINK
  )
    return true;
  const isSentence = text.length >= SENTENCE_CHARS && SENTENCE_END.test(text);
  return text.length <= LONGEST && linkChars >= text.length * ALL_LINK && !isSentence;
}

function isBar(text: string): boolean {
  const pieces = text.split(BAR);
  return pieces.length >= FEWEST_PIECES && pieces.every(({ length }) => length <= LONGEST_PIECE);
}

/** Lines in these are what their list, table or quotation holds. */
const INSIDE: ReadonlySet<string> = new Set(['item', 'definitions', 'cell', 'quote']);
