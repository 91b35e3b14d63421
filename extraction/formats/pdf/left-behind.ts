/** Names of what pdf.js throws; its classes are not to be had from outside. */
const NAMES: ReadonlySet<unknown> = new Set([
  'BeyondBudget',
  'EOIMarkerError',
  'FormatError',
  'InvalidPDFException',
  'JpegError',
  'JpxError',
  'ParserEOFException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);

/**
 * Whether a rejection that nobody waits for is one that pdf.js leaves behind in a broken file. The file
 * itself has ended in an error or in an article by then, so it says nothing; but in Node it would end
 * the process.
 */
export function isLeftBehindByPdf(reason: unknown): boolean {
  return (
    typeof reason === 'object' && reason !== null && 'name' in reason && NAMES.has(reason.name)
  );
}
