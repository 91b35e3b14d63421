import { err, ok } from '../../../core/result.js';
import { unwrapDocument } from '../document/unwrap-document.js';
import type { FormatReader } from '../unwrapped.js';
import { RtfDocument } from './rtf-document.js';
import { readRtfTokens } from './rtf-tokens.js';

const SIGNATURE = '{\\rtf';

/** Reads a Rich Text file: its text as it stands on paper, without pictures and what was deleted. */
export const readRtf: FormatReader = (bytes) => {
  const start = String.fromCharCode(...bytes.subarray(0, SIGNATURE.length));
  if (start !== SIGNATURE) return Promise.resolve(err({ kind: 'damaged', found: 'RTF document' }));
  const document = new RtfDocument();
  readRtfTokens(bytes, document);
  const pieces = document.finish();
  return Promise.resolve(ok(unwrapDocument(pieces, document.notes, document.properties)));
};
