// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ScrollFollower, scrollNeeded } from '../../../../renderer/view/scroll-follower.js';

const pane = { top: 100, bottom: 700 };

describe('how far to scroll', () => {
  test('not at all while the sentence stands in the middle third', () => {
    expect(scrollNeeded({ top: 310, bottom: 340 }, pane)).toBe(0);
  });

  test('a sentence above or below comes into the middle third', () => {
    for (const top of [-2000, 0, 120, 520, 650, 5000]) {
      const by = scrollNeeded({ top, bottom: top + 30 }, pane);
      expect(top - by).toBeGreaterThanOrEqual(300);
      expect(top + 30 - by).toBeLessThanOrEqual(500);
    }
  });

  test('a long sentence stays put while all of it is seen', () => {
    expect(scrollNeeded({ top: 250, bottom: 550 }, pane)).toBe(0);
  });

  test('a sentence longer than the pane begins at its top', () => {
    const by = scrollNeeded({ top: 900, bottom: 1700 }, pane);
    expect(900 - by).toBe(108);
  });

  test('a sentence that just fits is shown whole', () => {
    const by = scrollNeeded({ top: 900, bottom: 1400 }, pane);
    expect(900 - by).toBeGreaterThanOrEqual(pane.top);
    expect(1400 - by).toBeLessThanOrEqual(pane.bottom);
  });
});

describe('following the voice', () => {
  let element: HTMLElement;
  let sentence: { top: number; bottom: number };
  let away: boolean[];
  let scrolls: number;
  let follower: ScrollFollower;

  const range = (): Range => ({ getBoundingClientRect: () => sentence }) as unknown as Range;

  beforeEach(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe(): void {
          // jsdom lays nothing out, so nothing is ever resized.
        }
      },
    );
    vi.stubGlobal('requestAnimationFrame', () => 0);
    element = document.createElement('main');
    element.getBoundingClientRect = () => ({ ...pane, height: 600 }) as DOMRect;
    element.scrollBy = () => {
      scrolls += 1;
    };
    away = [];
    scrolls = 0;
    follower = new ScrollFollower(element, { isReduced: () => true }, (isAway) =>
      away.push(isAway),
    );
  });

  function readerScrollsTo(top: number): void {
    element.dispatchEvent(new Event('wheel'));
    sentence = { top, bottom: top + 30 };
    element.dispatchEvent(new Event('scroll'));
  }

  test('a sentence out of the middle is brought there', () => {
    sentence = { top: 2000, bottom: 2030 };
    follower.follow(range());
    expect(scrolls).toBe(1);
  });

  test('once the reader has scrolled it out of sight, the page stays where it is', () => {
    sentence = { top: 400, bottom: 430 };
    follower.follow(range());
    readerScrollsTo(-900);
    expect(away).toEqual([true]);
    follower.follow(range());
    expect(scrolls).toBe(0);
  });

  test('scrolling back to the sentence follows again', () => {
    sentence = { top: 400, bottom: 430 };
    follower.follow(range());
    readerScrollsTo(-900);
    readerScrollsTo(350);
    expect(away).toEqual([true, false]);
    sentence = { top: 900, bottom: 930 };
    follower.follow(range());
    expect(scrolls).toBe(1);
  });

  test('going back to the reading place scrolls there and follows again', () => {
    sentence = { top: 400, bottom: 430 };
    follower.follow(range());
    readerScrollsTo(-900);
    follower.goToReading();
    expect(away).toEqual([true, false]);
    expect(scrolls).toBe(1);
  });

  test('scrolling of our own making is not taken for the reader’s', () => {
    sentence = { top: 2000, bottom: 2030 };
    follower.follow(range());
    element.dispatchEvent(new Event('scroll'));
    expect(away).toEqual([]);
  });

  test('a key that scrolls nothing is not taken for scrolling', () => {
    sentence = { top: 400, bottom: 430 };
    follower.follow(range());
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }));
    sentence = { top: -900, bottom: -870 };
    element.dispatchEvent(new Event('scroll'));
    expect(away).toEqual([]);
  });
});
