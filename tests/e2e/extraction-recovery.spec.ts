import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mhtmlFile } from '../fixtures/wrapped-pages.js';
import { AppDriver, SAMPLE, SHORT_INTERVIEW } from './app-driver.js';
import { expect, test } from './session-fixture.js';

const EXTRACTION_PAGE = 'app://duologue/extraction/index.html';

/** Runs a script in the hidden window, as a page that broke out of the parser would. */
async function inHiddenWindow(app: AppDriver, harm: 'crash' | 'hang'): Promise<void> {
  await app.electron.evaluate(
    ({ webContents }, { url, how }) => {
      const hidden = webContents.getAllWebContents().find((each) => each.getURL() === url);
      if (hidden === undefined) throw new Error('there is no hidden window');
      if (how === 'crash') hidden.forcefullyCrashRenderer();
      else void hidden.executeJavaScript('for (;;) {}');
    },
    { url: EXTRACTION_PAGE, how: harm },
  );
}

/** Asks for the sample as the window's own button does; the answer is JSON text, or null. */
async function openSample(app: AppDriver): Promise<unknown> {
  const answer = await app.page.evaluate(async () => {
    const { duologue } = window as unknown as {
      duologue: { openSample(): Promise<string | null> };
    };
    return duologue.openSample();
  });
  return (JSON.parse(answer ?? 'null') as { ok?: boolean } | null)?.ok;
}

/** Ends the process of the hidden window outright, as the system does when memory runs out. */
async function killHiddenWindow(app: AppDriver): Promise<void> {
  const pid = await app.electron.evaluate(({ webContents }, url) => {
    const hidden = webContents.getAllWebContents().find((each) => each.getURL() === url);
    return hidden?.getOSProcessId() ?? 0;
  }, EXTRACTION_PAGE);
  // Between two windows there is none.
  if (pid !== 0) process.kill(pid, 'SIGKILL');
}

test('killed at any moment of an opening, the hidden window costs nobody their article', async ({
  session,
}) => {
  test.setTimeout(180_000);
  const app = await AppDriver.reading(session, SAMPLE);
  // Each a little later in what an opening does: the evaluations in between are its clock.
  for (let moment = 0; moment < 6; moment += 1) {
    const opening = openSample(app);
    for (let turn = 0; turn < moment; turn += 1) await app.electron.evaluate(() => 0);
    await killHiddenWindow(app);
    expect(await opening, `at moment ${String(moment)}`).toBe(true);
  }
  // None that was lost is left behind.
  const hidden = () =>
    app.electron.evaluate(
      ({ webContents }, url) =>
        webContents.getAllWebContents().filter((each) => each.getURL() === url).length,
      EXTRACTION_PAGE,
    );
  await expect.poll(hidden).toBe(1);
  await app.electron.close();
});

test('an opening that takes a moment is cancelled by its button, and the next file opens', async ({
  session,
}) => {
  const app = await AppDriver.reading(session, SHORT_INTERVIEW);
  await inHiddenWindow(app, 'hang');
  await app.answerFileDialog(SAMPLE);
  await app.page.keyboard.press('Control+KeyO');
  await app.page.getByRole('button', { name: 'Cancel' }).click();
  await app.waitForReading('open');
  const title = app.page.locator('#article h1');
  await expect(title).toHaveText('The last lamp lighter');
  await app.page.keyboard.press('Control+KeyO');
  await expect(title).toHaveText('Twice a day, the sea signs its name');
  await app.electron.close();
});

test('a reading window that fails comes back at its place', async ({ session }) => {
  const app = await AppDriver.reading(session, SHORT_INTERVIEW);
  const { electron } = app;
  for (let step = 0; step < 4; step += 1) await app.page.keyboard.press('Control+Digit3');
  await expect.poll(async () => (await app.place()).sentence).toBe(5);
  // Playwright has lost the page with its process, so it is asked what the new one tells of its place.
  await electron.evaluate(({ BrowserWindow }) => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
    if (window === undefined) throw new Error('there is no window');
    const { ipc } = window.webContents;
    ipc.removeHandler('place:keep');
    ipc.handle('place:keep', (_event, { block, offset }: { block: number; offset: number }) => {
      told.push({ block, offset });
      return null;
    });
  });
  await app.page.keyboard.press('Control+Digit3');
  const places = () => electron.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
  await expect.poll(places).toHaveLength(1);
  // Main has not heard of that one: the fifth sentence is the last it knows.
  await electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
    window?.webContents.forcefullyCrashRenderer();
  });
  // It may say so more than once.
  await expect
    .poll(async () => (await places()).slice(0, 3))
    .toEqual([expect.anything(), { block: 0, offset: 0 }, { block: 3, offset: 10 }]);
  await electron.close();
});

