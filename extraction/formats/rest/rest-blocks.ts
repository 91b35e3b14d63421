import { LIMITS } from '../../../core/limits.js';
import { escapeMarkup } from '../document/text-look.js';
import { restInline, type Targets } from './rest-inline.js';

/** A line of punctuation, all of one kind. */
const ADORNMENT = /^([!-/:-@[-`{-~])\1+$/;
const DIRECTIVE = /^\.\.\s+(?:\|[^|\n]+\|\s+)?([\w:-]+)::\s*(.*)$/;
const NOTE = /^\.\.\s+\[(\d+|#[\w-]*|\*|[A-Za-z][\w.-]*)\]\s+(.*)$/;
const EXPLICIT = /^(?:\.\.|__)(?:\s|$)/;
const FIELD = /^:([^:\s][^:\n]{0,60}):(?:\s+(.*))?$/;
const BULLET = /^([-*+•‣])(\s+)(?=\S)/;
const NUMBERED = /^\(?(\d{1,3}|#|[a-zA-Z]|[ivxlcIVXLC]{1,6})[.)](\s+)(?=\S)/;
const LINE_BLOCK = /^\|(?:\s+(.*))?$/;
const TABLE_BORDER = /^(?:\+[-=+]+\+|={2,}(?:\s+={2,})+)$/;

/** Directives by what becomes of what they hold. All others are for the making of the page. */
const CODE =
  /^(?:code|code-block|sourcecode|parsed-literal|doctest|math|highlight-lang|ipython|prompt)$/;
const QUOTED = /^(?:epigraph|highlights|pull-quote)$/;
const BESIDE =
  /^(?:note|tip|hint|important|warning|caution|danger|error|attention|admonition|seealso|sidebar|topic|versionadded|versionchanged|deprecated)$/;
const PLAIN = /^(?:container|compound|rst-class|centered|line-block|only)$/;
const PICTURE = /^(?:image|figure)$/;

/** What the text says of itself in fields at its top. */
export type Fields = ReadonlyMap<string, string>;

/** Reads the body of a reStructuredText, block by block, as HTML. */
export class RestBlocks {
  readonly fields = new Map<string, string>();
  readonly notes: string[] = [];
  /** Adornments by the level of the headings they make. */
  private readonly levels: string[] = [];

  constructor(private readonly targets: Targets) {}

  html(lines: readonly string[], depth = 0): string {
    let html = '';
    for (let at = 0; at < lines.length;) {
      const line = lines[at] ?? '';
      if (line.trim() === '') {
        at++;
        continue;
      }
      const [made, next] = this.block(lines, at, depth);
      html += made;
      at = Math.max(next, at + 1);
    }
    return html;
  }

  /** The block that begins at a line, and the line after it. */
  private block(lines: readonly string[], at: number, depth: number): [string, number] {
    const line = lines[at] ?? '';
    if (/^\s/.test(line)) return this.indented(lines, at, depth);
    if (EXPLICIT.test(line)) return this.explicit(lines, at, depth);
    const heading = depth === 0 ? this.heading(lines, at) : null;
    if (heading !== null) return heading;
    if (ADORNMENT.test(line) && line.length >= 4) return ['<hr>', at + 1];
    if (TABLE_BORDER.test(line)) return table(lines, at, (text) => this.inline(text));
    if (FIELD.test(line)) return this.field(lines, at);
    if (LINE_BLOCK.test(line)) return this.lineBlock(lines, at);
    const mark = BULLET.exec(line) ?? NUMBERED.exec(line);
    if (mark !== null && depth < LIMITS.depth / 4) return this.list(lines, at, depth, mark);
    return this.paragraph(lines, at, depth);
  }

  private heading(lines: readonly string[], at: number): [string, number] | null {
    const [line = '', next = '', after = ''] = lines.slice(at, at + 3);
    const isOver = ADORNMENT.test(line) && after === line && next.trim() !== '';
    const isUnder =
      ADORNMENT.test(next) && !ADORNMENT.test(line) && next.length + 2 >= line.trimEnd().length;
    if (!isOver && !(isUnder && next.length >= 3)) return null;
    const style = isOver ? `over${line[0] ?? ''}` : (next[0] ?? '');
    if (!this.levels.includes(style)) this.levels.push(style);
    const level = String(Math.min(6, this.levels.indexOf(style) + 1));
    const title = this.inline((isOver ? next : line).trim());
    return [`<h${level}>${title}</h${level}>`, at + (isOver ? 3 : 2)];
  }

  private explicit(lines: readonly string[], at: number, depth: number): [string, number] {
    const line = lines[at] ?? '';
    const end = endOfIndented(lines, at + 1);
    const body = unindented(lines.slice(at + 1, end));
    const [, noteName, noteText = ''] = NOTE.exec(line) ?? [];
    if (noteName !== undefined) {
      this.notes.push(`<li>${this.html([noteText, ...body], depth + 1)}</li>`);
      return ['', end];
    }
    const [, name, argument = ''] = DIRECTIVE.exec(line) ?? [];
    return [name === undefined ? '' : this.directive(name, argument, body, depth), end];
  }

  private directive(
    name: string,
    argument: string,
    body: readonly string[],
    depth: number,
  ): string {
    const options = body.findIndex((each) => !FIELD.test(each.trim()) || each.trim() === '');
    const content = body.slice(options < 0 ? body.length : options);
    if (CODE.test(name)) return preformatted(content);
    if (PICTURE.test(name)) {
      const alt = body.map((each) => /^\s*:alt:\s*(.+)$/.exec(each)?.[1]).find((each) => each);
      const image = `<img src="${escapeMarkup(argument)}"${alt === undefined ? '' : ` alt="${escapeMarkup(alt)}"`}>`;
      const caption = content.join(' ').trim();
      if (caption === '') return `<p>${image}</p>`;
      return `<figure>${image}<figcaption>${this.inline(caption)}</figcaption></figure>`;
    }
    const tag = QUOTED.test(name) ? 'blockquote' : BESIDE.test(name) ? 'aside' : null;
    if (tag === null && !PLAIN.test(name)) return '';
    const inner = this.html([argument, ...content], depth + 1);
    return tag === null ? inner : `<${tag}>${inner}</${tag}>`;
  }

  /** What is set in from the margin is quoted. */
  private indented(lines: readonly string[], at: number, depth: number): [string, number] {
    const end = endOfIndented(lines, at);
    const body = unindented(lines.slice(at, end));
    if (depth >= LIMITS.depth / 4) return [`<p>${this.inline(body.join(' '))}</p>`, end];
    return [`<blockquote>${this.html(body, depth + 1)}</blockquote>`, end];
  }

  /** At the top they say something of the text; everywhere else they are a list of facts. */
  private field(lines: readonly string[], at: number): [string, number] {
    const [, name = '', value = ''] = FIELD.exec(lines[at] ?? '') ?? [];
    const end = endOfIndented(lines, at + 1);
    const text = [value, ...lines.slice(at + 1, end)].join(' ').replace(/\s+/g, ' ').trim();
    const isHead = lines.slice(0, at).every((each) => !/^[^:\s=~*#.^"'`-]{12}.*[.!?]$/.test(each));
    if (isHead && /^(?:author|authors|date|lang|language|title)$/i.test(name)) {
      this.fields.set(name.toLowerCase(), text);
      return ['', end];
    }
    if (isHead && text.length < 100) return ['', end];
    return [`<p><strong>${this.inline(name)}:</strong> ${this.inline(text)}</p>`, end];
  }

  private lineBlock(lines: readonly string[], at: number): [string, number] {
    const texts: string[] = [];
    let end = at;
    for (; end < lines.length && LINE_BLOCK.test(lines[end] ?? ''); end++) {
      texts.push(this.inline(LINE_BLOCK.exec(lines[end] ?? '')?.[1]?.trim() ?? ''));
    }
    return [`<p>${texts.join('<br>')}</p>`, end];
  }

  private list(
    lines: readonly string[],
    at: number,
    depth: number,
    first: RegExpExecArray,
  ): [string, number] {
    const isBullet = BULLET.test(first.input);
    const pattern = isBullet ? BULLET : NUMBERED;
    const start = Number(first[1]);
    let html = '';
    let end = at;
    for (let mark: RegExpExecArray | null = first; mark !== null;) {
      const from = end;
      end = endOfIndented(lines, from + 1);
      const text = (lines[from] ?? '').slice(mark[0].length);
      const item = this.html([text, ...unindented(lines.slice(from + 1, end))], depth + 1);
      html += `<li>${withoutOnlyParagraph(item)}</li>`;
      const next = afterBlank(lines, end);
      mark = pattern.exec(lines[next] ?? '');
      if (mark !== null) end = next;
    }
    if (isBullet) return [`<ul>${html}</ul>`, end];
    const from = Number.isInteger(start) && start !== 1 ? ` start="${String(start)}"` : '';
    return [`<ol${from}>${html}</ol>`, end];
  }

  private paragraph(lines: readonly string[], at: number, depth: number): [string, number] {
    let end = at;
    while (end < lines.length && (lines[end] ?? '').trim() !== '') {
      if (end > at && /^\s/.test(lines[end] ?? '')) break;
      end++;
    }
    const own = lines.slice(at, end);
    // A line with set-in lines right below it is explained by them.
    if (own.length === 1 && /^\s+\S/.test(lines[end] ?? '')) {
      const below = endOfIndented(lines, end);
      const meaning = this.html(unindented(lines.slice(end, below)), depth + 1);
      return [`<dl><dt>${this.inline(own[0] ?? '')}</dt><dd>${meaning}</dd></dl>`, below];
    }
    const text = own.join('\n').trimEnd();
    if (!text.endsWith('::')) return [`<p>${this.inline(text)}</p>`, end];
    // What follows is shown as it stands.
    const below = endOfIndented(lines, end);
    const said = text.slice(0, -2).trimEnd();
    const before =
      said === '' ? '' : `<p>${this.inline(/\s::$/.test(text) ? said : `${said}:`)}</p>`;
    return [before + preformatted(unindented(lines.slice(end, below))), below];
  }

  private inline(text: string): string {
    return restInline(text, this.targets);
  }
}

