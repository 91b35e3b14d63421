/** A stretch of spoken text and the stretch of shown text it stands for. */
export interface Piece {
  /** Start in the spoken text, UTF-16 code units. */
  readonly spoken: number;
  readonly spokenLength: number;
  /** Start in the block's text, UTF-16 code units. */
  readonly shown: number;
  readonly shownLength: number;
  /** Letter for letter the same; otherwise the piece maps as a whole. */
  readonly verbatim: boolean;
}

/** A stretch of text, `start` inclusive, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Converts between places in what is spoken and places in what is shown: the only thing that may.
 * Both ways never run backwards, and a letter that is spoken as shown maps to itself exactly.
 */
export class OffsetMap {
  /** @param pieces gapless and in order, in the spoken as in the shown text; never empty. */
  constructor(private readonly pieces: readonly Piece[]) {
    if (pieces.length === 0) throw new Error('an offset map needs a piece');
  }

  /** Shown offset of the spoken character at `offset`; the end of the text for one beyond it. */
  toShown(offset: number): number {
    const piece = this.spokenPiece(offset);
    if (piece === null) return this.shownEnd();
    return piece.verbatim ? piece.shown + Math.max(0, offset - piece.spoken) : piece.shown;
  }

  /** Spoken offset of the shown character at `offset`; of what follows it, where it is not spoken. */
  toSpoken(offset: number): number {
    const piece = this.pieces.find((p) => offset < p.shown + p.shownLength);
    if (piece === undefined) return this.spokenEnd();
    return piece.verbatim ? piece.spoken + Math.max(0, offset - piece.shown) : piece.spoken;
  }

  /** The shown stretch of a spoken one: pieces that are not verbatim count whole. */
  shownStretch(start: number, end: number): Stretch {
    const first = this.toShown(start);
    if (end <= start) return { start: first, end: first };
    const last = this.spokenPiece(end - 1);
    if (last === null) return { start: first, end: this.shownEnd() };
    const until = last.verbatim ? last.shown + (end - last.spoken) : last.shown + last.shownLength;
    return { start: first, end: Math.max(first, until) };
  }

  private spokenPiece(offset: number): Piece | null {
    return this.pieces.find((p) => offset < p.spoken + p.spokenLength) ?? null;
  }

  private shownEnd(): number {
    const last = this.pieces.at(-1);
    return last === undefined ? 0 : last.shown + last.shownLength;
  }

  private spokenEnd(): number {
    const last = this.pieces.at(-1);
    return last === undefined ? 0 : last.spoken + last.spokenLength;
  }
}

/** Collects pieces from left to right, folding white space so that the text needs no trimming. */
export class OffsetMapBuilder {
  private readonly pieces: Piece[] = [];
  private text = '';

  /** @param shown where in the block's text the first piece starts. */
  constructor(private shown: number) {}

  /** Length of what is spoken so far. */
  get length(): number {
    return this.text.length;
  }

  /** Speaks `text` for the next `shownLength` characters; an empty one leaves them unspoken. */
  add(text: string, shownLength: number, verbatim: boolean): void {
    const spaces = this.text === '' || this.text.endsWith(' ') ? leadingSpaces(text) : 0;
    if (spaces > 0 && verbatim) {
      this.push('', spaces, false);
      this.push(text.slice(spaces), shownLength - spaces, true);
    } else {
      this.push(text.slice(spaces), shownLength, verbatim);
    }
  }

  private push(text: string, shownLength: number, verbatim: boolean): void {
    this.pieces.push({
      spoken: this.text.length,
      spokenLength: text.length,
      shown: this.shown,
      shownLength,
      verbatim,
    });
    this.text += text;
    this.shown += shownLength;
  }

  finish(): { text: string; map: OffsetMap } {
    this.dropTrailingSpace();
    return { text: this.text, map: new OffsetMap(this.pieces) };
  }

  private dropTrailingSpace(): void {
    if (!this.text.endsWith(' ')) return;
    this.text = this.text.slice(0, -1);
    const at = this.pieces.findLastIndex((piece) => piece.spokenLength > 0);
    for (let i = at; i < this.pieces.length; i++) {
      const piece = this.pieces[i];
      if (piece === undefined) break;
      const kept = i === at ? piece.spokenLength - 1 : 0;
      this.pieces[i] = {
        ...piece,
        spoken: Math.min(piece.spoken, this.text.length),
        spokenLength: kept,
        verbatim: piece.verbatim && kept > 0,
      };
    }
  }
}

function leadingSpaces(text: string): number {
  return text.length - text.trimStart().length;
}
