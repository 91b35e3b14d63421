import { LIMITS } from '../../core/limits.js';

/** Need no end tag, or may not have one: that they stay open says nothing. */
const OPEN_ENDED: ReadonlySet<string> = new Set(
  (
    'area base br col embed frame hr img input link meta param source track wbr ' +
    'body colgroup dd dt head html li optgroup option p rb rp rt rtc tbody td tfoot th thead tr'
  ).split(' '),
);
/** Stops at the next `<`, so that a page of tags without an end does not take the square of its length. */
const TAG = /<(\/?)([a-z][a-z0-9]*)(?:[^<>]*>)?/gi;

/**
 * The page without elements so deep that parsers, whose work grows with the square of the depth,
 * would take seconds; their text stays. Every real page comes back as it is. Looks at the tags only,
 * so what it does to a hostile page is crude; linear.
 */
export function withoutDepth(html: string): string {
  return isTooDeep(html) ? flattened(html) : html;
}

function isTooDeep(html: string): boolean {
  let open = 0;
  for (const [, slash, name] of html.matchAll(TAG)) {
    if (name === undefined || OPEN_ENDED.has(name.toLowerCase())) continue;
    open = slash === '/' ? Math.max(0, open - 1) : open + 1;
    if (open > LIMITS.openTags) return true;
  }
  return false;
}

function flattened(html: string): string {
  let open = 0;
  const flat = html.replace(TAG, (tag: string, slash: string, name: string) => {
    if (OPEN_ENDED.has(name.toLowerCase())) return tag;
    if (slash === '') return ++open > LIMITS.depth ? ' ' : tag;
    return --open >= LIMITS.depth ? ' ' : tag;
  });
  return flat.replace(/ {2,}/g, ' ');
}
