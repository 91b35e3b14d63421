import type { SkipReason } from '../article/article.js';
import { foldName } from './label-name.js';
import type { Page } from './page.js';

/** What to do with a line instead of what the extraction said. */
export type ListFate = SkipReason | 'spoken' | null;

/**
 * Questions printed ahead of the interview: lines before its start whose words come again later.
 * They are skipped; their later twins are spoken, even if they were taken for the repetition.
 */
export function questionLists(page: Page, start: number): ReadonlyMap<number, ListFate> {
  const fates = new Map<number, ListFate>();
  const ahead = new Map<string, number>();
  for (let at = 0; at < page.lines.length; at += 1) {
    const line = page.lines[at];
    if (line === undefined || line.block.kind === 'title' || !line.asks || line.text.length > 500)
      continue;
    const key = keyOf(line.text);
    if (key.length < 12) continue;
    const first = ahead.get(key);
    if (first === undefined) ahead.set(key, at);
    else if (first < start && at >= start) fates.set(first, 'question-list');
  }
  return fates;
}

function keyOf(text: string): string {
  return foldName(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
