import path from 'node:path';
import { chromiumReader } from '../../command-line/chromium-reader.js';
import { jsdomReader } from '../../command-line/reader.js';
import { electronPath } from '../../tools/electron-runtime.mjs';
import { articleFixtures } from '../fixtures/article-fixtures.js';
import { PROJECT } from './launch.js';
import { expect, test } from './session-fixture.js';

test('Chromium and jsdom make the same article of every fixture', async ({ session }) => {
  const inChromium = chromiumReader({
    electron: electronPath(),
    entry: path.join(PROJECT, 'dist/main/extract-files.js'),
    env: session.env,
  });
  const inJsdom = jsdomReader();
  try {
    for (const { id, path: file } of articleFixtures()) {
      const native = await inChromium.read(file);
      const other = JSON.parse(JSON.stringify(await inJsdom.read(file))) as unknown;
      expect.soft(native, id).toEqual(other);
    }
  } finally {
    await inChromium.close();
  }
});
