import { Flow, type ParagraphSetting } from '../document/flow.js';
import type { TextLook } from '../document/text-look.js';

/**
 * A stretch of paragraphs: the text itself, a note or a box. Tables are built here: RTF does not say
 * where one begins or ends, only which paragraphs stand in one, and where cells and rows end.
 */
export class RtfFrame {
  private isBegun = false;
  private isTable = false;
  private isRow = false;
  private isCell = false;
  /** Between a row's description and its end. */
  private isRowExpected = false;

  /** @param depth of the group that it ends with. */
  constructor(
    readonly kind: 'text' | 'note' | 'box',
    readonly depth: number,
    readonly flow = new Flow(),
  ) {}

  text(text: string, look: TextLook, lang: string | null, isInTable: boolean): void {
    if (!this.isBegun) this.beginParagraph(isInTable);
    this.flow.text(text, look, lang);
  }

  endParagraph(setting: ParagraphSetting, isInTable: boolean): void {
    if (!this.isBegun) this.beginParagraph(isInTable);
    this.flow.endParagraph(setting);
    this.isBegun = false;
  }

  expectRow(): void {
    this.isRowExpected = true;
  }

  endCell(setting: ParagraphSetting): void {
    this.endParagraph(setting, true);
    this.flow.end('td');
    this.isCell = false;
  }

  endRow(): void {
    this.isBegun = false;
    this.isRowExpected = false;
    if (!this.isRow) return;
    this.flow.end('tr');
    this.isRow = false;
    this.isCell = false;
  }

  private beginParagraph(isInTable: boolean): void {
    this.isBegun = true;
    // A file that marks the paragraphs of a row means it where it does not.
    if (isInTable) this.isRowExpected = false;
    if (isInTable || this.isRowExpected) this.enterCell();
    else this.leaveTable();
  }

  private enterCell(): void {
    if (!this.isTable) this.flow.begin('table');
    if (!this.isRow) this.flow.begin('tr');
    if (!this.isCell) this.flow.begin('td');
    this.isTable = true;
    this.isRow = true;
    this.isCell = true;
  }

  private leaveTable(): void {
    if (!this.isTable) return;
    this.flow.end('table');
    this.isTable = false;
    this.isRow = false;
    this.isCell = false;
  }
}
