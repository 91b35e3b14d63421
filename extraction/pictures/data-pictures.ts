import { LIMITS } from '../../core/limits.js';
import { fromBase64 } from '../formats/mime-body.js';
import type { PictureFile } from './picture-shelf.js';

/** A page's source without the pictures that are written into it, and these by their new addresses. */
export interface WithoutPictures {
  readonly html: string;
  readonly pictures: ReadonlyMap<string, PictureFile>;
}

const BEGINNING = 'data:image/';
/** From the beginning of an address to its payload: type and parameters. */
const HEAD = /data:image\/(?!svg)[\w.+-]{1,20}(?:;[\w=.-]{1,40})*;base64,/y;
/** A shorter one is a placeholder, and may stay where it is. */
const SHORTEST_CHARS = 64;
/** How far back a tag may have begun that such an address stands in. */
const TAG_CHARS = 4_096;

/**
 * Takes the pictures out that are written into a page as `data:` addresses, and writes short addresses
 * in their place: so no parser has to carry megabytes that are no text. What stands in the text, as in
 * an article on such addresses, is left alone. Linear.
 */
export function withoutDataPictures(html: string): WithoutPictures {
  const pictures = new Map<string, PictureFile>();
  let slim = '';
  let taken = 0;
  for (let at = html.indexOf(BEGINNING); at >= 0; at = html.indexOf(BEGINNING, at + 1)) {
    HEAD.lastIndex = at;
    const head = HEAD.exec(html);
    if (head === null) continue;
    const start = at + head[0].length;
    const end = endOfBase64(html, start);
    if (end - start < SHORTEST_CHARS) continue;
    const before = html.slice(Math.max(taken, at - TAG_CHARS), at);
    if (!isInTag(slim.slice(-TAG_CHARS) + before)) continue;
    const address = `picture-in-page:${String(pictures.size)}`;
    pictures.set(address, base64Picture(html, start, end));
    slim += html.slice(taken, at) + address;
    taken = end;
    at = end - 1;
    if (pictures.size >= LIMITS.pictures) break;
  }
  return { html: taken === 0 ? html : slim + html.slice(taken), pictures };
}

function isInTag(before: string): boolean {
  return before.lastIndexOf('<') > before.lastIndexOf('>');
}

/** Not one expression for all of it: to match megabytes with one takes megabytes of stack. */
function endOfBase64(html: string, start: number): number {
  const stranger = /[^A-Za-z0-9+/=%\r\n]/g;
  stranger.lastIndex = start;
  return stranger.exec(html)?.index ?? html.length;
}

/** A picture that stands in a text as base64. */
export function base64Picture(text: string, start = 0, end = text.length): PictureFile {
  const bytes = (until: number): Uint8Array =>
    fromBase64(new TextEncoder().encode(text.slice(start, until)));
  return {
    size: Math.floor(((end - start) * 3) / 4),
    // Line ends are among the characters, so a few more are decoded.
    start: (length) => bytes(Math.min(end, start + Math.ceil(length * 1.4))).subarray(0, length),
    whole: () => bytes(end),
  };
}
