/**
 * Every bound on what comes in from outside, in one place. Each was measured: below it a reader
 * loses nothing real, above it a file can hang or fill the program.
 */
export const LIMITS = {
  /** Files in the queue, and entries of a folder that are looked at. */
  queueFiles: 500,
  folderEntries: 10_000,
  /** Bytes of a file on disk: archives and books with all their pictures. */
  fileBytes: 128 * 1024 * 1024,
  /** Bytes of a page or a text that is not wrapped in anything. */
  bareBytes: 64 * 1024 * 1024,
  /** Characters (UTF-16 code units) of decoded source text that are parsed; the rest is cut. */
  sourceChars: 16_000_000,
  /** Characters of article text, all blocks together; the rest is cut. */
  articleChars: 8_000_000,
  /** Blocks of an article; the rest is cut. */
  blocks: 100_000,
  /** Lines of a book's table of contents; the rest is cut. */
  contents: 2_000,
  /** Characters of a title, byline, site name or date. */
  headChars: 300,
  /** Elements open inside one another. Deeper ones are left out, their text is kept. */
  depth: 128,
  /** Elements of a page that are parsed; parsing stops there. */
  elements: 120_000,
  /** Elements up to which Readability may choose the content; larger pages use the plain rules. */
  readabilityElements: 30_000,
  /** Attributes of one element, and characters of one attribute's value. */
  attributes: 32,
  attributeChars: 2_048,
  /** Class names kept as evidence for one element, and characters of one. */
  hintClasses: 8,
  hintChars: 64,
  /** Pages of a PDF that are read, and how many of them may be broken before it is given up. */
  pdfPages: 1_000,
  pdfBrokenPages: 50,
  /** Time after which no further page of a PDF is begun, milliseconds: well below `extractionMs`. */
  pdfMs: 6_500,
  /** Stretches of text of one page; a page of print has some hundreds. */
  pdfPageItems: 30_000,
  /** Bytes that are unpacked of a PDF in all, and operations of drawing of one of its pages. */
  pdfBytes: 256 * 1024 * 1024,
  pdfPageOperations: 2_000_000,
  /** Wrappings around one another that are taken off: a letter in an archive, but no archive in one. */
  wrappings: 2,
  /** Files in an archive. */
  archiveEntries: 5_000,
  /** Bytes of one file in an archive, and of all that are unpacked, as they are and not as they say. */
  entryBytes: 32 * 1024 * 1024,
  archiveBytes: 256 * 1024 * 1024,
  /** How much larger a file may be than it is packed, once it is larger than a megabyte. */
  archiveRatio: 200,
  /** Parts of a message inside one another, and in all; what is deeper or after them is left out. */
  mimeDepth: 64,
  mimeParts: 5_000,
  /** Bytes of the head of one part of a message. */
  mimeHeadBytes: 64 * 1024,
  /** Entries of a dictionary in a property list. */
  plistEntries: 1_000,
  /** Pictures of one file that are looked at, and of a folder beside it. */
  pictures: 500,
  /** Bytes of one picture, and of all pictures of an article. */
  pictureBytes: 16 * 1024 * 1024,
  picturesBytes: 64 * 1024 * 1024,
  /** Bytes in which a picture must tell its size; photographs carry their notes before it. */
  pictureHeadBytes: 512 * 1024,
  /** Pixels along one side of a picture, and in all: at 4 bytes each, what it takes once decoded. */
  pictureSide: 16_384,
  picturePixels: 64_000_000,
  /** Time for looking at the pictures in a folder beside a page, milliseconds. */
  picturesBesideMs: 700,
  /** Depth beyond which even Chromium's own parser becomes slow (tags left open at once). */
  openTags: 4_000,
  /** Time for each step of reading a file (opening it, one piece), milliseconds: a drive may never answer. */
  readStepMs: 10_000,
  /** Time for the hidden window to answer, milliseconds. */
  extractionMs: 10_000,
  /** Time for everything, a second attempt included, milliseconds. */
  openingMs: 25_000,
  /** Files after which the hidden window is replaced, and blocks of one file after which it is. */
  extractionUses: 40,
  extractionBlocks: 5_000,
} as const;
