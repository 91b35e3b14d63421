import { nearest, styleChain } from '../document/style-chain.js';
import { purposeOf, styleClass, type StylePurpose } from '../document/style-class.js';
import type { XmlAttributes } from '../xml/read-xml.js';
import { textProperties, type TextProperties } from './text-properties.js';

/** A style with all that it takes over from the styles above it. */
export interface OdfStyle {
  readonly text: TextProperties;
  /** Outline level, from 1; null for text. */
  readonly outline: number | null;
  readonly purpose: StylePurpose | null;
  readonly className: string | null;
  readonly dir: 'rtl' | null;
}

interface StyleSource {
  readonly parent: string | null;
  /** As people see it; null for one that stands for a formatting by hand. */
  readonly shownName: string | null;
  readonly outline: number | null;
  text: TextProperties;
  dir: 'rtl' | 'ltr' | null;
}

/** How the items of one level of a list are marked. */
export interface ListLevel {
  readonly ordered: boolean;
  readonly start: number;
}

const NO_LIST_LEVEL: ListLevel = { ordered: false, start: 1 };

/** The styles of an OpenDocument file, read from its elements in the order in which they come. */
export class OdfStyles {
  private readonly sources = new Map<string, StyleSource>();
  private readonly known = new Map<string, OdfStyle>();
  private readonly listLevels = new Map<string, ListLevel>();
  private current: StyleSource | null = null;
  private listStyle = '';
  private isAutomatic = false;

  /** One element within a file's styles. */
  begin(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'office:automatic-styles':
      case 'office:styles':
        this.isAutomatic = name === 'office:automatic-styles';
        break;
      case 'style:style':
      case 'style:default-style':
        this.add(name === 'style:default-style', attributes);
        break;
      case 'style:text-properties':
        if (this.current !== null) this.current.text = textProperties(attributes);
        break;
      case 'style:paragraph-properties':
        if (this.current !== null)
          this.current.dir = direction(attributes.get('style:writing-mode'));
        break;
      case 'text:list-style':
        this.listStyle = attributes.get('style:name') ?? '';
        this.current = null;
        break;
      case 'text:list-level-style-number':
      case 'text:list-level-style-bullet':
        this.addListLevel(name, attributes);
    }
  }

  /** The style of a paragraph or a stretch of text. */
  style(family: 'paragraph' | 'text', name: string | undefined): OdfStyle {
    const key = `${family} ${name ?? ''}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const style = composed(this.chainOf(family, name ?? ''));
    this.known.set(key, style);
    return style;
  }

  /** How items are marked. @param level from 1. */
  listLevel(listStyle: string, level: number): ListLevel {
    return this.listLevels.get(`${listStyle} ${String(level)}`) ?? NO_LIST_LEVEL;
  }

  private add(isDefault: boolean, attributes: XmlAttributes): void {
    const name = isDefault ? '' : (attributes.get('style:name') ?? '');
    const family = attributes.get('style:family') ?? '';
    const outline = Number(attributes.get('style:default-outline-level') ?? '');
    this.current = {
      parent: isDefault ? null : (attributes.get('style:parent-style-name') ?? ''),
      shownName: isDefault || this.isAutomatic ? null : shownName(name, attributes),
      outline: outline >= 1 ? outline : null,
      text: {},
      dir: null,
    };
    this.sources.set(`${family} ${name}`, this.current);
    this.known.clear();
  }

  private addListLevel(element: string, attributes: XmlAttributes): void {
    const level = attributes.get('text:level') ?? '1';
    const format = attributes.get('style:num-format') ?? '';
    const start = Number(attributes.get('text:start-value') ?? '1');
    this.listLevels.set(`${this.listStyle} ${level}`, {
      ordered: element.endsWith('number') && format !== '',
      start: Number.isSafeInteger(start) ? start : 1,
    });
  }

  /** The style itself, then those above it, and at last what holds without any. */
  private chainOf(family: string, name: string): readonly StyleSource[] {
    return styleChain(
      name,
      (each) => this.sources.get(`${family} ${each}`) ?? this.sources.get(`${family} `),
      ({ parent }) => parent,
    );
  }
}

/** @param chain the style itself first. */
function composed(chain: readonly StyleSource[]): OdfStyle {
  const named = nearest(chain, ({ shownName: name }) => name);
  return {
    text: Object.assign({}, ...chain.map(({ text }) => text).reverse()) as TextProperties,
    outline: nearest(chain, ({ outline }) => outline),
    purpose: nearest(chain, ({ shownName: name }) => (name === null ? null : purposeOf(name))),
    className: named === null ? null : styleClass(named),
    dir: nearest(chain, ({ dir }) => dir) === 'rtl' ? 'rtl' : null,
  };
}

/** Names are written with a code for every sign that XML's names can't have: "Speaker_20_Name". */
function shownName(name: string, attributes: XmlAttributes): string {
  return (
    attributes.get('style:display-name') ??
    name.replace(/_([0-9a-f]{2,4})_/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
  );
}

function direction(mode: string | undefined): 'rtl' | 'ltr' | null {
  if (mode === undefined || mode === 'page') return null;
  return mode.startsWith('rl') ? 'rtl' : 'ltr';
}
