import type { Article } from '../../core/article/article.js';
import { messages } from '../../core/messages/en.js';
import { pictureAddress } from '../../core/pictures/picture-address.js';
import { cutsAlike } from '../../core/reading/same-turns.js';
import type { Script, TurnId } from '../../core/script/script.js';
import { BlockIndex } from './block-index.js';
import type { TextPlace } from './block-index.js';
import { PageBuilder } from './page-builder.js';
import type { Slices } from './slices.js';
import { askButton } from './turn-section.js';

/** Pieces and characters that fill the first screen of a large window. */
const FIRST_SCREEN = { pieces: 40, characters: 6_000 } as const;

/** What is shown. */
interface ShownReading {
  readonly article: Article;
  readonly script: Script;
  /** Of the content, by which its pictures are found. */
  readonly key: string;
}

/**
 * The article on the page: plain DOM, built once and never rendered again. The first screen is there
 * at once, the rest follows in slices of idle time.
 */
export class ArticleView {
  private builder: PageBuilder | null = null;
  private shown: Script | null = null;
  private blocks = new BlockIndex();
  private callOff: () => void = () => undefined;
  private current: HTMLElement | null = null;
  private currentTurn: TurnId | null = null;
  private meta: HTMLElement | null = null;
  /** The one button that Tab stops at. */
  private stop: HTMLButtonElement | null = null;
  private readonly listeners = new Set<() => void>();

  /** `host` is the `article` element; everything in it belongs to this view. */
  constructor(
    private readonly host: HTMLElement,
    private readonly slices: Slices,
  ) {}

  /** Shows an article instead of the one before. */
  show(reading: ShownReading): void {
    const { article, script, key } = reading;
    this.clear();
    this.shown = script;
    this.host.lang = article.lang === 'und' ? '' : article.lang;
    this.host.dir = article.dir;
    const head = this.makeHead(article);
    const first = article.blocks[0];
    if (first?.kind !== 'title') {
      const title = this.host.ownerDocument.createElement('h1');
      title.textContent = article.title;
      head.prepend(title);
      this.host.append(head);
    }
    this.builder = new PageBuilder(this.host, article, script, this.blocks, head, (picture) =>
      pictureAddress(key, picture),
    );
    this.buildFirstScreen(this.builder);
    this.placeStop();
    this.buildRestLater();
  }

  /**
   * Shows what has become of the article's script. Where only names and roles are others the page stays
   * as it is and changes those; else it is built anew, at once as far as `until`. Returns whether it was.
   */
  change(reading: ShownReading, until: readonly TextPlace[]): boolean {
    const { script } = reading;
    if (this.builder !== null && this.shown !== null && cutsAlike(this.shown, script)) {
      this.shown = script;
      this.builder.redress(script);
      return false;
    }
    const time = this.meta?.querySelector('[data-time]')?.textContent ?? '';
    this.show(reading);
    this.meta?.querySelector('[data-time]')?.append(time);
    const { builder } = this;
    for (const place of until) {
      while (builder?.done === false && this.blocks.caretAt(place) === null) builder.step();
    }
    return true;
  }

  /** Takes the article off the page. */
  clear(): void {
    this.callOff();
    this.builder = null;
    this.blocks = new BlockIndex();
    this.current = null;
    this.currentTurn = null;
    this.meta = null;
    this.stop = null;
    this.shown = null;
    this.host.replaceChildren();
    this.host.removeAttribute('data-complete');
  }

  /** The way between text and page, as far as it is built. */
  get index(): BlockIndex {
    return this.blocks;
  }

  /** The section of a turn; null while it is not built yet. */
  section(turn: TurnId): HTMLElement | null {
    return this.builder?.sections.get(turn) ?? null;
  }

  /** Called each time more of the page has been built. Returns a function that removes the listener. */
  onGrown(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tints the turn that is being read, for eyes and for assistive technology. */
  markTurn(turn: TurnId | null): void {
    this.currentTurn = turn;
    this.placeStop();
    const section = turn === null ? null : this.section(turn);
    if (section === this.current) return;
    this.current?.classList.remove('now');
    this.current?.removeAttribute('aria-current');
    section?.classList.add('now');
    section?.setAttribute('aria-current', 'true');
    this.current = section;
  }

  /** Tab stops at the button of the turn where reading is: one of thousands, and the one meant most. */
  private placeStop(): void {
    const section = this.currentTurn === null ? null : this.section(this.currentTurn);
    const button = section
      ? askButton(section)
      : this.host.querySelector<HTMLButtonElement>('.ask-who');
    if (button === null || button === this.stop) return;
    if (this.stop) this.stop.tabIndex = -1;
    button.tabIndex = 0;
    this.stop = button;
  }

  /** The line under the title, which names the listening time once it is known. */
  setListeningTime(seconds: number): void {
    const time = this.meta?.querySelector('[data-time]');
    if (time) time.textContent = messages.article.minutesAtYourSpeed(seconds);
  }

  private buildFirstScreen(builder: PageBuilder): void {
    let characters = 0;
    for (let pieces = 0; pieces < FIRST_SCREEN.pieces && !builder.done; pieces += 1) {
      characters += builder.step();
      if (characters > FIRST_SCREEN.characters) return;
    }
  }

  private buildRestLater(): void {
    const builder = this.builder;
    if (!builder) return;
    if (builder.done) {
      this.host.dataset['complete'] = 'true';
      return;
    }
    this.callOff = this.slices.soon((msLeft) => {
      // A piece may be long; asking the clock after each costs nothing beside building it.
      while (!builder.done && msLeft() > 0) builder.step();
      if (this.currentTurn !== null) this.markTurn(this.currentTurn);
      for (const listener of this.listeners) listener();
      this.buildRestLater();
    });
  }

  private makeHead(article: Article): HTMLElement {
    const document = this.host.ownerDocument;
    const head = document.createElement('div');
    head.className = 'head';
    this.meta = document.createElement('p');
    this.meta.className = 'meta';
    const parts = [
      article.byline === null ? null : messages.article.by(withoutBy(article.byline)),
      article.siteName,
    ].filter((part) => part !== null && part !== '');
    const time = document.createElement('span');
    time.dataset['time'] = '';
    for (const part of parts) this.meta.append(`${part ?? ''} · `);
    this.meta.append(time);
    head.append(this.meta);
    return head;
  }
}

function withoutBy(byline: string): string {
  return byline
    .replace(/^\s*by\s+/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
