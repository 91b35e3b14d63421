import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, chromium, expect } from '@playwright/test';
import type { Session } from '../session/session.js';

const RELEASE = fileURLToPath(new URL('../../release/linux-unpacked/', import.meta.url));

export const EXECUTABLE = path.join(RELEASE, 'duologue');

const READING_PAGE = 'app://duologue/index.html';

/** Chromium's sandbox refuses to run for root. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** The app that runs, driven through Chromium's own debugging port: Playwright's way in is fused shut. */
export interface PackagedApp {
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens `file`, an article called `title`. */
export async function openPackagedApp(
  session: Session,
  file: string,
  title: string,
): Promise<PackagedApp> {
  if (!existsSync(EXECUTABLE)) throw new Error('Nothing is packaged: run `npm run dist` first.');
  const userData = path.join(session.directory, 'packaged');
  const options = ['--remote-debugging-port=0', `--user-data-dir=${userData}`];
  const app = spawn(EXECUTABLE, [...SANDBOX, ...options, file], {
    env: session.env,
    cwd: session.directory,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await debuggingAddress(app);
  await windowBears(title, address);
  const browser = await chromium.connectOverCDP(address);
  return {
    page: await readingWindow(browser),
    close: async () => {
      const gone = once(app, 'exit');
      app.kill();
      await gone;
      await browser.close();
    },
  };
}

/** Chromium says on stderr where it listens. */
async function debuggingAddress(app: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    app.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /^DevTools listening on (\S+)$/m.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    app.once('error', reject);
    app.once('exit', (code, signal) => {
      reject(new Error(`The app ended (${String(code ?? signal)}) before it listened:\n${said}`));
    });
  });
}

/**
 * Resolves when the window bears `title`. Only then may Playwright connect: among pages that are
 * still being loaded it waits for ever for one that has been replaced.
 */
async function windowBears(title: string, address: string): Promise<void> {
  const list = `http://${new URL(address).host}/json/list`;
  await expect
    .poll(async () => {
      const targets = (await (await fetch(list)).json()) as { url: string; title: string }[];
      return targets.find(({ url }) => url === READING_PAGE)?.title;
    })
    .toContain(title);
}

/** The window people see; another, hidden one reads pages. */
async function readingWindow(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The app has no browser context.');
  const isReading = (page: Page) => page.url() === READING_PAGE;
  return context.pages().find(isReading) ?? context.waitForEvent('page', isReading);
}
