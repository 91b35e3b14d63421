import type { BlockId } from '../article/article.js';
import type { Script, Turn, TurnSpan } from '../script/script.js';

/** A paragraph (or the part of one) and the turn it belongs to. */
export interface FoundTurn {
  readonly turn: Turn;
  readonly span: TurnSpan;
}

/**
 * What is said at a place of the article; where nothing is, what is said next; behind the last word,
 * the last. Null only for a script that says nothing.
 */
export function turnAt(
  script: Script,
  place: { readonly block: BlockId; readonly offset: number },
): FoundTurn | null {
  let last: FoundTurn | null = null;
  for (const turn of script.turns) {
    for (const span of turn.spans) {
      last = { turn, span };
      const endsAfter =
        span.block > place.block || (span.block === place.block && span.end > place.offset);
      if (endsAfter) return last;
    }
  }
  return last;
}
