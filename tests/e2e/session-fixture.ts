import { test as base } from '@playwright/test';
import { type Session, startSession } from '../session/session.js';

/** A session for each worker: what one worker's app says, no other worker's recorder hears. */
export const test = base.extend<object, { session: Session }>({
  session: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from here
    async ({}, use) => {
      const session = await startSession();
      await use(session);
      await session.end();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
