import type { Article, InlineStyle } from '../../article/article.js';
import { isText } from '../../article/article.js';
import type { TurnSpan } from '../script.js';
import type { Sign } from './correction.js';
import type { Passage, Passages } from './passages.js';

/** Styles that set a whole line apart. */
const SETTING: readonly InlineStyle[] = ['strong', 'em', 'underline'];
/** Share of a paragraph that must be styled: a colon after the bold words is none of them. */
const MOSTLY = 0.9;

/**
 * How a paragraph is set on the page: its kind, heading level, quotation, and what all of it is
 * styled as. Paragraphs with the same look were made by the same button of somebody's editor.
 */
export function lookOf(article: Article, { block, start, end }: TurnSpan): string {
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

/** What a passage has in common with those like it. */
export function signOf(article: Article, passages: Passages, { span, voice }: Passage): Sign {
  return {
    role: passages.voices[voice]?.role ?? 'other',
    cue: span.evidence.cue,
    seen: span.evidence.seen ?? null,
    look: lookOf(article, span),
  };
}

export function isSameSign(a: Sign, b: Sign): boolean {
  return a.role === b.role && a.cue === b.cue && a.seen === b.seen && a.look === b.look;
}
