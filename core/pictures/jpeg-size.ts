import type { Size } from './picture-head.js';

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const APP1 = 0xe1;
/** Markers 0xC0 to 0xCF begin a frame, these three excepted. */
const NO_FRAMES: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);
const ORIENTATION = 0x0112;
/** From this orientation on the picture lies on its side. */
const FIRST_ON_SIDE = 5;

/** JPEG (ITU T.81): the size in the head of the frame, turned as its Exif notes say. */
export function jpegSize(view: DataView): Size | null {
  let isOnSide = false;
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) return null;
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    if (marker === APP1) isOnSide ||= isTurned(view, at + 4, length - 2);
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.has(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return isOnSide ? { width: height, height: width } : { width, height };
    }
    at += 2 + length;
  }
}

/** Whether Exif notes (CIPA DC-008) say that the picture lies on its side. */
function isTurned(view: DataView, at: number, length: number): boolean {
  if (length < 20 || view.getUint32(at) !== 0x45786966) return false;
  const tiff = at + 6;
  const end = at + length;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const list = tiff + view.getUint32(tiff + 4, isLittle);
  if (list + 2 > end) return false;
  const count = view.getUint16(list, isLittle);
  for (let i = 0; i < count; i++) {
    const entry = list + 2 + i * 12;
    if (entry + 12 > end) return false;
    if (view.getUint16(entry, isLittle) !== ORIENTATION) continue;
    const orientation = view.getUint16(entry + 8, isLittle);
    return orientation >= FIRST_ON_SIDE && orientation <= 8;
  }
  return false;
}
