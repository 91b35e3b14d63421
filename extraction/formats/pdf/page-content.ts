import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from '../../../core/limits.js';
import { PLAIN_FACE, faceOf, type Face } from './face.js';
import { readable } from './readable.js';
import type { PageText, Piece, StructureNode } from './page-text.js';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = TextContent['items'][number];
type TextItem = Extract<Item, { readonly str: string }>;
type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>> | null;

/** Fonts of one file by the names that pdf.js gives them. */
export type Faces = Map<string, Face>;

/** Letters slanted by less than this (radians) are upright: scanned pages lie a little askew. */
const SLANT = 0.06;

/** Reads the text of a page as it is turned for reading; what runs across it is left out. */
export async function readPage(page: PDFPageProxy, faces: Faces): Promise<PageText> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const items = content.items.slice(0, LIMITS.pdfPageItems);
  await learnFaces(page, items, faces);
  const view = page.getViewport({ scale: 1 });
  const placed = placedItems(items, view.transform, faces);
  const turn = mostTurn(placed);
  const [width, height] = turn % 2 === 0 ? [view.width, view.height] : [view.height, view.width];
  const pieces = placed
    .filter((item) => item.turn === turn)
    .map((item) => turned(item, view.width, view.height))
    .filter(({ left, right, baseline }) => {
      return right > -width && left < width * 2 && baseline > 0 && baseline < height * 1.02;
    });
  const tree = structureOf(await page.getStructTree());
  return { page: page.pageNumber - 1, width, height, pieces, tree };
}

/** What fonts are called is known only once the page is prepared for drawing: done for new ones. */
async function learnFaces(page: PDFPageProxy, items: readonly Item[], faces: Faces): Promise<void> {
  const names = new Set<string>();
  for (const item of items)
    if ('str' in item && !faces.has(item.fontName)) names.add(item.fontName);
  if (names.size === 0) return;
  await page.getOperatorList();
  for (const name of names) faces.set(name, faceIn(page, name));
}

function faceIn(page: PDFPageProxy, name: string): Face {
  const { commonObjs } = page;
  if (!commonObjs.has(name)) return PLAIN_FACE;
  const font: unknown = commonObjs.get(name);
  if (typeof font !== 'object' || font === null || !('name' in font)) return PLAIN_FACE;
  const { bold, italic } = font as { readonly bold?: unknown; readonly italic?: unknown };
  return faceOf(String(font.name), { bold: bold === true, italic: italic === true });
}

/** An item on the page as it is shown, before it is turned upright. */
interface Placed {
  readonly x: number;
  readonly y: number;
  /** Quarter turns clockwise of its writing; fractions are none. */
  readonly turn: number;
  readonly width: number;
  readonly size: number;
  readonly text: string;
  readonly face: Face;
  readonly mark: string | null;
}

function placedItems(items: readonly Item[], view: readonly number[], faces: Faces): Placed[] {
  const placed: Placed[] = [];
  const marks: (string | null)[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(markOf(item));
      continue;
    }
    const text = readable(item.str);
    if (text === '') continue;
    const mark = marks.findLast((id) => id !== null) ?? null;
    const face = faces.get(item.fontName) ?? PLAIN_FACE;
    placed.push({ ...placeOf(item, view), text, face, mark });
  }
  return placed;
}

/** Null for content that is marked without being named; the types of pdf.js promise a name. */
function markOf(item: Exclude<Item, TextItem>): string | null {
  const { id } = item as { readonly id?: string };
  return id ?? null;
}

/** Where an item stands on the page as it is shown. */
function placeOf(
  item: TextItem,
  view: readonly number[],
): Pick<Placed, 'x' | 'y' | 'turn' | 'width' | 'size'> {
  const numbers = item.transform as readonly number[];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  const [p = 1, q = 0, r = 0, s = -1, t = 0, u = 0] = view;
  const angle = Math.atan2(a * q + b * s, a * p + b * r);
  const quarter = Math.round(angle / (Math.PI / 2));
  const isStraight = Math.abs(angle - quarter * (Math.PI / 2)) < SLANT;
  return {
    x: p * e + r * f + t,
    y: q * e + s * f + u,
    turn: isStraight ? (quarter + 4) % 4 : 0.5,
    width: finite(item.width),
    size: Math.max(0.1, finite(Math.hypot(c, d)) || finite(item.height)),
  };
}

function finite(number: number): number {
  return Number.isFinite(number) ? Math.abs(number) : 0;
}

/** How most of the letters are turned: a page lying on its side is read as it was meant. */
function mostTurn(placed: readonly Placed[]): number {
  const chars = [0, 0, 0, 0];
  for (const { turn, text } of placed) {
    if (Number.isInteger(turn)) chars[turn] = (chars[turn] ?? 0) + text.length;
  }
  return chars.indexOf(Math.max(...chars));
}

function turned(item: Placed, width: number, height: number): Piece {
  const { text, size, face, mark, turn, x, y } = item;
  const [across, down] = [
    [x, y],
    [y, width - x],
    [width - x, height - y],
    [height - y, x],
  ][turn] as [number, number];
  const isPlaced = Number.isFinite(across) && Number.isFinite(down);
  const [left, baseline] = isPlaced ? [across, down] : [0, 0];
  return { text, left, right: left + item.width, baseline, size, face, shift: null, mark };
}

/** More nodes of one page are no document's structure. */
const MOST_NODES = 50_000;
const DEEPEST = 100;

function structureOf(tree: Tree): StructureNode | null {
  if (tree === null) return null;
  let nodes = 0;
  const copied = (node: object, depth: number): StructureNode | string | null => {
    if (++nodes > MOST_NODES || depth > DEEPEST) return null;
    const { type, id, role, lang, children } = node as Record<string, unknown>;
    if (type === 'content') return typeof id === 'string' ? id : null;
    if (!Array.isArray(children)) return null;
    return {
      role: typeof role === 'string' ? role : 'NonStruct',
      lang: typeof lang === 'string' ? lang : null,
      children: (children as object[])
        .map((child) => copied(child, depth + 1))
        .filter((child) => child !== null),
    };
  };
  const root = copied(tree, 0);
  return root === null || typeof root === 'string' ? null : root;
}
