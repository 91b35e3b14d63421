import { nearest, styleChain } from '../document/style-chain.js';
import {
  headingLevelOf,
  purposeOf,
  styleClass,
  type StylePurpose,
} from '../document/style-class.js';
import { readXml, type XmlAttributes, type XmlListener } from '../xml/read-xml.js';
import { withRunProperty, type RunProperties } from './run-properties.js';
import { numberOf, valueOf, WORD_PREFIXES } from './word-xml.js';

/** A style with all that it takes over from the styles it is based on. */
export interface WordStyle {
  readonly run: RunProperties;
  /** From 1, or null for text. */
  readonly heading: number | null;
  readonly purpose: StylePurpose | null;
  readonly className: string | null;
  readonly listId: string | null;
  readonly listLevel: number | null;
}

interface StyleSource {
  run: RunProperties;
  name: string;
  basedOn: string | null;
  outlineLevel: number | null;
  listId: string | null;
  listLevel: number | null;
}

const NO_STYLE: WordStyle = {
  run: {},
  heading: null,
  purpose: null,
  className: null,
  listId: null,
  listLevel: null,
};
/** From this outline level on it is text. */
const TEXT_LEVEL = 9;

/** The styles of a Word file. */
export class WordStyles {
  private readonly documentDefaults = newSource('');
  private readonly sources = new Map<string, StyleSource>();
  private readonly known = new Map<string, WordStyle>();
  private defaultParagraph: string | null = null;

  /** @param source `word/styles.xml`, or nothing where the file has none. */
  constructor(source: string) {
    readXml(source, WORD_PREFIXES, this.listener());
  }

  /** What holds where no style says otherwise. */
  get defaults(): RunProperties {
    return this.documentDefaults.run;
  }

  /** The style of this name; null asks for what holds where none is named. */
  paragraph(styleId: string | null): WordStyle {
    const wanted = styleId ?? this.defaultParagraph;
    return wanted === null ? NO_STYLE : this.style(wanted);
  }

  character(styleId: string | undefined): WordStyle {
    return styleId === undefined ? NO_STYLE : this.style(styleId);
  }

  private style(styleId: string): WordStyle {
    const known = this.known.get(styleId);
    if (known !== undefined) return known;
    const style = composed(this.chainOf(styleId));
    this.known.set(styleId, style);
    return style;
  }

  private chainOf(styleId: string): readonly StyleSource[] {
    return styleChain(
      styleId,
      (id) => this.sources.get(id),
      ({ basedOn }) => basedOn,
    );
  }

  private listener(): XmlListener {
    let style: StyleSource | null = null;
    let isRun = false;
    const inStyle = (to: StyleSource, name: string, attributes: XmlAttributes) => {
      if (isRun) to.run = withRunProperty(to.run, name, attributes);
      else if (name === 'w:name') to.name = valueOf(attributes) ?? '';
      else if (name === 'w:basedOn') to.basedOn = valueOf(attributes);
      else if (name === 'w:outlineLvl') to.outlineLevel = numberOf(attributes);
      else if (name === 'w:numId') to.listId = valueOf(attributes);
      else if (name === 'w:ilvl') to.listLevel = numberOf(attributes);
    };
    return {
      begin: (name, attributes) => {
        // How a table sets its first row, and what was changed once.
        if (name === 'w:tblStylePr' || name.endsWith('PrChange')) return false;
        if (name === 'w:style') style = this.add(attributes);
        else if (name === 'w:rPr') isRun = true;
        else inStyle(style ?? this.documentDefaults, name, attributes);
        return true;
      },
      end: (name) => {
        if (name === 'w:rPr') isRun = false;
        else if (name === 'w:style') style = null;
      },
      text: () => undefined,
    };
  }

  private add(attributes: XmlAttributes): StyleSource {
    const id = attributes.get('w:styleId') ?? '';
    const style = newSource(id);
    this.sources.set(id, style);
    if (attributes.get('w:type') === 'paragraph' && attributes.get('w:default') === '1') {
      this.defaultParagraph = id;
    }
    return style;
  }
}

function newSource(name: string): StyleSource {
  return { run: {}, name, basedOn: null, outlineLevel: null, listId: null, listLevel: null };
}

/** @param chain the style itself first. */
function composed(chain: readonly StyleSource[]): WordStyle {
  const outline = nearest(chain, (source) => source.outlineLevel);
  const named = nearest(chain, ({ name }) => headingLevelOf(name));
  const heading = outline === null ? named : outline < TEXT_LEVEL ? outline + 1 : null;
  return {
    run: Object.assign({}, ...chain.map(({ run }) => run).reverse()) as RunProperties,
    heading,
    purpose: nearest(chain, ({ name }) => purposeOf(name)),
    className: styleClass(chain[0]?.name ?? ''),
    listId: nearest(chain, (source) => source.listId),
    listLevel: nearest(chain, (source) => source.listLevel),
  };
}
