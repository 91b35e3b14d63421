import type { Page } from '@playwright/test';
import { SAMPLE, SHORT_INTERVIEW } from './app-driver.js';
import { violations } from './axe.js';
import { expect, test } from './fixtures.js';
import { changedPixels, readPng } from './pictures.js';
import { inEveryState } from './window-states.js';

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** WCAG 2.5.5, CSS px. */
const TARGET_PX = 44;
/** WCAG 2.4.13: the area of a 2 px line around the control, at a contrast of 3:1. */
const RING_PX = 2;
const RING_CONTRAST = 3;

for (const { name, media } of LOOKS)
  test(`axe finds nothing in any state: ${name}`, async ({ launch }) => {
    const app = await launch();
    await app.page.emulateMedia(media);
    await inEveryState(app, async (state) => {
      expect.soft(await violations(app.page), `${state.name}, ${name}`).toEqual([]);
    });
  });

test('what a screen reader finds in each state', async ({ launch }) => {
  const app = await launch();
  await inEveryState(app, async ({ name }) => {
    // Behind a dialog everything is inert: there is nothing else to be found.
    const shown = app.page.locator('dialog[open], body:not(:has(dialog[open]))');
    await expect.soft(shown).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
});

test.describe('reflow', () => {
  test('at 320 px nothing scrolls sideways and nothing is cut off, in any state', async ({
    launch,
  }) => {
    const app = await launch();
    await inEveryState(app, async ({ name }) => {
      // 300: a window of 1,280 pixels at 400 %, without its frame and scroll bar.
      for (const width of [300, 320]) {
        await app.page.setViewportSize({ width, height: 640 });
        expect.soft(await overflowing(app.page), `${name}, ${String(width)}`).toEqual([]);
      }
    });
  });

  test('at a zoom of 400 % neither', async ({ launch }) => {
    const app = await launch();
    await app.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
      window?.setContentSize(1280, 1024);
      window?.webContents.setZoomFactor(4);
    });
    await expect.poll(() => app.page.evaluate(() => innerWidth)).toBe(320);
    await inEveryState(app, async ({ name }) => {
      expect.soft(await overflowing(app.page), name).toEqual([]);
    });
  });

  test('at the largest text size neither', async ({ read }) => {
    const app = await read(SHORT_INTERVIEW);
    await app.page.setViewportSize({ width: 1024, height: 768 });
    for (let bigger = 0; bigger < 14; bigger++) await app.page.keyboard.press('Control+Equal');
    expect(await overflowing(app.page)).toEqual([]);
  });
});

test('targets are at least 44 px, in every state', async ({ launch }) => {
  const app = await launch();
  await inEveryState(app, async ({ name }) => {
    const small = await app.page.evaluate((least) => {
      const root = document.querySelector('dialog[open]') ?? document;
      const targets = root.querySelectorAll<HTMLElement>(
        'button, select, summary, input:not([type]), [role="slider"], label:has(input[type="radio"], input[type="checkbox"])',
      );
      return [...targets]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
        .map(
          ({ element, box }) =>
            `${element.ariaLabel ?? element.textContent.trim()}: ${box.width} x ${box.height}`,
        );
    }, TARGET_PX);
    expect.soft(small, name).toEqual([]);
  });
});

for (const { name, media } of LOOKS)
  test(`the focus is seen on every control: ${name}`, async ({ read }) => {
    const app = await read(SHORT_INTERVIEW);
    await app.page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const weak: string[] = [];
    const count = await markStops(app.page);
    for (let number = 0; number < count; number++) {
      const ring = await focusRing(app.page, number);
      if (ring.changed < ring.needed)
        weak.push(`${ring.control}: ${ring.changed} of ${ring.needed} px`);
    }
    expect(count).toBeGreaterThan(12);
    expect(weak).toEqual([]);
  });

