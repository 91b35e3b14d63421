import { chmodSync, chownSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { startSession } from '../session/session.js';
import { AppDriver, SHORT_INTERVIEW } from './app-driver.js';
import { NOBODY } from './launch.js';
import { expect, test } from './session-fixture.js';

test('in a home that may not be written everything works from memory, and that is told once', async () => {
  // Root may write everywhere: then the app is run as nobody.
  const isRoot = process.getuid?.() === 0;
  const session = await startSession(isRoot ? { user: NOBODY } : {});
  const userData = mkdtempSync(path.join(session.directory, 'read-only-'));
  if (isRoot) chownSync(userData, 0, 0);
  chmodSync(userData, 0o555);
  try {
    const app = await AppDriver.launch(session, { userData, args: [SHORT_INTERVIEW] });
    await app.waitForReading('open');
    await app.waitForPlayback('idle');
    await app.page.keyboard.press('Control+Digit9');
    await expect(app.page.locator('#player .rate')).toContainText('1.1');
    const notice = app.page.locator('#notices');
    await expect(notice).toContainText('Your settings could not be saved');
    await app.page.getByRole('button', { name: 'Close this note' }).click();
    await app.page.keyboard.press('Control+Digit9');
    await expect(app.page.locator('#player .rate')).toContainText('1.2');
    await app.close();
  } finally {
    chmodSync(userData, 0o755);
    await session.end();
  }
});
