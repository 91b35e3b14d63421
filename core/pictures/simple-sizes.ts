import type { Size } from './picture-head.js';

/** PNG (ISO/IEC 15948): the first chunk is IHDR. */
export function pngSize(view: DataView): Size | null {
  if (view.getUint32(12) !== 0x49484452) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const GIF_EXTENSION = 0x21;
const GIF_IMAGE = 0x2c;

/**
 * GIF89a: the screen, or its first image where that is larger, since decoders make the screen as large
 * then.
 */
export function gifSize(view: DataView): Size | null {
  const screen = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  let at = 13 + colourTableBytes(view.getUint8(10));
  while (view.getUint8(at) === GIF_EXTENSION) {
    at += 2;
    for (let length = view.getUint8(at); length > 0; length = view.getUint8(at)) at += 1 + length;
    at++;
  }
  if (view.getUint8(at) !== GIF_IMAGE) return null;
  return {
    width: Math.max(screen.width, view.getUint16(at + 1, true) + view.getUint16(at + 5, true)),
    height: Math.max(screen.height, view.getUint16(at + 3, true) + view.getUint16(at + 7, true)),
  };
}

function colourTableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** WebP (RFC 9649): extended, lossless or lossy. */
export function webpSize(view: DataView): Size | null {
  switch (view.getUint32(12)) {
    case 0x56503858: // "VP8X"
      return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
    case 0x5650384c: {
      // "VP8L"
      if (view.getUint8(20) !== 0x2f) return null;
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 0x56503820: // "VP8 "
      if (uint24(view, 23) !== 0x2a019d) return null;
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    default:
      return null;
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

/** BMP: of OS/2 with 16 bits a side, else with 32, where a negative height means the top row is first. */
export function bmpSize(view: DataView): Size | null {
  const headBytes = view.getUint32(14, true);
  if (headBytes === 12) {
    return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  }
  if (headBytes < 40 || headBytes > 256) return null;
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}
