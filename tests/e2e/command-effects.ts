import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { CommandId } from '../../core/commands/commands.js';
import { type AppDriver, ROLE_REVERSAL, SAMPLE, SHORT_INTERVIEW } from './app-driver.js';

/** Title of our own sample. */
export const SAMPLE_TITLE = 'Twice a day, the sea signs its name';
const REVERSAL_TITLE = 'The listener who was asked';
const SHORT_TITLE = 'The last lamp lighter';

/** Looks whether the command has had its effect. */
type Check = () => Promise<void>;

/**
 * What a person notices of each command: brings the app where the command makes a difference, and
 * returns the check to be made after its key was pressed. The app shows an article and is not playing.
 * A table by command, so that none can be forgotten.
 */
export const EFFECTS: Readonly<Record<CommandId, (app: AppDriver) => Promise<Check>>> = {
  'file.open': async (app) => {
    const [file, title] = await anotherArticle(app);
    await app.answerFileDialog(file);
    return () => expectTitle(app, title);
  },
  'file.openFolder': async (app) => {
    await app.answerFileDialog(path.dirname(ROLE_REVERSAL));
    return () => expectTitle(app, REVERSAL_TITLE);
  },
  'file.paste': async (app) => {
    const title = `Pasted at ${Date.now()}`;
    await app.electron.evaluate(async ({ clipboard }, title) => {
      const paragraph = 'A paragraph that is long enough to be taken for an article. '.repeat(8);
      await clipboard.writeText(`${title}\n\n${paragraph}\n`);
    }, title);
    return () => expectTitle(app, title);
  },
  'file.reload': async (app) => {
    const file = path.join(app.session.directory, `reload-${Date.now()}.txt`);
    const text = (title: string) =>
      `${title}\n\n${'A paragraph that is long enough. '.repeat(9)}\n`;
    writeFileSync(file, text('Before'));
    await app.answerFileDialog(file);
    await app.page.keyboard.press('Control+KeyO');
    await expectTitle(app, 'Before');
    writeFileSync(file, text('As it is now'));
    return () => expectTitle(app, 'As it is now');
  },
  'file.sample': (app) => unprepared(() => expectTitle(app, SAMPLE_TITLE)),
  'file.encoding': dialogOpens('Text looks wrong?'),
  'file.wholePage': (app) =>
    unprepared(() =>
      expect(app.page.locator('#announcer')).toContainText(
        /whole page|else on this page|Only the/u,
      ),
    ),
  'queue.show': dialogOpens('Queue'),
  'queue.previous': async (app) => {
    await openTwo(app);
    await app.page.keyboard.press('Control+Shift+PageDown');
    await expectTitle(app, SAMPLE_TITLE);
    return () => expectTitle(app, SHORT_TITLE);
  },
  'queue.next': async (app) => {
    await openTwo(app);
    return () => expectTitle(app, SAMPLE_TITLE);
  },
  'playback.toggle': (app) =>
    unprepared(async () => {
      await app.waitForPlayback('speaking');
      await app.stop();
    }),
  'playback.stop': async (app) => {
    await app.play();
    return async () => {
      await app.waitForPlayback('idle');
    };
  },
  'playback.previousSentence': async (app) => {
    await goToSentence(app, 3);
    return () => expectSentence(app, 2);
  },
  'playback.nextSentence': async (app) => {
    await goToSentence(app, 3);
    return () => expectSentence(app, 4);
  },
  'playback.previousTurn': async (app) => {
    await goToTurn(app, 3);
    return () => expectTurn(app, 2);
  },
  'playback.nextTurn': async (app) => {
    await goToTurn(app, 3);
    return () => expectTurn(app, 4);
  },
  'playback.slower': async (app) => {
    const before = await rate(app);
    return () => expect.poll(() => rate(app)).toBeLessThan(before);
  },
  'playback.normalSpeed': async (app) => {
    await app.page.keyboard.press('Control+Digit9');
    await expect.poll(() => rate(app)).not.toBe(1);
    return () => expect.poll(() => rate(app)).toBe(1);
  },
  'playback.faster': async (app) => {
    const before = await rate(app);
    return () => expect.poll(() => rate(app)).toBeGreaterThan(before);
  },
  'playback.repeatSentence': async (app) => {
    await goToSentence(app, 4);
    return () => expectSaidNext(app, 4);
  },
  'playback.readFromHere': async (app) => {
    await goToSentence(app, 2);
    await putCaretIntoLastParagraph(app);
    return async () => {
      await app.waitForPlayback('speaking');
      const { sentence, of } = await app.place();
      expect(sentence).toBeGreaterThan(of / 2);
      await app.stop();
    };
  },
  'place.where': async (app) => {
    const { sentence } = await app.place();
    await goToSentence(app, sentence === 5 ? 6 : 5);
    const words = `Sentence ${sentence === 5 ? 6 : 5} of`;
    return () => expect(app.page.locator('#announcer')).toContainText(words);
  },
  'place.goToReading': async (app) => {
    await goToSentence(app, 2);
    await app.page.locator('#article').hover();
    await app.page.mouse.wheel(0, 4_000);
    await expect.poll(() => isReadingInSight(app)).toBe(false);
    return () => expect.poll(() => isReadingInSight(app)).toBe(true);
  },
  'place.outline': dialogOpens('Questions'),
  'place.previousPart': async (app) => {
    await goToSentence(app, 1);
    await app.page.keyboard.press('Control+PageDown');
    await app.page.keyboard.press('Control+PageDown');
    const first = await firstQuestion(app);
    return () => expect.poll(() => currentQuestion(app)).toBe(first);
  },
  'place.nextPart': async (app) => {
    await goToSentence(app, 1);
    const first = await firstQuestion(app);
    return () => expect.poll(() => currentQuestion(app)).toBe(first);
  },
  'region.next': async (app) => {
    const before = await region(app);
    return () => expect.poll(() => region(app)).not.toBe(before);
  },
  'region.previous': async (app) => {
    const before = await region(app);
    return () => expect.poll(() => region(app)).not.toBe(before);
  },
  'cast.show': dialogOpens('Cast and voices'),
  'cast.whoSpeaks': dialogOpens('Who speaks here?'),
  'cast.swap': async (app) => {
    const before = await whoDoesWhat(app);
    return () => expect.poll(() => whoDoesWhat(app)).not.toEqual(before);
  },
  'edit.undo': async (app) => {
    const before = await whoDoesWhat(app);
    await app.page.keyboard.press('Control+Shift+KeyS');
    await expect.poll(() => whoDoesWhat(app)).not.toEqual(before);
    return () => expect.poll(() => whoDoesWhat(app)).toEqual(before);
  },
  'edit.redo': async (app) => {
    await app.page.keyboard.press('Control+Shift+KeyS');
    await expect.poll(() => app.announced()).toContain('now asks');
    const swapped = await whoDoesWhat(app);
    await app.page.keyboard.press('Control+KeyZ');
    await expect.poll(() => whoDoesWhat(app)).not.toEqual(swapped);
    return () => expect.poll(() => whoDoesWhat(app)).toEqual(swapped);
  },
  'view.settings': dialogOpens('Text and keys'),
  'view.textBigger': async (app) => {
    const before = await textSize(app);
    return () => expect.poll(() => textSize(app)).toBeGreaterThan(before);
  },
  'view.textSmaller': async (app) => {
    const before = await textSize(app);
    return () => expect.poll(() => textSize(app)).toBeLessThan(before);
  },
  'view.textReset': async (app) => {
    await app.page.keyboard.press('Control+0');
    const normal = await textSize(app);
    await app.page.keyboard.press('Control+Minus');
    await expect.poll(() => textSize(app)).not.toBe(normal);
    return () => expect.poll(() => textSize(app)).toBe(normal);
  },
  'help.keys': dialogOpens('Keyboard and help'),
};

