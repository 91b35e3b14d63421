import type { SkipReason } from '../../core/article/article.js';
import type { OpenError } from '../../core/errors.js';
import type { Encoding } from '../../core/opening/encodings.js';
import type { Result } from '../../core/result.js';
import type { ArticlePart, Head } from '../assemble-article.js';
import type { PictureShelf } from '../pictures/picture-shelf.js';

/** What a file holds, once what it was wrapped in is off. */
export type Unwrapped =
  /** A page of the web: its article has to be found in it. */
  | {
      readonly kind: 'page';
      readonly html: string;
      /** Absolute address it was saved from; null where the wrapping does not say. */
      readonly base: string | null;
      readonly pictures?: PictureShelf;
    }
  /** A document written as one piece: all of it is the article, as HTML for its structure. */
  | {
      readonly kind: 'document';
      readonly html: string;
      readonly head: Partial<Head>;
      /** Set for a letter, at whose end the letter it answers is printed again. */
      readonly isLetter?: true;
      readonly pictures?: PictureShelf;
    }
  | { readonly kind: 'text'; readonly text: string }
  /** Another file, which may have a wrapping of its own. `name` is its base name. */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array;
      /** Where the pictures of the page lie that the file may be. */
      readonly pictures?: PictureShelf;
    }
  /** Many pages that are one piece, each read when it is reached. */
  | ({ readonly kind: 'book' } & Book)
  /** Blocks in reading order, where the format is nothing like HTML. */
  | {
      readonly kind: 'parts';
      readonly parts: readonly ArticlePart[];
      readonly head: Partial<Head>;
    };

export interface Book {
  /** In reading order. */
  readonly pages: readonly BookPage[];
  /** What its table of contents lists, in its order. */
  readonly contents: readonly ContentsLine[];
  readonly head: Partial<Head>;
}

/** One file of a book's text. */
export interface BookPage {
  /** By which the contents point to it. */
  readonly name: string;
  /** Why none of it is read aloud, where the book says what it is; else null. */
  readonly skip: SkipReason | null;
  /** Where its pictures lie. */
  readonly pictures?: PictureShelf;
  /** Bytes of it, as its archive says. */
  readonly size: number;
  /** Its HTML, unpacked and decoded now. */
  readonly read: () => Result<string, OpenError>;
}

/** A line of a book's table of contents. */
export interface ContentsLine {
  readonly title: string;
  /** From 1; one more for what stands below another line. */
  readonly level: number;
  /** Name of the page, and the `id` of an element in it; null for the page's beginning. */
  readonly page: string;
  readonly fragment: string | null;
}

/**
 * Takes one format's wrapping off. Never throws for what the bytes hold, runs and loads nothing, and
 * keeps within LIMITS. Works in a browser without Node and in Node without a browser.
 * @param encoding how a person wants the bytes read; what says itself how it is encoded ignores it.
 */
export type FormatReader = (
  bytes: Uint8Array,
  name: string,
  encoding?: Encoding | null,
) => Promise<Result<Unwrapped, OpenError>>;
