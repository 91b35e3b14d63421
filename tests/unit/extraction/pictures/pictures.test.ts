import { describe, expect, test } from 'vitest';
import type { Article, ImageBlock } from '../../../../core/article/article.js';
import { LIMITS } from '../../../../core/limits.js';
import type { PictureBeside, PictureContent } from '../../../../core/pictures/beside.js';
import { withoutDataPictures } from '../../../../extraction/pictures/data-pictures.js';
import { PictureCollector } from '../../../../extraction/pictures/picture-collector.js';
import { pathWithin, pictureInMemory } from '../../../../extraction/pictures/picture-shelf.js';
import { JsdomParser } from '../../../../extraction/node/jsdom-parser.js';
import { readArticle } from '../../../../extraction/read-article.js';
import {
  DESCRIPTION,
  hollowPng,
  jpegHead,
  LETTER_WITHOUT_PICTURE,
  PICTURE,
  picturedFiles,
  picturedPage,
  pngFile,
} from '../../../fixtures/picture-files.js';
import { PAGE, zipFile } from '../../../fixtures/wrapped-pages.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const data = (bytes: Uint8Array, type = 'png'): string =>
  `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;

interface Read {
  readonly article: Article;
  readonly images: readonly ImageBlock[];
  readonly given: ReadonlyMap<number, PictureContent>;
}

async function read(
  name: string,
  bytes: Uint8Array | string,
  beside: readonly PictureBeside[] = [],
): Promise<Read> {
  const source = { name, bytes: typeof bytes === 'string' ? encode(bytes) : bytes };
  const pictures = new PictureCollector(beside);
  const article = await readArticle(source, new JsdomParser(), { pictures });
  if (!article.ok) throw new Error(article.error.kind);
  const given = new Map<number, PictureContent>();
  const add = (key: number, content: PictureContent) => void given.set(key, content);
  Array.from(pictures.handOut(article.value, { add }));
  const images = article.value.blocks.filter((block) => block.kind === 'image');
  return { article: article.value, images, given };
}

/** The page with these pictures between two of its paragraphs. */
const pageWith = (images: string): string =>
  PAGE.replace('<p><b>Ivo Lind:</b> Were there', `${images}\n<p><b>Ivo Lind:</b> Were there`);

describe('the picture is found where it lies in the file', () => {
  test.each(picturedFiles())('$name', async ({ name, bytes }) => {
    const { images, given } = await read(name, bytes);
    const shown = images.find(({ picture }) => picture !== undefined);
    expect(shown).toMatchObject({ alt: DESCRIPTION, picture: { width: 320, height: 200 } });
    const content = given.get(shown?.picture?.key ?? -1);
    expect(Buffer.from(content as Uint8Array).equals(PICTURE)).toBe(true);
    expect(given.size).toBe(1);
  });

  test('but one that lies elsewhere is only told of', async () => {
    const { images, given } = await read('letter.eml', LETTER_WITHOUT_PICTURE);
    expect(images.map(({ alt, picture }) => [alt, picture])).toEqual([
      [DESCRIPTION, undefined],
      ['A far light', undefined],
    ]);
    expect(given.size).toBe(0);
  });

  test('in a folder beside the page, by its name only', async () => {
    const beside = [{ name: 'The ferry_files/quay.png', bytes: 900, width: 320, height: 200 }];
    const found = await read('a.html', picturedPage('./The%20ferry_files/quay.png'), beside);
    expect([...found.given.values()]).toEqual(['The ferry_files/quay.png']);
    for (const other of [
      './The%20ferry_files/other.png',
      '../The%20ferry_files/quay.png',
      'file:///The%20ferry_files/quay.png',
      '/The%20ferry_files/quay.png',
    ]) {
      expect((await read('a.html', picturedPage(other), beside)).given.size).toBe(0);
    }
  });

  test('by the address that is meant for later, or for a larger screen, and the largest of them', async () => {
    const [blank, small, large] = [pngFile(1, 1), pngFile(200, 100), pngFile(400, 200)].map(
      (bytes) => data(bytes),
    );
    for (const image of [
      `<img src="${String(blank)}" data-src="${String(large)}" alt="x y z">`,
      `<img srcset="${String(small)} 1x, ${String(large)} 2x" alt="x y z">`,
      `<picture><source srcset="${String(large)}"><img src="https://far.example/a.png" alt="x y z"></picture>`,
    ]) {
      const { images } = await read('a.html', pageWith(`<p>${image}</p>`));
      expect(images[0]?.picture).toMatchObject({ width: 400, height: 200 });
    }
  });
});

describe('what a picture says in words', () => {
  const alts = async (images: string) =>
    (await read('a.html', pageWith(images))).images.map(({ alt }) => alt);
  const source = data(PICTURE);

  test('is its alternative, empty where it is decoration, null where nothing is said', async () => {
    expect(
      await alts(
        `<p><img src="${source}" alt=" The  quay "></p><p><img src="${source}" alt=""></p><p><img src="${source}"></p>`,
      ),
    ).toEqual(['The quay', '', null]);
  });

  test('decides about icons, but not about pixels that count visitors', async () => {
    const [pixel, icon] = [pngFile(1, 1), pngFile(20, 20)].map((bytes) => data(bytes));
    expect(
      await alts(
        `<p><img src="${String(pixel)}"><img src="${String(icon)}"><img src="${String(icon)}" alt="A bell"></p>`,
      ),
    ).toEqual(['A bell']);
  });
});

describe('what is not shown', () => {
  test.each([
    [
      'a drawing of markup',
      data(encode('<svg xmlns="http://www.w3.org/2000/svg"/>'.repeat(9)), 'svg+xml'),
    ],
    ['a drawing that says it is a picture', data(encode('<svg xmlns="x"/>'.repeat(9)))],
    ['a page that says it is a picture', data(encode('<script>alert(1)</script>'.repeat(9)))],
    ['a bomb', data(Buffer.concat([hollowPng(60_000, 60_000), Buffer.alloc(99)]))],
    ['a picture cut off before its size', data(jpegHead(100, 100).subarray(0, 50), 'jpeg')],
  ])('%s', async (_, address) => {
    const { images, given } = await read('a.html', picturedPage(address));
    expect(images[0]).toMatchObject({ alt: DESCRIPTION });
    expect(images[0]?.picture).toBeUndefined();
    expect(given.size).toBe(0);
  });

  test('a picture larger than the limit, or beyond the limit of all', () => {
    const collector = new PictureCollector();
    const sizes = [LIMITS.pictureBytes + 1, ...Array<number>(5).fill(LIMITS.pictureBytes)];
    collector.add((address) => ({
      ...pictureInMemory(PICTURE),
      size: sizes[Number(address)] ?? 1,
    }));
    const found = sizes.map((_, index) => collector.find([String(index)], true) !== null);
    expect(found).toEqual([false, true, true, true, true, false]);
  });

  test('more pictures than the limit', () => {
    const collector = new PictureCollector();
    collector.add(() => pictureInMemory(PICTURE));
    const addresses = Array.from({ length: LIMITS.pictures + 5 }, (_, index) => String(index));
    const found = addresses.filter((address) => collector.find([address], true) !== null);
    expect(found).toHaveLength(LIMITS.pictures);
  });

  test('what unpacks further than it says', async () => {
    const packed = zipFile({
      'index.html': picturedPage('bomb.png'),
      'bomb.png': Buffer.concat([PICTURE, Buffer.alloc(12 * 1024 * 1024)]),
    });
    const { given } = await read('a.zip', packed);
    expect(given.size).toBe(0);
  });
});

describe('a page without the pictures that are written into it', () => {
  const long = data(PICTURE);

  test('is short, and has the same text', async () => {
    const page = picturedPage(data(Buffer.concat([PICTURE, Buffer.alloc(2_000_000)])));
    const { html, pictures } = withoutDataPictures(page);
    expect(html.length).toBeLessThan(6_000);
    expect(pictures.size).toBe(1);
    const text = (article: Article) =>
      article.blocks.map((block) => ('text' in block ? block.text : ''));
    const [slim, whole] = await Promise.all([read('a.html', html), read('a.html', page)]);
    expect(text(slim.article)).toEqual(text(whole.article));
  });

  test('keeps what is written about such addresses', () => {
    const about = `<p>Write &lt;img src="${long}"> or url(${long}).</p>`;
    expect(withoutDataPictures(about).html).toBe(about);
  });

  test('has a place for each of a list', () => {
    const { html, pictures } = withoutDataPictures(`<img srcset="${long} 1x, ${long} 2x" alt="a">`);
    expect(html).toBe('<img srcset="picture-in-page:0 1x, picture-in-page:1 2x" alt="a">');
    expect([...pictures.values()].every(({ size }) => Math.abs(size - PICTURE.length) < 3)).toBe(
      true,
    );
  });

  test('is read to its end, however much of it is pictures', async () => {
    const heavy = data(Buffer.concat([PICTURE, Buffer.alloc(11_000_000)]));
    const page = pageWith(
      `<p><img src="${heavy}" alt="One"></p><p><img src="${heavy}" alt="Two"></p>`,
    );
    expect(page.length).toBeGreaterThan(LIMITS.sourceChars);
    const { article, images } = await read('a.html', page);
    expect(article.blocks.at(-1)).toMatchObject({
      text: expect.stringContaining('learn to swim') as string,
    });
    expect(images).toHaveLength(2);
  });
});

test.each([
  ['', 'a/b.png', 'a/b.png'],
  ['saved/', './b%20c.png?v=1#x', 'saved/b c.png'],
  ['saved/', '../b.png', 'b.png'],
  ['', '../b.png', null],
  ['saved/', '../../b.png', null],
  ['saved/', 'https://a.example/b.png', null],
  ['saved/', '//a.example/b.png', null],
  ['saved/', '/etc/passwd', null],
  ['saved/', '..\\..\\b.png', null],
  ['saved/', '%2e%2e/%2e%2e/b.png', null],
  ['saved/', '#x', null],
])('in %j the address %j means %j', (folder, address, expected) => {
  expect(pathWithin(folder, address)).toBe(expected);
});
