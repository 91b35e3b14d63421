import { parse } from 'parse5';
import type { DomParser } from '../read-article.js';
import { treeAdapterOf } from './plain-dom/tree-adapter.js';
import { prepareHtml } from './prepare-html.js';

/**
 * Documents for the command line: parsed as browsers parse (parse5, which jsdom uses too), but made of
 * plain nodes that can do no more than reading a page needs. A fifth of jsdom's time.
 */
export const plainParser: DomParser = {
  parse: (html) =>
    parse(prepareHtml(html), {
      treeAdapter: treeAdapterOf(null),
      scriptingEnabled: false,
    }) as unknown as Document,
};
