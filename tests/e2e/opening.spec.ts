import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { electronPath } from '../../tools/electron-runtime.mjs';
import { type AppDriver, SAMPLE, SHORT_INTERVIEW } from './app-driver.js';
import { expect, test } from './fixtures.js';
import { freshUserData, PROJECT, SANDBOX_ARGS } from './launch.js';

const SAMPLE_TITLE = 'Twice a day, the sea signs its name';
const SHORT_TITLE = 'The last lamp lighter';
const PLAIN_TEXT = `The kiln at night

Vera Sand fires pots on an island with nine inhabitants. We visited her in October, when the
kiln had been burning for two days and nobody had slept.

Tom Reed: Why so far away?

Vera Sand: Because the wood is here, and because nobody complains about the smoke.

Tom Reed: And when the ferry does not come?

Vera Sand: Then I eat what the garden gives, and wait.
`;

function shownTitle(app: AppDriver) {
  return expect(app.page.locator('#article h1'));
}

test('a file named on the command line', async ({ read }) => {
  const app = await read(SHORT_INTERVIEW);
  await shownTitle(app).toHaveText(SHORT_TITLE);
  expect(await app.page.title()).toBe(`${SHORT_TITLE} – Duologue`);
  const turns = app.page.locator('#article section');
  await expect(turns.nth(1)).toHaveAttribute('aria-label', 'Turn 2 of 7, Peter Lund');
  await expect(turns.nth(2)).toContainText('Ida Holm');
});

test('a plain text, relative to the folder the app was started in', async ({ launch, session }) => {
  writeFileSync(path.join(session.directory, 'kiln.txt'), PLAIN_TEXT);
  const app = await launch({ args: ['kiln.txt'] });
  await app.waitForReading('open');
  await shownTitle(app).toHaveText('The kiln at night');
  await expect(app.page.locator('#article section')).toHaveCount(5);
});

test('a second instance hands its file over and ends', async ({ launch, session }) => {
  const userData = freshUserData(session);
  const app = await launch({ userData });
  const second = spawn(
    electronPath(),
    [...SANDBOX_ARGS, `--user-data-dir=${userData}`, PROJECT, SHORT_INTERVIEW],
    { env: session.env, stdio: 'ignore' },
  );
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);
  await app.waitForReading('open');
  await shownTitle(app).toHaveText(SHORT_TITLE);
  const windows = await app.electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((each) => each.isVisible()).length,
  );
  expect(windows).toBe(1);
});

test('the sample, from the welcome', async ({ launch }) => {
  const app = await launch();
  await app.page.getByRole('button', { name: 'Try the sample interview' }).click();
  await app.waitForReading('open');
  await shownTitle(app).toHaveText(SAMPLE_TITLE);
});

test('the dialog, and Cancel in it', async ({ launch }) => {
  const app = await launch();
  await app.electron.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
  });
  await app.page.getByRole('button', { name: 'Open an article' }).click();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(
    'Hear an interview as a conversation',
  );
  await app.answerFileDialog(SHORT_INTERVIEW);
  await app.page.getByRole('button', { name: 'Open an article' }).click();
  await app.waitForReading('open');
  await shownTitle(app).toHaveText(SHORT_TITLE);
});

test('a file dropped anywhere in the window', async ({ read }) => {
  const app = await read(SAMPLE);
  await dropFile(app.page, SHORT_INTERVIEW);
  await shownTitle(app).toHaveText(SHORT_TITLE);
  expect(app.page.url()).toBe('app://duologue/index.html');
});

test('HTML and text from the clipboard', async ({ launch }) => {
  const app = await launch();
  await paste(app.page, { html: readFileSync(SHORT_INTERVIEW, 'utf8'), text: '' });
  await shownTitle(app).toHaveText(SHORT_TITLE);
  await expect(app.page.locator('#article section')).toHaveCount(7);
  await paste(app.page, { html: '', text: PLAIN_TEXT });
  await shownTitle(app).toHaveText('The kiln at night');
  await expect(app.page.locator('#article section')).toHaveCount(5);
});

