import type { MimePart } from '../formats/mime.js';
import type { PictureFile, PictureShelf } from './picture-shelf.js';

/**
 * The shelf of a message (RFC 2557): its parts by their `Content-ID` (`cid:…`) and by the address they
 * were saved from.
 * @param base address of the page in the message, against which its relative addresses are read.
 */
export function picturesInMessage(message: MimePart, base: string | null): PictureShelf {
  const parts = new Map<string, MimePart>();
  const add = (address: string | undefined, part: MimePart): void => {
    if (address !== undefined && !parts.has(address)) parts.set(address, part);
  };
  for (const part of message.all()) {
    if (part.parts.length > 0 || /^text\//.test(part.type)) continue;
    const id = /^\s*<([^<>]+)>/.exec(part.head.get('content-id') ?? '')?.[1];
    if (id !== undefined) add(`cid:${id}`, part);
    const location = part.head.get('content-location')?.trim();
    add(location, part);
    if (location !== undefined) add(absolute(location, base) ?? undefined, part);
  }
  return (address) => {
    const part =
      parts.get(address) ??
      parts.get(unescapedId(address)) ??
      parts.get(absolute(address, base) ?? '');
    return part === undefined ? null : pictureFile(part);
  };
}

/** Its encoding is undone only when it is asked for. */
function pictureFile(part: MimePart): PictureFile {
  return {
    size: part.encodedBytes,
    start: (length) => part.bodyStart(length),
    whole: () => part.body(),
  };
}

function unescapedId(address: string): string {
  if (!/^cid:/i.test(address)) return '';
  try {
    return `cid:${decodeURIComponent(address.slice('cid:'.length))}`;
  } catch {
    return '';
  }
}

function absolute(address: string, base: string | null): string | null {
  try {
    return base === null ? new URL(address).href : new URL(address, base).href;
  } catch {
    return null;
  }
}
