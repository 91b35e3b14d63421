import { LIMITS } from '../../../core/limits.js';
import type { ListPlace } from './list-marks.js';
import { escapeMarkup, isSameLook, lookMarkup, type TextLook } from './text-look.js';

/** What a paragraph is, apart from its text. */
export interface ParagraphSetting {
  /** Outline level, from 1; `title` for the document's own title; null for what is no heading. */
  readonly heading: number | 'title' | null;
  readonly isCaption: boolean;
  readonly isQuote: boolean;
  /** Class name that its style makes. */
  readonly className: string | null;
  readonly dir: 'rtl' | 'ltr' | null;
  readonly list: ListPlace | null;
}

export const PLAIN_PARAGRAPH: ParagraphSetting = {
  heading: null,
  isCaption: false,
  isQuote: false,
  className: null,
  dir: null,
  list: null,
};

/** A paragraph whose tags wait for what is known only at the document's end. */
export interface WrittenParagraph {
  readonly setting: ParagraphSetting;
  readonly markup: string;
  readonly text: string;
  /** Language that most of it is in, as the document says. */
  readonly lang: string | null;
}

/** A container's start tag; a cell may learn of its width after it was begun. */
export interface StartTag {
  readonly tag: string;
  attributes: string;
}

/** The end tag of a container. */
export interface EndTag {
  readonly ends: string;
}

/** A stretch of a document in reading order: markup, and what is still to become it. */
export type Piece = string | WrittenParagraph | StartTag | EndTag;

/** The element of a box beside the text. */
export const BOX = 'aside';

interface Run {
  readonly look: TextLook;
  text: string;
}

interface OpenTag {
  readonly tag: string;
  /** False beyond the depth that is allowed. */
  readonly isWritten: boolean;
}

/** About what the tags around a piece take. */
const TAG_CHARS = 16;
/** Characters by which a paragraph's language is checked. */
const SAMPLE_CHARS = 400;

/**
 * Gathers a document's paragraphs, lists and tables as pieces of HTML. The caller opens and closes in
 * any order it likes: what comes out is balanced and as deep as `room` at most, and text is kept
 * where its container is too deep. Cuts what is more than a source may have.
 */
export class Flow {
  readonly pieces: Piece[] = [];
  private readonly open: OpenTag[] = [];
  private readonly lists: { readonly list: string; readonly level: number }[] = [];
  private runs: Run[] = [];
  private readonly chars = new Map<string, number>();
  /** Characters of the paragraph that is being gathered. */
  private gathered = 0;
  private behind: Piece[] = [];

  /**
   * @param room how many containers may be open in it at once.
   * @param written characters of this flow and of all that stand in it.
   */
  constructor(
    private readonly room: number = LIMITS.depth / 2,
    private readonly written = { chars: 0 },
  ) {}

  /** A flow for a box or a note of this one, which shares its bounds. */
  nested(): Flow {
    return new Flow(Math.floor(this.room / 2), this.written);
  }

  /** No more of the document will be kept. */
  get isFull(): boolean {
    return this.written.chars + this.gathered >= LIMITS.sourceChars;
  }

  /** Adds text to the paragraph. */
  text(text: string, look: TextLook, lang: string | null): void {
    if (text === '' || this.isFull) return;
    this.gathered += text.length;
    if (lang !== null) this.chars.set(lang, (this.chars.get(lang) ?? 0) + text.length);
    const last = this.runs.at(-1);
    if (last !== undefined && isSameLook(last.look, look)) last.text += text;
    else {
      this.runs.push({ look, text });
      this.gathered += lookMarkup(look, '').length;
    }
  }

  /**
   * A picture, which follows the paragraph.
   * @param description null where the document has none.
   * @param address under which the file's shelf finds the picture; null where there is only the description.
   */
  picture(description: string | null, address: string | null): void {
    const alt = description?.trim() ?? '';
    if ((alt === '' && address === null) || this.isFull) return;
    const said = alt === '' ? '' : ` alt="${escapeMarkup(alt)}"`;
    const source = address === null ? '' : ` src="${escapeMarkup(address)}"`;
    const markup = `<p><img${said}${source}></p>`;
    this.written.chars += markup.length;
    this.behind.push(markup);
  }

