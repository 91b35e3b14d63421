import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OpenError } from '../../../core/errors.js';
import { LIMITS } from '../../../core/limits.js';
import { CMapReader } from './cmap-reader.js';
import { err, ok, type Result } from '../../../core/result.js';

/** What people call such a file, in the middle of a sentence. */
export const PDF = 'PDF document';

/** A file that is open, and how it is closed. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => Promise<void>;
  /** What may still be unpacked and carried out; the file is given up where either is below zero. */
  readonly budget: { readonly bytes: number; operations: number };
}

/**
 * Opens a file with pdf.js in this thread: nothing is fetched, drawn or compiled, and no picture is
 * decoded. A file without its end is opened by what is there. `bytes` are left as they are.
 */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenPdf, OpenError>> {
  // Copied: pdf.js takes what it is given, and refuses the buffers of Node.
  const opened = await attempt(new Uint8Array(bytes));
  if (opened.ok || opened.error.kind !== 'damaged') return opened;
  if (await isSpent()) return err({ kind: 'unpacks-too-far', found: PDF });
  const mended = withTrailer(bytes);
  return mended === null ? opened : attempt(new Uint8Array(mended));
}

/** @param data is taken over by pdf.js */
async function attempt(data: Uint8Array): Promise<Result<OpenPdf, OpenError>> {
  // The worker's module makes itself known when it is loaded; then pdf.js starts no Web Worker.
  const { budget } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  budget.bytes = LIMITS.pdfBytes;
  budget.operations = LIMITS.pdfPageOperations;
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    CMapReaderFactory: CMapReader,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    stopAtErrors: false,
    // Pictures larger than nothing are skipped: only letters are wanted.
    maxImageSize: 0,
    isOffscreenCanvasSupported: false,
  });
  const close = () => task.destroy();
  try {
    return ok({ document: await task.promise, close, budget });
  } catch (error) {
    await close();
    if (error instanceof Error && error.name === 'PasswordException') {
      return err({ kind: 'protected', found: PDF });
    }
    return err({ kind: 'damaged', found: PDF });
  }
}

async function isSpent(): Promise<boolean> {
  const { budget } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return budget.bytes < 0;
}

/** The file with an end that names its catalogue, where that is still there; else null. */
function withTrailer(bytes: Uint8Array): Uint8Array | null {
  const source = new TextDecoder('latin1').decode(bytes);
  let root: string | null = null;
  for (const { index } of source.matchAll(/\/Type\s{0,9}\/Catalog\b/g)) {
    const before = source.slice(Math.max(0, index - CATALOG_BYTES), index);
    const start = before.lastIndexOf(' obj');
    root = /(\d{1,10} \d{1,5})$/.exec(before.slice(0, Math.max(0, start)))?.[1] ?? root;
  }
  if (root === null) return null;
  const end = new TextEncoder().encode(
    `\nendstream endobj\ntrailer\n<</Root ${root} R>>\nstartxref\n0\n%%EOF\n`,
  );
  const mended = new Uint8Array(bytes.length + end.length);
  mended.set(bytes);
  mended.set(end, bytes.length);
  return mended;
}

/** Bytes of a catalogue before it says what it is. */
const CATALOG_BYTES = 2_000;
