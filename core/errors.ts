/** Why a file could not be opened. Worded in messages/; each gets one sentence and a next step. */
export type OpenError =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'not-readable'; readonly code: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** Recognised as something else, e.g. "PNG picture". */
  | { readonly kind: 'not-text'; readonly found: string }
  | { readonly kind: 'not-an-article' }
  | { readonly kind: 'took-too-long' }
  | { readonly kind: 'extraction-crashed' }
  | { readonly kind: 'unexpected'; readonly id: string };
