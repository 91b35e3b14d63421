/** Characters in a line of the usual measure. */
const CHARACTERS_A_LINE = 62;

/** How much stands in a part of the page, for guessing its height. */
export interface Amount {
  blocks: number;
  characters: number;
  turns: number;
}

/** An empty part. */
export const nothing = (): Amount => ({ blocks: 0, characters: 0, turns: 0 });

/** Tells the browser about how high a part will be, so that the scroll bar hardly moves later. */
export function guessHeight(part: HTMLElement, { blocks, characters, turns }: Amount): void {
  const lines = characters / CHARACTERS_A_LINE + blocks / 2;
  const height = (lines * 1.6 + blocks * 0.8 + turns).toFixed(1);
  part.style.setProperty('contain-intrinsic-block-size', `auto ${height}em`);
}
