/** How a source is read. */
export type SourceKind = 'html' | 'text';

/** Characters in which a page must show that it is one. */
const SAMPLE_CHARS = 4_096;
const HTML_NAME = /\.(?:x?html?|xht|shtml|php|aspx?|jsp)$/i;
const TEXT_NAME = /\.(?:txt|text|md|markdown|mdown|mkd|vtt|srt|log|rst)$/i;
const DOCUMENT = /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i;
const TAG =
  /<\/?(?:p|div|br|h[1-6]|span|a|b|i|em|strong|ul|ol|li|table|article|section|blockquote|dl|font|img)\b[^>]{0,400}>/gi;

/** Page or plain text, by what it holds first and by its name where that leaves a doubt. */
export function sourceKind(text: string, name: string): SourceKind {
  const start = text.slice(0, SAMPLE_CHARS);
  // A text may quote a tag, so it counts only at its start there; saved pages begin with comments.
  const bare = start.replace(/^\s*(?:<\?xml[^>]*\?>|<!--[\s\S]*?(?:-->|$)|\s+)*/i, '');
  if (/^(?:<!doctype html|<html[\s>])/i.test(bare)) return 'html';
  if (TEXT_NAME.test(name)) return 'text';
  const tags = start.match(TAG)?.length ?? 0;
  if (HTML_NAME.test(name))
    return tags > 0 || DOCUMENT.test(start) || /<[a-z!]/i.test(bare) ? 'html' : 'text';
  return DOCUMENT.test(start) || tags >= 3 ? 'html' : 'text';
}
