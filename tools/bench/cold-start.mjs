import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { electronPath } from '../electron-runtime.mjs';

/** Longest time that a start may take before it counts as failed, ms. */
const DEADLINE_MS = 60_000;
const POLL_MS = 50;

/**
 * Time in ms from starting the program to its content on the screen (its largest contentful paint).
 * The program is started as people start it, without an inspector; the page itself tells afterwards.
 *
 * @param {{ readonly env: Readonly<Record<string, string>> }} session
 * @param {string} folder of the app
 * @param {string} userData fresh, so that nothing was stored by a start before
 * @returns {Promise<number>}
 */
export async function coldStart(session, folder, userData) {
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const startedAt = Date.now();
  const program = spawn(
    electronPath(),
    [...switches, '--remote-debugging-port=0', `--user-data-dir=${userData}`, folder],
    { env: session.env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(program, 'exit');
  try {
    const address = await devToolsAddress(program.stderr);
    // Only then: Playwright waits for ever for a browser that is still coming up.
    await pageAt(address);
    const browser = await chromium.connectOverCDP(address);
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((each) => isReadingPage(each.url()));
    if (page === undefined) throw new Error('the window has gone');
    const paintedAt = await page.evaluate(largestPaint);
    await browser.close();
    return paintedAt - startedAt;
  } finally {
    program.kill();
    await ended;
  }
}

/** @param {import('node:stream').Readable} output */
async function devToolsAddress(output) {
  for await (const line of createInterface({ input: output })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('the program ended before it told its address');
}

/**
 * Resolves when the window's page is listed.
 * @param {string} address
 */
async function pageAt(address) {
  const list = `http://${new URL(address).host}/json/list`;
  const deadline = Date.now() + DEADLINE_MS;
  while (Date.now() < deadline) {
    const targets = await (await fetch(list)).json();
    if (targets.some((target) => isReadingPage(target.url))) return;
    await delay(POLL_MS);
  }
  throw new Error('no window came');
}

/** @param {string} url */
function isReadingPage(url) {
  return url.endsWith('/index.html') && !url.includes('/extraction/');
}

/** In the page: when the largest part of its content was painted, ms since the epoch. */
function largestPaint() {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const last = list.getEntries().at(-1);
      if (last === undefined) return;
      observer.disconnect();
      resolve(performance.timeOrigin + last.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
