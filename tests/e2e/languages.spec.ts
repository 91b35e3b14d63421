import path from 'node:path';
import { expect, test } from './fixtures.js';
import { PROJECT } from './launch.js';

const TWO_LANGUAGES = path.join(
  PROJECT,
  'tests/fixtures/articles/languages-by-paragraph/source.html',
);

test('a paragraph in another language is marked and read by a voice of that language', async ({
  read,
}) => {
  const app = await read(TWO_LANGUAGES);
  const { page } = app;
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const english = page.locator('#article [lang="en"]').filter({ hasText: 'I was twelve' });
  await expect(english).toHaveCount(1);

  // From the question before on: German, then English.
  await page.locator('#article').getByText('Wann waren Sie zum ersten Mal hier?').click();
  const { lang: asked } = await app.utterance(0, 'ended');
  const { lang: answered, voice } = await app.utterance(1, 'started');
  await app.stop();
  expect(asked).toMatch(/^de/u);
  expect(answered).toMatch(/^en/u);
  expect(voice).toContain('English');

  await page.keyboard.press('Control+KeyE');
  await expect(page.getByRole('dialog', { name: 'Cast and voices' })).toContainText(
    'Passages in English and French are read by voices of that language',
  );
});
