import { Parser } from 'htmlparser2';
import { LIMITS } from '../../core/limits.js';
import { BLOCK_ELEMENTS } from '../html/elements.js';

/** Elements left out with all they hold. */
const DROPPED: ReadonlySet<string> = new Set(
  (
    'audio canvas datalist embed frame frameset iframe link map noembed noframes noscript object ' +
    'param rp select source style svg template textarea track video'
  ).split(' '),
);
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);
/** Attributes that are used; every other one costs time only. */
const KEPT: ReadonlySet<string> = new Set(
  (
    'alt aria-hidden aria-label aria-level aria-modal class cite colspan content data-author ' +
    'data-name data-person data-speaker data-speaker-name data-voice datetime dir hidden href ' +
    'http-equiv id itemprop lang name open property rel role rowspan start style type value xml:lang'
  ).split(' '),
);

/**
 * Rewrites a page in one pass over its source, so that what jsdom gets is bounded: no scripts
 * (linked data aside), styles, embedded media or `data:` addresses, and no more depth, elements or
 * attributes than {@link LIMITS}. Elements that are too deep go, their text stays.
 */
export function prepareHtml(html: string): string {
  const rewriter = new Rewriter();
  return rewriter.rewrite(html);
}

/** Source given to the tokenizer at once; it stops between two such pieces. */
const PIECE_CHARS = 65_536;

/** Left by an element that was too deep, so that its text does not run into the text before it. */
const PARAGRAPH_BREAK = '<br><br>';

class Rewriter {
  private readonly out: string[] = [];
  /** Names of open elements; the empty name stands for one that was left out. */
  private readonly open: string[] = [];
  private depth = 0;
  private elements = 0;
  private dropping = 0;
  private stopped = false;

  rewrite(html: string): string {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          this.begin(name, attributes);
        },
        ontext: (text) => {
          if (this.dropping === 0 && !this.stopped) this.out.push(escaped(text, this.open.at(-1)));
        },
        onclosetag: (name) => {
          this.end(name);
        },
        onprocessinginstruction: (name, data) => {
          if (name === '!doctype') this.out.push(`<${data}>`);
        },
      },
      { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
    );
    for (let at = 0; at < html.length && !this.isFull(); at += PIECE_CHARS) {
      parser.write(html.slice(at, at + PIECE_CHARS));
    }
    this.stopped = true;
    return this.out.join('');
  }

  private isFull(): boolean {
    return this.elements >= LIMITS.elements || this.open.length >= LIMITS.openTags * 4;
  }

  private begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.stopped) return;
    const isVoid = VOID.has(name);
    const dropped = DROPPED.has(name) || (name === 'script' && !isLinkedData(attributes));
    if (this.dropping > 0 || dropped) {
      if (!isVoid) {
        this.dropping++;
        this.open.push('');
      }
      return;
    }
    this.elements++;
    if (this.depth >= LIMITS.depth && !isVoid) {
      this.open.push('/');
      if (BLOCK_ELEMENTS.has(name)) this.out.push(PARAGRAPH_BREAK);
      return;
    }
    this.out.push(`<${name}${attributeSource(attributes)}${name === 'img' ? ' src="#"' : ''}>`);
    if (!isVoid) {
      this.open.push(name);
      this.depth++;
    }
  }

  private end(name: string): void {
    if (this.stopped || VOID.has(name)) return;
    const opened = this.open.pop();
    if (opened === '') this.dropping--;
    else if (opened !== undefined && opened !== '/') {
      this.depth--;
      this.out.push(`</${opened}>`);
    }
  }
}

function isLinkedData(attributes: Readonly<Record<string, string>>): boolean {
  return attributes['type'] === 'application/ld+json';
}

function attributeSource(attributes: Readonly<Record<string, string>>): string {
  let source = '';
  let count = 0;
  for (const [name, value] of Object.entries(attributes)) {
    if (!KEPT.has(name) || count >= LIMITS.attributes) continue;
    if (/^\s*data:/i.test(value)) continue;
    count++;
    const text = name === 'content' || name === 'href' ? value : value.slice(0, 512);
    source += ` ${name}="${text.slice(0, LIMITS.attributeChars).replace(/[&"]/g, quoted)}"`;
  }
  return source;
}

function quoted(sign: string): string {
  return sign === '&' ? '&amp;' : '&quot;';
}

/** Linked data is script text, where nothing is escaped. */
function escaped(text: string, element: string | undefined): string {
  if (element === 'script') return text;
  return /[&<]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text;
}
