import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { followings, isLongLine, startsTurn, TextWidth } from '../../text/text-lines.js';

type Plugin = (markdown: MarkdownIt) => void;
type Token = ReturnType<MarkdownIt['parse']>[number];

/** A line end that parts two paragraphs. */
const PARTED = '<br><br>\n';

/**
 * Markdown (CommonMark, with tables, strike-through and notes) as HTML, the HTML in it included. Lines of
 * one paragraph are taken apart where that is what they were written for, as in a transcript with a speaker
 * on each line, which strict Markdown would run together.
 */
export function markdownHtml(source: string): string {
  const markdown = new MarkdownIt({ html: true });
  // Its types are those of the same package as CommonJS, which the compiler takes for another.
  markdown.use(footnotes as unknown as Plugin);
  const { rules } = markdown.renderer;
  // Notes stand below, as they do for every other kind of document.
  rules['footnote_block_open'] = () => '<aside class="notes"><ol>';
  rules['footnote_block_close'] = () => '</ol></aside>';
  rules['footnote_anchor'] = () => '';
  rules['softbreak'] = (tokens, index) => (tokens[index]?.meta === PARTED ? PARTED : '\n');
  // Which links lead anywhere is decided where all links are.
  markdown.validateLink = () => true;
  const tokens = markdown.parse(source, {});
  const width = new TextWidth(source);
  for (const { type, children } of tokens) {
    if (type === 'inline' && children !== null) markBreaks(children, width);
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}

function markBreaks(tokens: readonly Token[], width: TextWidth): void {
  const breaks = tokens.filter(({ type }) => type === 'softbreak');
  if (breaks.length === 0) return;
  const lines = linesOf(tokens);
  const texts = lines.map(({ text }) => text);
  const following = followings(texts, width);
  for (const [index, at] of breaks.entries()) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (line === undefined || next === undefined) continue;
    const isOnPurpose =
      line.isSetApart !== next.isSetApart || isLongLine(line.text) || startsTurn(next.text);
    if (isOnPurpose && following[index] !== 'joined') at.meta = PARTED;
  }
}

interface Line {
  readonly text: string;
  /** All of it is bold or in italics, as a question is. */
  readonly isSetApart: boolean;
}

function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let text = '';
  let plain = '';
  let depth = 0;
  const end = (): void => {
    lines.push({ text, isSetApart: text.trim() !== '' && plain.trim() === '' });
    text = plain = '';
  };
  for (const { type, content } of tokens) {
    if (type === 'strong_open' || type === 'em_open') depth++;
    else if (type === 'strong_close' || type === 'em_close') depth--;
    else if (type === 'softbreak') end();
    else {
      text += content;
      if (depth === 0) plain += content;
    }
  }
  end();
  return lines;
}
