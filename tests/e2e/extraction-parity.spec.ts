import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromiumReader } from '../../command-line/chromium-reader.js';
import { jsdomReader } from '../../command-line/reader.js';
import { electronPath } from '../../tools/electron-runtime.mjs';
import { articleFixtures } from '../fixtures/article-fixtures.js';
import { documentFiles } from '../fixtures/documents/interviews.js';
import { picturedFiles } from '../fixtures/picture-files.js';
import { brokenFiles, wrappedFiles } from '../fixtures/wrapped-pages.js';
import type { Session } from '../session/session.js';
import { PROJECT } from './launch.js';
import { expect, test } from './session-fixture.js';

/** Files to read, by what they are called when they are not read alike. */
type Files = readonly { readonly id: string; readonly path: string }[];

async function expectSameInBoth(files: Files, { env }: Session): Promise<void> {
  const inChromium = chromiumReader({
    electron: electronPath(),
    entry: path.join(PROJECT, 'dist/main/extract-files.js'),
    env,
  });
  const inJsdom = await jsdomReader();
  try {
    for (const { id, path: file } of files) {
      const native = await inChromium.read(file);
      const other = JSON.parse(JSON.stringify(await inJsdom.read(file))) as unknown;
      expect.soft(native, id).toEqual(other);
    }
  } finally {
    await inChromium.close();
  }
}

test('Chromium and jsdom make the same article of every fixture', async ({ session }) => {
  await expectSameInBoth(articleFixtures(), session);
});

test('and of every wrapped file, sound or broken', async ({ session }) => {
  const folder = mkdtempSync(path.join(session.directory, 'wrapped-'));
  const files = [...wrappedFiles(), ...picturedFiles(), ...documentFiles(), ...brokenFiles()].map(
    ({ name, bytes }) => {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      return { id: name, path: file };
    },
  );
  await expectSameInBoth(files, session);
});
