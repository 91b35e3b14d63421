import { LIMITS } from '../../core/limits.js';

/** Need no end tag, or may not have one: that they stay open says nothing. */
const OPEN_ENDED: ReadonlySet<string> = new Set(
  (
    'area base br col embed frame hr img input link meta param source track wbr ' +
    'body colgroup dd dt head html li optgroup option p rb rp rt rtc tbody td tfoot th thead tr'
  ).split(' '),
);
const LONGEST_NAME = 16;
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
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const isEnd = html[at + 1] === '/';
    const name = nameAt(html, isEnd ? at + 2 : at + 1);
    if (name === '' || OPEN_ENDED.has(name)) continue;
    open = isEnd ? Math.max(0, open - 1) : open + 1;
    if (open > LIMITS.openTags) return true;
  }
  return false;
}

function nameAt(html: string, start: number): string {
  let end = start;
  while (end < start + LONGEST_NAME && isLetterOrDigit(html.charCodeAt(end))) end++;
  return html.slice(start, end).toLowerCase();
}

function isLetterOrDigit(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
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
