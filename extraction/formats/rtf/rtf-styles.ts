import { languageTag } from './rtf-languages.js';

/** A style of an RTF file. */
export interface RtfStyle {
  readonly name: string;
  /** From 0; null for text. */
  readonly outline: number | null;
  readonly lang: string | null;
}

/** Names longer than this are no names. */
const LONGEST_NAME = 128;

/** The style sheet of an RTF file, told word by word. */
export class RtfStyles {
  private readonly paragraphs = new Map<number, RtfStyle>();
  private readonly characters = new Map<number, RtfStyle>();
  private kind: 'paragraph' | 'character' | 'other' = 'paragraph';
  private number = 0;
  private outline: number | null = null;
  private lang: string | null = null;
  private name = '';

  paragraph(number: number): RtfStyle | undefined {
    return this.paragraphs.get(number);
  }

  character(number: number | null): RtfStyle | undefined {
    return number === null ? undefined : this.characters.get(number);
  }

  word(word: string, value: number | null): void {
    if (word === 's' || word === 'cs' || word === 'ts' || word === 'ds') {
      this.kind = word === 's' ? 'paragraph' : word === 'cs' ? 'character' : 'other';
      this.number = value ?? 0;
    } else if (word === 'outlinelevel') this.outline = value;
    else if (word === 'lang') this.lang = languageTag(value ?? 0);
  }

  /** A style's name ends with a semicolon, and the style with its name. */
  text(text: string): void {
    const end = text.indexOf(';');
    this.name = (this.name + (end < 0 ? text : text.slice(0, end))).slice(0, LONGEST_NAME);
    if (end < 0) return;
    const style = { name: this.name.trim(), outline: this.outline, lang: this.lang };
    if (this.kind === 'paragraph') this.paragraphs.set(this.number, style);
    else if (this.kind === 'character') this.characters.set(this.number, style);
    this.kind = 'paragraph';
    this.number = 0;
    this.outline = null;
    this.lang = null;
    this.name = '';
  }
}
