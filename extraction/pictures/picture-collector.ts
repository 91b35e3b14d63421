import type { Article, Picture } from '../../core/article/article.js';
import { LIMITS } from '../../core/limits.js';
import type { PictureBeside, PictureSink } from '../../core/pictures/beside.js';
import { headFrom, isDecodable, isWorthShowing } from '../../core/pictures/picture-head.js';
import { pathWithin, NO_PICTURES, type PictureFile, type PictureShelf } from './picture-shelf.js';

/** How much may be looked at, as a multiple of what may be kept: a page names each picture several times. */
const LOOKS = 4;

interface Kept {
  readonly picture: Picture;
  readonly bytes: number;
  readonly content: PictureFile | PictureBeside;
}

/**
 * Finds the pictures of one source where they lie in its file, as far as {@link LIMITS} allow, and
 * hands them out once it is known which of them the article has.
 */
export class PictureCollector {
  private readonly shelves: PictureShelf[] = [];
  private readonly beside: ReadonlyMap<string, PictureBeside>;
  private readonly kept: Kept[] = [];
  private readonly known = new Map<string, Kept | null>();
  private readonly keptFiles = new Map<Kept['content'], Kept>();
  private page = NO_PICTURES;
  private bytes = 0;
  private looks = 0;

  constructor(beside: readonly PictureBeside[] = []) {
    this.beside = new Map(beside.map((each) => [each.name.normalize(), each]));
  }

  /** Tells of one more place where pictures lie: the innermost wrapping is asked first. */
  add(shelf: PictureShelf): void {
    if (shelf !== NO_PICTURES) this.shelves.unshift(shelf);
  }

  /** Goes on to another page of the same source: the same address may mean another picture there. */
  turnTo(shelf: PictureShelf): void {
    this.page = shelf;
    this.known.clear();
  }

  /**
   * The largest picture that one of these addresses stands for, which a page has for one and the same
   * place; null where none is in the file, or none is worth showing.
   */
  find(addresses: readonly string[], isDescribed: boolean): Picture | null {
    let largest: Picture | null = null;
    for (const address of addresses) {
      const picture = this.at(address)?.picture ?? null;
      if (picture === null || !isWorthShowing(picture, isDescribed)) continue;
      if (largest === null || picture.width > largest.width) largest = picture;
    }
    return largest;
  }

  /** Gives the article's pictures to `sink`, one at a time. The source must not have changed. */
  *handOut(article: Article, sink: Pick<PictureSink, 'add'>): Generator<void> {
    const given = new Set<number>();
    for (const block of article.blocks) {
      if (block.kind !== 'image' || block.picture === undefined) continue;
      const { key } = block.picture;
      const content = this.kept[key]?.content;
      if (content === undefined || given.has(key)) continue;
      given.add(key);
      const bytes = 'name' in content ? content.name : content.whole();
      if (bytes !== null) sink.add(key, bytes);
      yield;
    }
  }

  private at(address: string): Kept | null {
    const known = this.known.get(address);
    if (known !== undefined) return known;
    const kept = this.looks < LIMITS.pictures * LOOKS ? this.lookedAt(address) : null;
    this.known.set(address, kept);
    return kept;
  }

  private lookedAt(address: string): Kept | null {
    for (const shelf of [this.page, ...this.shelves]) {
      const file = shelf(address);
      if (file === null) continue;
      const kept = this.keptFiles.get(file);
      if (kept !== undefined) return kept;
      this.looks++;
      if (file.size > LIMITS.pictureBytes) return null;
      const head = headFrom((length) => file.start(length));
      return head === null ? null : this.keep(head, file.size, file);
    }
    if (this.beside.size === 0) return null;
    const name = pathWithin('', address)?.normalize();
    const beside = name === undefined ? undefined : this.beside.get(name);
    return beside === undefined ? null : this.keep(beside, beside.bytes, beside);
  }

  private keep(
    { width, height }: Pick<Picture, 'width' | 'height'>,
    bytes: number,
    content: Kept['content'],
  ): Kept | null {
    const isTooMuch =
      this.kept.length >= LIMITS.pictures || this.bytes + bytes > LIMITS.picturesBytes;
    if (isTooMuch || !isDecodable({ width, height })) return null;
    this.bytes += bytes;
    const kept = { picture: { key: this.kept.length, width, height }, bytes, content };
    this.kept.push(kept);
    this.keptFiles.set(content, kept);
    return kept;
  }
}
