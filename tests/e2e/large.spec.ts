import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SHORT_INTERVIEW } from './app-driver.js';
import { expect, test } from './fixtures.js';

/** Some four megabytes of an interview, every paragraph of it different. */
function largePage(): string {
  const words = 'She has known the harbour for longer than anybody else, and speaks of it often. ';
  const turns = Array.from(
    { length: 6_000 },
    (_, turn) =>
      `<p><b>Ivo Lind:</b> And what did you do in winter number ${String(turn)}?</p>\n` +
      `<p><b>Ada Morrow:</b> I waited ${String(turn)} days, and I did not mind. ${words.repeat(6)}</p>\n`,
  );
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The long wait</title></head>' +
    `<body><article><h1>The long wait</h1><p>${words.repeat(3)}</p>${turns.join('')}</article></body></html>`
  );
}

const whole = 'html:not([data-arriving])';

test('a large page is read from its beginning, and goes on when the rest has come', async ({
  launch,
  session,
}) => {
  const file = path.join(session.directory, 'large.html');
  writeFileSync(file, largePage());
  const app = await launch();
  const { page } = app;
  await app.waitForVoices();
  await app.answerFileDialog(file);
  await page.keyboard.press('Control+O');
  await app.waitForReading('open');
  await app.waitForPlayback('idle');
  expect(await page.locator('html').getAttribute('data-arriving')).toBe('');
  await page.keyboard.press('Control+Digit6');
  await app.play();
  const first = await app.utterance(0, 'started');
  expect(first.text).toContain('And what did you do in winter number 0?');
  await page.locator(whole).waitFor();
  await app.utterance(1, 'started');
  const said = (await app.heard()).spoken.map(({ text }) => text);
  expect(said[1]).toContain('I waited 0 days, and I did not mind.');
  expect(await app.marked()).not.toBe('');
  const { of } = await app.place();
  expect(of).toBeGreaterThan(20_000);
  await app.stop();
});

test('another file takes the place of one whose rest is on its way', async ({
  launch,
  session,
}) => {
  const file = path.join(session.directory, 'large.html');
  writeFileSync(file, largePage());
  const app = await launch();
  await app.answerFileDialog(file);
  await app.page.keyboard.press('Control+O');
  await app.waitForReading('open');
  await app.answerFileDialog(SHORT_INTERVIEW);
  await app.page.keyboard.press('Control+O');
  await expect(app.page.locator('#article h1')).toHaveText('The last lamp lighter');
  await app.waitForPlayback('idle');
  await expect(app.page.locator(whole)).toBeAttached();
  expect((await app.place()).of).toBeLessThan(50);
});
