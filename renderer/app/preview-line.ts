import { decodeUtf32 } from '../../core/opening/utf-32.js';

/** Characters of a line that are shown and told. */
const SHOWN_CHARS = 120;

/** Bytes as they read in an encoding, on one line; what is no character of it shows as U+FFFD. */
export function previewLine(bytes: Uint8Array, encoding: string): string {
  const isUtf32 = encoding === 'utf-32le' || encoding === 'utf-32be';
  const text = isUtf32
    ? decodeUtf32(bytes, encoding === 'utf-32le')
    : new TextDecoder(encoding).decode(bytes);
  const line = text
    .replace(/<[^<>]{0,400}>/gu, ' ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return Array.from(line).slice(0, SHOWN_CHARS).join('');
}
