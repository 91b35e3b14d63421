import type {
  Container,
  Direction,
  Hints,
  InlineStyle,
  TextKind,
} from '../../core/article/article.js';
import { LIMITS } from '../../core/limits.js';
import { canonicalTag } from '../language-tag.js';
import { readAttributes, type Attributes } from './attributes.js';
import { MARK, type Draft, type Place } from './draft.js';
import { INLINE_STYLES, REMOVED_ELEMENTS, SILENT_ELEMENTS } from './elements.js';
import { isLayoutTable } from './layout-table.js';
import { linkTarget } from './link-target.js';
import { paragraphsOfOwnLines } from './own-lines.js';
import {
  containerOf,
  headingLevel,
  hintsOf,
  isBlock,
  isHidden,
  kindInside,
  LINE_HOLDERS,
  mergedHints,
  runHints,
} from './page-scope.js';
import { TextRun, type Run } from './text-run.js';

/** An image whose alternative text is this short and has no letters is an emoji in the text. */
const EMOJI_CHARS = 8;

/** What holds for everything inside an element. */
interface Scope {
  readonly place: Place;
  readonly kind: TextKind;
  readonly level: number | null;
  readonly lang: string | null;
  readonly dir: Direction | null;
  readonly preformatted: boolean;
  readonly layout: boolean;
}

/** The block element a line belongs to. */
interface Owner {
  readonly element: Element;
  /** Its hints where it holds one line; a container's stand in its group. */
  readonly hints: Hints | null;
  readonly scope: Scope;
  mark: number;
}

/** Of an owner that holds no draft yet. */
const UNMARKED = -1;

/**
 * Reads a page into drafts of blocks, in reading order, before anything is left out, and prepares
 * the document for the choosing of the content: every element that holds a draft carries its
 * number, hidden and silent elements are gone, lines directly in a mixed container have a
 * paragraph of their own. The document is changed; it must be the caller's own.
 */
export function walkPage(document: Document, base: string | null): Draft[] {
  const walk = new PageWalk(base);
  walk.read(document);
  return walk.drafts;
}

class PageWalk {
  readonly drafts: Draft[] = [];
  private readonly run = new TextRun((run) => {
    this.keep(run);
  });
  private readonly owners: Owner[] = [];
  private marks = 0;
  private key = 0;
  private chars = 0;

  constructor(private readonly base: string | null) {}

  read(document: Document): void {
    const root = document.documentElement;
    const attributes = readAttributes(root);
    const place: Place = {
      tag: 'html',
      names: '',
      role: null,
      parent: null,
      depth: 0,
      containers: [],
    };
    const scope: Scope = {
      place,
      kind: 'paragraph',
      level: null,
      lang: canonicalTag(attributes.lang),
      dir: attributes.dir,
      preformatted: false,
      layout: false,
    };
    forEachChild(root, (child) => {
      if (child.nodeType === child.ELEMENT_NODE) this.visitElement(child as Element, scope);
    });
    this.flush();
  }

  private visit(node: Node, scope: Scope): void {
    if (node.nodeType === node.TEXT_NODE) {
      this.run.append((node as Text).data, scope.preformatted);
    } else if (node.nodeType === node.ELEMENT_NODE) {
      this.visitElement(node as Element, scope);
    } else {
      node.parentNode?.removeChild(node);
    }
  }

  private visitElement(element: Element, scope: Scope): void {
    const tag = element.localName;
    if (REMOVED_ELEMENTS.has(tag) || (tag === 'script' && !isLinkedData(element))) {
      element.remove();
      return;
    }
    if (tag === 'br') {
      this.run.lineBreak(scope.preformatted);
      return;
    }
    if (tag === 'img') {
      this.image(element, scope);
      return;
    }
    if (SILENT_ELEMENTS.has(tag)) return;
    const attributes = readAttributes(element);
    if (tag !== 'body' && isHidden(element, tag, attributes)) {
      element.remove();
      return;
    }
    if (attributes.ariaHidden) element.removeAttribute('aria-hidden');
    if (tag === 'hr') this.separator(scope);
    else if (tag === 'button' && !isInQuestion(scope)) this.flushIfBlock(attributes);
    else if (isBlock(tag, attributes)) this.block(element, tag, attributes, scope);
    else this.inline(element, tag, attributes, scope);
  }

  private block(element: Element, tag: string, attributes: Attributes, outer: Scope): void {
    this.flush();
    const { element: owned, lines } = paragraphsOfOwnLines(element, tag);
    const hints = hintsOf(tag, attributes);
    const layout = tag === 'table' ? isLayoutTable(element, attributes.role) : outer.layout;
    const own = this.containers(element, tag, layout);
    const isGroup = hints !== null && !LINE_HOLDERS.has(tag);
    const place: Place = {
      tag,
      names: ` ${attributes.classes.join(' ')} `,
      role: attributes.role,
      parent: outer.place,
      depth: outer.place.depth + 1,
      containers: isGroup ? [...own, { kind: 'group', key: this.key++, hints }] : own,
    };
    const level = headingLevel(tag, element, attributes);
    const scope: Scope = {
      place,
      kind: level === null ? kindInside(tag, outer.kind, layout) : 'heading',
      level: level ?? outer.level,
      lang: canonicalTag(attributes.lang) ?? outer.lang,
      dir: attributes.dir ?? outer.dir,
      preformatted: outer.preformatted || tag === 'pre' || tag === 'xmp' || tag === 'listing',
      layout,
    };
    const first = this.drafts.length;
    const styles = this.beginImpliedStyles(attributes);
    this.owners.push({ element: owned, hints: isGroup ? null : hints, scope, mark: UNMARKED });
    forEachChild(owned, (child) => {
      if (lines.has(child)) this.ownParagraph(child as Element, scope);
      else this.visit(child, scope);
    });
    this.flush();
    this.owners.pop();
    for (let i = 0; i < styles; i++) this.run.end();
    if (isGroup) this.foldGroup(first, place, own, hints);
  }

