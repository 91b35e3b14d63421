import { Flow, PLAIN_PARAGRAPH, type ParagraphSetting, type StartTag } from '../document/flow.js';
import { PLAIN_LOOK, type TextLook } from '../document/text-look.js';
import type { XmlAttributes, XmlListener } from '../xml/read-xml.js';
import { runLanguage, runLook, type StyledRun } from './run-look.js';
import { withRunProperty, type RunProperties } from './run-properties.js';
import { FieldStack } from './word-fields.js';
import type { WordLists } from './word-lists.js';
import type { Relations } from './word-package.js';
import {
  noProperties,
  readParagraphProperty,
  settingOf,
  type ParagraphProperties,
} from './word-paragraph.js';
import type { WordStyle, WordStyles } from './word-styles.js';
import { isOn, numberOf } from './word-xml.js';

/** What the text of a part refers to. */
export interface WordSurroundings {
  readonly styles: WordStyles;
  readonly lists: WordLists;
  readonly relations: Relations;
  /** The number that a note's mark shows; null where there is no such note. */
  readonly noteNumber: (kind: 'footnote' | 'endnote', id: string) => number | null;
}

/** Boxes in boxes that are kept apart; deeper ones run into the box around them. */
const DEEPEST_BOX = 3;
/** Not shown, or shown elsewhere: deleted and moved text, settings, what stands in for a drawing. */
const UNWANTED: ReadonlySet<string> = new Set(
  (
    'w:del w:moveFrom w:sectPr w:tblPr w:tblGrid w:tabs w:pPrChange w:rPrChange w:sdtPr w:rt ' +
    'mc:Fallback w:delText w:delInstrText w:ffData m:ctrlPr'
  ).split(' '),
);
/** Elements that stand for characters. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
]);

/** A stretch of paragraphs: the text itself, or a box in it. */
interface Frame {
  readonly flow: Flow;
  properties: ParagraphProperties;
  style: WordStyle | null;
  /** Known when the paragraph's first text comes. */
  setting: ParagraphSetting | null;
  run: RunProperties;
  /** Known when the run's first text comes; null where it is hidden. */
  look: TextLook | null | undefined;
  href: string | null;
}

/** Reads the paragraphs of one part of a Word file into a flow. */
export class WordBody implements XmlListener {
  readonly flow = new Flow();
  private readonly frames: Frame[] = [];
  private frame = newFrame(this.flow);
  private readonly fields = new FieldStack();
  /** Boxes that are open and got no frame of their own. */
  private deepBoxes = 0;
  /** What text is for that comes now. */
  private wanted: 'text' | 'instruction' | null = null;
  /** Whose properties are being read; the mark's are those of the paragraph's end. */
  private reading: 'paragraph' | 'mark' | 'run' | null = null;
  private cell: StartTag | null = null;
  private isHeadRow = false;

  constructor(private readonly around: WordSurroundings) {}

  begin(name: string, attributes: XmlAttributes): boolean {
    if (UNWANTED.has(name)) {
      if (name === 'w:del' && this.reading === 'mark') this.frame.properties.goesOn = true;
      return false;
    }
    if (name === 'w:rPr') this.reading = this.reading === 'paragraph' ? 'mark' : 'run';
    else if (name === 'w:pPr') this.reading = 'paragraph';
    else if (this.reading === 'run') {
      this.frame.run = withRunProperty(this.frame.run, name, attributes);
    } else if (this.reading === 'paragraph') {
      readParagraphProperty(name, attributes, this.frame.properties);
    } else if (this.reading === null) this.beginContent(name, attributes);
    return true;
  }

  end(name: string): void {
    const { flow } = this.frame;
    switch (name) {
      case 'w:rPr':
        this.reading = this.reading === 'mark' ? 'paragraph' : null;
        break;
      case 'w:pPr':
        this.reading = null;
        break;
      case 'w:t':
      case 'm:t':
      case 'w:instrText':
        this.wanted = null;
        break;
      case 'w:p':
        this.endParagraph();
        break;
      case 'w:hyperlink':
        this.setLink(null);
        break;
      case 'w:tbl':
        flow.end('table');
        break;
      case 'w:tr':
        flow.end('tr');
        break;
      case 'w:tc':
        flow.end('td', 'th');
        break;
      case 'w:txbxContent':
        this.endBox();
    }
  }

  text(text: string): void {
    // Only elements break lines; a line's end in the source is white space.
    if (this.wanted === 'text') this.add(text.replace(/[\t\n\r]+/g, ' '));
    else if (this.wanted === 'instruction') this.fields.instruct(text);
  }

