import { withoutDepth } from '../html/source-depth.js';
import type { DomParser } from '../read-article.js';

/**
 * Chromium's own parser. A document it makes runs no script, loads nothing and has no window, so a
 * page needs no more preparing than the loss of a hostile depth.
 */
export const nativeParser: DomParser = {
  parse: (html) => new DOMParser().parseFromString(withoutDepth(html), 'text/html'),
};
