import { LIMITS } from '../../core/limits.js';
import type { PropertyList } from './property-list.js';

const HEADER_BYTES = 8;
const TRAILER_BYTES = 32;

/** The upper half of the byte that an object begins with. */
const DATA = 0x4;
const ASCII = 0x5;
const UTF_16 = 0x6;
const ARRAY = 0xa;
const DICTIONARY = 0xd;
/** In its lower half: the length follows as an integer. */
const LONG = 0xf;

/** A stretch of the file that an object's content takes; `count` is in its own units. */
interface Content {
  readonly type: number;
  readonly count: number;
  readonly start: number;
}

/**
 * Apple's binary property list, read where it lies: only the objects on the way to a wanted value are
 * looked at, so that neither cycles nor numbers of objects can cost anything.
 */
export class BinaryPlist implements PropertyList {
  private readonly view: DataView;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly offsetBytes: number,
    private readonly referenceBytes: number,
    private readonly objects: number,
    private readonly top: number,
    private readonly table: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Null where the file does not end as its kind does. */
  static open(bytes: Uint8Array): BinaryPlist | null {
    const trailer = bytes.length - TRAILER_BYTES;
    if (trailer < HEADER_BYTES) return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [offsetBytes, referenceBytes] = [view.getUint8(trailer + 6), view.getUint8(trailer + 7)];
    const [objects, top, table] = [8, 16, 24].map((at) => Number(view.getBigUint64(trailer + at)));
    if (objects === undefined || top === undefined || table === undefined) return null;
    const isSound =
      isWidth(offsetBytes) &&
      isWidth(referenceBytes) &&
      top < objects &&
      table >= HEADER_BYTES &&
      table + objects * offsetBytes <= trailer;
    return isSound
      ? new BinaryPlist(bytes, offsetBytes, referenceBytes, objects, top, table)
      : null;
  }

  valueAt(...keys: readonly string[]): string | Uint8Array | null {
    let object: number | null = this.top;
    for (const key of keys) object = object === null ? null : this.entry(object, key);
    return object === null ? null : this.value(object);
  }

  listAt(key: string): readonly PropertyList[] {
    const list = this.entry(this.top, key);
    const content = list === null ? null : this.content(list);
    if (content?.type !== ARRAY) return [];
    const found: PropertyList[] = [];
    for (let i = 0; i < content.count && i < LIMITS.plistEntries; i++) {
      const item = this.reference(content, i);
      if (item !== null) found.push(this.below(item));
    }
    return found;
  }

  /** The same file, with another object as the outermost. */
  private below(top: number): BinaryPlist {
    const { bytes, offsetBytes, referenceBytes, objects, table } = this;
    return new BinaryPlist(bytes, offsetBytes, referenceBytes, objects, top, table);
  }

  /** The object under a key of a dictionary. */
  private entry(object: number, key: string): number | null {
    const content = this.content(object);
    if (content?.type !== DICTIONARY || content.count > LIMITS.plistEntries) return null;
    for (let i = 0; i < content.count; i++) {
      const name = this.reference(content, i);
      if (name !== null && this.isText(name, key))
        return this.reference(content, content.count + i);
    }
    return null;
  }

  private reference({ start }: Content, index: number): number | null {
    return this.integer(start + index * this.referenceBytes, this.referenceBytes);
  }

  private value(object: number): string | Uint8Array | null {
    const content = this.content(object);
    if (content === null) return null;
    const { type, count, start } = content;
    const end = start + count * (type === UTF_16 ? 2 : 1);
    if (end > this.table) return null;
    const bytes = this.bytes.subarray(start, end);
    if (type === DATA) return bytes;
    if (type === ASCII) return new TextDecoder('latin1').decode(bytes);
    return type === UTF_16 ? new TextDecoder('utf-16be').decode(bytes) : null;
  }

  /** Looked at only when it is as long, so that long keys cost nothing. */
  private isText(object: number, text: string): boolean {
    return this.content(object)?.count === text.length && this.value(object) === text;
  }

  private content(object: number): Content | null {
    if (object >= this.objects) return null;
    const at = this.integer(this.table + object * this.offsetBytes, this.offsetBytes);
    if (at === null || at < HEADER_BYTES || at >= this.table) return null;
    const marker = this.view.getUint8(at);
    const count = marker & 0xf;
    if (count !== LONG) return { type: marker >> 4, count, start: at + 1 };
    const width = 1 << (this.view.getUint8(at + 1) & 0xf);
    const long = this.integer(at + 2, width);
    return long === null ? null : { type: marker >> 4, count: long, start: at + 2 + width };
  }

  private integer(at: number, width: number): number | null {
    if (!isWidth(width) || at + width > this.bytes.length) return null;
    let value = 0;
    for (let i = 0; i < width; i++) value = value * 256 + this.view.getUint8(at + i);
    return value;
  }
}

function isWidth(bytes: number): boolean {
  return bytes >= 1 && bytes <= 8;
}
