import type { Brand } from '../brand.js';

/**
 * The article as Duologue knows it: plain text blocks in reading order. No HTML.
 *
 * The list is flat on purpose. Everything that speaks, shows or highlights addresses text as
 * `(block, start, end)`; where a block stood in the page (in a list, a quotation, a table cell) is
 * said by its `within` path, from which a view rebuilds the nesting. So a turn may begin in the
 * middle of a list, or a question and its answer share one paragraph, without a special case.
 */
export interface Article {
  readonly title: string;
  readonly byline: string | null;
  /** Name of the site or publication, where the page says it. */
  readonly siteName: string | null;
  /** Host of the page's own address, as declared or as saved; absent where it is not known. */
  readonly site?: string;
  /** As the page says it (ISO 8601 where it does), else null. */
  readonly published: string | null;
  /** BCP 47 tag of the main language, declared or detected; `und` when unknown. */
  readonly lang: string;
  readonly dir: Direction;
  /** `blocks[i].id === i`. A spoken title is block 0, of kind `title`. */
  readonly blocks: readonly Block[];
  /** Table of contents of a book, in the order of the text; absent for anything else. */
  readonly contents?: readonly ContentsEntry[];
}

/** A line of a book's table of contents. */
export interface ContentsEntry {
  readonly title: string;
  /** 1 to 6: one more for what stands below another entry. */
  readonly level: number;
  /** Where it leads. */
  readonly block: BlockId;
}

export type Direction = 'ltr' | 'rtl';

/** Index of a block in {@link Article.blocks}. */
export type BlockId = Brand<number, 'BlockId'>;

export type TextKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'term'
  | 'definition'
  | 'cell'
  | 'caption'
  | 'preformatted';

export type Block = TextBlock | ImageBlock | SeparatorBlock;

export interface TextBlock {
  readonly kind: TextKind;
  readonly id: BlockId;
  /** 1 to 6, for headings only. */
  readonly level?: number;
  /** White space folded (but in `preformatted`), a `<br>` kept as `\n`, never blank. */
  readonly text: string;
  /** Sorted by start; may nest, never cross the text's bounds. */
  readonly inlines: readonly Inline[];
  /** Only where it differs from the article's. */
  readonly lang?: string;
  readonly dir?: Direction;
  /** Containers from the outermost in. */
  readonly within: readonly Container[];
  /** What the page's markup said about this block that may tell who speaks. */
  readonly hints?: Hints;
  /** Set when this is page furniture that is shown, dimmed, but not read. */
  readonly skip?: SkipReason;
}

export interface ImageBlock {
  readonly kind: 'image';
  readonly id: BlockId;
  /** What it says in words; empty where the page calls it decoration, null where the page says nothing. */
  readonly alt: string | null;
  /** Absent where the picture does not lie in the file, or is none that is shown. Then there is an `alt`. */
  readonly picture?: Picture;
  readonly within: readonly Container[];
}

/** A picture that lies in the file. Its bytes are asked for when it is about to be seen. */
export interface Picture {
  /** Tells the pictures of one article apart. */
  readonly key: number;
  /** In pixels, as its head says, turned as it is to be shown. */
  readonly width: number;
  readonly height: number;
}

export interface SeparatorBlock {
  readonly kind: 'separator';
  readonly id: BlockId;
  readonly within: readonly Container[];
}

export type InlineStyle =
  'strong' | 'em' | 'underline' | 'code' | 'superscript' | 'subscript' | 'strike' | 'link' | 'lang';

/** Style of a stretch of text. Offsets are UTF-16 code units into the block's text. */
export interface Inline {
  readonly start: number;
  readonly end: number;
  readonly style: InlineStyle;
  /** Absolute `http(s)`/`mailto` address of a `link`, tag of a `lang`; absent otherwise. */
  readonly value?: string;
}

/** One container a block stood in. `key` is unique in the article: equal keys are the same element. */
export type Container =
  | { readonly kind: 'quote'; readonly key: number }
  | {
      readonly kind: 'list';
      readonly key: number;
      readonly ordered: boolean;
      readonly start: number;
    }
  | { readonly kind: 'item'; readonly key: number; readonly number: number }
  | { readonly kind: 'definitions'; readonly key: number }
  | { readonly kind: 'table'; readonly key: number }
  | { readonly kind: 'row'; readonly key: number }
  | {
      readonly kind: 'cell';
      readonly key: number;
      readonly header: boolean;
      readonly colSpan: number;
      readonly rowSpan: number;
    }
  | { readonly kind: 'figure'; readonly key: number }
  | { readonly kind: 'aside'; readonly key: number }
  | { readonly kind: 'group'; readonly key: number; readonly hints: Hints };

/** Traces of the page's markup. Evidence for speaker detection, never used for display. */
export interface Hints {
  /** Lower-cased class names and `id` of the element itself. */
  readonly classes?: readonly string[];
  /** ARIA/DPUB role, e.g. `doc-qna`. */
  readonly role?: string;
  /** `data-speaker`, `data-author`, `<v Name>` and the like. */
  readonly speaker?: string;
  /** Original element name, lower-case, where the kind does not say it. */
  readonly tag?: string;
}

/** A stretch of one block's text, `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface TextSpan {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
}

/**
 * Why a stretch is shown but not spoken. The wording for people is in messages.
 * - `boilerplate`: "Source link", "By admin", share bars, comment forms
 * - `byline`: author or date line that stands in the head already
 * - `caption`: picture captions and credits
 * - `code`: program text
 * - `duplicate`: says again what stands elsewhere (pull quotes, title, printed twice)
 * - `question-list`: questions printed ahead of the interview
 * - `aside`: boxes, related stories, bios
 * - `reference`: reference marks and bracketed citations
 * - `timestamp`: times beside transcript turns
 * - `stage-direction`: "(laughs)", "[crosstalk]"
 */
export type SkipReason =
  | 'boilerplate'
  | 'byline'
  | 'caption'
  | 'code'
  | 'duplicate'
  | 'question-list'
  | 'aside'
  | 'reference'
  | 'timestamp'
  | 'stage-direction';

export function isText(block: Block): block is TextBlock {
  return block.kind !== 'image' && block.kind !== 'separator';
}
