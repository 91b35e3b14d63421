import type { Inline, InlineStyle } from '../../core/article/article.js';
import type { ArticlePart } from '../assemble-article.js';
import { withoutHtml } from './markdown-html.js';
import { textParagraphs } from './text-lines.js';

/** Whether a file of this name is written in Markdown. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown|mdown|mkd)$/i.test(name);
}

/**
 * The common core of Markdown: headings, lists, quotations, code, emphasis, links, and the HTML in
 * it. Anything else stays as it is written: it is readable by design.
 */
export function markdownParts(source: string): ArticlePart[] {
  const { title, text } = withoutFrontMatter(source);
  const parts: ArticlePart[] = [];
  if (title !== null) parts.push({ ...PLAIN, kind: 'heading', level: 1, text: title });
  let key = 0;
  for (const piece of codeAndText(text)) {
    if (piece.code !== null) parts.push(codePart(piece.code));
    for (const { text: paragraph, kind, isQuoted } of piece.code === null
      ? textParagraphs(spaced(withoutHtml(piece.text)))
      : []) {
      if (kind === 'separator') parts.push({ ...PLAIN, kind, text: '' });
      else if (kind === 'heading') parts.push(styled({ ...PLAIN, kind, level: 2 }, paragraph));
      else if (isQuoted === true) parts.push(quoted(blockPart(paragraph), key++));
      else parts.push(blockPart(paragraph));
    }
  }
  return parts.filter(({ kind, text: shown }) => kind === 'separator' || shown !== '');
}

const FRONT_MATTER =
  /^\ufeff?(?:---\r?\n([\s\S]{0,8000}?)\r?\n---|\+\+\+\r?\n([\s\S]{0,8000}?)\r?\n\+\+\+|(\{\r?\n[\s\S]{0,8000}?\r?\n\}))[ \t]*(?:\r?\n|$)/;

/** What a site builder is told ahead of the text (YAML, TOML, JSON): the title of it is shown. */
function withoutFrontMatter(source: string): { title: string | null; text: string } {
  const found = FRONT_MATTER.exec(source);
  if (found === null) return { title: null, text: source };
  const text = source.slice(found[0].length);
  const line =
    /^[ \t]*["']?title["']?[ \t]*[:=][ \t]*(.{1,300}?)[ \t]*,?$/m.exec(found[0])?.[1] ?? '';
  const title = line
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/\\(["'])|''/g, "$1'")
    .trim();
  // A page that repeats its title says it once.
  const repeats = /^\s*#\s+(\S.*)$/m.exec(text.slice(0, 2000))?.[1]?.trim() === title;
  return { title: title === '' || repeats ? null : title, text };
}

const PLAIN: ArticlePart = {
  kind: 'paragraph',
  level: null,
  text: '',
  inlines: [],
  lang: null,
  dir: null,
  within: [],
  hints: null,
  linkChars: 0,
  skip: null,
};

interface Piece {
  readonly code: string | null;
  readonly text: string;
}

/** The source parted at its code fences. */
function codeAndText(source: string): Piece[] {
  let isCode = false;
  return source.split(/^(?=(?:```|~~~))/m).map((piece) => {
    const fence = /^(?:```|~~~)[^\n]*\n?/.exec(piece);
    if (fence === null) return { code: null, text: piece };
    isCode = !isCode;
    const rest = piece.slice(fence[0].length);
    return isCode ? { code: rest, text: '' } : { code: null, text: rest };
  });
}

/** Gives headings, list items and rules the blank lines that Markdown does not ask for. */
function spaced(text: string): string {
  return text
    .replace(/^[ \t]*>[ \t]*$/gm, '')
    .replace(/\\{1,2}\r?\n| {2,}\r?\n/g, '\n')
    .replace(/^(?=[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,3}[.)][ \t]|>))/gm, '\n')
    .replace(/^([ \t]*#{1,6}[ \t][^\n]*)$/gm, '$1\n');
}

function quoted(part: ArticlePart, key: number): ArticlePart {
  return { ...part, within: [{ kind: 'quote', key }] };
}

function blockPart(paragraph: string): ArticlePart {
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/s.exec(paragraph);
  if (heading !== null) {
    const level = heading[1]?.length ?? 2;
    return styled({ ...PLAIN, kind: 'heading', level }, heading[2] ?? '');
  }
  const item = /^(?:[*+-]|(\d{1,3})[.)])\s+(.*)$/s.exec(paragraph);
  if (item !== null && !/^\*{2}|^_{2}/.test(paragraph)) {
    return styled({ ...PLAIN, kind: 'item' }, item[2] ?? '');
  }
  return styled(PLAIN, paragraph);
}

function codePart(code: string): ArticlePart {
  return { ...PLAIN, kind: 'preformatted', text: code.trimEnd(), skip: 'code' };
}

const MARKERS: readonly { readonly style: InlineStyle; readonly pattern: RegExp }[] = [
  { style: 'strong', pattern: /(\*\*|__)(?=\S)([^\n]*?\S)\1/ },
  {
    style: 'em',
    pattern: /(?<![\p{L}\p{N}*])([*_])(?=[^\s*_])([^\n*_]*?[^\s*_])\1(?![\p{L}\p{N}*])/u,
  },
  { style: 'code', pattern: /(`+)([^`\n]+?)\1/ },
];
const LINK = /!?\[([^\]\n]{0,500})\]\((?:<([^>\n]*)>|([^)\s]*))(?:\s+"[^"\n]*")?\)/;

