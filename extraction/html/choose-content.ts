import { Readability } from '@mozilla/readability';
import { LIMITS } from '../../core/limits.js';
import { MARK } from './draft.js';

/** What Readability found. */
export interface Choice {
  /** Marks of the drafts it took for the article; empty when it found none. */
  readonly marks: ReadonlySet<number>;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly published: string | null;
}

const NOTHING: Choice = {
  marks: new Set(),
  title: null,
  byline: null,
  siteName: null,
  published: null,
};

/**
 * Lets Readability choose the article's elements. Only its choice is used, never its markup, so it
 * may take the document to pieces: nothing of the document can be used afterwards.
 */
export function chooseContent(document: Document): Choice {
  if (document.getElementsByTagName('*').length > LIMITS.readabilityElements) return NOTHING;
  const found = new Readability<Element>(document, {
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  if (found === null) return NOTHING;
  const marks = new Set<number>();
  for (const element of found.content?.querySelectorAll(`[${MARK}]`) ?? []) {
    marks.add(Number(element.getAttribute(MARK)));
  }
  return {
    marks,
    title: line(found.title, LONGEST_SEEN),
    byline: line(found.byline),
    siteName: line(found.siteName),
    published: line(found.publishedTime),
  };
}

/** Enough to see that a title has to be cut. */
const LONGEST_SEEN = 4 * LIMITS.headChars;

/** One bounded line, or null if there is nothing to see. */
function line(text: string | null | undefined, limit: number = LIMITS.headChars): string | null {
  const folded = (text ?? '').slice(0, LONGEST_SEEN).replace(/\s+/g, ' ').trim();
  return folded === '' ? null : folded.slice(0, limit);
}
