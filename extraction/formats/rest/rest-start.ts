/** Only reStructuredText has these at the beginning of a line. */
const DIRECTIVE = /^\.\. (?:[a-z][\w-]*::|_[^:\n]+:|\[[\w#*]+\] )/m;
const SECTION = /^\S.{2,80}\n(?:={4,}|-{4,}|~{4,}|\^{4,}|\*{4,})[ \t]*$/m;

/** Whether a file begins as a reStructuredText does: with a directive and a heading that is underlined. */
export function isRest(start: string): boolean {
  const text = start.replaceAll('\r\n', '\n');
  return DIRECTIVE.test(text) && SECTION.test(text) && !/^\s*</.test(text);
}