test('there is one polite live region, and it is silent while reading', async ({ read }) => {
  const app = await read(SHORT_INTERVIEW);
  const { page } = app;
  const regions = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-live], [role="status"], [role="log"], output')].map(
      ({ id, ariaLive, role }) => ({ id, live: ariaLive ?? role }),
    ),
  );
  expect(regions).toEqual([{ id: 'announcer', live: 'polite' }]);
  await expect(page.locator('#announcer')).toContainText('Opened The last lamp lighter');
  await page.evaluate(() => {
    const mutations: string[] = [];
    Object.assign(globalThis, { mutations });
    const observer = new MutationObserver(() => {
      const playback = document.documentElement.dataset['playback'] ?? '';
      mutations.push(`${playback}: ${document.querySelector('#announcer')?.textContent ?? ''}`);
    });
    for (const region of document.querySelectorAll('[aria-live], [role="alert"], [role="status"]'))
      observer.observe(region, { childList: true, characterData: true, subtree: true });
  });
  const mutations = () =>
    page.evaluate(() => (globalThis as unknown as { mutations: string[] }).mutations);
  for (let faster = 0; faster < 8; faster++) await page.keyboard.press('Control+Digit9');
  await expect(page.locator('#announcer')).toContainText('Speed');
  await app.play();
  const atPlay = (await mutations()).length;
  await page.keyboard.press('Control+Digit7');
  await app.utterance(5, 'ended');
  expect((await mutations()).slice(atPlay)).toEqual([]);
  await app.pause();
  await expect(page.locator('#announcer')).toContainText(/^Paused, sentence \d+ of 12, /);
});

test('the article’s text stands in the accessibility tree in reading order', async ({ read }) => {
  const app = await read(SAMPLE);
  await app.page.locator('#article[data-complete]').waitFor();
  const devTools = await app.page.context().newCDPSession(app.page);
  const { nodes } = await devTools.send('Accessibility.getFullAXTree');
  const words = nodes
    .filter(({ role, ignored }) => role?.value === 'StaticText' && !ignored)
    .map(({ name }) => String(name?.value ?? ''))
    .join(' ')
    .replace(/\s+/g, ' ');
  const paragraphs = await app.page.locator('#article .said p').allInnerTexts();
  let from = 0;
  for (const paragraph of paragraphs) {
    const start = paragraph.replace(/\s+/g, ' ').trim().slice(0, 30);
    const found = words.indexOf(start, from);
    expect(found, start).toBeGreaterThanOrEqual(from);
    from = found;
  }
  expect(paragraphs.length).toBeGreaterThan(10);
});

test('nothing moves when less motion is asked for', async ({ read }) => {
  const app = await read(SAMPLE);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.play();
  await app.page.keyboard.press('Control+Digit6');
  await app.waitForPlayback('speaking');
  const running = await app.page.evaluate(() =>
    document.getAnimations().map(({ playState }) => playState),
  );
  expect(running).toEqual([]);
});

/** What is wider than the window, in words. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth)
      found.push(`the window: ${root.scrollWidth} in ${innerWidth}`);
    const scope = document.querySelector('dialog[open]') ?? document.body;
    for (const element of scope.querySelectorAll<HTMLElement>(
      'button, select, h1, h2, p, label, dialog, [role="slider"], td, th, kbd',
    )) {
      if (!element.checkVisibility() || element.closest('.for-ears-only, .table, .skip-links'))
        continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > innerWidth + 1))
        found.push(`${element.localName} "${element.textContent.trim().slice(0, 30)}"`);
    }
    return found;
  });
}

/** Numbers the controls which Tab stops at; returns how many there are. */
function markStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('button, select, [role="slider"], [tabindex="0"]'),
    ].filter((element) => element.tabIndex >= 0 && element.checkVisibility());
    stops.forEach((element, number) => {
      element.dataset['ring'] = String(number);
    });
    return stops.length;
  });
}

interface Ring {
  readonly control: string;
  /** Pixels that focus changes with enough contrast. */
  readonly changed: number;
  /** Pixels of a line around the control. */
  readonly needed: number;
}

async function focusRing(page: Page, number: number): Promise<Ring> {
  const control = page.locator(`[data-ring="${number}"]`);
  await control.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const box = await control.boundingBox();
  if (box === null) throw new Error(`control ${number} is not to be seen`);
  const margin = 8;
  const x = Math.max(0, Math.floor(box.x - margin));
  const y = Math.max(0, Math.floor(box.y - margin));
  const clip = {
    x,
    y,
    width: Math.ceil(box.x + box.width + margin) - x,
    height: Math.ceil(box.y + box.height + margin) - y,
  };
  const shot = async () => readPng(await page.screenshot({ clip, animations: 'disabled' }));
  const before = await shot();
  // A key press before makes Chromium show the focus, as for somebody who uses the keyboard.
  await page.keyboard.press('Shift');
  await control.focus();
  const after = await shot();
  const label = await control.evaluate(
    (element) => element.ariaLabel ?? element.textContent.trim().slice(0, 40),
  );
  const perimeter = 2 * RING_PX * (box.width + box.height);
  return {
    control: label,
    changed: changedPixels(before, after, RING_CONTRAST),
    needed: Math.floor(perimeter * 0.95),
  };
}