  /** A box that hangs on the paragraph, which it follows. */
  box(pieces: readonly Piece[]): void {
    if (pieces.length === 0) return;
    this.behind.push({ tag: BOX, attributes: '' });
    for (const piece of pieces) this.behind.push(piece);
    this.behind.push({ ends: BOX });
  }

  /** Forgets the paragraph that is being gathered. */
  dropParagraph(): void {
    this.runs = [];
    this.behind = [];
    this.gathered = 0;
    this.chars.clear();
  }

  /** Ends the paragraph. One without anything to see leaves no trace. */
  endParagraph(setting: ParagraphSetting): void {
    const { runs, behind } = this;
    this.runs = [];
    this.behind = [];
    this.gathered = 0;
    const text = runs.map((run) => run.text).join('');
    if (/[^\s\u00ad\u200b]/.test(text)) {
      this.enterList(setting.list);
      const markup = (setting.heading === null ? runs : withoutCommonStrong(runs))
        .map(runMarkup)
        .join('');
      this.push({ setting, markup, text: text.slice(0, SAMPLE_CHARS), lang: this.commonLang() });
    }
    for (const piece of behind) this.pieces.push(piece);
    this.chars.clear();
  }

  /** Begins a container. */
  begin(tag: string, attributes = ''): StartTag {
    this.endParagraph(PLAIN_PARAGRAPH);
    this.leaveLists(0);
    return this.beginTag(tag, attributes);
  }

  /** Ends the innermost container of these kinds, and what is open in it; nothing if there is none. */
  end(...tags: readonly string[]): void {
    this.endParagraph(PLAIN_PARAGRAPH);
    this.leaveLists(0);
    const index = this.open.findLastIndex(({ tag }) => tags.includes(tag));
    while (index >= 0 && this.open.length > index) this.endInnermost();
  }

  /** Ends everything. */
  finish(): readonly Piece[] {
    this.endParagraph(PLAIN_PARAGRAPH);
    this.leaveLists(0);
    while (this.open.length > 0) this.endInnermost();
    return this.pieces;
  }

  private enterList(place: ListPlace | null): void {
    if (place === null) {
      this.leaveLists(0);
      return;
    }
    const { list, level, ordered, number } = place;
    let last = this.lists.at(-1);
    while (
      last !== undefined &&
      (last.level > level || (last.level === level && last.list !== list))
    ) {
      this.leaveLists(this.lists.length - 1);
      last = this.lists.at(-1);
    }
    if (last?.level === level) {
      this.endTag('li');
    } else {
      this.lists.push({ list, level });
      this.beginTag(ordered ? 'ol' : 'ul', ordered ? ` start="${String(number)}"` : '');
    }
    this.beginTag('li', '');
  }

  private leaveLists(length: number): void {
    while (this.lists.length > length) {
      this.lists.pop();
      this.endTag('li');
      this.endInnermost();
    }
  }

  private beginTag(tag: string, attributes: string): StartTag {
    const start = { tag, attributes };
    const isWritten = this.open.length < this.room && !this.isFull;
    this.open.push({ tag, isWritten });
    if (isWritten) this.push(start);
    return start;
  }

  private endTag(tag: string): void {
    while (this.open.length > 0 && this.endInnermost() !== tag);
  }

  private endInnermost(): string | undefined {
    const innermost = this.open.pop();
    if (innermost?.isWritten === true) this.push({ ends: innermost.tag });
    return innermost?.tag;
  }

  private push(piece: Piece): void {
    const markup = typeof piece === 'object' && 'markup' in piece ? piece.markup.length : 0;
    this.written.chars += TAG_CHARS + markup;
    this.pieces.push(piece);
  }

  private commonLang(): string | null {
    let common: string | null = null;
    let most = 0;
    for (const [lang, chars] of this.chars) {
      if (chars > most) [common, most] = [lang, chars];
    }
    return common;
  }
}

/** Every heading is bold: that says nothing of one, only what is not bold in it does. */
function withoutCommonStrong(runs: readonly Run[]): readonly Run[] {
  if (!runs.every(({ look, text }) => look.strong || text.trim() === '')) return runs;
  return runs.map(({ look, text }) => ({ look: { ...look, strong: false }, text }));
}

/** A line break stands in the text as "\n"; everything else that is white is folded later. */
function runMarkup({ look, text }: Run): string {
  return lookMarkup(look, escapeMarkup(text).replaceAll('\n', '<br>'));
}
