import type { OpenError } from '../../../core/errors.js';
import { ok, type Result } from '../../../core/result.js';
import type { DocumentProperties } from '../document/document-properties.js';
import { Flow } from '../document/flow.js';
import { unwrapDocument } from '../document/unwrap-document.js';
import { picturesInArchive } from '../../pictures/pictures-in-archive.js';
import type { FormatReader, Unwrapped } from '../unwrapped.js';
import { readXml } from '../xml/read-xml.js';
import { ZipArchive } from '../zip.js';
import { WordBody } from './word-body.js';
import { WordLists } from './word-lists.js';
import { NoteNumbers, readNotes } from './word-notes.js';
import { WORD_DOCUMENT, WordPackage } from './word-package.js';
import { WordStyles } from './word-styles.js';
import { WORD_PREFIXES } from './word-xml.js';

/** Reads a Word document (.docx and its kin): its text as it stands on paper, without what was deleted. */
export const readDocx: FormatReader = (bytes) => Promise.resolve(unwrapped(bytes));

function unwrapped(bytes: Uint8Array): Result<Unwrapped, OpenError> {
  const archive = ZipArchive.open(bytes, WORD_DOCUMENT);
  if (!archive.ok) return archive;
  const opened = WordPackage.open(archive.value);
  if (!opened.ok) return opened;
  const files = opened.value.read();
  if (!files.ok) return files;
  const { document, styles, numbering, footnotes, endnotes, properties } = files.value;
  const around = {
    styles: new WordStyles(styles),
    lists: new WordLists(numbering),
    relations: opened.value.relations,
  };
  const flow = new Flow();
  const notes = readNotes({ footnote: footnotes, endnote: endnotes }, around, flow);
  const numbers = new NoteNumbers(notes);
  const { pictures } = opened.value;
  const body = new WordBody(
    { ...around, pictures, noteNumber: (kind, id) => numbers.of(kind, id) },
    flow,
  );
  readXml(document, WORD_PREFIXES, body);
  const unwrapped = unwrapDocument(flow.finish(), numbers.pieces, propertiesOf(properties));
  return ok({ ...unwrapped, pictures: picturesInArchive(archive.value, '') });
}

function propertiesOf(source: string): DocumentProperties {
  const texts = new Map<string, string>();
  let at: string | null = null;
  readXml(source, WORD_PREFIXES, {
    begin: (name) => {
      at = name;
      return true;
    },
    end: () => {
      at = null;
    },
    text: (text) => {
      if (at !== null) texts.set(at, (texts.get(at) ?? '') + text);
    },
  });
  return { title: texts.get('dc:title') ?? null, author: texts.get('dc:creator') ?? null };
}
