/** A font of the fourteen that every PDF reader knows, by its short name. */
export type FontName = 'regular' | 'bold' | 'italic' | 'mono';

const FONTS: Readonly<Record<FontName, string>> = {
  regular: 'Helvetica',
  bold: 'Helvetica-Bold',
  italic: 'Helvetica-Oblique',
  mono: 'Courier',
};

export interface TextLook {
  readonly font?: FontName;
  /** Points. */
  readonly size?: number;
  /** Degrees, counterclockwise. */
  readonly turn?: number;
  /** Extra width of every space, points. */
  readonly spacing?: number;
  /** Role of the structure element that holds it. Equal keys of one page are one element. */
  readonly tag?: { readonly role: string; readonly key: number };
}

interface Element {
  readonly role: string;
  readonly page: number;
  readonly key: number;
  readonly marks: number[];
}

export interface PdfDetails {
  readonly title?: string;
  readonly author?: string;
  readonly lang?: string;
}

export const PAGE_WIDTH = 600;
export const PAGE_HEIGHT = 800;

/** One page: text at places, in points from its top left corner. */
export class PageWriter {
  readonly drawing: string[] = [];
  readonly elements: Element[] = [];
  private marks = 0;

  constructor(private readonly number: number) {}

  /** Puts text so that its first letter stands on (`x`, `y`). */
  text(x: number, y: number, text: string, look: TextLook = {}): this {
    const { font = 'regular', size = 10, turn = 0, spacing = 0, tag } = look;
    const angle = (turn * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)];
    const place = `${cos} ${sin} ${-Number(sin)} ${cos} ${x.toFixed(2)} ${(PAGE_HEIGHT - y).toFixed(2)} Tm`;
    const shown = `BT /${font} ${size} Tf ${spacing.toFixed(3)} Tw ${place} (${escaped(text)}) Tj ET`;
    this.drawing.push(tag === undefined ? shown : this.marked(shown, tag));
    return this;
  }

  private marked(shown: string, { role, key }: { role: string; key: number }): string {
    const mark = this.marks++;
    const known = this.elements.find((element) => element.key === key);
    if (known === undefined) this.elements.push({ role, key, page: this.number, marks: [mark] });
    else known.marks.push(mark);
    return `/${role} <</MCID ${mark}>> BDC ${shown} EMC`;
  }
}

/** Writes small PDF files: text at places in standard fonts, details, and a structure tree. */
export class PdfWriter {
  private readonly pages: PageWriter[] = [];

  constructor(private readonly details: PdfDetails = {}) {}

  page(): PageWriter {
    const page = new PageWriter(this.pages.length);
    this.pages.push(page);
    return page;
  }

  bytes(): Uint8Array {
    return latin(this.source());
  }

  /** The file, each character standing for the byte of its code. */
  source(): string {
    const objects = new Map<number, string>();
    const [catalog, tree, info, structure, parents, firstFont] = [1, 2, 3, 4, 5, 6] as const;
    const names = Object.keys(FONTS) as FontName[];
    names.forEach((name, i) => {
      objects.set(
        firstFont + i,
        `<</Type/Font/Subtype/Type1/BaseFont/${FONTS[name]}/Encoding/WinAnsiEncoding>>`,
      );
    });
    const fonts = names.map((name, i) => `/${name} ${firstFont + i} 0 R`).join('');
    const firstPage = firstFont + names.length;
    const pageOf = (index: number) => firstPage + index * 2;
    this.pages.forEach(({ drawing }, i) => {
      objects.set(
        pageOf(i),
        `<</Type/Page/Parent ${tree} 0 R/StructParents ${i}/MediaBox[0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}]` +
          `/Resources<</Font<<${fonts}>>>>/Contents ${pageOf(i) + 1} 0 R>>`,
      );
      objects.set(pageOf(i) + 1, stream(drawing.join('\n')));
    });
    const kids = this.pages.map((_, i) => `${pageOf(i)} 0 R`).join(' ');
    objects.set(tree, `<</Type/Pages/Kids[${kids}]/Count ${this.pages.length}>>`);
    const { title, author, lang } = this.details;
    objects.set(info, `<<${entry('Title', title)}${entry('Author', author)}>>`);
    const isTagged = this.pages.some(({ elements }) => elements.length > 0);
    if (isTagged) this.addStructure(objects, structure, parents, pageOf);
    const tagged = isTagged ? `/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R` : '';
    objects.set(catalog, `<</Type/Catalog/Pages ${tree} 0 R${entry('Lang', lang)}${tagged}>>`);
    return fileOf(objects, `/Root ${catalog} 0 R/Info ${info} 0 R`);
  }

  private addStructure(
    objects: Map<number, string>,
    root: number,
    parents: number,
    pageOf: (index: number) => number,
  ): void {
    let next = pageOf(this.pages.length);
    const all: number[] = [];
    const nums = this.pages.map(({ elements }, page) => {
      const owners: number[] = [];
      for (const { role, marks } of elements) {
        const id = next++;
        all.push(id);
        for (const mark of marks) owners[mark] = id;
        objects.set(
          id,
          `<</Type/StructElem/S/${role}/P ${root} 0 R/Pg ${pageOf(page)} 0 R/K[${marks.join(' ')}]>>`,
        );
      }
      return `${page}[${owners.map((id) => `${id} 0 R`).join(' ')}]`;
    });
    objects.set(
      root,
      `<</Type/StructTreeRoot/K[${all.map((id) => `${id} 0 R`).join(' ')}]/ParentTree ${parents} 0 R>>`,
    );
    objects.set(parents, `<</Nums[${nums.join('')}]>>`);
  }
}

/** A whole file from its objects, with a table of where each begins. */
export function fileOf(objects: ReadonlyMap<number, string>, trailer: string): string {
  let file = '%PDF-1.7\n';
  const places: string[] = [];
  const last = Math.max(...objects.keys());
  for (let id = 1; id <= last; id++) {
    const object = objects.get(id);
    places.push(
      object === undefined
        ? '0000000000 65535 f '
        : `${String(file.length).padStart(10, '0')} 00000 n `,
    );
    if (object !== undefined) file += `${id} 0 obj\n${object}\nendobj\n`;
  }
  const table = `xref\n0 ${last + 1}\n0000000000 65535 f \n${places.join('\n')}\n`;
  return `${file}${table}trailer\n<</Size ${last + 1}${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
}

export function stream(content: string): string {
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
}

function entry(name: string, value: string | undefined): string {
  return value === undefined ? '' : `/${name}(${escaped(value)})`;
}

/** Characters that Windows-1252 has outside of Latin-1, and their bytes there. */
const WIN_ANSI: Readonly<Record<string, string>> = {
  '•': '\x95',
  '–': '\x96',
  '—': '\x97',
  '‘': '\x91',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
};

function escaped(text: string): string {
  return text.replace(/[•–—‘’“”]/g, (sign) => WIN_ANSI[sign] ?? sign).replace(/[\\()]/g, '\\$&');
}

export function latin(source: string): Uint8Array {
  return Uint8Array.from(source, (character) => character.charCodeAt(0));
}
