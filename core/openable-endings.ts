/**
 * Endings of the files that can be opened, as the table of formats in extraction has them; a test
 * compares this list, the file associations of the packages and the README with it.
 */
export const OPENABLE_ENDINGS: readonly string[] = [
  ...['html', 'htm', 'xhtml', 'xht'],
  ...['pdf'],
  ...['mhtml', 'mht', 'webarchive', 'eml', 'zip'],
  ...['epub'],
  ...['docx', 'odt', 'fodt', 'rtf'],
  ...['txt', 'text', 'md', 'markdown', 'mdown', 'mkd', 'rst', 'vtt', 'srt', 'json'],
];
