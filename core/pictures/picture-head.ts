import { LIMITS } from '../limits.js';
import { avifSize } from './avif-size.js';
import { jpegSize } from './jpeg-size.js';
import { gifSize, pngSize, webpSize, bmpSize } from './simple-sizes.js';

/** Kinds of pictures that are shown: rasters that every Chromium decodes. SVG is a document, no picture. */
export type PictureType =
  'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif' | 'image/bmp';

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a picture's first bytes tell of it. */
export interface PictureHead extends Size {
  readonly type: PictureType;
}

/** Finds the size in a picture of one kind; null where it is not among these bytes. */
type SizeReader = (view: DataView) => Size | null;

const READERS: readonly {
  readonly type: PictureType;
  readonly begins: RegExp;
  readonly size: SizeReader;
}[] = [
  { type: 'image/png', begins: /^\x89PNG\r\n/, size: pngSize },
  { type: 'image/jpeg', begins: /^\xff\xd8\xff/, size: jpegSize },
  { type: 'image/gif', begins: /^GIF8[79]a/, size: gifSize },
  { type: 'image/webp', begins: /^RIFF[^]{4}WEBP/, size: webpSize },
  { type: 'image/avif', begins: /^[^]{4}ftypavi[fs]/, size: avifSize },
  { type: 'image/bmp', begins: /^BM[^]{4}\0\0\0\0/, size: bmpSize },
];
const SIGNATURE_BYTES = 12;

/** Bytes in which most pictures tell their size. */
const USUAL_BYTES = 4 * 1024;

/** At this many pixels along a side it is there to count visitors, or to draw a line. */
const INVISIBLE_SIDE = 2;
/** Below this many along both sides it is an icon, unless it is described. */
const ICON_SIDE = 32;

/**
 * Kind and size of a picture by its own bytes, whatever its name or wrapping says; null where it is none
 * of {@link PictureType} or `bytes`, which may be its beginning only, do not tell. Decodes nothing.
 */
export function pictureHead(bytes: Uint8Array): PictureHead | null {
  const start = String.fromCharCode(...bytes.subarray(0, SIGNATURE_BYTES));
  const reader = READERS.find(({ begins }) => begins.test(start));
  if (reader === undefined) return null;
  try {
    const size = reader.size(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return size === null ? null : { type: reader.type, ...size };
  } catch (error) {
    // A view throws where the bytes end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The same, given a way to the picture's first bytes that costs the more the more are asked for. */
export function headFrom(start: (length: number) => Uint8Array): PictureHead | null {
  const few = start(USUAL_BYTES);
  const found = pictureHead(few);
  if (found !== null || few.length < USUAL_BYTES) return found;
  return pictureHead(start(LIMITS.pictureHeadBytes));
}

/** Whether a picture of this size may be decoded. */
export function isDecodable({ width, height }: Size): boolean {
  const { pictureSide, picturePixels } = LIMITS;
  const fits = width <= pictureSide && height <= pictureSide && width * height <= picturePixels;
  return fits && width > 0 && height > 0;
}

/** Whether there is anything to see in a picture of this size. */
export function isWorthShowing({ width, height }: Size, isDescribed: boolean): boolean {
  if (width <= INVISIBLE_SIDE || height <= INVISIBLE_SIDE) return false;
  return isDescribed || width >= ICON_SIDE || height >= ICON_SIDE;
}
