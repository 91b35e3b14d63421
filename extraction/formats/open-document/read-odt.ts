import type { OpenError } from '../../../core/errors.js';
import { err, ok, type Result } from '../../../core/result.js';
import { decode } from '../../decode.js';
import { unwrapDocument } from '../document/unwrap-document.js';
import { picturesInArchive } from '../../pictures/pictures-in-archive.js';
import type { PictureShelf } from '../../pictures/picture-shelf.js';
import type { FormatReader, Unwrapped } from '../unwrapped.js';
import { readXml } from '../xml/read-xml.js';
import { xmlIn } from '../xml/xml-in-archive.js';
import { ZipArchive } from '../zip.js';
import { OdfDocument } from './odf-document.js';
import { ODF_PREFIXES } from './odf-xml.js';

const FOUND = 'OpenDocument file';
/** A table or a picture is no text, whatever words stand in it. */
const TEXT_TYPE = 'application/vnd.oasis.opendocument.text';
/** What counts later comes later. */
const PARTS = ['meta.xml', 'styles.xml', 'content.xml'] as const;

/** Reads an OpenDocument text: a zip archive (.odt, .ott). */
export const readOdt: FormatReader = (bytes) => Promise.resolve(unwrapped(bytes));

/** Reads an OpenDocument text that is one XML file (.fodt). */
export const readFlatOdt: FormatReader = (bytes) => {
  const source = decode(bytes);
  if (!source.ok) return Promise.resolve(source);
  const document = new OdfDocument();
  readXml(source.value, ODF_PREFIXES, document);
  return Promise.resolve(finished(document, document.body.pictures));
};

function unwrapped(bytes: Uint8Array): Result<Unwrapped, OpenError> {
  const archive = ZipArchive.open(bytes, FOUND);
  if (!archive.ok) return archive;
  const type = xmlIn(archive.value, 'mimetype');
  const manifest = xmlIn(archive.value, 'META-INF/manifest.xml');
  if (!manifest.ok) return manifest;
  if (manifest.value.includes('encryption-data')) return err({ kind: 'protected', found: FOUND });
  if (type.ok && type.value !== '' && !type.value.startsWith(TEXT_TYPE)) {
    return err({ kind: 'not-text', found: 'OpenDocument table or drawing' });
  }
  if (archive.value.entry('content.xml') === null) return err({ kind: 'damaged', found: FOUND });
  const document = new OdfDocument();
  for (const part of PARTS) {
    const source = xmlIn(archive.value, part);
    if (!source.ok) return source;
    readXml(source.value, ODF_PREFIXES, document);
  }
  return finished(document, picturesInArchive(archive.value, ''));
}

function finished(
  { body, properties }: OdfDocument,
  pictures: PictureShelf,
): Result<Unwrapped, OpenError> {
  return ok({ ...unwrapDocument(body.flow.finish(), body.notes, properties), pictures });
}
