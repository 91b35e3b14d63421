import type { PlainDocument } from './plain-document.js';
import type { PlainElement } from './plain-element.js';

/** Kinds of nodes, as the DOM numbers them. */
export const NODE_TYPES = {
  ELEMENT_NODE: 1,
  TEXT_NODE: 3,
  COMMENT_NODE: 8,
  DOCUMENT_NODE: 9,
} as const;

/**
 * A node of a document that is only read: no events, no styles, no live lists. Names and results are
 * the DOM standard's (https://dom.spec.whatwg.org), as far as they go. Siblings are a linked list, so
 * that taking nodes out and putting them in costs the same wherever they are.
 */
export abstract class PlainNode {
  declare readonly ELEMENT_NODE: 1;
  declare readonly TEXT_NODE: 3;
  declare readonly COMMENT_NODE: 8;
  declare readonly DOCUMENT_NODE: 9;

  abstract readonly nodeType: number;
  abstract readonly nodeName: string;
  abstract textContent: string;

  parentNode: PlainParent | null = null;
  previousSibling: PlainNode | null = null;
  nextSibling: PlainNode | null = null;
  firstChild: PlainNode | null = null;
  lastChild: PlainNode | null = null;

  constructor(readonly ownerDocument: PlainDocument | null) {}

  get childNodes(): PlainNode[] {
    const nodes: PlainNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get parentElement(): PlainElement | null {
    const parent = this.parentNode;
    return parent !== null && isElement(parent) ? parent : null;
  }

  get previousElementSibling(): PlainElement | null {
    let node = this.previousSibling;
    while (node !== null && !isElement(node)) node = node.previousSibling;
    return node;
  }

  get nextElementSibling(): PlainElement | null {
    let node = this.nextSibling;
    while (node !== null && !isElement(node)) node = node.nextSibling;
    return node;
  }

  remove(): void {
    const { parentNode: parent, previousSibling: before, nextSibling: after } = this;
    if (parent === null) return;
    if (before === null) parent.firstChild = after;
    else before.nextSibling = after;
    if (after === null) parent.lastChild = before;
    else after.previousSibling = before;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }

  replaceWith(node: PlainNode): void {
    this.parentNode?.replaceChild(node, this);
  }
}
Object.assign(PlainNode.prototype, NODE_TYPES);

/** A document or an element. */
export abstract class PlainParent extends PlainNode {
  get children(): PlainElement[] {
    const elements: PlainElement[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) {
      if (isElement(node)) elements.push(node);
    }
    return elements;
  }

  get firstElementChild(): PlainElement | null {
    const first = this.firstChild;
    return first === null || isElement(first) ? first : first.nextElementSibling;
  }

  get textContent(): string {
    const texts: string[] = [];
    for (const node of descendants(this)) if (isText(node)) texts.push(node.data);
    return texts.length === 1 ? (texts[0] ?? '') : texts.join('');
  }

  set textContent(text: string) {
    while (this.firstChild !== null) this.firstChild.remove();
    if (text !== '') this.appendChild(new PlainText(this.ownerDocument, text));
  }

  appendChild<T extends PlainNode>(node: T): T {
    return this.insertBefore(node, null);
  }

  append(...nodes: readonly PlainNode[]): void {
    for (const node of nodes) this.appendChild(node);
  }

  /** @param reference a child, or null to put `node` at the end. */
  insertBefore<T extends PlainNode>(node: T, reference: PlainNode | null): T {
    node.remove();
    const before = reference === null ? this.lastChild : reference.previousSibling;
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = reference;
    if (before === null) this.firstChild = node;
    else before.nextSibling = node;
    if (reference === null) this.lastChild = node;
    else reference.previousSibling = node;
    return node;
  }

  removeChild<T extends PlainNode>(node: T): T {
    node.remove();
    return node;
  }

  replaceChild<T extends PlainNode>(node: PlainNode, old: T): T {
    if (node === old) return old;
    const after = old.nextSibling === node ? node.nextSibling : old.nextSibling;
    old.remove();
    this.insertBefore(node, after);
    return old;
  }
}

export class PlainText extends PlainNode {
  readonly nodeType = NODE_TYPES.TEXT_NODE;
  readonly nodeName = '#text';

  constructor(
    ownerDocument: PlainDocument | null,
    public data: string,
  ) {
    super(ownerDocument);
  }

  get nodeValue(): string {
    return this.data;
  }

  get textContent(): string {
    return this.data;
  }

  set textContent(text: string) {
    this.data = text;
  }
}

/** A comment, of which nothing is kept but that it stands there. */
export class PlainComment extends PlainNode {
  readonly nodeType = NODE_TYPES.COMMENT_NODE;
  readonly nodeName = '#comment';
  textContent = '';
}

export function isElement(node: PlainNode): node is PlainElement {
  return node.nodeType === NODE_TYPES.ELEMENT_NODE;
}

export function isText(node: PlainNode): node is PlainText {
  return node.nodeType === NODE_TYPES.TEXT_NODE;
}

/** All nodes inside `root`, in document order; `root` must not be changed meanwhile. */
export function* descendants(root: PlainNode): Generator<PlainNode, void> {
  let node = root.firstChild;
  while (node !== null) {
    yield node;
    node = following(node, root);
  }
}

/** The node after `node` in document order, inside `root`. */
export function following(node: PlainNode, root: PlainNode): PlainNode | null {
  if (node.firstChild !== null) return node.firstChild;
  for (let at: PlainNode | null = node; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}
