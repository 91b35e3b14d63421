import { defineConfig } from '@playwright/test';

/** What is heard, and when: sound is measured against the clock. */
const SOUND = ['**/e2e/reading.spec.ts', '**/e2e/engine-*.spec.ts'];

/**
 * End-to-end tests: the built app, the real speech engine, a private session for each worker.
 * Two projects, run one after the other: what `window` does keeps both cores busy, which would be
 * heard in the numbers of `sound`, whose own windows do little but speak.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/e2e/aria/{arg}{ext}',
  updateSnapshots: 'none',
  projects: [
    { name: 'window', testMatch: 'e2e/**/*.spec.ts', testIgnore: SOUND },
    { name: 'sound', testMatch: SOUND },
  ],
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
