import { textParagraphs, type TextParagraph } from '../text/text-lines.js';

/** "> ", "> > ", ">>": how often the line was handed on. */
const QUOTE_MARKS = /^(?:>[ \t]?)+/;
/** Quotations in one another that are told apart. */
const DEEPEST_QUOTE = 8;
/** What follows is the sender's name and address, which the mail program puts below every letter. */
const SIGNATURE = /^-- ?$/;
/** With more lines than this below it, the mark is a rule between two texts. */
const SIGNATURE_LINES = 20;

/**
 * A letter written as plain text, as HTML with its quotations: for what follows, it makes no difference
 * then how a letter was written. The signature is left out.
 * @param isFlowed whether a space at a line's end means that the paragraph goes on (RFC 3676).
 */
export function letterHtml(text: string, isFlowed: boolean): string {
  const found = passages(text).map(({ depth, lines }) => ({
    depth,
    text: (isFlowed ? unflowed(lines) : lines).join('\n'),
  }));
  const whole = found.map((passage) => passage.text).join('\n\n');
  let depth = 0;
  let html = '';
  for (const passage of [...found, { depth: 0, text: '' }]) {
    const deeper = passage.depth - depth;
    html += deeper > 0 ? '<blockquote>'.repeat(deeper) : '</blockquote>'.repeat(-deeper);
    html += textParagraphs(passage.text, whole).map(paragraph).join('\n');
    depth = passage.depth;
  }
  return html;
}

interface Passage {
  /** How often it was handed on. */
  readonly depth: number;
  readonly lines: string[];
}

function passages(text: string): Passage[] {
  const found: Passage[] = [];
  const lines = withoutSignature(text.split(/\r\n?|\n/));
  for (const line of lines) {
    const marks = QUOTE_MARKS.exec(line)?.[0] ?? '';
    const depth = Math.min(DEEPEST_QUOTE, marks.match(/>/g)?.length ?? 0);
    const last = found.at(-1);
    const bare = line.slice(marks.length);
    if (last?.depth === depth) last.lines.push(bare);
    else found.push({ depth, lines: [bare] });
  }
  return found;
}

/** A signature ends with the letter, or where the letter that is answered is printed again. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const start = lines.findLastIndex((line) => SIGNATURE.test(line));
  if (start < 0) return lines;
  const quoted = lines.findIndex((line, index) => index > start && line.startsWith('>'));
  const end = quoted < 0 ? lines.length : quoted;
  return end - start > SIGNATURE_LINES ? lines : [...lines.slice(0, start), ...lines.slice(end)];
}

/** Lines that end in a space joined with the next; a space put before a line is taken off again. */
function unflowed(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const bare = line.startsWith(' ') ? line.slice(1) : line;
    if (goesOn) joined.push(`${joined.pop() ?? ''}${bare}`);
    else joined.push(bare);
    goesOn = bare.endsWith(' ');
  }
  return joined;
}

function paragraph({ kind, text }: TextParagraph): string {
  if (kind === 'separator') return '<hr>';
  const tag = kind === 'heading' ? 'h2' : 'p';
  return `<${tag}>${escaped(text).replaceAll('\n', '<br>')}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
