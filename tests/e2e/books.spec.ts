import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { INTERVIEWS, STORY } from '../fixtures/books/books.js';
import { epubFile, type Chapter } from '../fixtures/books/epub-file.js';
import type { Session } from '../session/session.js';
import { expect, test } from './fixtures.js';

function bookFile({ directory }: Session, chapters: readonly Chapter[]): string {
  const file = path.join(directory, 'book.epub');
  writeFileSync(file, epubFile({ chapters }));
  return file;
}

test('a book is opened, its third chapter reached by keyboard, and heard', async ({
  read,
  session,
}) => {
  const app = await read(bookFile(session, STORY));
  const { page } = app;
  await expect(page.getByRole('navigation', { name: 'Chapters' })).toBeVisible();
  const chapters = page.locator('#outline button span:nth-of-type(2)');
  await expect(chapters).toHaveText(['The Quay', 'The Crossing', 'Fog', 'Ice', 'The Island']);
  for (const title of ['The Quay', 'The Crossing', 'Fog']) {
    await page.keyboard.press('Control+PageDown');
    await expect(page.locator('#announcer')).toContainText(title);
  }
  await page.keyboard.press('Control+KeyI');
  await expect(page.locator('#announcer')).toContainText('Chapter “Fog”');
  await page.keyboard.press('Control+PageUp');
  await page.keyboard.press('Control+PageDown');
  await page.keyboard.press('Control+KeyL');
  const dialog = page.getByRole('dialog', { name: 'Chapters' });
  await expect(dialog.locator('[aria-current="true"]')).toContainText('Fog');
  await dialog.getByRole('button', { name: /^The Island/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await app.play();
  const first = await app.utterance(0, 'started');
  expect(first.text).toBe('The Island');
  expect(await app.marked()).toBe('The Island');
  await app.stop();
});

test('a book of interviews is heard in the voices of each chapter’s people', async ({
  read,
  session,
}) => {
  const app = await read(bookFile(session, INTERVIEWS));
  await app.page.keyboard.press('Control+KeyE');
  const names = app.page.getByRole('dialog').getByRole('heading', { level: 3 });
  await expect(names).toContainText(['Narrator', 'Ivo Lind', 'Ada Morrow', 'Bo Ek']);
});
