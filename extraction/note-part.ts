import type { ArticlePart } from './assemble-article.js';

/** A paragraph of Duologue's own, at the end of an article that is not whole. */
export function notePart(text: string): ArticlePart {
  return {
    kind: 'paragraph',
    level: null,
    text,
    inlines: [],
    lang: 'en',
    dir: 'ltr',
    within: [],
    hints: null,
    linkChars: 0,
    skip: null,
  };
}
