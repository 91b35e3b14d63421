import type { DocumentProperties } from '../document/document-properties.js';
import type { XmlAttributes, XmlListener } from '../xml/read-xml.js';
import { OdfBody } from './odf-body.js';
import { OdfStyles } from './odf-styles.js';

/** The sections of a file, by what is read of them; of all others nothing is. */
const SECTIONS: ReadonlyMap<string, 'styles' | 'body' | 'meta'> = new Map([
  ['office:styles', 'styles'],
  ['office:automatic-styles', 'styles'],
  ['office:body', 'body'],
  ['office:meta', 'meta'],
] as const);
const ROOTS: ReadonlySet<string> = new Set([
  'office:document',
  'office:document-content',
  'office:document-styles',
  'office:document-meta',
]);

/** Reads an OpenDocument file, or its parts one after the other: they are made of the same sections. */
export class OdfDocument implements XmlListener {
  private readonly styles = new OdfStyles();
  readonly body = new OdfBody(this.styles);
  private section: string | null = null;
  private readonly meta = new Map<string, string>();
  private metaName = '';

  get properties(): DocumentProperties {
    return {
      title: this.meta.get('dc:title') ?? null,
      // The other one is who changed it last.
      author: this.meta.get('meta:initial-creator') ?? this.meta.get('dc:creator') ?? null,
    };
  }

  begin(name: string, attributes: XmlAttributes): boolean {
    if (this.section === null) {
      if (SECTIONS.has(name)) this.section = name;
      else if (!ROOTS.has(name)) return false;
    }
    switch (this.kind()) {
      case 'styles':
        this.styles.begin(name, attributes);
        return true;
      case 'body':
        return this.body.begin(name, attributes);
      case 'meta':
        this.metaName = name;
        return true;
      case null:
        return true;
    }
  }

  end(name: string): void {
    if (this.kind() === 'body') this.body.end(name);
    if (name === this.section) this.section = null;
    this.metaName = '';
  }

  text(text: string): void {
    const kind = this.kind();
    if (kind === 'body') this.body.text(text);
    else if (kind === 'meta' && this.metaName !== '') {
      this.meta.set(this.metaName, (this.meta.get(this.metaName) ?? '') + text);
    }
  }

  private kind(): 'styles' | 'body' | 'meta' | null {
    return this.section === null ? null : (SECTIONS.get(this.section) ?? null);
  }
}
