import { isText } from '../../core/article/article.js';
import type { Article, TextBlock } from '../../core/article/article.js';
import { messages } from '../../core/messages/en.js';
import { pagePieces } from '../../core/reading/page.js';
import type { Piece } from '../../core/reading/page.js';
import type { Role, Script, TurnId } from '../../core/script/script.js';
import type { BlockIndex } from './block-index.js';
import { ContainerStack } from './containers.js';
import { fillText } from './piece-text.js';

/** Class of a turn, by what its speaker does; the style sheet gives each its rule and weight. */
const ROLE_CLASSES: Readonly<Record<Role, string>> = {
  interviewer: 'asks',
  interviewee: 'answers',
  narrator: 'tells',
  other: 'says',
};

/**
 * What is off screen need not be rendered by the browser: a passage is some whole turns, a stretch
 * some paragraphs of one turn. The first keeps thousands of turns cheap, the second a turn that is a book.
 */
const PASSAGE_TURNS = 12;
const PASSAGE_CHARACTERS = 8_000;
const STRETCH_BLOCKS = 12;
const STRETCH_CHARACTERS = 4_000;
const CHARACTERS_A_LINE = 62;

/** How much stands in a part of the page, for guessing its height. */
interface Amount {
  blocks: number;
  characters: number;
  turns: number;
}

const nothing = (): Amount => ({ blocks: 0, characters: 0, turns: 0 });

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
    private readonly script: Script,
    private readonly index: BlockIndex,
    private readonly head: HTMLElement,
  ) {
    this.pieces = pagePieces(article, script);
    this.containers = new ContainerStack(host);
  }

  get done(): boolean {
    return this.isDone;
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
      this.placeFurniture(block.kind === 'image' ? block.alt : null, piece);
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
    const textHost = piece.skipped === null ? element : this.dimmed(element, piece.skipped);
    this.lastSkipped = piece.skipped;
    fillText(textHost, block, piece.start, piece.end, piece.marks);
    this.index.add(textHost, block.id, piece.start, piece.end);
    if (element !== parent) parent.append(element);
  }

  private openSection(turn: TurnId | null): void {
    this.closeStretch();
    const document = this.host.ownerDocument;
    this.sectionTurn = turn;
    this.lastSkipped = null;
    const section = document.createElement(turn === null ? 'div' : 'section');
    section.className = turn === null ? 'between' : `turn ${ROLE_CLASSES[this.roleOf(turn)]}`;
    if (turn !== null) {
      section.setAttribute('role', 'group');
      section.setAttribute('aria-label', this.labelOf(turn));
      section.dataset['turn'] = String(turn);
      this.sections.set(turn, section);
    }
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
    if (turn !== null) section.append(this.whoOf(turn));
    const said = document.createElement('div');
    said.className = 'said';
    section.append(said);
    this.said = said;
    return said;
  }

  private whoOf(turn: TurnId): HTMLElement {
    const document = this.host.ownerDocument;
    const role = this.roleOf(turn);
    const who = document.createElement('p');
    who.className = 'who';
    const name = document.createElement('b');
    name.textContent = this.nameOf(turn);
    who.append(name);
    const does = messages.speakerDoes[role];
    if (does !== '') {
      const doing = document.createElement('span');
      doing.textContent = does;
      who.append(' ', doing);
    }
    return who;
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

  private placeFurniture(alt: string | null, piece: Piece): void {
    if (alt === '') return;
    const document = this.host.ownerDocument;
    const parent = this.parentFor(piece);
    if (alt === null) {
      parent.append(document.createElement('hr'));
      return;
    }
    const picture = document.createElement('p');
    picture.className = 'picture';
    picture.textContent = messages.article.image(alt);
    parent.append(picture);
  }

  private elementFor(block: TextBlock, parent: HTMLElement): HTMLElement {
    const document = this.host.ownerDocument;
    switch (block.kind) {
      case 'title':
        return document.createElement('p');
      case 'heading': {
        // The page's own levels may skip; ours never do, and 1 is the title's.
        this.headingLevel = Math.min(Math.max(2, block.level ?? 2), this.headingLevel + 1, 6);
        return document.createElement(`h${String(this.headingLevel)}`);
      }
      case 'paragraph':
        return document.createElement('p');
      case 'item':
      case 'cell':
        return document.createElement('div');
      case 'term':
        return document.createElement(parent.localName === 'dl' ? 'dt' : 'p');
      case 'definition':
        return document.createElement(parent.localName === 'dl' ? 'dd' : 'p');
      case 'caption':
        return document.createElement(parent.localName === 'figure' ? 'figcaption' : 'p');
      case 'preformatted':
        return document.createElement('pre');
    }
  }

  /** Dims what is not read and says why, once for neighbours with the same reason. */
  private dimmed(element: HTMLElement, skipped: NonNullable<Piece['skipped']>): HTMLElement {
    const document = this.host.ownerDocument;
    element.classList.add('skipped');
    if (skipped !== this.lastSkipped) {
      const reason = document.createElement('small');
      reason.className = 'reason';
      reason.textContent =
        skipped === 'unread'
          ? messages.article.notReadPlain
          : messages.article.notReadAloud(skipped);
      element.append(reason);
    }
    const words = document.createElement('span');
    element.append(words);
    return words;
  }

  private roleOf(turn: TurnId): Role {
    const speaker = this.script.turns[turn]?.speaker;
    return (speaker === undefined ? undefined : this.script.cast[speaker]?.role) ?? 'other';
  }

  private nameOf(turn: TurnId): string {
    const speaker = this.script.turns[turn]?.speaker;
    const name = speaker === undefined ? undefined : this.script.cast[speaker]?.name;
    return messages.speakerName(name ?? '', this.roleOf(turn));
  }

  private labelOf(turn: TurnId): string {
    return messages.article.turn(turn + 1, this.script.turns.length, this.nameOf(turn));
  }
}

/** Tells the browser about how high a part will be, so that the scroll bar hardly moves later. */
function guessHeight(part: HTMLElement, { blocks, characters, turns }: Amount): void {
  const lines = characters / CHARACTERS_A_LINE + blocks / 2;
  const height = (lines * 1.6 + blocks * 0.8 + turns).toFixed(1);
  part.style.setProperty('contain-intrinsic-block-size', `auto ${height}em`);
}
