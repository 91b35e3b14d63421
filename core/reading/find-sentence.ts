import type { BlockId } from '../article/article.js';
import type { Segment } from '../speech/plan.js';

/**
 * The sentence at a place of the article, else the next one after it; behind a paragraph's last one
 * that one, as where somebody clicks to the right of it; the last one at the end. Null only for an
 * article with no sentences. Logarithmic: sentences stand in the order of the text.
 */
export function sentenceAt(
  segments: readonly Segment[],
  place: { readonly block: BlockId; readonly offset: number },
): Segment | null {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = segments[middle]?.span;
    const isBefore =
      span !== undefined &&
      (span.block < place.block || (span.block === place.block && span.end <= place.offset));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  const after = segments[low];
  const before = segments[low - 1];
  if (after?.span.block === place.block || before?.span.block !== place.block) {
    return after ?? before ?? null;
  }
  return before;
}
