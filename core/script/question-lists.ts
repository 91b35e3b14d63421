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
  for (let at = 0; at < start; at += 1) {
    const key = keyAt(page, at);
    if (key !== null && !ahead.has(key)) ahead.set(key, at);
  }
  if (ahead.size === 0) return fates;
  for (let at = start; at < page.lines.length; at += 1) {
    const key = keyAt(page, at);
    const first = key === null ? undefined : ahead.get(key);
    if (first === undefined) continue;
    fates.set(first, 'question-list');
    if (page.lines[at]?.skip === 'duplicate') fates.set(at, 'spoken');
  }
  return fates;
}

function keyAt(page: Page, at: number): string | null {
  const line = page.lines[at];
  if (line === undefined || line.block.kind === 'title') return null;
  if (!line.asks || line.text.length > 500) return null;
  const key = keyOf(line.text);
  return key.length < 12 ? null : key;
}

function keyOf(text: string): string {
  return foldName(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
