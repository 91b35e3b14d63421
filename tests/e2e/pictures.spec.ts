import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  DESCRIPTION,
  hollowPng,
  PICTURE,
  picturedFiles,
  picturedPage,
} from '../fixtures/picture-files.js';
import type { AppDriver } from './app-driver.js';
import { expect, test as base } from './fixtures.js';
import { listeningHome, type Home } from './listening-server.js';

const test = base.extend<{ home: Home; folder: string }>({
  home: listeningHome,
  folder: async ({ session }, use) => {
    await use(mkdtempSync(path.join(session.directory, 'pictures-')));
  },
});

async function open(app: AppDriver, file: string): Promise<void> {
  await app.answerFileDialog(file);
  await app.page.keyboard.press('Control+O');
}

/** Width of the article's picture as it was decoded, 0 while it was not; and its address. */
async function decoded(app: AppDriver): Promise<{ width: number; address: string }> {
  const image = app.page.getByRole('img', { name: DESCRIPTION });
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  return image.evaluate((each) => {
    const { naturalWidth, src } = each as HTMLImageElement;
    return { width: naturalWidth, address: src };
  });
}

/** Whether the window gets a picture at this address. */
function isServed(app: AppDriver, address: string): Promise<boolean> {
  return app.page.evaluate(
    (address) =>
      new Promise<boolean>((resolve) => {
        const image = new Image();
        image.onload = () => {
          resolve(true);
        };
        image.onerror = () => {
          resolve(false);
        };
        image.src = address;
      }),
    address,
  );
}

test('pictures are shown from the file, whatever it is, and nothing is asked for elsewhere', async ({
  read,
  home,
  folder,
}) => {
  const files = picturedFiles(home.address).map(({ name, bytes }) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
  const page = path.join(folder, 'The ferry.html');
  mkdirSync(path.join(folder, 'The ferry_files'));
  writeFileSync(path.join(folder, 'The ferry_files', 'quay.png'), PICTURE);
  writeFileSync(page, picturedPage('./The%20ferry_files/quay.png', home.address));
  const [first, ...others] = [page, ...files];
  const app = await read(first);
  let before = (await decoded(app)).address;
  for (const file of others) {
    await open(app, file);
    await app.page.waitForFunction(
      ([address]) =>
        document.querySelector('#article img:not([src=""])')?.getAttribute('src') !== address,
      [new URL(before).pathname],
    );
    const { width, address } = await decoded(app);
    expect.soft(width, file).toBe(320);
    // What the article before had is forgotten.
    expect.soft(await isServed(app, before), file).toBe(false);
    before = address;
  }
  expect(home.seen).toEqual([]);
  await fetch(`${home.address}/listening`);
  expect(home.seen).toContain('/listening');
});

test('pictures are described instead when they are switched off, and do nothing when clicked', async ({
  read,
  folder,
}) => {
  const file = path.join(folder, 'page.html');
  const data = Buffer.from(PICTURE).toString('base64');
  writeFileSync(file, picturedPage(`data:image/png;base64,${data}`));
  const app = await read(file);
  const { page } = app;
  await decoded(app);
  await page.getByRole('img', { name: DESCRIPTION }).click();
  expect(await app.playback()).toBe('idle');
  expect(app.electron.windows()).toHaveLength(2);
  await page.keyboard.press('Control+Comma');
  await page.getByRole('checkbox', { name: /^Pictures/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('img', { name: DESCRIPTION })).toHaveCount(0);
  await expect(page.getByText(`Picture: ${DESCRIPTION}`)).toBeVisible();
});

test('what is damaged, or a bomb, leaves its words, and the layout stands before a picture comes', async ({
  read,
  folder,
}) => {
  const file = path.join(folder, 'page.html');
  const address = (bytes: Uint8Array): string =>
    `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  const damaged = Buffer.concat([hollowPng(300, 200), Buffer.alloc(60)]);
  const bomb = Buffer.concat([hollowPng(60_000, 60_000), Buffer.alloc(60)]);
  writeFileSync(
    file,
    picturedPage(address(damaged)).replace(
      '<p>Beside it',
      `<p><img src="${address(bomb)}" alt="A bomb"></p><p>Beside it`,
    ),
  );
  const { page } = await read(file);
  await expect(page.getByText('Picture: A bomb')).toBeVisible();
  await page.locator('.picture').first().scrollIntoViewIfNeeded();
  await expect(page.getByText(`Picture: ${DESCRIPTION}`)).toBeVisible();
});
