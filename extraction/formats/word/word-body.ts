import type { Flow, StartTag } from '../document/flow.js';
import type { XmlAttributes, XmlListener } from '../xml/read-xml.js';
import { withRunProperty } from './run-properties.js';
import { Drawings } from './word-drawings.js';
import { FieldStack } from './word-fields.js';
import { WordFrame } from './word-frame.js';
import type { WordLists } from './word-lists.js';
import type { Relations } from './word-package.js';
import { readParagraphProperty } from './word-paragraph.js';
import type { WordStyles } from './word-styles.js';
import { isOn, numberOf } from './word-xml.js';

/** What the text of a part refers to. */
export interface WordSurroundings {
  readonly styles: WordStyles;
  readonly lists: WordLists;
  readonly relations: Relations;
  /** Names of the part's pictures in the archive, by the ids of their relations. */
  readonly pictures: ReadonlyMap<string, string>;
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

/** Reads the paragraphs of one part of a Word file into a flow. */
export class WordBody implements XmlListener {
  private readonly frames: WordFrame[] = [];
  private frame: WordFrame;
  private readonly fields = new FieldStack();
  private readonly drawings: Drawings;
  /** Boxes that are open and got no frame of their own. */
  private deepBoxes = 0;
  /** What text is for that comes now. */
  private wanted: 'text' | 'instruction' | null = null;
  /** Whose properties are being read; the mark's are those of the paragraph's end. */
  private reading: 'paragraph' | 'mark' | 'run' | null = null;
  private cell: StartTag | null = null;
  private isHeadRow = false;

  constructor(
    private readonly around: WordSurroundings,
    readonly flow: Flow,
  ) {
    this.frame = this.newFrame(flow);
    this.drawings = new Drawings(around.pictures);
  }

  begin(name: string, attributes: XmlAttributes): boolean {
    if (UNWANTED.has(name)) {
      if (name === 'w:del' && this.reading === 'mark') this.frame.properties.goesOn = true;
      return false;
    }
    if (name === 'w:rPr') this.reading = this.reading === 'paragraph' ? 'mark' : 'run';
    else if (name === 'w:pPr') this.reading = 'paragraph';
    else if (this.reading === 'run') {
      this.frame.setRun((run) => withRunProperty(run, name, attributes));
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
        this.fields.endParagraph();
        this.frame.endParagraph();
        break;
      case 'w:hyperlink':
        this.frame.setLink(this.fields.href);
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
      case 'w:drawing':
      case 'w:pict':
        this.drawings.end(flow);
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
        frame.beginParagraph();
        frame.setLink(this.fields.href);
        break;
      case 'w:r':
        frame.beginRun();
        break;
      case 'w:t':
      case 'm:t':
        this.wanted = 'text';
        break;
      case 'w:instrText':
        this.wanted = 'instruction';
        break;
      case 'w:hyperlink':
        frame.setLink(this.addressOf(attributes.get('r:id')));
        break;
      case 'w:fldChar':
        this.markField(attributes.get('w:fldCharType') ?? '');
        break;
      case 'w:footnoteReference':
        this.noteMark('footnote', attributes);
        break;
      case 'w:endnoteReference':
        this.noteMark('endnote', attributes);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'wp:docPr':
      case 'a:blip':
      case 'v:shape':
      case 'v:imagedata':
        this.drawings.begin(name, attributes);
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

  private add(text: string): void {
    if (!this.fields.isInstruction) this.frame.text(text);
  }

  private noteMark(kind: 'footnote' | 'endnote', attributes: XmlAttributes): void {
    const number = this.around.noteNumber(kind, attributes.get('w:id') ?? '');
    if (number !== null && !this.fields.isInstruction) this.frame.noteMark(number);
  }

  private markField(type: string): void {
    const before = this.fields.href;
    this.fields.mark(type);
    if (this.fields.href !== before) this.frame.setLink(this.fields.href);
  }

  private addressOf(id: string | undefined): string | null {
    const relation = id === undefined ? undefined : this.around.relations.get(id);
    return relation?.isOutside === true ? relation.target : null;
  }

  private beginBox(): void {
    this.drawings.tell(this.frame.flow);
    if (this.frames.length >= DEEPEST_BOX) {
      this.deepBoxes++;
      return;
    }
    this.frames.push(this.frame);
    this.frame = this.newFrame(this.frame.flow.nested());
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

  private newFrame(flow: Flow): WordFrame {
    const { styles, lists } = this.around;
    return new WordFrame(flow, styles, lists);
  }
}
