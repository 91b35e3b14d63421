import type { Size } from './picture-head.js';

/** Boxes that hold boxes on the way to the sizes, and how many bytes of their own come first. */
const HOLDERS: ReadonlyMap<number, number> = new Map([
  [0x6d657461, 4], // "meta"
  [0x69707270, 0], // "iprp"
  [0x6970636f, 0], // "ipco"
]);
const DEEPEST = HOLDERS.size;
const SIZE_OF_ITEM = 0x69737065; // "ispe"
const ROTATION = 0x69726f74; // "irot"

/**
 * AVIF (ISO/IEC 23008-12): the largest of the sizes that its items have, since parts, masks and
 * previews are smaller than the whole; turned as it says.
 */
export function avifSize(view: DataView): Size | null {
  const sizes: Size[] = [];
  let turns = 0;
  const visit = (start: number, end: number, depth: number): void => {
    for (let at = start; at + 8 <= end;) {
      const length = view.getUint32(at);
      const kind = view.getUint32(at + 4);
      if (length < 8) return;
      const own = HOLDERS.get(kind);
      if (own !== undefined && depth < DEEPEST) {
        visit(at + 8 + own, Math.min(end, at + length), depth + 1);
      } else if (kind === SIZE_OF_ITEM) {
        sizes.push({ width: view.getUint32(at + 12), height: view.getUint32(at + 16) });
      } else if (kind === ROTATION) turns += view.getUint8(at + 8) & 1;
      at += length;
    }
  };
  visit(0, view.byteLength, 0);
  const [largest = null] = sizes.sort((a, b) => b.width * b.height - a.width * a.height);
  return largest !== null && turns > 0 ? { width: largest.height, height: largest.width } : largest;
}
