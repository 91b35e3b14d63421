import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../../core/limits.js';
import {
  headFrom,
  isDecodable,
  isWorthShowing,
  pictureHead,
} from '../../../../core/pictures/picture-head.js';
import {
  avifHead,
  bmpHead,
  gifHead,
  hollowPng,
  jpegHead,
  pngFile,
  webpHeads,
} from '../../../fixtures/picture-files.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a picture tells its kind and size by its own bytes', () => {
  test('as a PNG', () => {
    expect(pictureHead(pngFile(37, 21))).toEqual({ type: 'image/png', width: 37, height: 21 });
  });

  test('as a JPEG, turned as its notes say', () => {
    const type = 'image/jpeg';
    expect(pictureHead(jpegHead(400, 300))).toEqual({ type, width: 400, height: 300 });
    expect(pictureHead(jpegHead(400, 300, { orientation: 3 }))?.width).toBe(400);
    for (const orientation of [5, 6, 7, 8]) {
      expect(pictureHead(jpegHead(400, 300, { orientation }))).toMatchObject({
        width: 300,
        height: 400,
      });
    }
  });

  test('as a GIF, whose screen grows with its first image', () => {
    expect(pictureHead(gifHead(90, 80))).toMatchObject({ type: 'image/gif', width: 90 });
    expect(pictureHead(gifHead(90, 60_000))?.height).toBe(60_000);
  });

  test('as a WebP of each form', () => {
    for (const bytes of webpHeads(640, 480)) {
      expect(pictureHead(bytes)).toEqual({ type: 'image/webp', width: 640, height: 480 });
    }
  });

  test('as an AVIF: the largest of its sizes, turned as it says', () => {
    const sizes = [
      [64, 48],
      [1_024, 768],
      [512, 768],
    ] as const;
    const type = 'image/avif';
    expect(pictureHead(avifHead(sizes))).toEqual({ type, width: 1_024, height: 768 });
    expect(pictureHead(avifHead(sizes, 1))).toEqual({ type, width: 768, height: 1_024 });
    expect(pictureHead(avifHead(sizes, 2))?.width).toBe(1_024);
  });

  test('as a BMP from the top down', () => {
    expect(pictureHead(bmpHead(20, 30))).toEqual({ type: 'image/bmp', width: 20, height: 30 });
  });
});

describe('nothing is told', () => {
  test.each([
    ['an SVG', encode('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>')],
    ['a page', encode('<!doctype html><p>Hello, this is no picture.</p>')],
    ['a PDF', encode('%PDF-1.7 with something after it')],
    ['an icon file', Uint8Array.of(0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0)],
    ['nothing', new Uint8Array()],
  ])('of %s', (_, bytes) => {
    expect(pictureHead(bytes)).toBeNull();
  });

  test('of any picture that is cut off before its size', () => {
    const heads = [pngFile(9, 9), jpegHead(9, 9), gifHead(9, 9), ...webpHeads(9, 9)];
    for (const head of heads) expect(pictureHead(head.subarray(0, 14))).toBeNull();
  });

  test('of any bytes at all does it throw', () => {
    const starts = [
      pngFile(1, 1),
      jpegHead(1, 1),
      gifHead(1, 1),
      avifHead([[1, 1]]),
      bmpHead(1, 1),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.nat(40),
        fc.uint8Array({ maxLength: 200 }),
        (start, kept, rest) => {
          pictureHead(Buffer.concat([start.subarray(0, kept), rest]));
        },
      ),
    );
  });
});

test('a photograph with long notes is looked at further, but not for ever', () => {
  const start = (bytes: Uint8Array) => {
    const asked: number[] = [];
    const head = headFrom((length) => {
      asked.push(length);
      return bytes.subarray(0, length);
    });
    return { asked, head };
  };
  expect(start(pngFile(64, 64)).asked).toHaveLength(1);
  expect(start(jpegHead(800, 600, { notes: 200_000 })).head?.width).toBe(800);
  expect(start(jpegHead(800, 600, { notes: LIMITS.pictureHeadBytes })).head).toBeNull();
});

test.each([
  [4_000, 3_000, true],
  [16_384, 100, true],
  [16_385, 100, false],
  [10_000, 10_000, false],
  [60_000, 60_000, false],
  [0, 10, false],
])('%i by %i pixels may be decoded: %s', (width, height, expected) => {
  expect(isDecodable(pictureHead(hollowPng(width, height)) ?? { width: -1, height: -1 })).toBe(
    expected,
  );
});

test.each([
  ['a tracking pixel', 1, 1, true, false],
  ['a line', 600, 2, true, false],
  ['an icon', 24, 24, false, false],
  ['an icon with a description', 24, 24, true, true],
  ['a strip', 300, 20, false, true],
  ['a picture', 200, 100, false, true],
])('%s is worth showing or not', (_, width, height, isDescribed, expected) => {
  expect(isWorthShowing({ width, height }, isDescribed)).toBe(expected);
});