/** The short interview and, after it, the sample. */
async function openTwo(app: AppDriver): Promise<void> {
  await app.answerFileDialog(SAMPLE, SHORT_INTERVIEW);
  await app.page.keyboard.press('Control+KeyO');
  await expectTitle(app, SHORT_TITLE);
}

/** For commands that make a difference wherever the app is. */
function unprepared(check: Check): Promise<Check> {
  return Promise.resolve(check);
}

function dialogOpens(name: string): (app: AppDriver) => Promise<Check> {
  return (app) =>
    unprepared(async () => {
      const dialog = app.page.getByRole('dialog', { name });
      await expect(dialog).toBeVisible();
      await app.page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
}

/** The names in the margin, with what each does: "Ada asks". */
function whoDoesWhat(app: AppDriver): Promise<string[]> {
  return app.page.locator('#article .who p').allInnerTexts();
}

async function title(app: AppDriver): Promise<string> {
  return app.page.locator('#article h1').innerText();
}

function expectTitle(app: AppDriver, expected: string): Promise<void> {
  return expect.poll(() => title(app)).toBe(expected);
}

async function anotherArticle(app: AppDriver): Promise<[file: string, title: string]> {
  return (await title(app)) === SHORT_TITLE
    ? [SAMPLE, SAMPLE_TITLE]
    : [SHORT_INTERVIEW, SHORT_TITLE];
}

async function sentence(app: AppDriver): Promise<number> {
  return (await app.place()).sentence;
}

function expectSentence(app: AppDriver, number: number): Promise<void> {
  return expect.poll(() => sentence(app)).toBe(number);
}

async function goToSentence(app: AppDriver, number: number): Promise<void> {
  for (let at = await sentence(app); at !== number; at = await sentence(app))
    await app.page.keyboard.press(at < number ? 'Control+Digit3' : 'Control+Digit1');
}

async function turn(app: AppDriver): Promise<number> {
  return Number(/^Turn (\d+) of/.exec(await app.turn())?.[1]);
}

function expectTurn(app: AppDriver, number: number): Promise<void> {
  return expect.poll(() => turn(app)).toBe(number);
}

async function goToTurn(app: AppDriver, number: number): Promise<void> {
  for (let at = await turn(app); at !== number; at = await turn(app))
    await app.page.keyboard.press(at < number ? 'Control+Digit6' : 'Control+Digit5');
}

async function expectSaidNext(app: AppDriver, number: number): Promise<void> {
  await app.waitForPlayback('speaking');
  expect(await sentence(app)).toBe(number);
  await app.stop();
}

function firstQuestion(app: AppDriver): Promise<string> {
  return app.page.locator('#outline button span:nth-of-type(2)').first().innerText();
}

function currentQuestion(app: AppDriver): Promise<string> {
  return app.page.locator('#outline button[aria-current] span:nth-of-type(2)').innerText();
}

async function rate(app: AppDriver): Promise<number> {
  return Number.parseFloat(await app.page.locator('#player .rate').innerText());
}

function textSize(app: AppDriver): Promise<number> {
  return app.page.evaluate(() => {
    const text = document.querySelector('#article .said p');
    return text === null ? 0 : Number.parseFloat(getComputedStyle(text).fontSize);
  });
}

/** Id of the part of the window that has the focus. */
function region(app: AppDriver): Promise<string> {
  return app.page.evaluate(
    () => document.activeElement?.closest('header, nav, main, footer')?.id ?? 'none',
  );
}

function isReadingInSight(app: AppDriver): Promise<boolean> {
  return app.page.evaluate(() => {
    const pane = document.querySelector('#article-pane')?.getBoundingClientRect();
    const marked = [...(CSS.highlights.get('sentence') ?? [])][0] as Range | undefined;
    const text = marked?.getBoundingClientRect();
    if (pane === undefined || text === undefined) return false;
    return text.bottom > pane.top && text.top < pane.bottom;
  });
}

/** As a screen reader or a click would. */
async function putCaretIntoLastParagraph(app: AppDriver): Promise<void> {
  await app.page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('#article section p')].at(-1);
    if (paragraph === undefined) throw new Error('the article has no paragraph');
    getSelection()?.collapse(paragraph, 0);
  });
}
