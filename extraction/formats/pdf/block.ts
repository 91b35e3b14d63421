import type { Container } from '../../../core/article/article.js';
import { textOf, type Line } from './page-text.js';

/** What a run of lines is, once it is known. */
export type BlockRole =
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item' }
  | { readonly kind: 'cell' }
  | { readonly kind: 'term' }
  | { readonly kind: 'definition' }
  | { readonly kind: 'caption' }
  | { readonly kind: 'preformatted' }
  | { readonly kind: 'footnote' }
  | { readonly kind: 'contents' };

/** Lines that belong together. */
export interface LineBlock {
  readonly role: BlockRole;
  /** Never empty, in reading order. */
  readonly lines: readonly Line[];
  /** Right edge of the column each was set in, points. */
  readonly right: number;
  /** Whether the first line is set in from the left edge of its column. */
  readonly isIndented: boolean;
  /** White above it, in leadings; a paragraph that goes on has 1. Infinity at a column's top. */
  readonly above: number;
  /** Containers from the outermost in. */
  readonly within: readonly Container[];
  /** BCP 47 tag where the file says it; null elsewhere. */
  readonly lang: string | null;
}

/** Text that stands where there was room: a paragraph may go on after it. */
export function isAfloat(block: LineBlock): boolean {
  return isAside(block) || ['caption', 'footnote', 'contents'].includes(block.role.kind);
}

/** Whether it stands in a box beside the text. */
export function isAside({ within }: LineBlock): boolean {
  return within.some(({ kind }) => kind === 'aside');
}

/** The lines as one text, without a closer look at how they join. */
export function roughText({ lines }: LineBlock): string {
  return lines.map(textOf).join(' ');
}

/** A sign before an item of a list, and the space after it. */
export const BULLET = /^[•‣▪▫■□●○◦◆◇·∙⁃❖➢➤✓*–—-]\s+(?=\S)/u;
