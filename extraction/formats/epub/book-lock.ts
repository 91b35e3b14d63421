import { readXml, type Prefixes } from '../xml/read-xml.js';
import type { BookFiles } from './book-files.js';

/**
 * Files that the shops' locks leave in a book: Adobe's and Barnes & Noble's rights, Apple's, and the
 * licence of Readium LCP. OCF 3.3, 4.2.6.3.2; readium.org/lcp-specs.
 */
const LOCKS: readonly string[] = [
  'META-INF/rights.xml',
  'META-INF/sinf.xml',
  'META-INF/license.lcpl',
  'license.lcpl',
];

/** Hide a font from whoever unpacks it, and nothing else: IDPF's way (OCF 3.3, 4.4) and Adobe's. */
const FONT_OBFUSCATION: ReadonlySet<string> = new Set([
  'http://www.idpf.org/2008/embedding',
  'http://ns.adobe.com/pdf/enc#rc',
]);

const NO_PREFIXES: Prefixes = new Map();

/** Whether anything but its fonts is locked. */
export function isLocked(files: BookFiles): boolean {
  if (LOCKS.some((name) => files.has(name))) return true;
  if (!files.has('META-INF/encryption.xml')) return false;
  const source = files.text('META-INF/encryption.xml');
  return source.ok && namesLockedFile(source.value);
}

/** Each locked file names how; the key that unlocks them is locked in another way, in a key of its own. */
function namesLockedFile(source: string): boolean {
  let isLockedFile = false;
  let keys = 0;
  readXml(source, NO_PREFIXES, {
    begin: (name, attributes) => {
      if (localName(name) === 'EncryptedKey') keys++;
      if (localName(name) === 'EncryptionMethod' && keys === 0) {
        const algorithm = (attributes.get('Algorithm') ?? '').trim().toLowerCase();
        isLockedFile ||= !FONT_OBFUSCATION.has(algorithm);
      }
      return true;
    },
    end: (name) => {
      if (localName(name) === 'EncryptedKey') keys--;
    },
    text: () => undefined,
  });
  return isLockedFile;
}

/** An element's name without its namespace: which prefix a book gives it says nothing. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
