import type { Picture } from '../../core/article/article.js';

/** Characters in a line of the usual measure. */
const CHARACTERS_A_LINE = 62;

/** How much stands in a part of the page, for guessing its height. */
export interface Amount {
  blocks: number;
  characters: number;
  turns: number;
  /** Height of its pictures, in `em`. */
  pictures: number;
}

/** An empty part. */
export const nothing = (): Amount => ({ blocks: 0, characters: 0, turns: 0, pictures: 0 });

/** Tells the browser about how high a part will be, so that the scroll bar hardly moves later. */
export function guessHeight(part: HTMLElement, amount: Amount): void {
  const { blocks, characters, turns, pictures } = amount;
  const lines = characters / CHARACTERS_A_LINE + blocks / 2;
  const height = (lines * 1.6 + blocks * 0.8 + turns + pictures).toFixed(1);
  part.style.setProperty('contain-intrinsic-block-size', `auto ${height}em`);
}

/** Width of the column and most of the window's height, in `em` of a usual window. */
const COLUMN = 34;
const TALLEST = 28;
/** Pixels of the usual size of text. */
const EM = 18;

/** About how high a picture will be in the usual column, in `em`. */
export function shownHeight({ width, height }: Pick<Picture, 'width' | 'height'>): number {
  return Math.min(height / EM, (COLUMN * height) / width, TALLEST);
}
