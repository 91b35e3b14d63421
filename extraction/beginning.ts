/** Sources below this, in characters or bytes, are on the screen as fast as their beginning would be. */
export const LARGE_SOURCE = 600_000;
/** Characters of markup in a beginning: about an hour's reading, parsed in some 40 ms. */
const MARKUP_CHARS = 150_000;
/** Characters of plain text in one. */
const TEXT_CHARS = 80_000;
/** Characters of text in what is enough of a book to begin with. */
export const BOOK_BEGINNING_CHARS = 60_000;

/** What a saved page carries along, often megabytes before its first word. */
const CARRIED = /<(script|style|svg|template|noscript)\b|\bdata:/gi;
/** Longest `data:` address that is left where it is. */
const SHORT_DATA = 200;
/** Longest script that is left: the description of an article for search engines. */
const SHORT_SCRIPT = 20_000;
/** Where a page can be cut without cutting a line. */
const CUTS = ['</p>', '</li>', '</div>', '</h2>', '</h3>', '<br'];

/**
 * The beginning of a large page, without the scripts, styles and pictures in it; null for a page that is
 * not large. Linear in what it looks at: as far as it takes to find {@link MARKUP_CHARS} of markup.
 */
export function beginningOfPage(html: string): string | null {
  if (html.length < LARGE_SOURCE) return null;
  const kept: string[] = [];
  let chars = 0;
  let from = 0;
  CARRIED.lastIndex = 0;
  while (chars < MARKUP_CHARS && from < html.length) {
    CARRIED.lastIndex = from;
    const found = CARRIED.exec(html);
    const start = found?.index ?? html.length;
    kept.push(html.slice(from, Math.min(start, from + MARKUP_CHARS)));
    chars += Math.min(start - from, MARKUP_CHARS);
    if (found === null) break;
    const end = endOfCarried(html, start, found[1]);
    if (isKept(html, start, end, found[1])) kept.push(html.slice(start, end));
    from = end;
  }
  const beginning = kept.join('');
  const cut = Math.max(...CUTS.map((tag) => beginning.lastIndexOf(tag, MARKUP_CHARS)));
  return cut <= 0 ? null : beginning.slice(0, cut);
}

/** Of an element behind its end tag, of an address at its end. */
function endOfCarried(html: string, start: number, tag: string | undefined): number {
  if (tag === undefined) {
    const rest = /["')\s>]/g;
    rest.lastIndex = start;
    return rest.exec(html)?.index ?? html.length;
  }
  const closing = new RegExp(`</${tag}\\s*>`, 'gi');
  closing.lastIndex = start;
  return closing.exec(html) === null ? html.length : closing.lastIndex;
}

function isKept(html: string, start: number, end: number, tag: string | undefined): boolean {
  if (tag === undefined) return end - start < SHORT_DATA;
  const isData = html.slice(start, start + SHORT_DATA).includes('ld+json');
  return tag.toLowerCase() === 'script' && isData && end - start < SHORT_SCRIPT;
}

/** The beginning of a large text, cut between two paragraphs; null for one that is not large. */
export function beginningOfText(text: string): string | null {
  if (text.length < LARGE_SOURCE) return null;
  const cut = text.lastIndexOf('\n', TEXT_CHARS);
  return cut <= 0 ? null : text.slice(0, cut);
}
