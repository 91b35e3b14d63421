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
 * Readability without the work that only serves its own output, which nobody looks at: a third of its
 * time. What it keeps is not touched by any of it. The methods are Readability's own business, so its
 * version is pinned, and choose-content.test.ts tells when one of them is gone.
 */
export class ContentChooser extends Readability<Element> {
  /** The walk before has taken out what is hidden; to ask each element for its style costs most. */
  _isProbablyVisible(): boolean {
    return true;
  }

  /** Style attributes of the output. */
  _cleanStyles(): void {
    // Left as they are.
  }

  /** Absolute addresses, fewer nested boxes, no class names: of the output again. */
  _postProcessContent(): void {
    // Left as it is.
  }
}

/**
 * Lets Readability choose the article's elements. Only its choice is used, never its markup, so it
 * may take the document to pieces: nothing of the document can be used afterwards.
 */
export function chooseContent(document: Document): Choice {
  if (document.getElementsByTagName('*').length > LIMITS.readabilityElements) return NOTHING;
  const found = new ContentChooser(document, {
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
