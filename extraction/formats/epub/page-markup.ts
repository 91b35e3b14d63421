/** A start tag; the parts of it that could be anything are told apart by their first character: linear. */
const START_TAG = /<([a-z][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi;
const TYPE = /\sepub:type\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const ROLE = /\srole\s*=/i;
/** XML's own opening lines; a DOCTYPE may hold declarations in brackets, which HTML has none of. */
const PROLOGUE = /<\?[^>]*\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/gi;
const PROLOGUE_CHARS = 8_192;

/** May not have an end tag in HTML. */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** What is acted upon comes before what is only kept as a hint. */
const TELLING_TYPES: readonly string[] = [
  'noteref',
  ...['footnote', 'endnote', 'rearnote', 'footnotes', 'endnotes', 'rearnotes', 'note'],
  ...['pagebreak', 'page-list', 'landmarks', 'toc', 'index', 'bibliography'],
  ...['titlepage', 'halftitlepage', 'copyright-page', 'cover', 'qna'],
];

/**
 * A book's page as HTML: an empty element written in XML's short way gets its end tag, without which
 * HTML would have it hold all that follows, and `epub:type` becomes the DPUB-ARIA role of that name.
 */
export function pageMarkup(xhtml: string): string {
  const start = xhtml.slice(0, PROLOGUE_CHARS).replace(PROLOGUE, '');
  return `<!doctype html>${start}${xhtml.slice(PROLOGUE_CHARS)}`.replace(
    START_TAG,
    (tag: string, name: string, attributes: string) => {
      const isEmpty = attributes.endsWith('/');
      const hasType = attributes.includes('epub:type');
      if (!hasType && (!isEmpty || VOID.has(name.toLowerCase()))) return tag;
      const own = isEmpty ? attributes.slice(0, -1) : attributes;
      const begin = `<${name}${hasType ? withRole(own) : own}>`;
      return isEmpty && !VOID.has(name.toLowerCase()) ? `${begin}</${name}>` : begin;
    },
  );
}

function withRole(attributes: string): string {
  const match = TYPE.exec(attributes);
  const types = (match?.[1] ?? match?.[2] ?? '').toLowerCase().split(/[^a-z-]+/);
  const type = TELLING_TYPES.find((telling) => types.includes(telling)) ?? types[0];
  if (type === undefined || type === '' || ROLE.test(attributes)) return attributes;
  return `${attributes} role="doc-${type}"`;
}
