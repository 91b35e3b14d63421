import type { Article } from '../article/article.js';
import type { Script } from '../script/script.js';
import type { Segment } from '../speech/plan.js';
import { segmentScript } from '../speech/segmenter.js';

/**
 * The script's sentences, found paragraph by paragraph, so that a long article never holds the window
 * up: each step is one paragraph. The result is that of `segmentScript` over the whole.
 */
export function* sentencesInSteps(article: Article, script: Script): Generator<void, Segment[]> {
  const segments: Segment[] = [];
  for (const turn of script.turns) {
    let opensTurn = true;
    for (const span of turn.spans) {
      const part: Script = { ...script, turns: [{ ...turn, spans: [span] }] };
      for (const segment of segmentScript(article, part)) {
        segments.push({ ...segment, index: segments.length, opensTurn });
        opensTurn = false;
      }
      yield;
    }
  }
  return segments;
}