test('a file that is changed or deleted while it is open is read on, and told of when asked for', async ({
  session,
}) => {
  const file = path.join(session.directory, 'changing.txt');
  const text = (title: string): string =>
    `${title}\n\n${'So it goes on for a while. '.repeat(20)}\n`;
  writeFileSync(file, text('As it was'));
  const app = await AppDriver.reading(session, file);
  const title = app.page.locator('#article h1');
  writeFileSync(file, text('As it is'));
  await expect(title).toHaveText('As it was');
  await app.page.keyboard.press('Control+KeyR');
  await expect(title).toHaveText('As it is');
  rmSync(file);
  await app.page.keyboard.press('Control+KeyR');
  await expect(app.page.getByRole('alert')).toContainText('There is no file of this name');
  await expect(title).toHaveText('As it is');
  await app.electron.close();
});

test.describe('the hidden window', () => {
  test('is replaced after a crash, and nobody notices', async ({ session }) => {
    const app = await AppDriver.reading(session, SAMPLE);
    await inHiddenWindow(app, 'crash');
    expect(await openSample(app)).toBe(true);
    await app.electron.close();
  });

  test('that hangs is ended, and the article opens by the second way', async ({ session }) => {
    const app = await AppDriver.reading(session, SAMPLE);
    await inHiddenWindow(app, 'hang');
    expect(await openSample(app)).toBe(true);
    await app.electron.close();
  });

  test('can reach nothing but its own page', async ({ session }) => {
    const app = await AppDriver.reading(session, SAMPLE);
    const reached = await app.electron.evaluate(async ({ webContents }, url) => {
      const hidden = webContents.getAllWebContents().find((each) => each.getURL() === url);
      if (hidden === undefined) throw new Error('there is no hidden window');
      return (await hidden.executeJavaScript(`(async () => {
        const reach = (address) => fetch(address).then(() => 'reached', () => 'refused');
        return {
          node: typeof require + typeof process + typeof duologue,
          web: await reach('http://127.0.0.1:9/'),
          app: await reach('app://duologue/index.html'),
          file: await reach('file:///etc/passwd'),
          opened: window.open('app://duologue/index.html') === null,
        };
      })()`)) as unknown;
    }, EXTRACTION_PAGE);
    expect(reached).toEqual({
      node: 'undefinedundefinedundefined',
      web: 'refused',
      app: 'refused',
      file: 'refused',
      opened: true,
    });
    await app.electron.close();
  });

  test('fetches what opens a rare kind of file only when it is given one', async ({ session }) => {
    const app = await AppDriver.reading(session, SAMPLE);
    await app.electron.evaluate((electron) => {
      const fetched: string[] = [];
      (globalThis as { fetched?: string[] }).fetched = fetched;
      electron.session.fromPartition('extraction').webRequest.onCompleted(({ url }) => {
        fetched.push(url.replace(/^.*\/extraction\/entry\/|-[^-]*$/g, ''));
      });
    });
    const fetched = () =>
      app.electron.evaluate(() => (globalThis as { fetched?: string[] }).fetched ?? []);
    expect(await openSample(app)).toBe(true);
    expect(await fetched()).toEqual([]);

    const saved = path.join(session.directory, 'ferry.mhtml');
    writeFileSync(saved, mhtmlFile());
    await app.answerFileDialog(saved);
    await app.page.keyboard.press('Control+O');
    await expect(app.page.getByRole('heading', { name: /The last ferry/ })).toBeVisible();
    expect((await fetched()).filter((name) => name !== 'chunk')).toEqual(['mhtml']);
    await app.electron.close();
  });
});
