import { LIMITS } from '../../core/limits.js';
import type { PictureContent, PictureSink } from '../../core/pictures/beside.js';
import { headFrom, isDecodable, type PictureType } from '../../core/pictures/picture-head.js';
import { readPictureBeside } from '../../files/pictures-beside.js';

/** A picture as it is given to the reading window. */
export interface ServedPicture {
  readonly type: PictureType;
  readonly bytes: Uint8Array;
}

/** The pictures of one article, some of which may still be on their way from the extraction. */
export class HeldPictures implements PictureSink {
  readonly #pictures = new Map<number, PictureContent>();
  readonly #waiting = new Map<number, ((content: PictureContent | null) => void)[]>();
  #bytes = 0;
  #isComplete = false;
  readonly #folder: string | null;

  /** @param folder from which those are read that lie beside the file; null where there is none. */
  constructor(folder: string | null) {
    this.#folder = folder;
  }

  /** Bytes of pictures that are in memory. */
  get heldBytes(): number {
    return this.#bytes;
  }

  add(key: number, content: PictureContent): void {
    if (this.#isComplete || this.#pictures.has(key)) return;
    const bytes = typeof content === 'string' ? 0 : content.length;
    const isTooMuch = this.#bytes + bytes > LIMITS.picturesBytes;
    if (!isTooMuch) {
      this.#bytes += bytes;
      this.#pictures.set(key, content);
    }
    this.#tell(key, isTooMuch ? null : content);
  }

  end(): void {
    this.#isComplete = true;
    for (const key of [...this.#waiting.keys()]) this.#tell(key, null);
  }

  /** Forgets everything. */
  free(): void {
    this.end();
    this.#pictures.clear();
    this.#bytes = 0;
  }

  /** The picture, as soon as it has come; null for what is none, or can't be had. */
  async picture(key: number): Promise<ServedPicture | null> {
    const content = this.#pictures.get(key) ?? (await this.#coming(key));
    if (content === null) return null;
    const bytes = typeof content === 'string' ? await this.#beside(content) : content;
    if (bytes === null) return null;
    // What it is and how large counts by what is here, not by what was said of it.
    const head = headFrom((length) => bytes.subarray(0, length));
    return head !== null && isDecodable(head) ? { type: head.type, bytes } : null;
  }

  #coming(key: number): Promise<PictureContent | null> {
    if (this.#isComplete) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), resolve]);
    });
  }

  #tell(key: number, content: PictureContent | null): void {
    const waiting = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    for (const resolve of waiting) resolve(content);
  }

  async #beside(name: string): Promise<Uint8Array | null> {
    return this.#folder === null ? null : readPictureBeside(this.#folder, name);
  }
}

/** Holds the pictures of the article that is open, for the reading window to ask for them. */
export class PictureStore {
  #content = '';
  #pictures: HeldPictures | null = null;

  /** Bytes of pictures that are in memory. */
  get heldBytes(): number {
    return this.#pictures?.heldBytes ?? 0;
  }

  /**
   * Holds these from now on, and forgets those of the article before.
   * @param content key of the article's content.
   */
  hold(content: string, pictures: HeldPictures): void {
    if (this.#pictures !== pictures) this.#pictures?.free();
    this.#content = content;
    this.#pictures = pictures;
  }

  /** Null unless it is a picture of the article that is open. */
  async picture(content: string, key: number): Promise<ServedPicture | null> {
    return content === this.#content && this.#pictures !== null
      ? this.#pictures.picture(key)
      : null;
  }
}
