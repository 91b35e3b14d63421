import { Tokenizer } from 'htmlparser2';
import { LIMITS } from '../../../core/limits.js';

/** Attributes of one element, by name. */
export type XmlAttributes = ReadonlyMap<string, string>;

/** Told of what an XML source holds. Every `begin` that was answered with true gets its `end`. */
export interface XmlListener {
  /** Whether what the element holds is wanted; else nothing more is told of it. */
  begin(name: string, attributes: XmlAttributes): boolean;
  end(name: string): void;
  text(text: string): void;
}

/** The prefix that a reader uses for a namespace, by the namespace's address. */
export type Prefixes = ReadonlyMap<string, string>;

/** How far up an end tag looks for its start, so that strange sources stay linear. */
const REACH = 64;
/** Office programs write up to about eighty on one element. */
const MOST_ATTRIBUTES = 256;
const NO_ATTRIBUTES: XmlAttributes = new Map();

/**
 * Reads XML in one linear pass. There are no entities but XML's own five, so nothing is loaded and
 * nothing grows; what is broken is read as far as it goes. Depth costs nothing here: it is for the
 * listener to bound what it builds.
 */
export function readXml(source: string, prefixes: Prefixes, listener: XmlListener): void {
  new Reading(source, prefixes, listener).read();
}

class Reading {
  private readonly open: string[] = [];
  /** How many elements are open around the one that is not wanted; null where all is wanted. */
  private unwantedBelow: number | null = null;
  /** Prefixes that the listener knows by another name. */
  private readonly own = new Map<string, string>();
  private name = '';
  private attributes: Map<string, string> | null = null;
  private attribute = '';
  private value = '';

  constructor(
    private readonly source: string,
    private readonly prefixes: Prefixes,
    private readonly listener: XmlListener,
  ) {}

  read(): void {
    const { source } = this;
    const ignore = () => undefined;
    const tokenizer = new Tokenizer(
      { xmlMode: true, decodeEntities: true },
      {
        ontext: (start, end) => {
          if (this.unwantedBelow === null) this.listener.text(source.slice(start, end));
        },
        ontextentity: (code) => {
          if (this.unwantedBelow === null) this.listener.text(String.fromCodePoint(code));
        },
        oncdata: (start, end, endOffset) => {
          if (this.unwantedBelow === null) this.listener.text(source.slice(start, end - endOffset));
        },
        onopentagname: (start, end) => {
          this.name = source.slice(start, end);
          this.attributes = null;
        },
        onattribname: (start, end) => {
          this.attribute = source.slice(start, end);
          this.value = '';
        },
        onattribdata: (start, end) => {
          this.value += source.slice(start, Math.min(end, start + LIMITS.attributeChars));
        },
        onattribentity: (code) => {
          this.value += String.fromCodePoint(code);
        },
        onattribend: () => {
          this.keepAttribute();
        },
        onopentagend: () => {
          this.begin();
        },
        onselfclosingtag: () => {
          this.begin();
          this.endInnermost();
        },
        onclosetag: (start, end) => {
          this.end(this.known(source.slice(start, end)));
        },
        onend: ignore,
        oncomment: ignore,
        ondeclaration: ignore,
        onprocessinginstruction: ignore,
      },
    );
    tokenizer.write(source);
    tokenizer.end();
    while (this.open.length > 0) this.endInnermost();
  }

  private keepAttribute(): void {
    const { attribute, value } = this;
    if (attribute.startsWith('xmlns:')) {
      const own = attribute.slice('xmlns:'.length);
      const prefix = this.prefixes.get(value);
      if (prefix !== undefined && prefix !== own) this.own.set(own, prefix);
    }
    this.attributes ??= new Map();
    if (this.attributes.size >= MOST_ATTRIBUTES) return;
    this.attributes.set(attribute, value.slice(0, LIMITS.attributeChars));
  }

  private begin(): void {
    const name = this.known(this.name);
    this.open.push(name);
    if (this.unwantedBelow !== null) return;
    if (!this.listener.begin(name, this.knownAttributes())) {
      this.unwantedBelow = this.open.length - 1;
    }
  }

  private end(name: string): void {
    const lowest = Math.max(0, this.open.length - REACH);
    for (let i = this.open.length - 1; i >= lowest; i--) {
      if (this.open[i] !== name) continue;
      while (this.open.length > i) this.endInnermost();
      return;
    }
  }

  private endInnermost(): void {
    const name = this.open.pop();
    if (name === undefined) return;
    if (this.unwantedBelow === null) this.listener.end(name);
    else if (this.open.length <= this.unwantedBelow) this.unwantedBelow = null;
  }

  private known(name: string): string {
    if (this.own.size === 0) return name;
    const colon = name.indexOf(':');
    if (colon < 0) return name;
    const prefix = this.own.get(name.slice(0, colon));
    return prefix === undefined ? name : prefix + name.slice(colon);
  }

  private knownAttributes(): XmlAttributes {
    const { attributes } = this;
    if (attributes === null || this.own.size === 0) return attributes ?? NO_ATTRIBUTES;
    const known = new Map<string, string>();
    for (const [name, value] of attributes) known.set(this.known(name), value);
    return known;
  }
}
