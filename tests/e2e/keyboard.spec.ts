import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { COMMANDS } from '../../core/commands/commands.js';
import { type AppDriver, SAMPLE, SHORT_INTERVIEW } from './app-driver.js';
import { EFFECTS, SAMPLE_TITLE } from './command-effects.js';
import { expect, test } from './fixtures.js';
import { anywhereChords, keyName, pressChord, singleKeys } from './keys.js';
import { freshUserData } from './launch.js';

test('every key of every command has its effect', async ({ read }) => {
  test.setTimeout(150_000);
  const app = await read(SAMPLE);
  for (const { id } of COMMANDS) {
    for (const chord of anywhereChords(id))
      await test.step(`${id}: ${keyName(chord)}`, async () => {
        await openSample(app);
        await app.page.locator('#header button').first().focus();
        const check = await EFFECTS[id](app);
        await pressChord(app.page, chord);
        await check();
      });
    for (const chord of singleKeys(id))
      await test.step(`${id}: ${keyName(chord)} in the article`, async () => {
        await openSample(app);
        await focusArticle(app.page);
        const check = await EFFECTS[id](app);
        await pressChord(app.page, chord);
        await check();
      });
  }
});

test.describe('single keys', () => {
  async function expectNoEffect(app: AppDriver): Promise<void> {
    const before = await snapshot(app);
    for (const { id } of COMMANDS)
      for (const chord of singleKeys(id)) {
        await pressChord(app.page, chord);
        expect(await snapshot(app), `${id}: ${keyName(chord)}`).toEqual(before);
      }
    expect((await app.heard()).spoken).toEqual([]);
  }

  test('have no effect when they are turned off', async ({ launch, session }) => {
    const userData = freshUserData(session);
    const settings = { version: 1, singleKeys: false };
    writeFileSync(path.join(userData, 'settings.json'), JSON.stringify(settings));
    const app = await launch({ userData, args: [SHORT_INTERVIEW] });
    await app.waitForPlayback('idle');
    await focusArticle(app.page);
    await expectNoEffect(app);
  });

  test('have no effect outside the article', async ({ read }) => {
    const app = await read(SHORT_INTERVIEW);
    // The line of turns uses arrows itself; here no element has a use for any of the keys.
    await app.page.locator('#player').focus();
    await expectNoEffect(app);
  });
});

test('Tab reaches every control, in a circle, in every part of the window', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await expectTabToReachEverything(page, 'welcome');
  await page.getByRole('button', { name: 'Try the sample interview' }).focus();
  await page.keyboard.press('Enter');
  await app.waitForPlayback('idle');
  await expectTabToReachEverything(page, 'reading');
  for (const [key, name] of [
    ['Control+KeyE', 'Cast and voices'],
    ['Control+KeyT', 'Who speaks here?'],
    ['Control+Comma', 'Text and keys'],
    ['F1', 'Keyboard and help'],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole('dialog', { name }).waitFor();
    await expectTabToReachEverything(page, name);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name }).waitFor({ state: 'hidden' });
  }
});

test('F6 goes round the parts of the window, Shift+F6 the other way', async ({ read }) => {
  const { page } = await read(SHORT_INTERVIEW);
  const walk = async (key: string): Promise<string[]> => {
    const seen: string[] = [];
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press(key);
      seen.push(await focusedRegion(page));
    }
    return seen;
  };
  await focusArticle(page);
  const forward = await walk('F6');
  const parts = ['player', 'header', 'outline', 'article-pane'];
  expect(forward).toEqual([...parts, ...parts]);
  expect(await walk('Shift+F6')).toEqual([...forward.slice(0, -1).reverse(), 'article-pane']);
});

test('a dialog gives the focus back to where it was', async ({ read }) => {
  const { page } = await read(SHORT_INTERVIEW);
  await page.getByRole('button', { name: 'Cast' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Cast and voices' }).waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Cast' })).toBeFocused();
});

test('Esc closes a dialog first, then stops, and never loses the place', async ({ read }) => {
  const app = await read(SHORT_INTERVIEW);
  const { page } = app;
  await page.keyboard.press('Control+Digit3');
  await app.play();
  const place = await app.place();
  await page.keyboard.press('F1');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await app.playback()).not.toBe('idle');
  await page.keyboard.press('Escape');
  await app.waitForPlayback('idle');
  expect((await app.place()).sentence).toBeGreaterThanOrEqual(place.sentence);
});

