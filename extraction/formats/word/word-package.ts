import type { OpenError } from '../../../core/errors.js';
import { err, ok, type Result } from '../../../core/result.js';
import { pathWithin } from '../../pictures/picture-shelf.js';
import { readXml } from '../xml/read-xml.js';
import { xmlIn } from '../xml/xml-in-archive.js';
import type { ZipArchive } from '../zip.js';
import { WORD_PREFIXES } from './word-xml.js';

/** What people call such a file, in the middle of a sentence. */
export const WORD_DOCUMENT = 'Word document';

/** One file of a Word archive that belongs to another. */
interface Relation {
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/** What a part says of the parts and addresses it is related to, by id. */
export type Relations = ReadonlyMap<string, Relation>;

/** The XML of a Word document's parts. */
export interface WordFiles {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  readonly footnotes: string;
  readonly endnotes: string;
  readonly properties: string;
}

const NO_FILES: WordFiles = {
  document: '',
  styles: '',
  numbering: '',
  footnotes: '',
  endnotes: '',
  properties: '',
};

/** Finds the parts of a Word document in its archive. */
export class WordPackage {
  private constructor(
    private readonly archive: ZipArchive,
    /** Name of the part that holds the text. */
    private readonly main: string,
    readonly relations: Relations,
  ) {}

  static open(archive: ZipArchive): Result<WordPackage, OpenError> {
    const top = relationsOf(archive, '');
    if (!top.ok) return top;
    const main = partOf(top.value, 'officeDocument', '', archive) ?? 'word/document.xml';
    if (archive.entry(main) === null) return err({ kind: 'damaged', found: WORD_DOCUMENT });
    const relations = relationsOf(archive, main);
    return relations.ok ? ok(new WordPackage(archive, main, relations.value)) : relations;
  }

  /** Names of the text's pictures in the archive, by the ids of their relations. */
  get pictures(): ReadonlyMap<string, string> {
    const folder = folderOf(this.main);
    const pictures = new Map<string, string>();
    for (const [id, { type, target, isOutside }] of this.relations) {
      if (isOutside || !type.endsWith('/image')) continue;
      const name = target.startsWith('/') ? target.slice(1) : pathWithin(folder, target);
      if (name !== null) pictures.set(id, name);
    }
    return pictures;
  }

  /** The parts that hold the text and what bears on it; each is empty where there is none. */
  read(): Result<WordFiles, OpenError> {
    const folder = folderOf(this.main);
    const files: Record<keyof WordFiles, string> = { ...NO_FILES };
    for (const kind of Object.keys(NO_FILES) as (keyof WordFiles)[]) {
      const name =
        kind === 'document'
          ? this.main
          : kind === 'properties'
            ? 'docProps/core.xml'
            : (partOf(this.relations, kind, folder, this.archive) ?? `${folder}${kind}.xml`);
      const text = xmlIn(this.archive, name);
      if (!text.ok) return text;
      files[kind] = text.value;
    }
    return ok(files);
  }
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

function relationsOf(archive: ZipArchive, part: string): Result<Relations, OpenError> {
  const folder = folderOf(part);
  const source = xmlIn(archive, `${folder}_rels/${part.slice(folder.length)}.rels`);
  if (!source.ok) return source;
  const relations = new Map<string, Relation>();
  readXml(source.value, WORD_PREFIXES, {
    begin: (name, attributes) => {
      if (name.endsWith('Relationship')) {
        relations.set(attributes.get('Id') ?? '', {
          type: attributes.get('Type') ?? '',
          target: attributes.get('Target') ?? '',
          isOutside: attributes.get('TargetMode') === 'External',
        });
      }
      return true;
    },
    end: () => undefined,
    text: () => undefined,
  });
  return ok(relations);
}

/** Name of the first part of a kind that the archive really has. */
function partOf(
  relations: Relations,
  kind: string,
  folder: string,
  archive: ZipArchive,
): string | null {
  for (const { type, target, isOutside } of relations.values()) {
    if (isOutside || !type.endsWith(`/${kind}`)) continue;
    const name = target.startsWith('/') ? target.slice(1) : folder + target;
    if (archive.entry(name) !== null) return name;
  }
  return null;
}
