import { Flow, PLAIN_PARAGRAPH, type ParagraphSetting, type Piece } from '../document/flow.js';
import type { PictureShelf } from '../../pictures/picture-shelf.js';
import { PLAIN_LOOK } from '../document/text-look.js';
import type { XmlAttributes } from '../xml/read-xml.js';
import { OdfImages } from './odf-images.js';
import { OdfLists } from './odf-lists.js';
import type { OdfStyle, OdfStyles } from './odf-styles.js';
import { lookOf, languageOf } from './odf-look.js';
import type { TextProperties } from './text-properties.js';

/** Boxes and notes in one another; deeper ones are left out. */
const DEEPEST_FRAME = 4;
/** Not shown, or made from what is read anyway: changes, comments, forms, lists of contents. */
const UNWANTED: ReadonlySet<string> = new Set(
  (
    'text:tracked-changes office:annotation office:forms text:table-of-content ' +
    'text:illustration-index text:table-index text:object-index text:user-index ' +
    'text:alphabetical-index text:ruby-text text:hidden-text text:sequence-decls ' +
    'text:variable-decls text:user-field-decls text:note-citation ' +
    'table:covered-table-cell draw:object draw:object-ole draw:plugin draw:applet'
  ).split(' '),
);
/** Hold paragraphs of their own beside the text. */
const BOXES: ReadonlySet<string> = new Set(
  (
    'draw:text-box draw:custom-shape draw:rect draw:ellipse draw:circle draw:polygon draw:path ' +
    'draw:regular-polygon draw:connector draw:caption'
  ).split(' '),
);
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['text:s', ' '],
  ['text:tab', '\t'],
  ['text:line-break', '\n'],
  ['text:soft-hyphen', '\u00ad'],
]);

/** A stretch of paragraphs: the text itself, a box in it or a note. */
interface Frame {
  readonly flow: Flow;
  readonly lists: OdfLists;
  /** Null between paragraphs. */
  paragraph: OdfStyle | null;
  setting: ParagraphSetting;
  /** How text is set in the paragraph, then in each stretch that is open in it. */
  readonly looks: { readonly text: TextProperties; readonly className: string | null }[];
  href: string | null;
}

/** Reads what stands in the body of an OpenDocument text into a flow. */
export class OdfBody {
  /** The notes, each as an item of a list. */
  readonly notes: Piece[] = [];
  private noteCount = 0;
  private readonly frames: Frame[] = [];
  private frame: Frame;
  private headRows = 0;
  private readonly images = new OdfImages();

  constructor(private readonly styles: OdfStyles) {
    this.frame = this.newFrame(new Flow());
  }

  /** Where the pictures lie that are written into the file itself. */
  get pictures(): PictureShelf {
    return this.images.shelf;
  }

  get flow(): Flow {
    return this.frame.flow;
  }

