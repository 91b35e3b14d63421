import type { Article, BlockId, TextSpan } from '../article/article.js';
import type { Script, Turn, TurnSpan } from '../script/script.js';
import type { Segment } from '../speech/plan.js';
import { segmentScript } from '../speech/segmenter.js';

/** A script and its sentences, as they were before a correction. */
export interface Known {
  readonly script: Script;
  readonly segments: readonly Segment[];
}

/**
 * The script's sentences, found paragraph by paragraph, so that a long article never holds the window
 * up: each step is one paragraph. The result is that of `segmentScript` over the whole. Paragraphs
 * that stood in `known` cost next to nothing, whoever says them now.
 */
export function* sentencesInSteps(
  article: Article,
  script: Script,
  known: Known | null = null,
): Generator<void, Segment[]> {
  const before = known === null ? null : bySpan(known);
  const segments: Segment[] = [];
  for (const turn of script.turns) {
    let opensTurn = true;
    for (const span of turn.spans) {
      const same = before?.get(keyOf(span));
      for (const segment of same ?? sentencesOf(article, script, turn, span)) {
        const { speaker, id } = turn;
        segments.push({ ...segment, speaker, turn: id, index: segments.length, opensTurn });
        opensTurn = false;
      }
      if (same === undefined) yield;
    }
  }
  return segments;
}

function sentencesOf(article: Article, script: Script, turn: Turn, span: TurnSpan): Segment[] {
  return segmentScript(article, { ...script, turns: [{ ...turn, spans: [span] }] });
}

/** The sentences of each paragraph. Both lists stand in the order of the text. */
function bySpan({ script, segments }: Known): ReadonlyMap<string, readonly Segment[]> {
  const found = new Map<string, readonly Segment[]>();
  let next = 0;
  for (const turn of script.turns) {
    for (const span of turn.spans) {
      const from = next;
      while (isWithin(segments[next], span)) next += 1;
      found.set(keyOf(span), segments.slice(from, next));
    }
  }
  return found;
}

function isWithin(segment: Segment | undefined, span: TextSpan): boolean {
  if (segment?.span.block !== span.block) return false;
  return segment.span.start >= span.start && segment.span.end <= span.end;
}

function keyOf({ block, start, end }: TextSpan): string {
  return `${String(block)}:${String(start)}:${String(end)}`;
}

/**
 * Which sentences were heard, by index, after the sentences have become others.
 * @param moved where the blocks of those before stand, if the article has grown
 */
export function heardAgain(
  before: readonly Segment[],
  heard: ReadonlySet<number>,
  after: readonly Segment[],
  moved: (block: BlockId) => BlockId = (block) => block,
): ReadonlySet<number> {
  if (heard.size === 0) return heard;
  const spans = new Set<string>();
  for (const index of heard) {
    const segment = before[index];
    if (segment === undefined) continue;
    spans.add(keyOf({ ...segment.span, block: moved(segment.span.block) }));
  }
  return new Set(after.filter(({ span }) => spans.has(keyOf(span))).map(({ index }) => index));
}
