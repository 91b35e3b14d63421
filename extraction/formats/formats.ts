import type { Signature } from '../byte-signature.js';
import { isLetter, isSavedPage } from './message-start.js';
import { isRest } from './rest/rest-start.js';
import type { FormatReader } from './unwrapped.js';

/** A kind of file that people save articles in. */
export interface Format {
  /** What people call it, in the middle of a sentence. */
  readonly name: string;
  /** Endings of its files, in lower case, the usual one first. */
  readonly endings: readonly string[];
  readonly mimeType: string;
  /** How every file of it begins. */
  readonly begins?: Signature;
  /** Any of these stands in the beginning or the list of contents of a zip archive of this format. */
  readonly zipHolds?: readonly string[];
  /** Whether a file that is text begins as this format does. `start` is its first {@link START_CHARS}. */
  readonly startsLike?: (start: string) => boolean;
  /** Set where the ending alone is believed, because its files may begin with anything. */
  readonly isKnownByEnding?: true;
  /** Set where most such files are no articles: then the packages do not offer themselves for them. */
  readonly isForAnything?: true;
  /** Fetches what takes the wrapping off. Absent where it can be told but not opened yet. */
  readonly reader?: () => Promise<FormatReader>;
  /** Set where the reader only tells more of what it is. */
  readonly isRefused?: true;
  /** Set for what needs no unwrapping: pages and texts. */
  readonly isBare?: true;
}

/** A zip archive that is nothing else; also what a page that unpacks itself is read as. */
export const ZIP_ARCHIVE = {
  name: 'ZIP archive',
  endings: ['zip'],
  mimeType: 'application/zip',
  isForAnything: true,
  begins: { bytes: 'PK\x03\x04' },
  reader: async () => (await import('./zip-of-one.js')).readZipOfOne,
} satisfies Format;

/** Characters (of one byte each) at the start of a file by which formats of text are told. */
export const START_CHARS = 8_192;

/**
 * What can be opened, and what is known by name. The order counts: what is told by its first bytes is
 * tried from the top. To make a format readable is to give its row a `reader`.
 */
export const FORMATS: readonly Format[] = [
  { name: 'web page', endings: ['html', 'htm'], mimeType: 'text/html', isBare: true },
  {
    name: 'XHTML page',
    endings: ['xhtml', 'xht'],
    mimeType: 'application/xhtml+xml',
    isBare: true,
  },
  { name: 'plain text', endings: ['txt', 'text'], mimeType: 'text/plain', isBare: true },
  {
    name: 'Markdown text',
    endings: ['md', 'markdown', 'mdown', 'mkd'],
    mimeType: 'text/markdown',
    isKnownByEnding: true,
    reader: async () => (await import('./markdown/read-markdown.js')).readMarkdown,
  },
  {
    name: 'reStructuredText',
    endings: ['rst'],
    mimeType: 'text/x-rst',
    startsLike: isRest,
    isKnownByEnding: true,
    isForAnything: true,
    reader: async () => (await import('./rest/read-rest.js')).readRest,
  },
  { name: 'WebVTT subtitles', endings: ['vtt'], mimeType: 'text/vtt', isBare: true },
  { name: 'SubRip subtitles', endings: ['srt'], mimeType: 'application/x-subrip', isBare: true },
  {
    name: 'podcast transcript',
    endings: ['json'],
    mimeType: 'application/json',
    isForAnything: true,
    startsLike: (start) => /^\s*\{/.test(start) && /"segments"\s*:\s*\[/.test(start),
    isKnownByEnding: true,
    reader: async () => (await import('./transcript.js')).readTranscript,
  },
  {
    name: 'e-mail',
    endings: ['eml'],
    mimeType: 'message/rfc822',
    startsLike: isLetter,
    isKnownByEnding: true,
    reader: async () => (await import('./email.js')).readEmail,
  },
  {
    name: 'saved web page',
    endings: ['mhtml', 'mht'],
    mimeType: 'multipart/related',
    startsLike: isSavedPage,
    isKnownByEnding: true,
    reader: async () => (await import('./mhtml.js')).readMhtml,
  },
  {
    name: 'Safari web archive',
    endings: ['webarchive'],
    mimeType: 'application/x-webarchive',
    begins: { bytes: 'bplist00' },
    startsLike: (start) => /<plist\b/.test(start) && start.includes('<key>WebMainResource</key>'),
    isKnownByEnding: true,
    reader: async () => (await import('./webarchive.js')).readWebArchive,
  },
  {
    name: 'PDF document',
    endings: ['pdf'],
    mimeType: 'application/pdf',
    begins: { bytes: '%PDF-' },
    // What sent it may have put something before it.
    startsLike: (start) => /^[^]{0,1024}%PDF-\d\.\d[^]{0,4096}\d \d+ obj/.test(start),
    reader: async () => (await import('./pdf/read-pdf.js')).readPdf,
  },
  {
    name: 'RTF document',
    endings: ['rtf'],
    mimeType: 'application/rtf',
    begins: { bytes: '{\\rtf' },
    reader: async () => (await import('./rtf/read-rtf.js')).readRtf,
  },
  {
    name: 'EPUB book',
    endings: ['epub'],
    mimeType: 'application/epub+zip',
    // The first is left out by programs that pack a book anew.
    zipHolds: ['application/epub+zip', 'META-INF/container.xml'],
    reader: async () => (await import('./epub/read-epub.js')).readEpub,
  },
  {
    name: 'OpenDocument file',
    endings: ['odt'],
    mimeType: 'application/vnd.oasis.opendocument.text',
    zipHolds: ['application/vnd.oasis.opendocument'],
    reader: async () => (await import('./open-document/read-odt.js')).readOdt,
  },
  {
    name: 'flat OpenDocument file',
    endings: ['fodt'],
    mimeType: 'application/vnd.oasis.opendocument.text-flat-xml',
    startsLike: (start) => /<office:document[\s>]/.test(start),
    reader: async () => (await import('./open-document/read-odt.js')).readFlatOdt,
  },
  {
    name: 'Word document',
    endings: ['docx'],
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    zipHolds: ['\0word/'],
    reader: async () => (await import('./word/read-docx.js')).readDocx,
  },
  {
    name: 'old Microsoft Office document',
    endings: ['doc'],
    mimeType: 'application/msword',
    begins: { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
    reader: async () => (await import('./old-office.js')).readOldOffice,
    isRefused: true,
  },
  {
    name: 'Excel workbook',
    endings: ['xlsx'],
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    zipHolds: ['\0xl/'],
  },
  {
    name: 'PowerPoint presentation',
    endings: ['pptx'],
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    zipHolds: ['\0ppt/'],
  },
  ZIP_ARCHIVE,
];
