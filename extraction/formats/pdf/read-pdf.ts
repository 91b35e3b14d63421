import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OpenError } from '../../../core/errors.js';
import { LIMITS } from '../../../core/limits.js';
import { pagesLeftOut } from '../../../core/messages/article-notes.js';
import { err, ok, type Result } from '../../../core/result.js';
import { nextTask } from '../../next-task.js';
import { notePart } from '../../note-part.js';
import type { FormatReader, Unwrapped } from '../unwrapped.js';
import { articleOfPages } from './article-of-pages.js';
import { PDF, openPdf, type OpenPdf } from './open-pdf.js';
import { readPage, type Faces } from './page-content.js';
import type { PageText } from './page-text.js';
import type { PdfDetails } from './pdf-head.js';

/** Letters of a page, on average, below which its text is in its pictures. */
const LETTERS_PER_PAGE = 12;

/** Reads the text of a PDF in reading order. */
export const readPdf: FormatReader = async (bytes, name) => {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const { close } = opened.value;
  try {
    return await unwrapped(opened.value, name);
  } catch {
    // Whatever pdf.js throws past its own recovery is about the file: it is given nothing else.
    return err({ kind: 'damaged', found: PDF });
  } finally {
    await close();
  }
};

async function unwrapped(pdf: OpenPdf, name: string): Promise<Result<Unwrapped, OpenError>> {
  const { document, budget } = pdf;
  const details = await detailsOf(document);
  const { pages, failed, seen } = await readPages(pdf);
  if (pages.length === 0) {
    return err({ kind: budget.bytes < 0 ? 'unpacks-too-far' : 'damaged', found: PDF });
  }
  if (!hasText(pages)) {
    return err({ kind: failed > pages.length ? 'damaged' : 'pictures-of-text', found: PDF });
  }
  const { head, parts } = articleOfPages(pages, details, name);
  const left = seen < document.numPages ? [notePart(pagesLeftOut(seen, document.numPages))] : [];
  return ok({ kind: 'parts', head, parts: [...parts, ...left] });
}

interface ReadPages {
  readonly pages: readonly PageText[];
  /** Pages that could not be read. */
  readonly failed: number;
  /** Pages that were looked at, these and those. */
  readonly seen: number;
}

async function readPages({ document, budget }: OpenPdf): Promise<ReadPages> {
  const pages: PageText[] = [];
  const faces: Faces = new Map();
  const count = Math.min(document.numPages, LIMITS.pdfPages);
  const end = performance.now() + LIMITS.pdfMs;
  let failed = 0;
  let seen = 0;
  let room: number = LIMITS.articleChars;
  for (let number = 1; number <= count && room > 0; number++) {
    if (performance.now() > end || budget.bytes < 0) break;
    seen = number;
    budget.operations = LIMITS.pdfPageOperations;
    // So that whoever waits can give up.
    await nextTask();
    try {
      const page = await document.getPage(number);
      const text = await readPage(page, faces);
      pages.push({ ...text, page: pages.length });
      room -= text.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
      page.cleanup();
    } catch {
      // One broken page is no reason to lose the others; a file of nothing else is broken itself.
      if (++failed > LIMITS.pdfBrokenPages) break;
    }
  }
  return { pages, failed, seen };
}

function hasText(pages: readonly PageText[]): boolean {
  let letters = 0;
  for (const { pieces } of pages) {
    for (const { text } of pieces) letters += text.match(/\p{L}/gu)?.length ?? 0;
  }
  return letters >= Math.min(pages.length * LETTERS_PER_PAGE, 2_000);
}

async function detailsOf(document: PDFDocumentProxy): Promise<PdfDetails> {
  const nothing: PdfDetails = { title: null, author: null, lang: null };
  try {
    const { info } = await document.getMetadata();
    const told = info as Record<string, unknown>;
    return { title: text(told.Title), author: text(told.Author), lang: text(told.Language) };
  } catch {
    return nothing;
  }
}

function text(told: unknown): string | null {
  return typeof told === 'string' ? told : null;
}
