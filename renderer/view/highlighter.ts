import type { TextSpan } from '../../core/article/article.js';
import type { BlockIndex } from './block-index.js';

/** What is marked on the page: the sentence, and the word in it where it is known. */
export interface SpokenPlace {
  readonly sentence: TextSpan;
  readonly word: TextSpan | null;
}

/**
 * Marks the spoken sentence and word with CSS Custom Highlights: ranges in a registry, so that the
 * page itself, a screen reader's copy of it and the reader's selection stay as they are.
 */
export class Highlighter {
  private readonly sentence = new Highlight();
  private readonly word = new Highlight();
  private shown: SpokenPlace | null = null;

  constructor(registry: HighlightRegistry = CSS.highlights) {
    this.word.priority = 1;
    registry.set('sentence', this.sentence);
    registry.set('word', this.word);
  }

  /**
   * Moves the marks. Returns the sentence's range; null when nothing is marked or that part of the
   * page is not built yet.
   */
  show(index: BlockIndex, place: SpokenPlace | null): Range | null {
    if (place === null) {
      this.clear();
      return null;
    }
    const isSameSentence = sameSpan(this.shown?.sentence ?? null, place.sentence);
    if (!isSameSentence || this.sentence.size === 0) replace(this.sentence, index, place.sentence);
    if (!isSameSentence || !sameSpan(this.shown?.word ?? null, place.word)) {
      replace(this.word, index, place.word);
    }
    this.shown = place;
    for (const range of this.sentence) return range as Range;
    return null;
  }

  clear(): void {
    this.shown = null;
    this.sentence.clear();
    this.word.clear();
  }
}

function replace(highlight: Highlight, index: BlockIndex, span: TextSpan | null): void {
  highlight.clear();
  const range = span && index.range(span);
  if (range) highlight.add(range);
}

function sameSpan(a: TextSpan | null, b: TextSpan | null): boolean {
  if (a === null || b === null) return a === b;
  return a.block === b.block && a.start === b.start && a.end === b.end;
}