function withoutOnlyParagraph(html: string): string {
  const only = /^<p>([^]*)<\/p>$/.exec(html)?.[1];
  return only === undefined || only.includes('<p>') ? html : only;
}

function afterBlank(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && (lines[next] ?? '').trim() === '') next++;
  return next;
}

/** The line after those that are set in, or blank between such, from a line on. */
function endOfIndented(lines: readonly string[], at: number): number {
  let end = at;
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    if (!/^\s/.test(line)) break;
    end = next + 1;
  }
  return end;
}

function unindented(lines: readonly string[]): string[] {
  const margin = lines.reduce(
    (least, line) => (line.trim() === '' ? least : Math.min(least, line.search(/\S/))),
    Infinity,
  );
  return lines.map((line) => (margin === Infinity ? '' : line.slice(margin)));
}

function preformatted(lines: readonly string[]): string {
  const code = lines.join('\n').replace(/^\n+|\s+$/g, '');
  return code === '' ? '' : `<pre><code>${escapeMarkup(code)}</code></pre>`;
}

/** A table's cells by rows: drawn with `+` and `|`, or with columns under a border of `=`. */
function table(
  lines: readonly string[],
  at: number,
  inline: (text: string) => string,
): [string, number] {
  let end = at;
  while (end < lines.length && (lines[end] ?? '').trim() !== '') end++;
  const border = lines[at] ?? '';
  const isDrawn = border.startsWith('+');
  const starts = Array.from(border.matchAll(/={2,}/g), ({ index }) => index);
  let rows = '';
  for (const line of lines.slice(at, end)) {
    if (/^[+=\s|-]+$/.test(line)) continue;
    const cells = isDrawn
      ? line.replace(/^\||\|$/g, '').split('|')
      : starts.map((start, index) => line.slice(start, starts[index + 1]));
    rows += `<tr>${cells.map((cell) => `<td>${inline(cell.trim())}</td>`).join('')}</tr>`;
  }
  return [rows === '' ? '' : `<table>${rows}</table>`, end];
}
