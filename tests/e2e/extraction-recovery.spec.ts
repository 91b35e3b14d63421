import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { mhtmlFile } from '../fixtures/wrapped-pages.js';
import { AppDriver, SAMPLE } from './app-driver.js';
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
