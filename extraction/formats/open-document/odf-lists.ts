import type { Flow, StartTag } from '../document/flow.js';
import type { XmlAttributes } from '../xml/read-xml.js';
import type { OdfStyles } from './odf-styles.js';

interface OpenList {
  readonly style: string;
  readonly ordered: boolean;
  readonly start: StartTag;
  /** Number of the last item. */
  number: number;
  isEmpty: boolean;
}

/** The lists that are open around a paragraph, and where the numbers of ended ones stand. */
export class OdfLists {
  private readonly open: OpenList[] = [];
  private readonly ended = new Map<string, number>();

  constructor(
    private readonly flow: Flow,
    private readonly styles: OdfStyles,
  ) {}

  beginList(attributes: XmlAttributes): void {
    const level = this.open.length + 1;
    const style = attributes.get('text:style-name') ?? this.open.at(-1)?.style ?? '';
    const { ordered, start } = this.styles.listLevel(style, level);
    const goesOn =
      attributes.get('text:continue-numbering') === 'true' || attributes.has('text:continue-list');
    const before = goesOn ? this.ended.get(keyOf(style, level)) : undefined;
    const tag = this.flow.begin(ordered ? 'ol' : 'ul');
    this.open.push({ style, ordered, start: tag, number: before ?? start - 1, isEmpty: true });
  }

  endList(): void {
    const list = this.open.pop();
    if (list === undefined) return;
    this.ended.set(keyOf(list.style, this.open.length + 1), list.number);
    this.flow.end(list.ordered ? 'ol' : 'ul');
  }

  beginItem(attributes: XmlAttributes): void {
    const list = this.open.at(-1);
    if (list !== undefined) {
      const given = Number(attributes.get('text:start-value') ?? '');
      list.number = given >= 1 && given < 1_000_000 ? Math.floor(given) : list.number + 1;
      if (list.ordered && list.isEmpty) list.start.attributes = ` start="${String(list.number)}"`;
      list.isEmpty = false;
    }
    this.flow.begin('li');
  }

  endItem(): void {
    this.flow.end('li');
  }
}

function keyOf(style: string, level: number): string {
  return `${String(level)} ${style}`;
}
