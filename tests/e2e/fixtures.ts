import { AppDriver } from './app-driver.js';
import type { LaunchOptions } from './launch.js';
import { test as sessionTest } from './session-fixture.js';

interface Fixtures {
  /** Starts the app, with files on its command line or without. Ended after the test. */
  launch: (options?: LaunchOptions) => Promise<AppDriver>;
  /** Starts the app with one file and waits until it can be played. Ended after the test. */
  read: (file: string, options?: LaunchOptions) => Promise<AppDriver>;
}

export const test = sessionTest.extend<Fixtures & { apps: AppDriver[] }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
  apps: async ({}, use, info) => {
    const apps: AppDriver[] = [];
    await use(apps);
    for (const app of apps) await app.close(info);
  },
  launch: async ({ session, apps }, use) => {
    await use(async (options) => {
      const app = await AppDriver.launch(session, options);
      apps.push(app);
      return app;
    });
  },
  read: async ({ session, apps }, use) => {
    await use(async (file, options) => {
      const app = await AppDriver.reading(session, file, options);
      apps.push(app);
      return app;
    });
  },
});

export { expect } from '@playwright/test';
