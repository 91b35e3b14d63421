import { LIMITS } from '../../../core/limits.js';

interface Field {
  /** Whether what comes now is what the field shows, and no more its instruction. */
  showsResult: boolean;
  instruction: string;
  /** Of the field around it. */
  readonly outerHref: string | null;
}

const LINK = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\]\S*))/;

/** Fields that are open: an instruction each, and then what it shows. */
export class FieldStack {
  private readonly open: Field[] = [];
  /** How many of them are still in their instruction. */
  private instructing = 0;
  /** Where the innermost link leads. */
  href: string | null = null;

  /** Whether text that comes now belongs to an instruction, which nobody sees. */
  get isInstruction(): boolean {
    return this.instructing > 0;
  }

  /** A mark of a field: `begin`, `separate` or `end`. */
  mark(type: string): void {
    if (type === 'begin') {
      this.open.push({ showsResult: false, instruction: '', outerHref: this.href });
      this.instructing++;
    } else if (type === 'separate') {
      this.show(this.open.at(-1));
    } else if (type === 'end') {
      const field = this.open.pop();
      if (field === undefined) return;
      if (!field.showsResult) this.instructing--;
      this.href = field.outerHref;
    }
  }

  /** A piece of the innermost field's instruction. */
  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field === undefined || field.instruction.length > LIMITS.attributeChars) return;
    field.instruction += text;
  }

  /** An instruction that its paragraph leaves open is a broken one: the text after it is seen. */
  endParagraph(): void {
    if (this.instructing > 0) for (const field of this.open) this.show(field);
  }

  private show(field: Field | undefined): void {
    if (field === undefined || field.showsResult) return;
    field.showsResult = true;
    this.instructing--;
    const [, quoted, bare] = LINK.exec(field.instruction) ?? [];
    this.href = quoted ?? bare ?? this.href;
  }
}
