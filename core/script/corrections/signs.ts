import type { Article, InlineStyle } from '../../article/article.js';
import { isText } from '../../article/article.js';
import { NARRATOR } from '../script.js';
import type { TurnSpan } from '../script.js';
import type { SetAlike } from './correction.js';
import type { Passage, Passages } from './passages.js';

/** Styles that set a whole line apart. */
const SETTING: readonly InlineStyle[] = ['strong', 'em', 'underline'];
/** Share of a paragraph that must be styled: a colon after the bold words is none of them. */
const MOSTLY = 0.9;
/** "Ada:", "Q.1：": words before a colon that may be a label nobody has taken for one. */
const OPENING = /^[^\s:：.?!][^:：?!\n]{0,40}[:：](?=\s|[^\s\d/])/u;

/** Reads signs in an article as it is attributed now: what a passage has in common with those like it. */
export class Signs {
  readonly #article: Article;
  readonly #passages: Passages;
  readonly #openings: ReadonlyMap<Passage, string>;

  /** Linear in the number of paragraphs. */
  constructor(article: Article, passages: Passages) {
    this.#article = article;
    this.#passages = passages;
    this.#openings = repeatedOpenings(article, passages);
  }

  of(passage: Passage): SetAlike {
    const { span, voice } = passage;
    return {
      role: this.#passages.voices[voice]?.role ?? 'other',
      cue: span.evidence.cue,
      seen: this.#seen(passage),
      look: lookOf(this.#article, span),
    };
  }

  /** Whether the passage has this sign. What is quick to see is looked at first. */
  has(passage: Passage, sign: SetAlike): boolean {
    const { span, voice } = passage;
    return (
      this.#passages.voices[voice]?.role === sign.role &&
      span.evidence.cue === sign.cue &&
      this.#seen(passage) === sign.seen &&
      lookOf(this.#article, span) === sign.look
    );
  }

  #seen(passage: Passage): string | null {
    return passage.span.evidence.seen ?? this.#openings.get(passage) ?? null;
  }
}

/**
 * How a paragraph is set on the page: its kind, heading level, quotation, and what all of it is
 * styled as. Paragraphs with the same look were made by the same button of somebody's editor.
 */
function lookOf(article: Article, { block, start, end }: TurnSpan): string {
  const found = article.blocks[block];
  if (found === undefined || !isText(found)) return '';
  const parts: string[] = [found.level === undefined ? found.kind : `heading ${found.level}`];
  if (found.within.some(({ kind }) => kind === 'quote')) parts.push('quote');
  for (const style of SETTING) {
    const styled = found.inlines.reduce(
      (sum, inline) =>
        inline.style === style
          ? sum + Math.max(0, Math.min(end, inline.end) - Math.max(start, inline.start))
          : sum,
      0,
    );
    if (styled >= (end - start) * MOSTLY) parts.push(style);
  }
  return parts.join(' ');
}

/**
 * How the narrator's paragraphs begin, where several begin with the same words and a colon: in an
 * article that was taken for no interview these are what tells one speaker from the other.
 */
function repeatedOpenings(article: Article, { list }: Passages): ReadonlyMap<Passage, string> {
  const found = new Map<Passage, string>();
  const counts = new Map<string, number>();
  for (const passage of list) {
    const { block, start, end } = passage.span;
    const text = article.blocks[block];
    if (passage.voice !== NARRATOR || text === undefined || !isText(text)) continue;
    const [opening] = OPENING.exec(text.text.slice(start, Math.min(end, start + 50))) ?? [];
    if (opening === undefined) continue;
    found.set(passage, opening);
    counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  for (const [passage, opening] of found) if (counts.get(opening) === 1) found.delete(passage);
  return found;
}
