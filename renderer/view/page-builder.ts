import { isText } from '../../core/article/article.js';
import type { Article, ImageBlock, TextBlock } from '../../core/article/article.js';
import { pagePieces } from '../../core/reading/page.js';
import type { Piece } from '../../core/reading/page.js';
import type { Script, TurnId } from '../../core/script/script.js';
import { blockElement, dimmed } from './block-element.js';
import type { BlockIndex } from './block-index.js';
import { ContainerStack } from './containers.js';
import { fillText } from './piece-text.js';
import { guessHeight, nothing, shownHeight } from './page-part.js';
import { labelByCaption, pictureElement, type PictureAddresses } from './picture-element.js';
import { dressSection, turnSection, whoSpeaks } from './turn-section.js';

/**
 * What is off screen need not be rendered by the browser: a passage is some whole turns, a stretch
 * some paragraphs of one turn. The first keeps thousands of turns cheap, the second a turn that is a book.
 */
const PASSAGE_TURNS = 12;
const PASSAGE_CHARACTERS = 8_000;
const STRETCH_BLOCKS = 12;
const STRETCH_CHARACTERS = 4_000;

/**
 * Builds the page piece by piece, in reading order, with `createElement` and text nodes only.
 * One section for each turn; what stands between turns in a stretch of its own.
 */
export class PageBuilder {
  private readonly pieces: Iterator<Piece>;
  private readonly containers: ContainerStack;
  private section: HTMLElement | null = null;
  private sectionTurn: TurnId | null = null;
  private said: HTMLElement | null = null;
  private passage: HTMLElement | null = null;
  private inPassage = nothing();
  private stretch: HTMLElement | null = null;
  private inStretch = nothing();
  private headingLevel = 1;
  private lastSkipped: Piece['skipped'] = null;
  private isDone = false;

  /** Sections by turn, as far as they are built. */
  readonly sections = new Map<TurnId, HTMLElement>();

  constructor(
    private readonly host: HTMLElement,
    article: Article,
    private script: Script,
    private readonly index: BlockIndex,
    private readonly head: HTMLElement,
    private readonly pictures: PictureAddresses,
  ) {
    this.pieces = pagePieces(article, script);
    this.containers = new ContainerStack(host);
  }

  get done(): boolean {
    return this.isDone;
  }

  /** Other speakers for the same turns: in what is built already, and in what will be. */
  redress(script: Script): void {
    this.script = script;
    for (const [turn, section] of this.sections) dressSection(section, script, turn);
  }

  /** Builds the next piece; returns how many characters it has. */
  step(): number {
    const next = this.pieces.next();
    if (next.done === true) {
      this.closePassage();
      this.isDone = true;
      return 0;
    }
    this.place(next.value);
    return next.value.end - next.value.start;
  }

  private place(piece: Piece): void {
    if (piece.turn !== this.sectionTurn || this.section === null) this.openSection(piece.turn);
    const { block } = piece;
    if (!isText(block)) {
      if (block.kind === 'image') this.placePicture(block, piece);
      else this.parentFor(piece).append(this.host.ownerDocument.createElement('hr'));
      return;
    }
    if (block.kind === 'title' && piece.start === 0) {
      this.placeTitle(block, piece);
      return;
    }
    const parent = this.parentFor(piece);
    const element = this.elementFor(block, parent);
    if (block.lang !== undefined) element.lang = block.lang;
    if (block.dir !== undefined) element.dir = block.dir;
    const { skipped } = piece;
    const saysWhy = skipped !== this.lastSkipped;
    const textHost = skipped === null ? element : dimmed(element, skipped, saysWhy);
    this.lastSkipped = skipped;
    fillText(textHost, block, piece.start, piece.end, piece.marks);
    this.index.add(textHost, block.id, piece.start, piece.end);
    if (element !== parent) parent.append(element);
    if (block.kind === 'caption') labelByCaption(parent, block.id);
  }

  private openSection(turn: TurnId | null): void {
    this.closeStretch();
    const document = this.host.ownerDocument;
    this.sectionTurn = turn;
    this.lastSkipped = null;
    const section =
      turn === null ? document.createElement('div') : turnSection(document, this.script, turn);
    if (turn === null) section.className = 'between';
    else this.sections.set(turn, section);
    this.section = section;
    this.said = null;
    this.openPassage().append(section);
    this.inPassage.turns += 1;
  }

  private openPassage(): HTMLElement {
    const { turns, characters } = this.inPassage;
    if (turns >= PASSAGE_TURNS || characters >= PASSAGE_CHARACTERS) this.closePassage();
    if (this.passage === null) {
      this.passage = this.host.ownerDocument.createElement('div');
      this.passage.className = 'passage';
      this.host.append(this.passage);
    }
    return this.passage;
  }

  private closePassage(): void {
    this.closeStretch();
    if (this.passage) guessHeight(this.passage, this.inPassage);
    this.passage = null;
    this.inPassage = nothing();
  }

  /** The column of text; the name comes before it, once there is something to say beside the title. */
  private openSaid(section: HTMLElement): HTMLElement {
    const document = this.host.ownerDocument;
    const turn = this.sectionTurn;
    if (turn !== null) section.append(whoSpeaks(document, this.script, turn));
    const said = document.createElement('div');
    said.className = 'said';
    section.append(said);
    this.said = said;
    return said;
  }

  private parentFor(piece: Piece): HTMLElement {
    if (this.section === null) throw new Error('a piece outside of every section');
    const said = this.said ?? this.openSaid(this.section);
    const within = piece.block.within;
    const { blocks, characters } = this.inStretch;
    const isFull = blocks >= STRETCH_BLOCKS || characters >= STRETCH_CHARACTERS;
    // A stretch ends only where no list or table is open, so that none is cut in two.
    if (this.stretch === null || (isFull && !(this.containers.isInside && within.length > 0))) {
      this.closeStretch();
      this.stretch = this.host.ownerDocument.createElement('div');
      this.stretch.className = 'stretch';
      said.append(this.stretch);
      this.containers.restart(this.stretch);
    }
    for (const part of [this.inStretch, this.inPassage]) {
      part.blocks += 1;
      part.characters += piece.end - piece.start;
    }
    return this.containers.parentFor(within);
  }

  private closeStretch(): void {
    if (this.stretch) guessHeight(this.stretch, this.inStretch);
    this.stretch = null;
    this.inStretch = nothing();
  }

  private placeTitle(block: TextBlock, piece: Piece): void {
    const title = this.host.ownerDocument.createElement('h1');
    fillText(title, block, piece.start, piece.end, piece.marks);
    this.index.add(title, block.id, piece.start, piece.end);
    this.head.prepend(title);
    this.section?.append(this.head);
  }

  private placePicture(block: ImageBlock, piece: Piece): void {
    const element = pictureElement(this.host.ownerDocument, block, this.pictures);
    if (element === null) return;
    const parent = this.parentFor(piece);
    parent.append(element);
    labelByCaption(parent, block.id);
    const { picture } = block;
    if (picture === undefined) return;
    for (const part of [this.inStretch, this.inPassage]) part.pictures += shownHeight(picture);
  }

  /** The page's own levels may skip; ours never do, and 1 is the title's. */
  private elementFor(block: TextBlock, parent: HTMLElement): HTMLElement {
    if (block.kind !== 'heading') return blockElement(block.kind, parent);
    this.headingLevel = Math.min(Math.max(2, block.level ?? 2), this.headingLevel + 1, 6);
    return parent.ownerDocument.createElement(`h${String(this.headingLevel)}`);
  }
}