  begin(name: string, attributes: XmlAttributes): boolean {
    if (BOXES.has(name)) return this.beginFrame();
    if (UNWANTED.has(name) || attributes.get('text:display') === 'none') return false;
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.beginParagraph(name === 'text:h', attributes);
        break;
      case 'text:span':
        this.beginSpan(attributes.get('text:style-name'));
        break;
      case 'text:a':
        this.frame.href = attributes.get('xlink:href') ?? null;
        break;
      case 'text:note':
        return this.beginNote();
      case 'draw:frame':
      case 'draw:image':
      case 'office:binary-data':
      case 'svg:title':
      case 'svg:desc':
        return this.images.begin(name, attributes);
      default:
        this.beginStructure(name, attributes);
        this.add(CHARACTERS.get(name) ?? '');
    }
    return true;
  }

  end(name: string): void {
    const { flow, lists } = this.frame;
    if (BOXES.has(name)) {
      this.endFrame((outer, pieces) => {
        outer.flow.box(pieces);
      });
      return;
    }
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.endParagraph();
        break;
      case 'text:span':
        if (this.frame.looks.length > 1) this.frame.looks.pop();
        break;
      case 'text:a':
        this.frame.href = null;
        break;
      case 'text:note':
        this.endNote();
        break;
      case 'draw:frame':
      case 'office:binary-data':
      case 'svg:title':
      case 'svg:desc':
        this.images.end(name, flow);
        break;
      case 'text:list':
        lists.endList();
        break;
      case 'text:list-item':
      case 'text:list-header':
        lists.endItem();
        break;
      case 'table:table':
        flow.end('table');
        break;
      case 'table:table-header-rows':
        this.headRows--;
        break;
      case 'table:table-row':
        flow.end('tr');
        break;
      case 'table:table-cell':
        flow.end('td', 'th');
    }
  }

  text(text: string): void {
    if (this.images.take(text)) return;
    // Only elements break lines; a line's end in the source is white space.
    this.add(text.replace(/[\t\n\r]+/g, ' '));
  }

  private beginStructure(name: string, attributes: XmlAttributes): void {
    const { flow, lists } = this.frame;
    switch (name) {
      case 'text:list':
        lists.beginList(attributes);
        break;
      case 'text:list-item':
      case 'text:list-header':
        lists.beginItem(attributes);
        break;
      case 'table:table':
        flow.begin('table');
        break;
      case 'table:table-header-rows':
        this.headRows++;
        break;
      case 'table:table-row':
        flow.begin('tr');
        break;
      case 'table:table-cell':
        this.beginCell(attributes.get('table:number-columns-spanned'));
    }
  }

  private beginCell(span: string | undefined): void {
    const width = span !== undefined && /^\d{1,3}$/.test(span) ? ` colspan="${span}"` : '';
    this.frame.flow.begin(this.headRows > 0 ? 'th' : 'td', width);
  }

  private beginParagraph(isHeading: boolean, attributes: XmlAttributes): void {
    const { frame } = this;
    const style = this.styles.style('paragraph', attributes.get('text:style-name'));
    const level = Number(attributes.get('text:outline-level') ?? '1');
    const own = isHeading ? (level >= 1 ? Math.min(9, Math.floor(level)) : 1) : style.outline;
    const heading = style.purpose === 'title' ? 'title' : own;
    frame.paragraph = style;
    frame.href = null;
    frame.setting = {
      ...PLAIN_PARAGRAPH,
      heading,
      isCaption: style.purpose === 'caption',
      isQuote: style.purpose === 'quote',
      className: heading === null ? style.className : null,
      dir: style.dir,
    };
    frame.looks.length = 0;
    frame.looks.push({ text: style.text, className: null });
  }

  private endParagraph(): void {
    const { frame } = this;
    if (frame.paragraph?.purpose === 'contents') frame.flow.dropParagraph();
    else frame.flow.endParagraph(frame.setting);
    frame.paragraph = null;
  }

  private beginSpan(styleName: string | undefined): void {
    const { looks } = this.frame;
    const outer = looks.at(-1);
    if (outer === undefined) return;
    const { text, className } = this.styles.style('text', styleName);
    looks.push({ text: { ...outer.text, ...text }, className: className ?? outer.className });
  }

  private add(text: string): void {
    const { flow, paragraph, looks, href } = this.frame;
    const look = looks.at(-1);
    if (text === '' || paragraph === null || look === undefined || look.text.hidden === true)
      return;
    const set = lookOf(text, look.text, { href, className: look.className });
    flow.text(text, set, languageOf(text, look.text));
  }

  private beginNote(): boolean {
    const { flow, paragraph } = this.frame;
    if (paragraph === null || !this.beginFrame()) return false;
    this.noteCount++;
    const mark = { ...PLAIN_LOOK, position: 'superscript' as const };
    flow.text(String(this.noteCount), mark, null);
    return true;
  }

  private endNote(): void {
    this.endFrame((_, pieces) => {
      this.notes.push({ tag: 'li', attributes: '' });
      for (const piece of pieces) this.notes.push(piece);
      this.notes.push({ ends: 'li' });
    });
  }

  /** False where there is no room for one more. */
  private beginFrame(): boolean {
    if (this.frames.length >= DEEPEST_FRAME) return false;
    this.frames.push(this.frame);
    this.frame = this.newFrame(this.frame.flow.nested());
    return true;
  }

  private endFrame(use: (outer: Frame, pieces: readonly Piece[]) => void): void {
    const outer = this.frames.pop();
    if (outer === undefined) return;
    use(outer, this.frame.flow.finish());
    this.frame = outer;
  }

  private newFrame(flow: Flow): Frame {
    return {
      flow,
      lists: new OdfLists(flow, this.styles),
      paragraph: null,
      setting: PLAIN_PARAGRAPH,
      looks: [],
      href: null,
    };
  }
}
