import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type AppDriver, SHORT_INTERVIEW } from './app-driver.js';
import { violations } from './axe.js';
import { expect, test } from './fixtures.js';
import { freshUserData } from './launch.js';

/** A page in Windows-1251 that says it is Western: nothing but a person can tell. */
const RUSSIAN = `<!doctype html><html><head><meta charset="windows-1252"><title>Смотритель маяка</title></head>
<body><article><h1>Смотритель маяка</h1>
<p>Мы встретились утром в порту, где уже тридцать лет стоит его лодка, и говорили о море до самого вечера.</p>
<p><b>Ольга:</b> Когда вы впервые поднялись на маяк?</p>
<p><b>Пётр:</b> Мне было двенадцать лет. Отец взял меня с собой, и я не хотел возвращаться домой.</p>
<p><b>Ольга:</b> А теперь?</p>
<p><b>Пётр:</b> Теперь я здесь живу, и домой возвращаться не надо.</p></article></body></html>`;

function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x80) return code;
    if (sign === 'ё') return 0xb8;
    return code - 0x350;
  });
}

async function openFile(app: AppDriver, file: string): Promise<void> {
  await app.answerFileDialog(file);
  await app.page.keyboard.press('Control+KeyO');
}

test('by keyboard: wrong letters are noticed, put right at the same place, and stay right', async ({
  read,
  session,
}) => {
  const file = path.join(session.directory, 'keeper.html');
  writeFileSync(file, windows1251(RUSSIAN));
  const userData = freshUserData(session);
  const app = await read(file, { userData });
  const { page } = app;
  const heading = page.locator('#article h1');
  await expect(heading).not.toHaveText('Смотритель маяка');
  await expect(page.locator('#notices')).toContainText('Some letters of this article look wrong.');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+Digit3');
  const { sentence } = await app.place();

  await page.getByRole('button', { name: 'Choose how it is read…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Text looks wrong?' });
  await expect(dialog.locator('.preview')).not.toBeEmpty();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await dialog.getByRole('combobox').selectOption('Cyrillic, Windows-1251');
  await expect(dialog.locator('.preview')).toContainText(/[а-я]{4}/u);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(heading).toHaveText('Смотритель маяка');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('#article-pane')).toBeFocused();
  await expect(page.locator('#notices')).toBeEmpty();
  await app.waitForPlayback('idle', 'paused');
  await expect.poll(async () => (await app.place()).sentence).toBe(sentence);

  // A copy under another name, in another run.
  const copy = path.join(session.directory, 'copy.html');
  copyFileSync(file, copy);
  await app.electron.close();
  const again = await read(copy, { userData });
  await expect(again.page.locator('#article h1')).toHaveText('Смотритель маяка');

  // The way back.
  await again.page.keyboard.press('Control+Shift+KeyL');
  const choice = again.page.getByRole('combobox', { name: 'Read the text as' });
  await choice.selectOption({ index: 0 });
  await again.page.getByRole('button', { name: 'Read it so' }).click();
  await expect(again.page.locator('#article h1')).not.toHaveText('Смотритель маяка');
});

test('where the format says how letters are written, that is told', async ({ launch, session }) => {
  const app = await launch();
  await app.page.keyboard.press('Control+Shift+KeyL');
  await expect.poll(() => app.announced()).toContain('Open an article first.');
  const file = path.join(session.directory, 'letter.eml');
  writeFileSync(
    file,
    `From: Ida <ida@example.org>\r\nSubject: The lamp\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${'The lamp was lit every evening at the same hour. '.repeat(8)}\r\n`,
  );
  await openFile(app, file);
  await app.waitForReading('open');
  await app.page.keyboard.press('Control+Shift+KeyL');
  await expect(app.page.getByRole('dialog', { name: 'Text looks wrong?' })).toContainText(
    'there is nothing to choose here',
  );
  await app.page.keyboard.press('Escape');
  await openFile(app, SHORT_INTERVIEW);
  await expect(app.page.locator('#article h1')).toHaveText('The last lamp lighter');
});
