import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { electronPath } from '../../tools/electron-runtime.mjs';
import { type AppDriver, SAMPLE, SHORT_INTERVIEW, UNSURE_INTERVIEW } from './app-driver.js';
import { violations } from './axe.js';
import { expect, test } from './fixtures.js';
import { freshUserData, PROJECT, SANDBOX_ARGS } from './launch.js';

const SHORT_TITLE = 'The last lamp lighter';
const SAMPLE_TITLE = 'Twice a day, the sea signs its name';

/** Read to its end in a moment. */
const BRIEF = `A brief note\n\nThis is over soon.\n`;

function heading(app: AppDriver) {
  return expect(app.page.locator('#article h1'));
}

test('a folder is read one after another; what cannot be opened is passed over and told', async ({
  read,
  session,
}) => {
  const folder = path.join(session.directory, 'articles');
  mkdirSync(folder);
  writeFileSync(path.join(folder, '1 brief.txt'), BRIEF);
  writeFileSync(path.join(folder, '2 empty.html'), '');
  copyFileSync(SHORT_INTERVIEW, path.join(folder, '10 short.html'));
  writeFileSync(path.join(folder, 'notes.xyz'), 'not an article');
  const app = await read(folder);
  const { page } = app;
  await heading(app).toHaveText('A brief note');
  await expect(page.getByRole('button', { name: /^Queue/u })).toBeVisible();
  await app.play();
  await heading(app).toHaveText(SHORT_TITLE, { timeout: 30_000 });
  await app.waitForPlayback('speaking');
  await app.stop();
  await expect(page.locator('#notices')).toContainText(
    'Skipped 2 empty.html. There is no text in it.',
  );
});

test('by keyboard: go through the queue, go to one, take one out, clear it', async ({ read }) => {
  const app = await read(SHORT_INTERVIEW);
  const { page } = app;
  await expect(page.getByRole('button', { name: /^Queue/u })).toHaveCount(0);
  await app.answerFileDialog(UNSURE_INTERVIEW, SAMPLE, SHORT_INTERVIEW);
  await page.keyboard.press('Control+KeyO');
  // The first of them is the article that is open already.
  await expect(page.getByRole('button', { name: /^Queue/u })).toBeVisible();
  await heading(app).toHaveText(SHORT_TITLE);
  await page.keyboard.press('Control+Shift+PageDown');
  await heading(app).toHaveText(SAMPLE_TITLE);
  await page.keyboard.press('Control+Shift+PageUp');
  await heading(app).toHaveText(SHORT_TITLE);
  await page.keyboard.press('Control+Shift+PageUp');
  await expect.poll(() => app.announced()).toContain('There is no previous article in the queue.');

  await page.keyboard.press('Control+KeyK');
  const dialog = page.getByRole('dialog', { name: 'Queue' });
  const entries = dialog.getByRole('listitem');
  await expect(entries).toHaveCount(3);
  await expect(entries.first().getByRole('button').first()).toHaveAttribute('aria-current', 'true');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: `Remove ${SAMPLE_TITLE}` }).focus();
  await page.keyboard.press('Enter');
  await expect(entries).toHaveCount(2);
  await expect(page.locator('dialog #announcer')).toContainText('2 left.');
  await expect(dialog.getByRole('button', { name: /^Remove unsure/u })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await heading(app).not.toHaveText(SHORT_TITLE);
  await expect(page.locator('#article-pane')).toBeFocused();

  await page.keyboard.press('Control+KeyK');
  await dialog.getByRole('button', { name: 'Clear the queue' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('The queue is empty.');
  await expect(dialog.getByRole('heading', { name: 'Queue' })).toBeFocused();
});

test('a second instance hands over all its files: the first opens now, the others follow', async ({
  read,
  session,
}) => {
  const userData = freshUserData(session);
  const app = await read(SHORT_INTERVIEW, { userData });
  const args = [...SANDBOX_ARGS, `--user-data-dir=${userData}`, PROJECT, UNSURE_INTERVIEW, SAMPLE];
  const second = spawn(electronPath(), args, { env: session.env, stdio: 'ignore' });
  await once(second, 'exit');
  await heading(app).toHaveText(SAMPLE_TITLE);
  await app.page.keyboard.press('Control+Shift+PageDown');
  await heading(app).not.toHaveText(SAMPLE_TITLE);
});
