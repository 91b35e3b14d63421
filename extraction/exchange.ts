import type { OpenError } from '../core/errors.js';
import type { Reading } from '../core/ipc/contract.js';
import type { PictureContent } from '../core/pictures/beside.js';
import type { Result } from '../core/result.js';
import type { Source } from './read-article.js';

/** What a process that extracts is asked. */
export interface ExtractionRequest {
  readonly id: number;
  readonly source: Source;
}

/** What it answers: the beginning, the outcome, or the mistake of ours that kept it from one. */
export type ExtractionAnswer =
  /** Of a large source, before either of the others. */
  | { readonly id: number; readonly beginning: Reading }
  | { readonly id: number; readonly result: Result<Reading, OpenError> }
  | { readonly id: number; readonly mistake: string };

/**
 * A picture of the article, which follows the answer: the text does not wait for it. Null: no more will
 * come.
 */
export interface PictureAnswer {
  readonly id: number;
  readonly picture: { readonly key: number; readonly content: PictureContent } | null;
}
