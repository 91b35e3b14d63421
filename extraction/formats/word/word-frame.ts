import { PLAIN_PARAGRAPH, type Flow, type ParagraphSetting } from '../document/flow.js';
import { PLAIN_LOOK, type TextLook } from '../document/text-look.js';
import { runLanguage, runLook, type StyledRun } from './run-look.js';
import type { RunProperties } from './run-properties.js';
import type { WordLists } from './word-lists.js';
import { noProperties, settingOf, type ParagraphProperties } from './word-paragraph.js';
import type { WordStyle, WordStyles } from './word-styles.js';

/** A stretch of paragraphs, the text itself or a box in it, and the paragraph that is being read. */
export class WordFrame {
  properties: ParagraphProperties = noProperties();
  private style: WordStyle | null = null;
  /** Known when the paragraph's first text comes. */
  private setting: ParagraphSetting | null = null;
  private run: RunProperties = {};
  /** Known when the run's first text comes; null where it is hidden. */
  private look: TextLook | null | undefined;
  private href: string | null = null;

  constructor(
    readonly flow: Flow,
    private readonly styles: WordStyles,
    private readonly lists: WordLists,
  ) {}

  beginParagraph(): void {
    // Only in a box too deep for a frame of its own does one paragraph begin in another.
    if (this.setting !== null && !this.properties.goesOn) this.flow.endParagraph(this.setting);
    this.properties = noProperties();
    this.style = null;
    this.setting = null;
    this.beginRun();
    this.setLink(null);
  }

  endParagraph(): void {
    if (this.properties.goesOn) return;
    if (this.paragraphStyle().purpose === 'contents') this.flow.dropParagraph();
    else this.flow.endParagraph(this.setting ?? PLAIN_PARAGRAPH);
    this.setting = null;
  }

  beginRun(): void {
    this.run = {};
    this.look = undefined;
  }

  /** Changes how the text of the run is set. */
  setRun(change: (run: RunProperties) => RunProperties): void {
    this.run = change(this.run);
    this.look = undefined;
  }

  /** Where the text that follows leads to. */
  setLink(href: string | null): void {
    this.href = href;
    this.look = undefined;
  }

  text(text: string): void {
    this.beginText();
    const styled: StyledRun = {
      run: this.run,
      paragraphStyle: this.paragraphStyle(),
      styles: this.styles,
      href: this.href,
    };
    if (this.look === undefined) this.look = runLook(styled);
    if (this.look !== null) this.flow.text(text, this.look, runLanguage(text, styled));
  }

  /** The number of a note, in the place where the text refers to it. */
  noteMark(number: number): void {
    this.beginText();
    this.flow.text(String(number), { ...PLAIN_LOOK, position: 'superscript' }, null);
  }

  /** Before a paragraph's first text: what it is, and what its list puts in front. */
  private beginText(): void {
    if (this.setting !== null) return;
    const { setting, label } = settingOf(this.properties, this.paragraphStyle(), this.lists);
    this.setting = setting;
    this.flow.text(label, PLAIN_LOOK, null);
  }

  private paragraphStyle(): WordStyle {
    this.style ??= this.styles.paragraph(this.properties.styleId);
    return this.style;
  }
}