  /** A line of a mixed container, which was given an element of its own. */
  private ownParagraph(element: Element, scope: Scope): void {
    this.flush();
    this.owners.push({ element, hints: null, scope, mark: UNMARKED });
    forEachChild(element, (child) => {
      this.visit(child, scope);
    });
    this.flush();
    this.owners.pop();
  }

  /** A group that holds one line of its own is that line: its hints become the line's. */
  private foldGroup(first: number, place: Place, own: readonly Container[], hints: Hints): void {
    const only = this.drafts[first];
    if (this.drafts.length !== first + 1 || only?.place !== place) return;
    place.containers = own;
    only.hints = mergedHints(hints, only.hints);
  }

  private inline(element: Element, tag: string, attributes: Attributes, scope: Scope): void {
    let styles = 0;
    const begin = (opened: Parameters<TextRun['begin']>[0]) => {
      this.run.begin(opened);
      styles++;
    };
    const { classes } = attributes;
    const style = INLINE_STYLES.get(tag);
    if (style === 'link') {
      const value = linkTarget(element, this.base);
      begin(value === null ? { classes, isLink: true } : { classes, isLink: true, style, value });
    } else if (style !== undefined) begin({ classes, style });
    else if (classes.length > 0) begin({ classes });
    const lang = canonicalTag(attributes.lang);
    if (lang !== null) begin({ style: 'lang', value: lang });
    styles += this.beginImpliedStyles(attributes);
    if (tag === 'q') this.run.append('“', true);
    forEachChild(element, (child) => {
      this.visit(child, scope);
    });
    if (tag === 'q') this.run.append('”', true);
    for (let i = 0; i < styles; i++) this.run.end();
  }

  /** Emphasis that a word processor wrote as style attributes. */
  private beginImpliedStyles({ style }: Attributes): number {
    if (style === '') return 0;
    let styles = 0;
    const begin = (name: InlineStyle) => {
      this.run.begin({ style: name });
      styles++;
    };
    if (/font-weight:(?:bold|[6-9]00)/.test(style)) begin('strong');
    if (/font-style:(?:italic|oblique)/.test(style)) begin('em');
    return styles;
  }

  private image(element: Element, scope: Scope): void {
    const alt = (element.getAttribute('alt') ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LIMITS.attributeChars);
    if (alt === '' || element.hasAttribute('hidden')) return;
    if (alt.length <= EMOJI_CHARS && !/[\p{L}\p{N}]/u.test(alt)) {
      this.run.append(alt, false);
      return;
    }
    this.push('image', alt, scope);
  }

  private separator(scope: Scope): void {
    this.flush();
    this.push('separator', '', scope);
  }

  private push(kind: 'image' | 'separator', text: string, scope: Scope): void {
    const { lang, dir, place } = scope;
    const mark = this.markOf(this.owners.at(-1));
    const plain = { level: null, inlines: [], hints: null, linkChars: 0 };
    this.drafts.push({ kind, text, lang, dir, place, mark, ...plain });
  }

  private flushIfBlock(attributes: Attributes): void {
    if (attributes.style.includes('display:block')) this.flush();
  }

  private flush(): void {
    const run = this.run.take();
    if (run !== null) this.keep(run);
  }

  private keep(run: Run): void {
    const owner = this.owners.at(-1);
    if (owner === undefined || this.drafts.length >= LIMITS.blocks) return;
    const text = run.text.slice(0, Math.max(0, LIMITS.articleChars - this.chars));
    if (text.trim() === '') return;
    this.chars += text.length;
    const { kind, level, lang, dir, place } = owner.scope;
    const inlines = text === run.text ? run.inlines : [];
    this.drafts.push({
      kind,
      level: kind === 'heading' ? level : null,
      text,
      inlines,
      lang,
      dir,
      place,
      hints: mergedHints(owner.hints, runHints(run)),
      mark: this.markOf(owner),
      linkChars: run.linkChars,
    });
  }

  private markOf(owner: Owner | undefined): number {
    if (owner === undefined) return UNMARKED;
    if (owner.mark === UNMARKED) {
      owner.mark = this.marks++;
      owner.element.setAttribute(MARK, String(owner.mark));
    }
    return owner.mark;
  }

  private containers(element: Element, tag: string, layout: boolean): Container[] {
    const key = this.key;
    const container = containerOf(element, tag, layout, key);
    if (container === null) return [];
    this.key++;
    return [container];
  }
}

/** The next one is looked up first, since to visit a child may remove or replace it. */
function forEachChild(parent: Node, visit: (child: ChildNode) => void): void {
  for (let child = parent.firstChild, next: ChildNode | null; child !== null; child = next) {
    next = child.nextSibling;
    visit(child);
  }
}

function isLinkedData(script: Element): boolean {
  return script.getAttribute('type') === 'application/ld+json';
}

/** A question that opens its answer is often a button in a heading. */
function isInQuestion({ kind, place }: Scope): boolean {
  return kind === 'heading' || kind === 'term' || place.tag === 'summary';
}
