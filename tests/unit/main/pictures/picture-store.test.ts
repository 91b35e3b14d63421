import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LIMITS } from '../../../../core/limits.js';
import { besideFolder, picturesBeside } from '../../../../files/pictures-beside.js';
import { HeldPictures, PictureStore } from '../../../../main/pictures/picture-store.js';
import { hollowPng, jpegHead, PICTURE, pngFile } from '../../../fixtures/picture-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duologue-pictures-'));
  mkdirSync(join(folder, 'Page_files'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inFolder = (name: string): string => join(folder, 'Page_files', name);
const page = (): string => join(folder, 'Page.html');

describe('the folder beside a page', () => {
  test('has the name that browsers give it, and only pages have one', () => {
    expect(besideFolder('/a/My page.htm')).toBe('/a/My page_files');
    expect(besideFolder('/a/letter.eml')).toBeNull();
  });

  test('is looked through for pictures, whatever their names', async () => {
    writeFileSync(inFolder('a.png'), PICTURE);
    writeFileSync(inFolder('no-ending'), pngFile(50, 40));
    writeFileSync(inFolder('late.jpg'), jpegHead(90, 80, { notes: 100_000 }));
    writeFileSync(inFolder('a.css'), 'p { margin: 0 }');
    writeFileSync(inFolder('lies.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(inFolder('bomb.png'), hollowPng(60_000, 60_000));
    writeFileSync(
      inFolder('large.png'),
      Buffer.concat([PICTURE, Buffer.alloc(LIMITS.pictureBytes)]),
    );
    expect(await picturesBeside(page())).toEqual([
      { name: 'Page_files/a.png', bytes: PICTURE.length, width: 320, height: 200 },
      expect.objectContaining({ name: 'Page_files/late.jpg', width: 90, height: 80 }),
      expect.objectContaining({ name: 'Page_files/no-ending', width: 50 }),
    ]);
  });

  test('is not left by symbolic links', async () => {
    writeFileSync(join(folder, 'secret.png'), PICTURE);
    symlinkSync(join(folder, 'secret.png'), inFolder('link.png'));
    expect(await picturesBeside(page())).toEqual([]);
    const held = new HeldPictures(join(folder, 'Page_files'));
    held.add(0, 'Page_files/link.png');
    held.add(1, 'Page_files/../secret.png');
    held.add(2, 'secret.png');
    for (const key of [0, 1, 2]) expect(await held.picture(key)).toBeNull();
  });

  test('is none if it is a link itself', async () => {
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere', 'a.png'), PICTURE);
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'Other_files'));
    expect(await picturesBeside(join(folder, 'Other.html'))).toEqual([]);
  });

  test('that is not there is no reason to complain', async () => {
    expect(await picturesBeside(join(folder, 'Nothing.html'))).toEqual([]);
  });

  test('gives a picture when it is asked for, and no sooner', async () => {
    writeFileSync(inFolder('a.png'), PICTURE);
    const held = new HeldPictures(join(folder, 'Page_files'));
    held.add(0, 'Page_files/a.png');
    expect(held.heldBytes).toBe(0);
    const served = await held.picture(0);
    expect(served?.type).toBe('image/png');
    expect(Buffer.from(served?.bytes ?? []).equals(PICTURE)).toBe(true);
  });
});

describe('the pictures of an article', () => {
  test('are waited for until they come, or nothing more comes', async () => {
    const held = new HeldPictures(null);
    const [first, second] = [held.picture(0), held.picture(1)];
    held.add(0, PICTURE);
    held.end();
    expect((await first)?.type).toBe('image/png');
    expect(await second).toBeNull();
    expect(await held.picture(7)).toBeNull();
  });

  test('are looked at again, since a stranger may have sent them', async () => {
    const held = new HeldPictures(null);
    held.add(0, new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    held.add(1, hollowPng(60_000, 60_000));
    expect(await held.picture(0)).toBeNull();
    expect(await held.picture(1)).toBeNull();
  });

  test('are no more than the limit in all', () => {
    const held = new HeldPictures(null);
    for (let key = 0; key < 9; key++) held.add(key, new Uint8Array(LIMITS.pictureBytes));
    expect(held.heldBytes).toBe(LIMITS.picturesBytes);
  });

  test('are given for the content they lie in, and forgotten when another is opened', async () => {
    const store = new PictureStore();
    const one = new HeldPictures(null);
    one.add(0, PICTURE);
    store.hold('one', one);
    expect(store.heldBytes).toBe(PICTURE.length);
    expect(await store.picture('two', 0)).toBeNull();
    expect((await store.picture('one', 0))?.bytes).toBe(PICTURE);
    store.hold('two', new HeldPictures(null));
    expect([store.heldBytes, one.heldBytes]).toEqual([0, 0]);
    one.add(1, PICTURE);
    expect(one.heldBytes).toBe(0);
    expect(await store.picture('one', 0)).toBeNull();
  });
});
