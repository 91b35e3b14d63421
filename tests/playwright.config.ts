import { defineConfig } from '@playwright/test';

/** End-to-end and audio tests: the built app, the real speech engine, a private session. */
export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'audio/**/*.spec.ts'],
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/e2e/aria/{arg}{ext}',
  updateSnapshots: 'none',
  // Sound is measured against the clock: a second window speaking on the same two cores would be heard in the numbers.
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
