import type { Container, Hints, InlineStyle } from '../../core/article/article.js';
import { LIMITS } from '../../core/limits.js';
import type { ReadingScope } from '../../core/opening/choices.js';
import type { PictureCollector } from '../pictures/picture-collector.js';
import { canonicalTag } from '../language-tag.js';
import { readAttributes, type Attributes } from './attributes.js';
import type { Draft, Place } from './draft.js';
import { INLINE_STYLES, REMOVED_ELEMENTS, SILENT_ELEMENTS } from './elements.js';
import { isLayoutTable } from './layout-table.js';
import { LineCollector, type Scope } from './line-collector.js';
import { linkTarget } from './link-target.js';
import { holdsBlocks, NO_LINES, paragraphsOfOwnLines } from './own-lines.js';
import { pictureAddresses } from './picture-addresses.js';
import {
  containerOf,
  headingLevel,
  hintsOf,
  isBlock,
  isHidden,
  kindInside,
  LINE_HOLDERS,
  mergedHints,
} from './page-scope.js';
import type { TextRun } from './text-run.js';

/** An image whose alternative text is this short and has no letters is an emoji in the text. */
const EMOJI_CHARS = 8;

/** How a page is walked. */
export interface WalkOptions {
  /** Where the page's pictures are looked for. */
  readonly pictures: PictureCollector;
  /** Of the whole page also what is hidden is read. */
  readonly scope?: ReadingScope;
  /** From which its containers are numbered, where several pages become one article. */
  readonly firstKey?: number;
}

/**
 * Reads a page into drafts of blocks, in reading order, before anything is left out, and prepares
 * the document for the choosing of the content: every element that holds a draft carries its
 * number, hidden and silent elements are gone, lines directly in a mixed container have a
 * paragraph of their own. The document is changed; it must be the caller's own.
 */
export function walkPage(document: Document, base: string | null, options: WalkOptions): Draft[] {
  const walk = new PageWalk(base, options);
  walk.read(document);
  return walk.lines.drafts;
}

class PageWalk {
  readonly lines = new LineCollector();
  private readonly run = this.lines.run;
  private readonly pictures: PictureCollector;
  /** What is hidden is read as well. */
  private readonly isWhole: boolean;
  private key: number;

  constructor(
    private readonly base: string | null,
    { pictures, scope = 'article', firstKey = 0 }: WalkOptions,
  ) {
    this.pictures = pictures;
    this.isWhole = scope === 'page';
    this.key = firstKey;
  }

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
    this.lines.flush();
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
    if (tag !== 'body' && !this.isWhole && isHidden(element, tag, attributes)) {
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
    this.lines.flush();
    const { element: owned, lines } = paragraphsOfOwnLines(element, tag);
    const hints = hintsOf(tag, attributes);
    const layout = tag === 'table' ? isLayoutTable(element, attributes.role) : outer.layout;
    const own = this.containers(element, tag, layout);
    const isGroup = hints !== null && !LINE_HOLDERS.has(tag);
    const place: Place = {
      tag,
      names: attributes.classes.length === 0 ? '' : ` ${attributes.classes.join(' ')} `,
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
    const first = this.lines.drafts.length;
    const styles = this.beginImpliedStyles(attributes);
    this.lines.beginOwner({ element: owned, hints: isGroup ? null : hints, scope });
    this.children(owned, lines, scope);
    this.lines.flush();
    this.lines.endOwner();
    for (let i = 0; i < styles; i++) this.run.end();
    if (isGroup) this.foldGroup(first, place, own, hints);
  }

  /** @param lines those of the children that are lines of a mixed container. */
  private children(parent: Element, lines: ReadonlySet<Node>, scope: Scope): void {
    forEachChild(parent, (child) => {
      if (lines.has(child)) this.ownParagraph(child as Element, scope);
      else this.visit(child, scope);
    });
  }

  /** A line of a mixed container, which was given an element of its own. */
  private ownParagraph(element: Element, scope: Scope): void {
    this.lines.flush();
    this.lines.beginOwner({ element, hints: null, scope });
    forEachChild(element, (child) => {
      this.visit(child, scope);
    });
    this.lines.flush();
    this.lines.endOwner();
  }

  /** A group that holds one line of its own is that line: its hints become the line's. */
  private foldGroup(first: number, place: Place, own: readonly Container[], hints: Hints): void {
    const only = this.lines.drafts[first];
    if (this.lines.drafts.length !== first + 1 || only?.place !== place) return;
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
      const isLink = element.hasAttribute('href');
      begin(value === null ? { classes, isLink } : { classes, isLink, style, value });
    } else if (style !== undefined) begin({ classes, style });
    else if (classes.length > 0) begin({ classes });
    const lang = canonicalTag(attributes.lang);
    if (lang !== null) begin({ style: 'lang', value: lang });
    styles += this.beginImpliedStyles(attributes);
    if (tag === 'q') this.run.append('“', true);
    const lines = holdsBlocks(element) ? paragraphsOfOwnLines(element, 'div').lines : NO_LINES;
    this.children(element, lines, scope);
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
    if (readAttributes(element).hidden) return;
    const given = element.getAttribute('alt')?.replace(/\s+/g, ' ').trim() ?? null;
    const alt = given?.slice(0, LIMITS.attributeChars) ?? null;
    const isDescribed = alt !== null && alt !== '';
    if (isDescribed && alt.length <= EMOJI_CHARS && !/[\p{L}\p{N}]/u.test(alt)) {
      this.run.append(alt, false);
      return;
    }
    const picture = this.pictures.find(pictureAddresses(element), isDescribed);
    if (isDescribed || picture !== null) this.lines.pushImage({ alt, picture }, scope);
  }

  private separator(scope: Scope): void {
    this.lines.flush();
    this.lines.pushSeparator(scope);
  }

  private flushIfBlock(attributes: Attributes): void {
    if (attributes.style.includes('display:block')) this.lines.flush();
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
