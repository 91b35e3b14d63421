import { inflateSync } from 'node:zlib';

/** A picture as rows of pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue from 0 to 255. */
  pixel(x: number, y: number): readonly [number, number, number];
}

/** Reads a PNG as Chromium writes them: 8 bits, RGB or RGBA, not interlaced. */
export function readPng(bytes: Buffer): Picture {
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = bytes[25] === 6 ? 4 : 3;
  const rows = unfilter(inflateSync(Buffer.concat(dataChunks(bytes))), width, height, channels);
  return {
    width,
    height,
    pixel(x, y) {
      const at = (y * width + x) * channels;
      return [rows[at] ?? 0, rows[at + 1] ?? 0, rows[at + 2] ?? 0];
    },
  };
}

function dataChunks(bytes: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

/** Undoes PNG's prediction of bytes from their neighbours. */
function unfilter(filtered: Buffer, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels;
  const rows = new Uint8Array(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (rows[at - channels] ?? 0) : 0;
      const up = y > 0 ? (rows[at - stride] ?? 0) : 0;
      const upLeft = x >= channels && y > 0 ? (rows[at - stride - channels] ?? 0) : 0;
      const value = filtered[y * (stride + 1) + 1 + x] ?? 0;
      rows[at] = value + predicted(filter, left, up, upLeft);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - upLeft;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : upLeft;
}

/** Contrast ratio of two colours after WCAG, from 1 to 21. */
export function contrastRatio(
  one: readonly [number, number, number],
  other: readonly [number, number, number],
): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance([red, green, blue]: readonly [number, number, number]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** How many pixels differ between two pictures of the same size with a contrast of at least `ratio`. */
export function changedPixels(before: Picture, after: Picture, ratio: number): number {
  let changed = 0;
  for (let y = 0; y < before.height; y++)
    for (let x = 0; x < before.width; x++)
      if (contrastRatio(before.pixel(x, y), after.pixel(x, y)) >= ratio) changed++;
  return changed;
}
