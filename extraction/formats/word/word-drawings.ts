import type { Flow } from '../document/flow.js';
import type { XmlAttributes } from '../xml/read-xml.js';

/** A drawing that is being read. */
interface Drawing {
  description: string | null;
  /** Name of its first picture in the archive. */
  picture: string | null;
}

/** The drawings of a Word file, of its own kind (DrawingML) and of the one before (VML). */
export class Drawings {
  private readonly open: Drawing[] = [];

  /** @param pictures names in the archive by the ids of their relations. */
  constructor(private readonly pictures: ReadonlyMap<string, string>) {}

  /** An element that begins a drawing, or tells something of the innermost. */
  begin(name: string, attributes: XmlAttributes): void {
    if (name === 'w:drawing' || name === 'w:pict') {
      this.open.push({ description: null, picture: null });
      return;
    }
    const drawing = this.open.at(-1);
    if (drawing === undefined) return;
    drawing.description ??= attributes.get(name === 'wp:docPr' ? 'descr' : 'alt') ?? null;
    const id = attributes.get('r:embed') ?? attributes.get('r:id');
    if (id !== undefined) drawing.picture ??= this.pictures.get(id) ?? null;
  }

  /** What the innermost shows and says goes into the flow: at its end, or before the text that stands in it. */
  tell(flow: Flow): void {
    const drawing = this.open.at(-1);
    if (drawing === undefined) return;
    flow.picture(drawing.description, drawing.picture);
    drawing.description = null;
    drawing.picture = null;
  }

  end(flow: Flow): void {
    this.tell(flow);
    this.open.pop();
  }
}
