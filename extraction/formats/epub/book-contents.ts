import { LIMITS } from '../../../core/limits.js';
import type { ContentsLine } from '../unwrapped.js';
import { readXml, type XmlAttributes } from '../xml/read-xml.js';
import type { BookFiles } from './book-files.js';
import { localName } from './book-lock.js';

/** A line that is being read. */
interface Line {
  title: string;
  address: string | null;
  readonly level: number;
}

/** The namespace in which EPUB 3 says what an element is for. */
const OPS_PREFIXES = new Map([['http://www.idpf.org/2007/ops', 'epub']]);

/**
 * The table of contents of an EPUB 3 navigation document.
 * @param name the document's own name, to which its addresses are relative.
 */
export function navigationContents(
  source: string,
  name: string,
  files: BookFiles,
): readonly ContentsLine[] {
  const lines: Line[] = [];
  let isInContents = false;
  let lists = 0;
  let line: Line | null = null;
  readXml(source, OPS_PREFIXES, {
    begin: (element, attributes) => {
      const tag = localName(element).toLowerCase();
      if (tag === 'nav') return (isInContents = isContents(attributes));
      if (!isInContents || (lists === 0 && tag !== 'ol')) return tag !== 'head';
      if (tag === 'ol') {
        lists++;
        line = null;
      } else if (tag === 'a' || tag === 'span') {
        line ??= begun(lines, tag === 'a' ? (attributes.get('href') ?? null) : null, lists);
      } else if (tag === 'img' && line !== null) line.title += attributes.get('alt') ?? '';
      return true;
    },
    end: (element) => {
      const tag = localName(element).toLowerCase();
      if (tag === 'nav') isInContents = false;
      if (tag === 'ol' && isInContents) lists--;
      if (tag === 'li' || tag === 'ol') line = null;
    },
    text: (text) => {
      if (line !== null) line.title += text;
    },
  });
  return resolved(lines, name, files);
}

/** A page list or landmarks are no table of contents; a `nav` that says nothing may be one. */
function isContents(attributes: XmlAttributes): boolean {
  const type = attributes.get('epub:type') ?? attributes.get('role') ?? 'toc';
  return /(?:^|\s|-)toc(?:\s|$)/.test(type);
}

/** The table of contents of an EPUB 2 (NCX); see {@link navigationContents}. */
export function ncxContents(
  source: string,
  name: string,
  files: BookFiles,
): readonly ContentsLine[] {
  const lines: Line[] = [];
  const open: Line[] = [];
  let isLabel = false;
  readXml(source, new Map(), {
    begin: (element, attributes) => {
      const tag = localName(element).toLowerCase();
      if (tag === 'pagelist' || tag === 'navlist' || tag === 'head') return false;
      const point = open.at(-1);
      if (tag === 'navpoint') open.push(begun(lines, null, open.length + 1));
      else if (tag === 'content' && point !== undefined) {
        point.address ??= attributes.get('src') ?? null;
      }
      if (tag === 'navlabel') isLabel = true;
      return true;
    },
    end: (element) => {
      const tag = localName(element).toLowerCase();
      if (tag === 'navpoint') open.pop();
      if (tag === 'navlabel') isLabel = false;
    },
    text: (text) => {
      const point = open.at(-1);
      if (isLabel && point !== undefined) point.title += text;
    },
  });
  return resolved(lines, name, files);
}

function begun(lines: Line[], address: string | null, level: number): Line {
  const line = { title: '', address, level };
  lines.push(line);
  return line;
}

/** A line without an address is a heading over those below it, and leads to the first of them. */
function resolved(lines: readonly Line[], name: string, files: BookFiles): readonly ContentsLine[] {
  const contents: ContentsLine[] = [];
  const seen = new Set<string>();
  for (const [index, { title, address, level }] of lines.entries()) {
    if (contents.length >= LIMITS.contents) break;
    const below = lines[index + 1];
    const own = address ?? (below !== undefined && below.level > level ? below.address : null);
    const target = own === null ? null : files.target(own, name);
    const words = title.replace(/\s+/g, ' ').trim().slice(0, LIMITS.headChars);
    if (target === null || words === '' || seen.has(`${words} ${own ?? ''}`)) continue;
    seen.add(`${words} ${own ?? ''}`);
    contents.push({ title: words, level, page: target.name, fragment: target.fragment });
  }
  return contents;
}
