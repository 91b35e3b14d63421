import { PLAIN_PARAGRAPH, type Piece } from '../document/flow.js';
import { RtfFrame } from './rtf-frame.js';

/** Boxes and notes in one another; deeper ones are left out. */
const DEEPEST_FRAME = 4;

/** The stretches of paragraphs that are open in one another, and the notes that were read. */
export class RtfFrames {
  /** The innermost. */
  current = new RtfFrame('text', 0);
  /** The notes, each as an item of a list. */
  readonly notes: Piece[] = [];
  private noteCount = 0;
  private readonly outer: RtfFrame[] = [];

  get isRoom(): boolean {
    return this.outer.length < DEEPEST_FRAME;
  }

  /** The number of the note that begins now. */
  nextNote(): number {
    this.noteCount++;
    return this.noteCount;
  }

  /** @param depth of the group that it ends with. */
  begin(kind: 'note' | 'box', depth: number): void {
    this.outer.push(this.current);
    this.current = new RtfFrame(kind, depth, this.current.flow.nested());
  }

  /** A group has ended: and with it the frame, if it is its own. */
  endGroup(depth: number): void {
    if (this.outer.length > 0 && this.current.depth === depth) this.end();
  }

  endAll(): void {
    while (this.outer.length > 0) this.end();
  }

  private end(): void {
    const { kind, flow } = this.current;
    this.current.endParagraph(PLAIN_PARAGRAPH, false);
    const pieces = flow.finish();
    this.current = this.outer.pop() ?? this.current;
    if (kind === 'box') this.current.flow.box(pieces);
    else {
      this.notes.push({ tag: 'li', attributes: '' });
      for (const piece of pieces) this.notes.push(piece);
      this.notes.push({ ends: 'li' });
    }
  }
}
