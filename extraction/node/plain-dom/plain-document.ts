import { html as NAMES } from 'parse5';
import { PlainElement } from './plain-element.js';
import { NODE_TYPES, PlainParent, PlainText } from './plain-node.js';
import { allMatching, allNamed, firstMatching } from './selectors.js';

/** A parsed page: what reading it and choosing its content ask of a document. */
export class PlainDocument extends PlainParent {
  readonly nodeType = NODE_TYPES.DOCUMENT_NODE;
  readonly nodeName = '#document';
  readonly documentURI = 'about:blank';
  readonly baseURI = 'about:blank';
  /** Whether the page asked for the layout of old browsers, as the parser needs to know. */
  mode: NAMES.DOCUMENT_MODE = NAMES.DOCUMENT_MODE.NO_QUIRKS;

  constructor() {
    super(null);
  }

  get documentElement(): PlainElement | null {
    return this.firstElementChild;
  }

  get head(): PlainElement | null {
    return this.childOfRoot('head');
  }

  get body(): PlainElement | null {
    return this.childOfRoot('body');
  }

  get title(): string {
    const [title] = this.getElementsByTagName('title');
    return (title?.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ').trim();
  }

  createElement(name: string): PlainElement {
    return new PlainElement(this, name.toLowerCase(), NAMES.NS.HTML, []);
  }

  createTextNode(data: string): PlainText {
    return new PlainText(this, data);
  }

  getElementsByTagName(name: string): PlainElement[] {
    return allNamed(this, name);
  }

  querySelector(selector: string): PlainElement | null {
    return firstMatching(this, selector);
  }

  querySelectorAll(selector: string): PlainElement[] {
    return allMatching(this, selector);
  }

  private childOfRoot(name: string): PlainElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === name) ?? null;
  }
}
