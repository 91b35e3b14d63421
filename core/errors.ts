/** Why a file could not be opened. Worded in messages/; each gets one sentence and a next step. */
export type OpenError =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-a-file' }
  /** A folder without a file in it that could be opened. */
  | { readonly kind: 'nothing-inside' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'not-readable'; readonly code: string }
  /** The drive that it is on, perhaps on a network, did not answer. */
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** Recognised as something else, e.g. "PNG picture". */
  | { readonly kind: 'not-text'; readonly found: string }
  | { readonly kind: 'not-an-article' }
  /** A page of frames: the text is in other files. */
  | { readonly kind: 'frames' }
  /** `found` is what people call such a file, in the middle of a sentence. */
  | { readonly kind: 'damaged'; readonly found: string }
  /** Encrypted, with a password or by the shop it was bought in. */
  | { readonly kind: 'protected'; readonly found: string }
  /** An archive or a letter without anything in it that can be read. */
  | { readonly kind: 'holds-no-article'; readonly found: string }
  /** Far more comes out of it than went in, as in files made to fill a machine. */
  | { readonly kind: 'unpacks-too-far'; readonly found: string }
  | { readonly kind: 'too-many-parts'; readonly found: string; readonly limit: number }
  /** Of before 2007; `instead` is the ending that the same program gives its files today. */
  | { readonly kind: 'old-format'; readonly found: string; readonly instead: string }
  /** Scanned pages. */
  | { readonly kind: 'pictures-of-text'; readonly found: string }
  | { readonly kind: 'took-too-long' }
  | { readonly kind: 'extraction-crashed' }
  | { readonly kind: 'unexpected'; readonly id: string };

/** Why settings could not be kept. They hold for this run all the same. Worded in messages/. */
export type SaveError =
  | { readonly kind: 'disk-full' | 'not-writable'; readonly path: string }
  /** A newer Duologue wrote the file; writing it here would lose what this one does not know. */
  | { readonly kind: 'newer-version'; readonly path: string }
  | { readonly kind: 'unexpected'; readonly path: string };