test('from the welcome to the end of a story without a mouse', async ({ launch }) => {
  const app = await launch();
  const { page } = app;
  await tabTo(page, 'Try the sample interview');
  await page.keyboard.press('Enter');
  await app.waitForReading('open');
  await app.waitForPlayback('idle');
  await app.waitForVoices();
  await expect(page.locator('#article-pane')).toBeFocused();

  await page.keyboard.press('Space');
  await app.waitForPlayback('speaking');
  await page.keyboard.press('KeyK');
  await app.waitForPlayback('paused');
  const place = await app.place();

  await page.keyboard.press('KeyV');
  await page.getByRole('dialog', { name: 'Cast and voices' }).waitFor();
  await tabTo(page, /^Voice for Maren Tollefsen/);
  const before = (await app.heard()).spoken.length;
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // A question in one voice, then the beginning of its answer in the other.
  const question = await app.utterance(before, 'ended');
  const sample = await app.utterance(before + 1, 'ended');
  expect([question.error, sample.error]).toEqual([null, null]);
  expect(question.voice).not.toBe(sample.voice);
  await page.keyboard.press('Escape');
  expect(await app.place()).toEqual(place);

  await page.keyboard.press('BracketRight');
  await page.keyboard.press('BracketRight');
  const next = (await app.heard()).spoken.length;
  await page.keyboard.press('Space');
  const answer = await app.utterance(next, 'started');
  expect(answer.voice).toBe(sample.voice);
  await page.keyboard.press('Escape');
  await app.waitForPlayback('idle');
});

/** Whatever was opened instead: the commands need an article of some length. */
async function openSample(app: AppDriver): Promise<void> {
  const shown = app.page.locator('#article h1');
  if ((await shown.innerText()) === SAMPLE_TITLE) return;
  await app.answerFileDialog(SAMPLE);
  await app.page.keyboard.press('Control+KeyO');
  await expect(shown).toHaveText(SAMPLE_TITLE);
  await app.waitForPlayback('idle');
}

async function focusArticle(page: Page): Promise<void> {
  await page.locator('#article-pane').focus();
}

function focusedRegion(page: Page): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.closest('header, nav, main, footer')?.id ?? 'none',
  );
}

/** Everything that a key could have changed, but the focus. */
async function snapshot(app: AppDriver): Promise<unknown> {
  return {
    playback: await app.playback(),
    place: await app.place(),
    rate: await app.page.locator('#player .rate').innerText(),
    dialogs: await app.page.getByRole('dialog').count(),
    announced: await app.announced(),
  };
}

/** Presses Tab until the control has the focus, as a person would. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const control = page.getByRole('button', { name }).or(page.getByLabel(name)).first();
  for (let press = 0; press < 60; press++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

/** Walks once around with Tab and compares with the controls that are there. */
async function expectTabToReachEverything(page: Page, where: string): Promise<void> {
  const controls = await page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document;
    const isStop = (element: HTMLElement): boolean => {
      if (element.tabIndex < 0 || !element.checkVisibility()) return false;
      if (element.matches(':disabled') || element.closest('[inert]') !== null) return false;
      // Of radio buttons, the chosen one stands for all; arrows choose.
      return !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);
    };
    const stops = [
      ...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]'),
    ].filter(isStop);
    stops.forEach((element, number) => {
      element.dataset['stop'] = String(number);
    });
    return stops.map(({ tagName, id, ariaLabel, textContent }) =>
      [tagName, id, ariaLabel, textContent.slice(0, 40)].join(' '),
    );
  });
  const seen: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const active = document.activeElement as HTMLElement | null;
      return active?.dataset['stop'] ?? 'document';
    });
    if (seen.includes(stop)) break;
    seen.push(stop);
  }
  const missed = controls.filter((_, number) => !seen.includes(String(number)));
  expect(missed, `not reached with Tab: ${where}`).toEqual([]);
  const order = seen.filter((stop) => stop !== 'document').map(Number);
  const first = order.indexOf(0);
  const fromFirst = [...order.slice(first), ...order.slice(0, first)];
  expect(fromFirst, `order of Tab: ${where}`).toEqual(controls.map((_, number) => number));
}
