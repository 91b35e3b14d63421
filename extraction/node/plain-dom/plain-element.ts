import { html as NAMES, parseFragment, serialize } from 'parse5';
import type { PlainDocument } from './plain-document.js';
import { NODE_TYPES, PlainParent } from './plain-node.js';
import { allMatching, allNamed, firstMatching } from './selectors.js';
import { treeAdapterOf } from './tree-adapter.js';

export interface PlainAttribute {
  readonly name: string;
  value: string;
  cloneNode(): PlainAttribute;
}

/** An attribute as the DOM has it. */
export function attribute(name: string, value: string): PlainAttribute {
  return {
    name,
    value,
    cloneNode() {
      return attribute(name, this.value);
    },
  };
}

export class PlainElement extends PlainParent {
  readonly nodeType = NODE_TYPES.ELEMENT_NODE;
  /** In upper case for HTML, as the page wrote it for other markup. */
  readonly tagName: string;

  constructor(
    ownerDocument: PlainDocument,
    readonly localName: string,
    readonly namespaceURI: NAMES.NS,
    /** In the order of the source. */
    readonly attributes: PlainAttribute[],
  ) {
    super(ownerDocument);
    this.tagName = namespaceURI === NAMES.NS.HTML ? upperCased(localName) : localName;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get innerHTML(): string {
    return serialize(this, { treeAdapter: treeAdapterOf(this.document) });
  }

  set innerHTML(source: string) {
    const fragment = parseFragment(this, source, { treeAdapter: treeAdapterOf(this.document) });
    this.textContent = '';
    while (fragment.firstChild !== null) this.appendChild(fragment.firstChild);
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  getAttributeNames(): string[] {
    return this.attributes.map(({ name }) => name);
  }

  getAttribute(name: string): string | null {
    for (const each of this.attributes) if (each.name === name) return each.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((each) => each.name === name);
    if (known === undefined) this.attributes.push(attribute(name, value));
    else known.value = value;
  }

  setAttributeNode({ name, value }: PlainAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    const index = this.attributes.findIndex((each) => each.name === name);
    if (index >= 0) this.attributes.splice(index, 1);
  }

  /** As they are now: the list does not change with the page. */
  getElementsByTagName(name: string): PlainElement[] {
    return allNamed(this, name);
  }

  querySelector(selector: string): PlainElement | null {
    return firstMatching(this, selector);
  }

  querySelectorAll(selector: string): PlainElement[] {
    return allMatching(this, selector);
  }

  private get document(): PlainDocument {
    return this.ownerDocument as PlainDocument;
  }
}

const UPPER = new Map<string, string>();

/** The page's few names, each made once. */
function upperCased(name: string): string {
  let upper = UPPER.get(name);
  if (upper === undefined) {
    upper = name.toUpperCase();
    // Names that are made up need not be remembered.
    if (UPPER.size < 200) UPPER.set(name, upper);
  }
  return upper;
}
