import { LIMITS } from '../../core/limits.js';
import { fromBase64 } from './mime-body.js';
import type { PropertyList } from './property-list.js';

/** Ends at the next `<` at the latest, so that a tag without an end does not cost the square of the file. */
const TOKEN = /<(\/?)([a-z]+)\b[^<>]*?(\/?)>([^<]*)/gi;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * A property list in XML, passed over once for each value. It needs no parser of XML: there are no
 * attributes that matter, and entities of the file's own are left as they stand.
 */
export class XmlPlist implements PropertyList {
  private constructor(private readonly text: string) {}

  static open(bytes: Uint8Array): XmlPlist | null {
    const text = new TextDecoder('utf-8').decode(bytes);
    return /<plist\b/i.test(text.slice(0, 4_096)) ? new XmlPlist(text) : null;
  }

  listAt(key: string): readonly PropertyList[] {
    const found: PropertyList[] = [];
    const open: string[] = [];
    let start = 0;
    for (const {
      index,
      0: token,
      1: slash,
      2: name,
      3: selfClosing,
      4: text,
    } of this.text.matchAll(TOKEN)) {
      const tag = (name ?? '').toLowerCase();
      const isItem = tag === 'dict' && open.length === 2 + Number(slash === '/') && open[0] === key;
      if (tag === 'dict' || tag === 'array') {
        if (isItem && slash === '/') {
          found.push(new XmlPlist(this.text.slice(start, index + token.length)));
        } else if (isItem) start = index;
        if (slash === '/') open.pop();
        else if (selfClosing !== '/') open.push('');
        if (open.length > LIMITS.depth || found.length >= LIMITS.plistEntries) break;
      } else if (slash !== '/' && tag === 'key' && open.length > 0) {
        open[open.length - 1] = withoutEntities(text ?? '');
      }
    }
    return found;
  }

  valueAt(...keys: readonly string[]): string | Uint8Array | null {
    /** For each dictionary or list that is open: the key last seen in it. */
    const open: string[] = [];
    for (const [, slash, name, selfClosing, text] of this.text.matchAll(TOKEN)) {
      const tag = (name ?? '').toLowerCase();
      if (tag === 'dict' || tag === 'array') {
        if (slash === '/') open.pop();
        else if (selfClosing !== '/') open.push('');
        if (open.length > LIMITS.depth) return null;
      } else if (slash !== '/' && tag === 'key') {
        if (open.length > 0) open[open.length - 1] = withoutEntities(text ?? '');
      } else if (slash !== '/' && isSame(open, keys)) {
        if (tag === 'string') return withoutEntities(text ?? '');
        if (tag === 'data') return fromBase64(new TextEncoder().encode(text ?? ''));
      }
    }
    return null;
  }
}

function isSame(open: readonly string[], keys: readonly string[]): boolean {
  return open.length === keys.length && open.every((key, index) => key === keys[index]);
}

function withoutEntities(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, entity: string) => {
    if (!entity.startsWith('#')) return ENTITIES.get(entity.toLowerCase()) ?? whole;
    const code = /^#x/i.test(entity)
      ? Number.parseInt(entity.slice(2), 16)
      : Number(entity.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
