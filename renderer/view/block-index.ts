import type { BlockId, TextSpan } from '../../core/article/article.js';

/** A stretch of a block's text, and the element whose text nodes hold exactly that stretch. */
interface PlacedPiece {
  readonly element: HTMLElement;
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
}

/** A place in the article's text, between two UTF-16 code units. */
export interface TextPlace {
  readonly block: BlockId;
  readonly offset: number;
}

/**
 * The way between the article's text and the page: a span to a `Range`, a caret to a place.
 * Nothing is searched for: the text nodes under a piece's element, joined, are the piece's text.
 */
export class BlockIndex {
  private readonly byBlock = new Map<BlockId, PlacedPiece[]>();
  private readonly byElement = new WeakMap<Element, PlacedPiece>();

  add(element: HTMLElement, block: BlockId, start: number, end: number): void {
    const piece: PlacedPiece = { element, block, start, end };
    const pieces = this.byBlock.get(block);
    if (pieces) pieces.push(piece);
    else this.byBlock.set(block, [piece]);
    this.byElement.set(element, piece);
  }

  /** The elements that hold a block's text, in order; empty while it is not built yet. */
  elementsOf(block: BlockId): readonly HTMLElement[] {
    return (this.byBlock.get(block) ?? []).map((piece) => piece.element);
  }

  /** The span on the page; null while that part of the page is not built yet. */
  range(span: TextSpan): Range | null {
    const pieces = this.byBlock.get(span.block) ?? [];
    const first = pieces.find((piece) => span.start < piece.end);
    const last = pieces.find((piece) => span.end <= piece.end);
    if (!first || !last) return null;
    const from = nodeAt(first, span.start, 'start');
    const to = nodeAt(last, span.end, 'end');
    if (!from || !to) return null;
    const range = first.element.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** The place of a caret; null outside of the article's text. */
  placeAt(node: Node, offset: number): TextPlace | null {
    const piece = this.pieceAround(node);
    if (!piece) return null;
    const before = piece.element.ownerDocument.createRange();
    before.setStart(piece.element, 0);
    before.setEnd(node, offset);
    return { block: piece.block, offset: piece.start + before.toString().length };
  }

  /** Where a caret stands for a place of the text; null while that part is not built yet. */
  caretAt({ block, offset }: TextPlace): { node: Node; offset: number } | null {
    const pieces = this.byBlock.get(block) ?? [];
    const piece = pieces.find(({ end }) => offset < end);
    if (piece !== undefined) return nodeAt(piece, Math.max(offset, piece.start), 'start');
    const last = pieces.at(-1);
    return last === undefined || last.end < offset ? null : nodeAt(last, offset, 'end');
  }

  /** The first place of the text inside an element, for a click that has no caret. */
  firstPlaceIn(element: Element): TextPlace | null {
    const around = this.pieceAround(element);
    if (around) return { block: around.block, offset: around.start };
    const walker = element.ownerDocument.createTreeWalker(element, 1);
    for (let next = walker.nextNode(); next; next = walker.nextNode()) {
      const piece = this.byElement.get(next as Element);
      if (piece) return { block: piece.block, offset: piece.start };
    }
    return null;
  }

  private pieceAround(node: Node): PlacedPiece | null {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const piece = this.byElement.get(at as Element);
      if (piece) return piece;
    }
    return null;
  }
}

function nodeAt(
  piece: PlacedPiece,
  place: number,
  edge: 'start' | 'end',
): { node: Text; offset: number } | null {
  const texts = piece.element.ownerDocument.createTreeWalker(piece.element, 4);
  let before = piece.start;
  for (let next = texts.nextNode(); next; next = texts.nextNode()) {
    const node = next as Text;
    const after = before + node.length;
    // A start at a seam belongs to the node after it, an end to the node before it.
    if (edge === 'start' ? place < after : place <= after) {
      return { node, offset: Math.max(0, place - before) };
    }
    before = after;
  }
  return null;
}
