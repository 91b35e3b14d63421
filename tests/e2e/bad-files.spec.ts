import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openErrorText } from '../../core/messages/errors.js';
import type { OpenError } from '../../core/errors.js';
import { shownName } from '../../core/messages/shown-name.js';
import { BAD_FILES } from '../fixtures/bad-files/bad-files.js';
import type { BadFile } from '../fixtures/bad-files/bad-file.js';
import { type AppDriver, SAMPLE } from './app-driver.js';
import { expect, test } from './fixtures.js';

/** Time in which even the worst of them must be done, ms: two attempts. */
const OPENING_MS = 30_000;

/** Time in which 8 million characters stand on the page. */
const BUILDING = { timeout: 30_000 };

/** Opens a file as the menu does, and waits until something has come of it. */
async function openFile(app: AppDriver, file: string): Promise<void> {
  await app.answerFileDialog(file);
  await app.page.evaluate(
    (ms) =>
      new Promise<void>((resolve, reject) => {
        const root = document.documentElement;
        let hasBegun = false;
        const late = setTimeout(() => {
          reject(new Error(`still ${root.dataset['reading'] ?? ''}`));
        }, ms);
        new MutationObserver((_, observer) => {
          const { reading } = root.dataset;
          hasBegun ||= reading === 'opening';
          if (!hasBegun || reading === 'opening') return;
          clearTimeout(late);
          observer.disconnect();
          resolve();
        }).observe(root, { attributeFilter: ['data-reading'] });
        const keys = { key: 'o', code: 'KeyO', ctrlKey: true, bubbles: true };
        document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
      }),
    OPENING_MS,
  );
}

/** What the window says or shows of it. */
async function expectShown(app: AppDriver, { name, becomes, title }: BadFile): Promise<void> {
  const alert = app.page.getByRole('alert');
  if ('error' in becomes) {
    const told = await alert.innerText();
    expect.soft(told, title).toContain(shownName(name));
    expect.soft(told, title).toContain(openErrorText(becomes.error as OpenError).action);
    return;
  }
  expect.soft(await alert.innerText(), title).toBe('');
  // The end of a long article is built a moment later.
  const words = becomes.words;
  await expect.soft(app.page.locator('#article'), title).toContainText(words, BUILDING);
}

test('bad files one after another in one window: each is told or shown, and the next one opens', async ({
  launch,
  session,
}) => {
  test.setTimeout(240_000);
  const app = await launch({ isTraced: false });
  const folder = mkdtempSync(path.join(session.directory, 'bad-'));
  for (const bad of BAD_FILES) {
    const file = path.join(folder, bad.name);
    writeFileSync(file, bad.make());
    await openFile(app, file);
    await expectShown(app, bad);
    const strays = await app.page.evaluate(() => ({
      ran: 'pwned' in window,
      // What the file says stands in the article, or as a name in a message of ours.
      outside: [...document.querySelectorAll('body > :not(#article-pane)')].some(
        ({ textContent }) => textContent.includes('give your password'),
      ),
    }));
    expect.soft(strays, bad.title).toEqual({ ran: false, outside: false });
  }
  await openFile(app, SAMPLE);
  await app.waitForReading('open');
  await expect(app.page.locator('#article h1')).toHaveText('Twice a day, the sea signs its name');
  await expect(app.page.getByRole('alert')).toBeEmpty();
});
