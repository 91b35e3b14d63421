import type { InlineStyle } from '../../core/article/article.js';

/** Element names by what they mean for reading. Names not listed are inline, as in CSS. */

/** Start and end a line of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol ' +
    'optgroup p pre search section summary table tbody td tfoot th thead tr ul xmp listing plaintext'
  ).split(' '),
);

/** Hold nothing that is read. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'area audio base canvas col colgroup datalist embed frame frameset head iframe input link map ' +
    'meta meter noembed noframes noscript object option param progress rp rt rtc script select ' +
    'source style svg template textarea title track video annotation annotation-xml'
  ).split(' '),
);

/** Taken out before the content is chosen: they cost time and cannot be content. */
export const REMOVED_ELEMENTS: ReadonlySet<string> = new Set(
  'canvas style svg template noscript'.split(' '),
);

/** Mixed containers whose own lines get a paragraph each. */
export const MIXED_CONTAINERS: ReadonlySet<string> = new Set(
  'article body center div main section'.split(' '),
);

export const INLINE_STYLES: ReadonlyMap<string, InlineStyle> = new Map<string, InlineStyle>([
  ['a', 'link'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
  ['cite', 'em'],
  ['dfn', 'em'],
  ['var', 'em'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['del', 'strike'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
]);
