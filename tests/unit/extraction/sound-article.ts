import { expect } from 'vitest';
import { isText, type Article } from '../../../core/article/article.js';
import { isReading } from '../../../core/ipc/reading-guard.js';

const INVISIBLE = /^[\s\u00ad\u200b-\u200f\u2060-\u2069\ufeff]*$/;

/** What holds for every article, whatever it was made from. */
export function expectSound(article: Article): void {
  const script = {
    cast: [{ id: 0, name: 'narrator', role: 'narrator', aliases: [], confidence: 1 }],
    turns: [],
    skipped: [],
    sure: true,
  };
  expect(isReading({ article, script, doubted: null })).toBe(true);
  for (const block of article.blocks) {
    if (!isText(block)) continue;
    expect(block.text).not.toMatch(INVISIBLE);
    if (block.kind !== 'preformatted') expect(block.text).toBe(block.text.trim());
    let before = 0;
    for (const { start, end } of block.inlines) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(block.text.length);
      before = start;
    }
  }
}