  private beginContent(name: string, attributes: XmlAttributes): void {
    const { frame } = this;
    switch (name) {
      case 'w:p':
        this.beginParagraph();
        break;
      case 'w:r':
        frame.run = {};
        frame.look = undefined;
        break;
      case 'w:t':
      case 'm:t':
        this.wanted = 'text';
        break;
      case 'w:instrText':
        this.wanted = 'instruction';
        break;
      case 'w:hyperlink':
        this.setLink(this.addressOf(attributes.get('r:id')));
        break;
      case 'w:fldChar':
        this.fields.mark(attributes.get('w:fldCharType') ?? '');
        frame.look = undefined;
        break;
      case 'w:footnoteReference':
        this.noteMark('footnote', attributes);
        break;
      case 'w:endnoteReference':
        this.noteMark('endnote', attributes);
        break;
      case 'wp:docPr':
        frame.flow.picture(attributes.get('descr') ?? '');
        break;
      case 'w:txbxContent':
        this.beginBox();
        break;
      default:
        this.beginTable(name, attributes);
        this.addCharacter(name, attributes);
    }
  }

  private beginTable(name: string, attributes: XmlAttributes): void {
    const { flow } = this.frame;
    switch (name) {
      case 'w:tbl':
        flow.begin('table');
        break;
      case 'w:tr':
        flow.begin('tr');
        this.isHeadRow = false;
        break;
      case 'w:tblHeader':
        this.isHeadRow = isOn(attributes);
        break;
      case 'w:tc':
        this.cell = flow.begin(this.isHeadRow ? 'th' : 'td');
        break;
      case 'w:gridSpan':
        if (this.cell !== null) {
          this.cell.attributes = ` colspan="${String(numberOf(attributes) ?? 1)}"`;
        }
    }
  }

  private addCharacter(name: string, attributes: XmlAttributes): void {
    const character = CHARACTERS.get(name);
    if (character === undefined) return;
    // A new page or column is a matter of paper.
    const isPaper = /^(?:page|column)$/.test(attributes.get('w:type') ?? '');
    this.add(isPaper ? ' ' : character);
  }

  private beginParagraph(): void {
    const { frame } = this;
    // Only in a box too deep for a frame of its own does one paragraph begin in another.
    if (frame.setting !== null && !frame.properties.goesOn) frame.flow.endParagraph(frame.setting);
    Object.assign(frame, newFrame(frame.flow));
  }

  private endParagraph(): void {
    const { flow, properties, setting } = this.frame;
    this.fields.endParagraph();
    if (properties.goesOn) return;
    if (this.style().purpose === 'contents') flow.dropParagraph();
    else flow.endParagraph(setting ?? PLAIN_PARAGRAPH);
    this.frame.setting = null;
  }

  private add(text: string): void {
    if (this.fields.isInstruction) return;
    const { frame } = this;
    this.beginText();
    const styled = this.styledRun();
    if (frame.look === undefined) frame.look = runLook(styled);
    if (frame.look !== null) frame.flow.text(text, frame.look, runLanguage(text, styled));
  }

  /** Before a paragraph's first text: what it is, and what its list puts in front. */
  private beginText(): void {
    const { frame } = this;
    if (frame.setting !== null) return;
    const { setting, label } = settingOf(frame.properties, this.style(), this.around.lists);
    frame.setting = setting;
    frame.flow.text(label, PLAIN_LOOK, null);
  }

  private noteMark(kind: 'footnote' | 'endnote', attributes: XmlAttributes): void {
    const number = this.around.noteNumber(kind, attributes.get('w:id') ?? '');
    if (number === null || this.fields.isInstruction) return;
    this.beginText();
    this.frame.flow.text(String(number), { ...PLAIN_LOOK, position: 'superscript' }, null);
  }

  private style(): WordStyle {
    this.frame.style ??= this.around.styles.paragraph(this.frame.properties.styleId);
    return this.frame.style;
  }

  private styledRun(): StyledRun {
    const { run, href } = this.frame;
    return {
      run,
      paragraphStyle: this.style(),
      styles: this.around.styles,
      href: href ?? this.fields.href,
    };
  }

  private setLink(href: string | null): void {
    this.frame.href = href;
    this.frame.look = undefined;
  }

  private addressOf(id: string | undefined): string | null {
    const relation = id === undefined ? undefined : this.around.relations.get(id);
    return relation?.isOutside === true ? relation.target : null;
  }

  private beginBox(): void {
    if (this.frames.length >= DEEPEST_BOX) {
      this.deepBoxes++;
      return;
    }
    this.frames.push(this.frame);
    this.frame = newFrame(new Flow(Math.floor(this.frame.flow.room / 2)));
  }

  private endBox(): void {
    if (this.deepBoxes > 0) {
      this.deepBoxes--;
      return;
    }
    const outer = this.frames.pop();
    if (outer === undefined) return;
    outer.flow.box(this.frame.flow.finish());
    this.frame = outer;
  }
}

function newFrame(flow: Flow): Frame {
  return {
    flow,
    properties: noProperties(),
    style: null,
    setting: null,
    run: {},
    look: undefined,
    href: null,
  };
}