test.describe('what cannot be opened', () => {
  const bad: Record<string, { name: string; says: RegExp; make: (file: string) => void }> = {
    'an empty file': {
      name: 'empty.html',
      says: /There is no text in it/,
      make: (file) => {
        writeFileSync(file, '');
      },
    },
    'white space': {
      name: 'blank.txt',
      says: /There is no text in it/,
      make: (file) => {
        writeFileSync(file, ' \n\t\n');
      },
    },
    'a picture': {
      name: 'photo.html',
      says: /PNG/,
      make: (file) => {
        writeFileSync(file, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
      },
    },
    'a page without an article': {
      name: 'shell.html',
      says: /No article was found|There is no text in it/,
      make: (file) => {
        writeFileSync(file, '<!doctype html><title>Loading…</title><div id="app"></div>');
      },
    },
    'a folder without an article': {
      name: 'folder.html',
      says: /There is no file in this folder that can be opened/,
      make: (file) => {
        mkdirSync(file);
      },
    },
    'a pipe that nobody writes to': {
      name: 'pipe.html',
      says: /This is a folder or a device/,
      make: (file) => {
        execFileSync('mkfifo', [file]);
      },
    },
    'a file that is too large': {
      name: 'huge.html',
      says: /It is too large: .* MB/,
      make: (file) => {
        writeFileSync(file, '<p>');
        truncateSync(file, 129 * 1024 * 1024);
      },
    },
    'a file that is gone': {
      name: 'gone.html',
      says: /There is no file of this name/,
      make: () => undefined,
    },
  };

  test('each is told in one sentence with the file’s name, and the article stays', async ({
    read,
    session,
  }) => {
    const app = await read(SHORT_INTERVIEW);
    const folder = mkdtempSync(path.join(session.directory, 'bad-'));
    for (const [what, { name, says, make }] of Object.entries(bad))
      await test.step(what, async () => {
        const file = path.join(folder, name);
        make(file);
        await expectRefusal(app, file, says);
        await shownTitle(app).toHaveText(SHORT_TITLE);
        await app.page.getByRole('button', { name: 'Close this message' }).click();
        await app.waitForReading('open');
      });
    await app.play();
    await app.pause();
  });

  test('a file that may not be read', async ({ launch, session }) => {
    test.skip(process.getuid?.() === 0, 'root may read everything');
    const app = await launch();
    const file = path.join(mkdtempSync(path.join(session.directory, 'bad-')), 'secret.html');
    writeFileSync(file, PLAIN_TEXT);
    chmodSync(file, 0);
    await expectRefusal(app, file, /You are not allowed to read this file/);
  });

  async function expectRefusal(app: AppDriver, file: string, says: RegExp): Promise<void> {
    await app.answerFileDialog(file);
    await app.page.keyboard.press('Control+KeyO');
    await app.waitForReading('error');
    const alert = app.page.getByRole('alert');
    await expect(alert).toContainText(path.basename(file));
    await expect(alert).toContainText(says);
  }
});

test.describe('settings', () => {
  test('are kept for the next start', async ({ launch, session }) => {
    const userData = freshUserData(session);
    const first = await launch({ userData, args: [SHORT_INTERVIEW] });
    await first.waitForPlayback('idle');
    await first.page.keyboard.press('Control+Digit9');
    await expect(first.page.locator('#player .rate')).toContainText('1.1');
    // At once, as people do: what was changed last must not be lost, and the program must end.
    const ended = first.electron.waitForEvent('close');
    await first.electron.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.close();
    });
    await ended;
    const second = await launch({ userData, args: [SHORT_INTERVIEW] });
    await second.waitForPlayback('idle');
    await expect(second.page.locator('#player .rate')).toContainText('1.1');
  });

  test('that are damaged are kept aside, and told once', async ({ launch, session }) => {
    const userData = freshUserData(session);
    writeFileSync(path.join(userData, 'settings.json'), '{ "version": 1, "rate": 2');
    const app = await launch({ userData });
    const notice = app.page
      .locator('main')
      .getByText('Your settings could not be read and are back to normal.');
    await expect(notice).toBeVisible();
    const [aside] = readdirSync(userData).filter((name) => name.startsWith('settings.bad-'));
    expect(readFileSync(path.join(userData, aside ?? ''), 'utf8')).toContain('"rate": 2');
    await expect(app.page.locator('main').getByText(aside ?? '')).toBeVisible();
    await app.electron.close();
    const again = await launch({ userData });
    await expect(again.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(
      again.page.locator('main').getByText('Your settings could not be read'),
    ).toBeHidden();
  });
});

/** A drop as the system makes it: with a real file behind the `File`. */
async function dropFile(page: Page, file: string): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const drag = { x: 400, y: 300, data: { items: [], files: [file], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devTools.send('Input.dispatchDragEvent', { type, ...drag });
  await devTools.detach();
}

/** A paste as the browser makes it from Ctrl+V or a mouse. */
async function paste(page: Page, { html, text }: { html: string; text: string }): Promise<void> {
  await page.evaluate(
    ({ html, text }) => {
      const clipboardData = new DataTransfer();
      if (html !== '') clipboardData.setData('text/html', html);
      if (text !== '') clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('#article-pane')?.dispatchEvent(event);
    },
    { html, text },
  );
}
