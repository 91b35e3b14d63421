import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { listPackage } from '@electron/asar';
import { expect, test } from '../e2e/session-fixture.js';
import { EXECUTABLE, openPackagedApp } from './packaged-app.js';

const SAMPLE = fileURLToPath(
  new URL('../../assets/sample/twice-a-day-the-sea-signs-its-name.html', import.meta.url),
);
/** How a fuse is written into the executable. */
const CLOSED = '0'.charCodeAt(0);
const OPEN = '1'.charCodeAt(0);
const ARCHIVE = path.join(path.dirname(EXECUTABLE), 'resources', 'app.asar');

test('the packaged app opens a file from the command line and shows its text', async ({
  session,
}) => {
  const app = await openPackagedApp(session, SAMPLE, 'Twice a day, the sea signs its name');
  await expect(app.page.locator('html')).toHaveAttribute('data-reading', 'open');
  await expect(app.page.getByRole('article')).toContainText('a copper float rises and falls');
  await expect(app.page.getByRole('article')).toContainText('since 1894.');
  await app.close();
});

test('nothing but Duologue can be run with it', async () => {
  const fuses = await getCurrentFuseWire(EXECUTABLE);
  const closed = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  for (const fuse of closed) expect(fuses[fuse], FuseV1Options[fuse]).toBe(CLOSED);
  expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(OPEN);
});

test('its archive holds what runs, once, and nothing else', () => {
  const files = listPackage(ARCHIVE, { isPack: false });
  expect(files).toContain('/dist/main/main.js');
  expect(files).toContain('/node_modules/jsdom/package.json');
  const unwanted =
    /\.(?:ts|tsx|map)$|^\/dist\/(?:types|command-line)|^\/node_modules\/(?:preact|@fontsource)/;
  expect(files.filter((file) => unwanted.test(file))).toEqual([]);
});
