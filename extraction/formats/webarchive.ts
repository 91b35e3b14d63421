import type { OpenError } from '../../core/errors.js';
import { err, ok, type Result } from '../../core/result.js';
import { carries } from '../byte-signature.js';
import { asItIs } from './as-it-is.js';
import { BinaryPlist } from './binary-plist.js';
import { pictureInMemory, type PictureShelf } from '../pictures/picture-shelf.js';
import type { PropertyList } from './property-list.js';
import type { FormatReader, Unwrapped } from './unwrapped.js';
import { XmlPlist } from './xml-plist.js';

const FOUND = 'Safari web archive';
const PAGE_TYPE = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i;

/** What Safari saves: the page and everything in it, in one property list. Only page and pictures are looked at. */
export const readWebArchive: FormatReader = (bytes, name) => Promise.resolve(pageIn(bytes, name));

function pageIn(bytes: Uint8Array, name: string): Result<Unwrapped, OpenError> {
  const isBinary = carries(bytes, { bytes: 'bplist' });
  const list = isBinary ? BinaryPlist.open(bytes) : XmlPlist.open(bytes);
  if (list === null) return isBinary ? err({ kind: 'damaged', found: FOUND }) : asItIs(bytes, name);
  const main = (key: string) => list.valueAt('WebMainResource', key);
  const data = main('WebResourceData');
  if (!(data instanceof Uint8Array)) return err({ kind: 'damaged', found: FOUND });
  const type = textOf(main('WebResourceMIMEType')) ?? 'text/html';
  // Safari also saves what it only showed: pictures, PDF documents.
  if (!PAGE_TYPE.test(type)) return ok({ kind: 'file', name: 'page', bytes: data });
  const address = textOf(main('WebResourceURL'));
  const isOnline = address !== null && /^https?:/i.test(address);
  return asItIs(
    data,
    type === 'text/plain' ? 'page.txt' : 'page.html',
    textOf(main('WebResourceTextEncodingName')),
    isOnline ? address : null,
    picturesIn(list, address),
  );
}

function textOf(value: string | Uint8Array | null): string | null {
  return typeof value === 'string' ? value : null;
}

/** What was saved with the page, by its address; looked through when the first picture is asked for. */
function picturesIn(list: PropertyList, base: string | null): PictureShelf {
  let found: ReadonlyMap<string, PropertyList> | null = null;
  return (address) => {
    found ??= new Map(
      list
        .listAt('WebSubresources')
        .map((resource) => [textOf(resource.valueAt('WebResourceURL')) ?? '', resource] as const),
    );
    const whole = URL.canParse(address, base ?? undefined)
      ? new URL(address, base ?? undefined).href
      : address;
    const data = (found.get(address) ?? found.get(whole))?.valueAt('WebResourceData');
    return data instanceof Uint8Array ? pictureInMemory(data) : null;
  };
}
