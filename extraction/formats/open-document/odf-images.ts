import { base64Picture } from '../../pictures/data-pictures.js';
import type { PictureFile, PictureShelf } from '../../pictures/picture-shelf.js';
import type { Flow } from '../document/flow.js';
import type { XmlAttributes } from '../xml/read-xml.js';

/** A frame that is being read. Only one that holds a picture is told of. */
interface Frame {
  isImage: boolean;
  description: string | null;
  address: string | null;
}

/** The pictures of an OpenDocument text: each in a frame, with its description and alternatives. */
export class OdfImages {
  private readonly frames: Frame[] = [];
  /** Text of the element that is being read, and what it is; null elsewhere. */
  private reading: { readonly element: string; readonly text: string[] } | null = null;
  private readonly written = new Map<string, PictureFile>();

  /** Finds the pictures that are written into a file which is no archive. */
  readonly shelf: PictureShelf = (address) => this.written.get(address) ?? null;

  /** Whether what the element holds is wanted. */
  begin(name: string, attributes: XmlAttributes): boolean {
    if (name === 'draw:frame') {
      this.frames.push({ isImage: false, description: null, address: null });
      return true;
    }
    const frame = this.frames.at(-1);
    if (frame === undefined) return name === 'draw:image';
    if (name === 'draw:image') {
      frame.isImage = true;
      // The first is the best of several that show the same.
      frame.address ??= attributes.get('xlink:href') ?? null;
      return true;
    }
    const isWanted = name !== 'office:binary-data' || (frame.isImage && frame.address === null);
    if (isWanted) this.reading = { element: name, text: [] };
    return isWanted;
  }

  /** Whether the text belongs to a picture. */
  take(text: string): boolean {
    this.reading?.text.push(text);
    return this.reading !== null;
  }

  end(name: string, flow: Flow): void {
    if (name === 'draw:frame') {
      const frame = this.frames.pop();
      if (frame?.isImage === true) flow.picture(frame.description, frame.address);
      return;
    }
    const frame = this.frames.at(-1);
    const text = this.reading?.element === name ? this.reading.text.join('') : null;
    this.reading = null;
    if (frame === undefined || text === null) return;
    if (name === 'office:binary-data') {
      frame.address = `picture-in-document:${String(this.written.size)}`;
      this.written.set(frame.address, base64Picture(text));
      // One of title and description is enough.
    } else frame.description ??= text.replace(/\s+/g, ' ').trim() || null;
  }
}