/** A longer paragraph is no writing; its markers are left as they are. */
const LONGEST_STYLED = 20_000;
const MOST_STYLES = 400;

/** `part` with the paragraph's text, its inline markers taken out and kept as styles. */
function styled(part: ArticlePart, paragraph: string): ArticlePart {
  let text = paragraph.replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1').trim();
  if (text.length > LONGEST_STYLED) return { ...part, text };
  const inlines: Inline[] = [];
  let linkChars = 0;
  for (const { style, pattern } of MARKERS) {
    for (
      let found = pattern.exec(text);
      found !== null && inlines.length < MOST_STYLES;
      found = pattern.exec(text)
    ) {
      const inner = found[2] ?? '';
      text = replaced(text, inlines, found.index, found[0].length, inner, (found[1] ?? '').length);
      inlines.push({ start: found.index, end: found.index + inner.length, style });
    }
  }
  for (let found = LINK.exec(text); found !== null; found = LINK.exec(text)) {
    const inner = found[0].startsWith('!') ? '' : (found[1] ?? '');
    const value = found[2] ?? found[3] ?? '';
    text = replaced(text, inlines, found.index, found[0].length, inner, 1);
    linkChars += inner.length;
    if (inner !== '' && /^(?:https?:|mailto:)/i.test(value)) {
      inlines.push({ start: found.index, end: found.index + inner.length, style: 'link', value });
    }
  }
  inlines.sort((a, b) => a.start - b.start || b.end - a.end);
  const sound = inlines.filter(({ start, end }) => start < end && end <= text.length);
  return { ...part, text: text.trim(), inlines: text === text.trim() ? sound : [], linkChars };
}

/** Replaces a marked stretch by its inner text, which began `lead` characters in, and moves styles. */
function replaced(
  text: string,
  inlines: Inline[],
  at: number,
  length: number,
  inner: string,
  lead: number,
): string {
  const moved = (offset: number) => {
    if (offset <= at) return offset;
    if (offset >= at + length) return offset - length + inner.length;
    return Math.min(at + inner.length, Math.max(at, offset - lead));
  };
  for (const [i, inline] of inlines.entries()) {
    inlines[i] = { ...inline, start: moved(inline.start), end: moved(inline.end) };
  }
  return text.slice(0, at) + inner + text.slice(at + length);
}
