import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OpenError } from '../../../core/errors.js';
import { err, ok, type Result } from '../../../core/result.js';

/** What people call such a file, in the middle of a sentence. */
export const PDF = 'PDF document';

/** A file that is open, and how it is closed. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  close(): Promise<void>;
}

/**
 * Opens a file with pdf.js in this thread: nothing is fetched, drawn or compiled, and no picture is
 * decoded. `bytes` are copied, for pdf.js takes what it is given.
 */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenPdf, OpenError>> {
  // The worker's module makes itself known when it is loaded; then pdf.js starts no Web Worker.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
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
  // Without this pdf.js would wait for a password for ever.
  let isLocked = false;
  task.onPassword = () => {
    isLocked = true;
    void close();
  };
  try {
    return ok({ document: await task.promise, close });
  } catch (error) {
    await close();
    if (isLocked || (error instanceof Error && error.name === 'PasswordException')) {
      return err({ kind: 'protected', found: PDF });
    }
    return err({ kind: 'damaged', found: PDF });
  }
}
