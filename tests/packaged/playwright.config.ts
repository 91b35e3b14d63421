import { defineConfig } from '@playwright/test';

/** The app as people get it: packaged, with its fuses closed. Made by `npm run dist`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/packaged',
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
