import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SHORT_INTERVIEW } from './app-driver.js';
import { expect, test } from './fixtures.js';

test('where no article is found the whole page is read, by keyboard', async ({
  launch,
  session,
}) => {
  const file = path.join(session.directory, 'folded.html');
  const folded = 'The second part of the story opens when it is clicked.';
  writeFileSync(file, `<title>Folded</title><body><div hidden><p>${folded}</p></div></body>`);
  const app = await launch({ args: [file] });
  const { page } = app;
  await app.waitForReading('error');
  const offer = page.getByRole('button', { name: 'Read the whole page' });
  await offer.focus();
  await page.keyboard.press('Enter');
  await app.waitForReading('open');
  await expect(page.locator('#article')).toContainText(folded);
  await expect(page.locator('#article-pane')).toBeFocused();
  await expect(offer).toHaveCount(0);

  // It is kept for the file: only the article is nothing, so that is told.
  await page.keyboard.press('Control+Shift+KeyO');
  await app.waitForReading('error');
});

test('a box beside the article can be had by the whole page, and put away again', async ({
  read,
  session,
}) => {
  const app = await read(SHORT_INTERVIEW);
  const { page } = app;
  await page.keyboard.press('Control+Comma');
  const box = page.getByRole('checkbox', { name: 'Read the whole page' });
  await expect(box).not.toBeChecked();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+KeyO');
  await expect.poll(() => app.announced()).toMatch(/whole page|nothing else on this page/u);
  await page.keyboard.press('Control+Comma');
  await expect(box).toBeChecked();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+KeyO');
  await expect.poll(() => app.announced()).toContain('Only the article');

  const frames = path.join(session.directory, 'frames.html');
  writeFileSync(
    frames,
    '<frameset cols="20%,*"><frame src="a.html"><frame src="b.html"></frameset>',
  );
  await app.answerFileDialog(frames);
  await page.keyboard.press('Control+KeyO');
  await app.waitForReading('error');
  await expect(page.locator('#errors')).toContainText('a frame around other pages');
});
