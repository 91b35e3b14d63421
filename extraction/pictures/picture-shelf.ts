/** A picture where it lies in a file. Nothing is unpacked before it is asked for. */
export interface PictureFile {
  /** Bytes it has once it is unpacked, or a bound on them. */
  readonly size: number;
  /** The first `length` bytes, or all where there are fewer; empty where they can't be had. */
  start(length: number): Uint8Array;
  /** All bytes; null where they can't be had. */
  whole(): Uint8Array | null;
}

/**
 * Where the pictures of a page lie: finds one by the address that the page has for it, exactly as it is
 * written there. Null for what does not lie in the file. It never asks the network or the disk.
 */
export type PictureShelf = (address: string) => PictureFile | null;

/** The shelf of what holds no pictures. */
export const NO_PICTURES: PictureShelf = () => null;

/** A picture whose bytes are there as they are. */
export function pictureInMemory(bytes: Uint8Array): PictureFile {
  return {
    size: bytes.length,
    start: (length) => bytes.subarray(0, length),
    whole: () => bytes,
  };
}

/**
 * The path that a relative address means in a folder whose files are named from an archive's root,
 * parted by `/`; null for absolute addresses, and for those that lead out of the root.
 * @param folder of the page that has the address: empty, or ending in `/`.
 */
export function pathWithin(folder: string, address: string): string | null {
  const bare = address.replace(/[?#].*$/s, '').replaceAll('\\', '/');
  if (bare === '' || /^[a-z][a-z0-9+.-]*:/i.test(bare) || bare.startsWith('/')) return null;
  const path: string[] = [];
  for (const part of `${folder}${unescaped(bare)}`.split('/')) {
    if (part === '..') {
      if (path.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/');
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
