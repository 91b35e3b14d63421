import { Tokenizer } from 'htmlparser2';
import { LIMITS } from '../../core/limits.js';
import { BLOCK_ELEMENTS } from '../html/elements.js';
import { PICTURE_ATTRIBUTES } from '../html/picture-addresses.js';
import { OpenTags } from './open-tags.js';

/** Elements left out with all they hold. */
const DROPPED: ReadonlySet<string> = new Set(
  (
    'audio canvas datalist iframe map noembed noframes noscript object select style svg template ' +
    'textarea video'
  ).split(' '),
);
/** Elements without content that are left out. */
const DROPPED_VOID: ReadonlySet<string> = new Set(
  'area col embed frame input link param track'.split(' '),
);
/**
 * Elements whose content is text up to their first end tag, whatever it looks like: none is inside
 * another of its kind, not even after `<script/>`, which opens one all the same.
 */
const RAW_TEXT: ReadonlySet<string> = new Set(
  'iframe noembed noframes script style textarea'.split(' '),
);
const VOID: ReadonlySet<string> = new Set('base br hr img meta source wbr'.split(' '));
/** Attributes that are used; every other one costs time only. */
const KEPT: ReadonlySet<string> = new Set(
  (
    'alt aria-hidden aria-level aria-modal class colspan content data-author data-name ' +
    'data-person data-speaker data-speaker-name data-voice dir hidden href http-equiv id itemprop ' +
    'lang name open property rel role rowspan start style type value xml:lang'
  ).split(' '),
);
/** Elements that have addresses of pictures. */
const PICTURED: ReadonlySet<string> = new Set(['img', 'source']);
/** Links the head of a page needs; all others are left out. */
const CANONICAL = /^["']?canonical["']?$/i;
/** Left by an element that was too deep, so that its text does not run into the text before it. */
const PARAGRAPH_BREAK = '<br><br>';

/**
 * Rewrites a page in one pass over its source, so that what jsdom gets is bounded: no scripts
 * (linked data aside), styles, embedded media or `data:` addresses, and no more depth, elements or
 * attributes than {@link LIMITS}. Of elements that are too deep the text stays. Everything else
 * comes through as it was written, so that jsdom repairs broken markup just as browsers do.
 */
export function prepareHtml(html: string): string {
  return new Rewriter(html).rewrite();
}

class Rewriter {
  private readonly out: string[] = [];
  private readonly open = new OpenTags();
  private readonly tokenizer: Tokenizer;
  /** Name of the element that is being left out, and how many of its kind are open in it. */
  private dropping: { readonly name: string; depth: number } | null = null;
  private name = '';
  private attributes: [name: string, value: string][] = [];
  private attribute = '';
  private value = '';
  private elements = 0;

  constructor(private readonly html: string) {
    const ignore = () => undefined;
    this.tokenizer = new Tokenizer(
      { decodeEntities: false },
      {
        ontext: (start, end) => {
          if (this.dropping === null) this.out.push(html.slice(start, end));
        },
        onopentagname: (start, end) => {
          this.name = html.slice(start, end).toLowerCase();
          this.attributes = [];
        },
        onattribname: (start, end) => {
          this.attribute = html.slice(start, end).toLowerCase();
          this.value = '';
        },
        onattribdata: (start, end) => {
          this.value += html.slice(start, Math.min(end, start + LIMITS.attributeChars + 1));
        },
        onattribend: () => {
          if (this.attributes.length < LIMITS.attributes && this.isKept(this.attribute)) {
            this.attributes.push([this.attribute, this.value]);
          }
        },
        onopentagend: () => {
          this.begin();
        },
        onselfclosingtag: () => {
          this.begin();
        },
        onclosetag: (start, end) => {
          this.end(html.slice(start, end).toLowerCase());
        },
        ondeclaration: (start, end) => {
          if (/^doctype/i.test(html.slice(start, start + 7))) {
            this.out.push(`<!${html.slice(start, end)}>`);
          }
        },
        onattribentity: ignore,
        oncdata: ignore,
        oncomment: ignore,
        onend: ignore,
        onprocessinginstruction: ignore,
        ontextentity: ignore,
      },
    );
  }

  rewrite(): string {
    this.tokenizer.write(this.html);
    this.tokenizer.end();
    return this.out.join('');
  }

  private begin(): void {
    const { name } = this;
    if (this.dropping !== null) {
      if (name === this.dropping.name && !RAW_TEXT.has(name)) this.dropping.depth++;
      return;
    }
    if (this.isDropped()) {
      if (!DROPPED_VOID.has(name) && name !== 'link') this.dropping = { name, depth: 1 };
      return;
    }
    if (++this.elements > LIMITS.elements) {
      this.tokenizer.pause();
      return;
    }
    if (!VOID.has(name) && !this.open.begin(name)) {
      if (BLOCK_ELEMENTS.has(name) && this.out.at(-1) !== PARAGRAPH_BREAK) {
        this.out.push(PARAGRAPH_BREAK);
      }
      return;
    }
    this.out.push(`<${name}${this.attributeSource()}>`);
  }

  private end(name: string): void {
    if (this.dropping !== null) {
      if (name === this.dropping.name && --this.dropping.depth === 0) this.dropping = null;
      return;
    }
    if (DROPPED.has(name) || DROPPED_VOID.has(name)) return;
    if (this.open.end(name)) this.out.push(`</${name}>`);
  }

  private isDropped(): boolean {
    const { name } = this;
    if (DROPPED.has(name)) return true;
    if (name === 'link') return !CANONICAL.test(this.valueOf('rel'));
    if (name === 'script') return this.valueOf('type').trim() !== 'application/ld+json';
    return DROPPED_VOID.has(name);
  }

  private isKept(attribute: string): boolean {
    return (
      KEPT.has(attribute) || (PICTURED.has(this.name) && PICTURE_ATTRIBUTES.includes(attribute))
    );
  }

  private valueOf(attribute: string): string {
    return this.attributes.find(([name]) => name === attribute)?.[1] ?? '';
  }

  private attributeSource(): string {
    // Readability drops pictures without any address, and with them their description.
    const kept = this.attributes.filter(([, value]) => !/^\s*data:/i.test(value));
    const hasAddress = kept.some(([name]) => name === 'src');
    let source = this.name === 'img' && !hasAddress ? ' src="#"' : '';
    for (const [name, value] of kept) {
      source += ` ${name}="${value.slice(0, LIMITS.attributeChars).replaceAll('"', '&quot;')}"`;
    }
    return source;
  }
}
