import { LIMITS } from '../../../core/limits.js';
import { ok } from '../../../core/result.js';
import type { Head } from '../../assemble-article.js';
import { decode } from '../../decode.js';
import { canonicalTag } from '../../language-tag.js';
import type { FormatReader, Unwrapped } from '../unwrapped.js';
import { RestBlocks, type Fields } from './rest-blocks.js';
import type { Targets } from './rest-inline.js';

const LINK = /^\.\.\s+_(?:`([^`]+)`|([^:\n]+)):\s+(\S+)\s*$/;
const SUBSTITUTION = /^\.\.\s+\|([^|\n]+)\|\s+(?:replace|unicode)::\s+(.+)$/;

/**
 * Reads reStructuredText (docutils), as far as it is text: what its directives are for the making of a page
 * is left out.
 */
export const readRest: FormatReader = (bytes, _name, encoding = null) => {
  const decoded = decode(bytes, null, encoding);
  return Promise.resolve(decoded.ok ? ok(restDocument(decoded.value)) : decoded);
};

/** The text as a document. */
export function restDocument(text: string): Extract<Unwrapped, { kind: 'document' }> {
  const lines = text.split(/\r\n?|\n/).map((line) => line.replace(/\t/g, '        ').trimEnd());
  const blocks = new RestBlocks(targetsIn(lines));
  const body = blocks.html(lines);
  const { notes } = blocks;
  const below = notes.length === 0 ? '' : `<aside class="notes"><ol>${notes.join('')}</ol></aside>`;
  return { kind: 'document', html: body + below, head: headOf(blocks.fields) };
}

function targetsIn(lines: readonly string[]): Targets {
  const links = new Map<string, string>();
  const substitutions = new Map<string, string>();
  for (const line of lines) {
    if (!line.startsWith('.. ')) continue;
    const [, quoted, bare, address] = LINK.exec(line) ?? [];
    if (address !== undefined) links.set((quoted ?? bare ?? '').trim().toLowerCase(), address);
    const [, name, words] = SUBSTITUTION.exec(line) ?? [];
    if (name !== undefined && words !== undefined) substitutions.set(name.toLowerCase(), words);
  }
  return { links, substitutions };
}

function headOf(fields: Fields): Partial<Head> {
  const value = (name: string): string | null =>
    fields.get(name)?.slice(0, LIMITS.headChars) || null;
  const [title, byline] = [value('title'), value('author') ?? value('authors')];
  const [published, lang] = [value('date'), canonicalTag(value('lang') ?? value('language'))];
  return {
    ...(title !== null && { title }),
    ...(byline !== null && { byline }),
    ...(published !== null && { published }),
    ...(lang !== null && { lang }),
  };
}
