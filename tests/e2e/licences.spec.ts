import { SHORT_INTERVIEW } from './app-driver.js';
import { violations } from './axe.js';
import { expect, test } from './fixtures.js';

test('the licences of the software used can be read in Help', async ({ read }) => {
  const { page } = await read(SHORT_INTERVIEW);
  await page.keyboard.press('F1');
  const licences = page.locator('.licences');
  await licences.locator('> summary').press('Enter');
  const one = licences.getByText(/^preact [\d.]+ \(MIT\)$/);
  await one.press('Enter');
  await expect(
    licences.getByText('Permission is hereby granted').locator('visible=true'),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
