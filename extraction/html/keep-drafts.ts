import type { Draft } from './draft.js';

/** The drafts that belong to the article. */
export function keepDrafts(drafts: readonly Draft[], marks: ReadonlySet<number>): readonly Draft[] {
  return drafts.filter(({ mark }) => marks.has(mark));
}
