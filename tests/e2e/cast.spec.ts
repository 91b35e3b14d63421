import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type AppDriver, ROLE_REVERSAL, UNSURE_INTERVIEW } from './app-driver.js';
import { violations } from './axe.js';
import { expect, test } from './fixtures.js';
import { freshUserData } from './launch.js';

/** The margin: who speaks and what they do, turn by turn. */
function margin(page: Page): Promise<string[]> {
  return page
    .locator('#article .who p')
    .evaluateAll((names) => names.map((name) => name.textContent));
}

/** The different ones of the margin, in the order in which they are first met. */
async function speakers(page: Page): Promise<string[]> {
  return [...new Set(await margin(page))];
}

/** Presses Tab until the control has the focus, as a person would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    const focused = await page.evaluate(() => {
      const active = document.activeElement;
      const labels = active instanceof HTMLInputElement || active instanceof HTMLSelectElement;
      const label = labels ? active.labels?.[0]?.textContent : null;
      const words = active?.ariaLabel ?? label ?? active?.textContent ?? '';
      return words.replace(/\s*\(/u, ' (');
    });
    if (focused.trim().startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}`);
}

async function openCast(page: Page): Promise<void> {
  await page.keyboard.press('Control+KeyE');
  await page.getByRole('dialog', { name: 'Cast and voices' }).waitFor();
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function openFile(app: AppDriver, file: string, title: string): Promise<void> {
  await app.answerFileDialog(file);
  await app.page.keyboard.press('Control+KeyO');
  await expect(app.page.locator('#article h1')).toHaveText(title);
  await app.waitForPlayback('idle');
}

const WRONG = ['Narrator', 'Jonas Pell answers', 'Ruth Amsel asks', 'Tuner asks'];
const RIGHT = ['Narrator', 'Jonas Pell asks', 'Dr Ruth Amsel answers'];

test('by keyboard alone: merge, swap, rename, give a turn, undo, redo, and find it kept', async ({
  read,
  session,
}) => {
  const userData = freshUserData(session);
  const app = await read(ROLE_REVERSAL, { userData });
  const { page } = app;
  expect(await speakers(page)).toEqual(WRONG);

  // One person under two names.
  await openCast(page);
  await tabTo(page, 'Change Tuner');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Is the same person as (Tuner)');
  await page.keyboard.press('r');
  await tabTo(page, 'Make them one');
  await page.keyboard.press('Enter');
  await expect.poll(() => speakers(page)).toEqual(WRONG.slice(0, 3));
  await expect(page.locator('dialog #announcer')).toHaveText(
    'Tuner and Ruth Amsel are now one. Undo with Ctrl+Z.',
  );

  // Another name; the focus has gone on with whom it was about.
  await expect(page.locator('summary[data-speaker="Ruth Amsel"]')).toBeFocused();
  await tabTo(page, 'Name (Ruth Amsel)');
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type('Dr Ruth Amsel');
  await page.keyboard.press('Enter');
  await expect.poll(() => speakers(page)).toContain('Dr Ruth Amsel asks');
  await expect(page.locator('summary[data-speaker="Dr Ruth Amsel"]')).toBeFocused();

  // Who asks and who answers, by one key; the outline follows.
  await closeDialog(page);
  await page.locator('#article-pane').focus();
  await page.keyboard.press('KeyS');
  await expect.poll(() => speakers(page)).toEqual(RIGHT);
  await expect(page.locator('#outline li').first()).toContainText('I came to hear you work');
  await expect(page.locator('#announcer')).toHaveText(
    'Jonas Pell now asks, Dr Ruth Amsel answers. Undo with Ctrl+Z.',
  );

  // The last turn is the narrator's.
  const before = await margin(page);
  for (let turn = 1; turn < before.length; turn++) await page.keyboard.press('BracketRight');
  await page.keyboard.press('KeyT');
  const who = page.getByRole('dialog', { name: 'Who speaks here?' });
  await expect(who).toContainText('Why: the bold label “Jonas Pell:”');
  await tabTo(page, 'Jonas Pell (asks)');
  await page.keyboard.press('ArrowUp');
  await tabTo(page, 'This is the narrator');
  await page.keyboard.press('Enter');
  await who.waitFor({ state: 'hidden' });
  const after = [...before.slice(0, -1), 'Narrator'];
  await expect.poll(() => margin(page)).toEqual(after);
  await expect(page.locator('#article-pane')).toBeFocused();

  await page.keyboard.press('Control+KeyZ');
  await expect.poll(() => margin(page)).toEqual(before);
  await page.keyboard.press('Control+Shift+KeyZ');
  await expect.poll(() => margin(page)).toEqual(after);
  expect((await app.heard()).spoken).toEqual([]);

  // Kept for the content, wherever the file lies, also when the program was closed at once.
  await app.electron.close();
  const copy = path.join(session.directory, 'moved.html');
  copyFileSync(ROLE_REVERSAL, copy);
  const again = await read(copy, { userData });
  expect(await margin(again.page)).toEqual(after);
  await again.page.keyboard.press('Control+KeyZ');
  await expect.poll(() => margin(again.page)).toEqual(before);
});

test('a correction while it is read keeps the place, and reading goes on', async ({ read }) => {
  const app = await read(ROLE_REVERSAL);
  const { page } = app;
  for (let turn = 0; turn < 3; turn++) await page.keyboard.press('Control+Digit6');
  await app.play();
  const place = await app.place();
  const spoken = (await app.heard()).spoken.length;
  await page.keyboard.press('Control+Shift+KeyS');
  const next = await app.utterance(spoken, 'started');
  expect(next.voice).not.toBe((await app.heard()).spoken[spoken - 1]?.voice);
  expect(await app.place()).toEqual(place);
  expect(await app.marked()).toContain('A slow beat');
  await app.stop();
});

test('in doubt, it is read as an interview only when told to, and is after that', async ({
  read,
  session,
}) => {
  const userData = freshUserData(session);
  const app = await read(UNSURE_INTERVIEW, { userData });
  const { page } = app;
  expect(await speakers(page)).toEqual(['Narrator']);
  await expect(page.locator('#notices')).toContainText('Duologue is not sure who speaks');
  await expect(page.locator('#announcer')).toContainText('Duologue is not sure who speaks');
  await page.getByRole('button', { name: 'Read it as an interview' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => speakers(page)).toHaveLength(3);
  await expect(page.locator('#notices')).toBeEmpty();
  await expect(page.locator('#article-pane')).toBeFocused();
  await app.electron.close();

  const again = await read(UNSURE_INTERVIEW, { userData });
  expect(await speakers(again.page)).toHaveLength(3);
  await openCast(again.page);
  await again.page.getByRole('button', { name: 'The narrator reads everything' }).click();
  await expect.poll(() => speakers(again.page)).toEqual(['Narrator']);
});

test('what was put right is offered for the next article of the site, and never used unasked', async ({
  launch,
  session,
}) => {
  const [first, second] = ['The ferry that waits', 'The clock that does not'].map((title) => {
    const file = path.join(session.directory, `${title}.html`);
    writeFileSync(file, interviewOfTheBell(title));
    return { file, title };
  });
  if (first === undefined || second === undefined) throw new Error('two articles');
  const app = await launch();
  const { page } = app;
  await openFile(app, first.file, first.title);
  const found = await speakers(page);
  await page.keyboard.press('Control+Shift+KeyS');
  await expect.poll(() => speakers(page)).not.toEqual(found);
  const swapped = await speakers(page);

  await openFile(app, second.file, second.title);
  expect(await speakers(page)).toEqual(found);
  await expect(page.locator('#notices')).toContainText('in the last article from The Bell');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Use them' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => speakers(page)).toEqual(swapped);
  await expect(page.locator('#notices')).toBeEmpty();
  await page.keyboard.press('Control+KeyZ');
  await expect.poll(() => speakers(page)).toEqual(found);
});

test('the name in the margin is a button for a mouse, too', async ({ read }) => {
  const { page } = await read(ROLE_REVERSAL);
  await page.locator('.ask-who').nth(1).click();
  const who = page.getByRole('dialog', { name: 'Who speaks here?' });
  await expect(who).toContainText('I came to hear you work');
  await who.getByText('Somebody else').click();
  await who.getByLabel('Name').fill('Edda Rhys');
  await who.getByText('And all like this').click();
  await who.getByRole('button', { name: 'This is Edda Rhys' }).click();
  await expect
    .poll(() => speakers(page))
    .toEqual(['Narrator', 'Edda Rhys says', 'Ruth Amsel asks', 'Tuner asks']);
});

test('a page built anew stands where it stood, and keeps what is selected', async ({ read }) => {
  const { page } = await read(UNSURE_INTERVIEW);
  await page.locator('#article-pane').evaluate((pane) => {
    pane.scrollTop = 300;
  });
  const [words, top] = await topParagraph(page);
  await page.evaluate(() => {
    const [last] = [...document.querySelectorAll('#article .said p')].slice(-1);
    getSelection()?.setBaseAndExtent(last?.firstChild as Node, 5, last?.firstChild as Node, 20);
  });
  await openCast(page);
  await page.locator('dialog').getByRole('button', { name: 'Read it as an interview' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => speakers(page)).toHaveLength(3);
  await closeDialog(page);
  await expect.poll(() => topParagraph(page)).toEqual([words, top]);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('ng. The river h');
});

/** The first paragraph of which something can be seen: its words, and how far down it begins. */
function topParagraph(page: Page): Promise<[words: string, top: number]> {
  return page.evaluate(() => {
    const pane = document.querySelector('#article-pane')?.getBoundingClientRect();
    const found = [...document.querySelectorAll('#article .said p')].find(
      (each) => each.getBoundingClientRect().bottom > (pane?.top ?? 0) + 1,
    );
    return [found?.textContent ?? '', Math.round(found?.getBoundingClientRect().top ?? 0)];
  });
}

/** An interview of our own making, as a site called The Bell would print it. */
function interviewOfTheBell(title: string): string {
  const lines = [
    ['Bell', 'I have watched you from the pier all week. What are you waiting for?'],
    ['Osk', 'For whoever comes last. Somebody always does, and has run.'],
    ['Bell', 'And when nobody comes, how long do you stay?'],
    ['Osk', 'Until I have counted to a hundred. I count slowly when it rains.'],
    ['Bell', 'Did you ever leave somebody behind?'],
    ['Osk', 'Once. I turned round in the middle of the water and went back for her.'],
  ];
  const paragraphs = lines.map(([who, said]) => `<p><b>${who ?? ''}:</b> ${said ?? ''}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:site_name" content="The Bell"></head><body><article><h1>${title}</h1>
    <p>We spoke with Per Osk on his boat, between two crossings.</p>${paragraphs.join('')}
    </article></body></html>`;
}
