import type { FontName, PageWriter, TextLook } from './pdf-writer.js';

/** Widths of space to `~` in thousandths of the size, as Adobe's metrics give them. */
const REGULAR =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const BOLD =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584';
const WIDTHS: Readonly<Record<FontName, readonly number[]>> = {
  regular: REGULAR.split(' ').map(Number),
  italic: REGULAR.split(' ').map(Number),
  bold: BOLD.split(' ').map(Number),
  mono: Array<number>(95).fill(600),
};

export function widthOf(text: string, font: FontName, size: number): number {
  let width = 0;
  for (const character of text) {
    width += (WIDTHS[font][character.charCodeAt(0) - 32] ?? 556) * (size / 1000);
  }
  return width;
}

/** A paragraph: `**bold**`, `_italic_`; a soft hyphen is where a word may be broken. */
export interface Setting {
  readonly left: number;
  readonly width: number;
  readonly size?: number;
  readonly leading?: number;
  /** How far the first line is set in, points. */
  readonly indent?: number;
  /** White after each paragraph, points. */
  readonly after?: number;
  readonly justified?: boolean;
  readonly tag?: TextLook['tag'];
}

/** Where a column goes on: the next free baseline of a page, its top, and its lowest line. */
export interface Cursor {
  readonly page: PageWriter;
  y: number;
  readonly bottom: number;
  /** The next column or page. */
  readonly next: () => Cursor & { readonly left?: number };
}

interface Word {
  readonly text: string;
  readonly font: FontName;
}

type SetLine = readonly Word[];

/** Sets paragraphs one below the other and returns where the next would go. */
export function typeset(paragraphs: readonly string[], at: Cursor, setting: Setting): Cursor {
  const { size = 10, leading = size * 1.2, after = 0 } = setting;
  let cursor = at;
  let { left } = setting;
  for (const paragraph of paragraphs) {
    const lines = brokenLines(wordsOf(paragraph), setting);
    for (const [index, line] of lines.entries()) {
      if (cursor.y > cursor.bottom) {
        const next = cursor.next();
        left = next.left ?? left;
        cursor = next;
      }
      const indent = index === 0 ? (setting.indent ?? 0) : 0;
      const isLast = index === lines.length - 1;
      drawLine(cursor.page, line, left + indent, cursor.y, { ...setting, size }, isLast, indent);
      cursor.y += leading;
    }
    cursor.y += after;
  }
  return cursor;
}

function wordsOf(paragraph: string): Word[] {
  let font: FontName = 'regular';
  const words: Word[] = [];
  for (const token of paragraph.split(/(\*\*|(?<![\p{L}])_|_(?![\p{L}])| )/u)) {
    if (token === '**') font = font === 'bold' ? 'regular' : 'bold';
    else if (token === '_') font = font === 'italic' ? 'regular' : 'italic';
    else if (token.trim() !== '') words.push({ text: token, font });
  }
  return words;
}

function brokenLines(words: readonly Word[], setting: Setting): SetLine[] {
  const { size = 10, width } = setting;
  const lines: Word[][] = [[]];
  let room = width - (setting.indent ?? 0);
  const put = (word: Word) => {
    lines.at(-1)?.push(word);
    room -= widthOf(`${word.text} `, word.font, size);
  };
  for (const { text, font } of words) {
    const syllables = text.split('\u00ad');
    let rest = text.replaceAll('\u00ad', '');
    if (widthOf(rest, font, size) > room) {
      for (let count = syllables.length - 1; count > 0; count--) {
        const head = `${syllables.slice(0, count).join('')}-`;
        if (widthOf(head, font, size) > room) continue;
        put({ text: head, font });
        rest = syllables.slice(count).join('');
        break;
      }
      lines.push([]);
      room = width;
    }
    put({ text: rest, font });
  }
  return lines.filter((line) => line.length > 0);
}

function drawLine(
  page: PageWriter,
  line: SetLine,
  left: number,
  y: number,
  setting: Setting & { readonly size: number },
  isLast: boolean,
  indent: number,
): void {
  const { size, width, justified = false, tag } = setting;
  const runs: Word[] = [];
  for (const word of line) {
    const last = runs.at(-1);
    if (last?.font === word.font)
      runs[runs.length - 1] = { ...last, text: `${last.text} ${word.text}` };
    else runs.push(word);
  }
  const natural = runs.reduce((sum, run) => sum + widthOf(run.text, run.font, size), 0);
  const spaces = line.length - 1;
  const space = widthOf(' ', 'regular', size);
  const free = width - indent - natural - (runs.length - 1) * space;
  const spacing = justified && !isLast && spaces > 0 ? free / spaces : 0;
  let x = left;
  for (const { text, font } of runs) {
    page.text(x, y, text, { font, size, spacing, ...(tag !== undefined && { tag }) });
    const inner = text.split(' ').length - 1;
    x += widthOf(text, font, size) + inner * spacing + space + spacing;
  }
}
