import type { Inline, InlineStyle } from '../../../core/article/article.js';
import { jointOf, type Vocabulary } from './line-breaks.js';
import { spaceBetween, type Line, type Piece } from './page-text.js';

/** Text and how its parts look, as a block of an article has them. */
export interface JoinedText {
  readonly text: string;
  readonly inlines: readonly Inline[];
}

/** Joins the lines of a paragraph to one text, words broken at line ends made whole. */
export function joinLines(lines: readonly Line[], words: Vocabulary): JoinedText {
  const writer = new StyledText();
  for (const line of lines) {
    let before: Piece | null = null;
    for (const piece of line.pieces) {
      const { text } = piece;
      if (before === null) writer.breakLine(text, words);
      else writer.add(spaceBetween(before, piece), before);
      writer.add(text, piece);
      before = piece;
    }
  }
  return writer.finish();
}

/** Joins lines as they stand, each on its own, with the spaces that their places show. */
export function keepLines(lines: readonly Line[]): JoinedText {
  const left = Math.min(...lines.map((line) => line.left));
  const texts = lines.map((line) => {
    let text = '';
    let at = left;
    for (const piece of line.pieces) {
      const width = (piece.right - piece.left) / Math.max(1, piece.text.length);
      const spaces = Math.round((piece.left - at) / Math.max(width, 0.3 * piece.size));
      text += ' '.repeat(Math.min(WIDEST_INDENT, Math.max(0, spaces))) + piece.text;
      at = piece.right;
    }
    return text.trimEnd();
  });
  return { text: texts.join('\n').trimEnd(), inlines: [] };
}

const WIDEST_INDENT = 60;

const STYLES: readonly { readonly style: InlineStyle; readonly isOn: (piece: Piece) => boolean }[] =
  [
    { style: 'strong', isOn: ({ face }) => face.bold },
    { style: 'em', isOn: ({ face }) => face.italic },
    { style: 'superscript', isOn: ({ shift }) => shift === 'superscript' },
    { style: 'subscript', isOn: ({ shift }) => shift === 'subscript' },
  ];

class StyledText {
  private text = '';
  /** Stretches of each style, in order; `end` of the last one grows while the style goes on. */
  private readonly runs = new Map<InlineStyle, { start: number; end: number }[]>();

  add(added: string, piece: Piece): void {
    const text = this.text === '' || this.text.endsWith(' ') ? added.trimStart() : added;
    const folded = text.replace(/ {2,}/g, ' ');
    if (folded === '') return;
    const start = this.text.length;
    this.text += folded;
    for (const { style, isOn } of STYLES) if (isOn(piece)) this.mark(style, start, folded);
  }

  /** Between two lines: `next` is what follows. */
  breakLine(next: string, words: Vocabulary): void {
    const { drop, put } = jointOf(this.text, next.trimStart(), words);
    if (drop > 0) this.cut(this.text.length - drop);
    this.text += put;
  }

  finish(): JoinedText {
    this.cut(this.text.trimEnd().length);
    const inlines: Inline[] = [];
    for (const [style, runs] of this.runs) {
      for (const { start, end } of runs) if (end > start) inlines.push({ start, end, style });
    }
    inlines.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text: this.text, inlines };
  }

  private mark(style: InlineStyle, start: number, text: string): void {
    const runs = this.runs.get(style) ?? [];
    const last = runs.at(-1);
    // A style goes on over the space between its words, and over a line's end.
    const isGoingOn = last !== undefined && this.text.slice(last.end, start).trim() === '';
    const lead = text.length - text.trimStart().length;
    if (isGoingOn) last.end = start + text.trimEnd().length;
    else if (text.trim() !== '') {
      runs.push({ start: start + lead, end: start + text.trimEnd().length });
    }
    this.runs.set(style, runs);
  }

  private cut(length: number): void {
    this.text = this.text.slice(0, length);
    for (const runs of this.runs.values()) {
      for (const run of runs) run.end = Math.min(run.end, length);
    }
  }
}
