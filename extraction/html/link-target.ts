const OPENABLE: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
const ABSOLUTE = /^[a-z][a-z0-9+.\s-]*:/i;
/** A longer address is a payload, not a place. */
const LONGEST_ADDRESS = 2_048;

/**
 * The absolute address a link leads to, or null where it leads nowhere outside: fragments, scripts,
 * data, files, and relative addresses of a page whose own address is not known.
 */
export function linkTarget(link: Element, base: string | null): string | null {
  const href = link.getAttribute('href')?.trim();
  if (href === undefined || href === '' || href.startsWith('#')) return null;
  if (href.length > LONGEST_ADDRESS) return null;
  // Most links of a page without an address are relative; the parser's exception costs more than it.
  const url = base === null && !ABSOLUTE.test(href) ? null : parse(href, base);
  if (url === null || !OPENABLE.has(url.protocol)) return null;
  // To write it out in full may have made it longer.
  return url.href.length <= LONGEST_ADDRESS ? url.href : null;
}

function parse(href: string, base: string | null): URL | null {
  try {
    return base === null ? new URL(href) : new URL(href, base);
  } catch {
    return null;
  }
}

/** Characters at the start of a saved page in which the saving program names the address. */
const PREAMBLE = 4_096;

/** Where the page came from, so that its relative links lead somewhere: declared, else as saved. */
export function pageAddress(
  document: Document,
  html: string,
  wrapping: string | null,
): string | null {
  const declared = [
    document.querySelector('base[href]')?.getAttribute('href'),
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    savedFrom(html.slice(0, PREAMBLE)),
    wrapping,
  ];
  for (const address of declared) {
    const url = address === null || address === undefined ? null : parse(address.trim(), null);
    if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.href;
  }
  return null;
}

/** Browsers write "saved from url=(0030)https://...", SingleFile "url: https://..." in a comment. */
function savedFrom(preamble: string): string | null {
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(preamble);
  const single = /<!--[^>]*?\n\s*url:\s*(https?:\/\/\S+)/i.exec(preamble);
  return saved?.[1] ?? single?.[1] ?? null;
}
