/** A file in a zip archive, as the archive's list says it. */
export interface ZipEntry {
  /** As it stands there, with whatever slashes and dots: a name, never a path on a disk. */
  readonly name: string;
  /** Bytes it unpacks to, as the list says. */
  readonly size: number;
  readonly packedSize: number;
  readonly method: 'stored' | 'deflated' | 'unknown';
  readonly isEncrypted: boolean;
  /** Where its own head begins in the file. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 0x0001;
const UTF8_FLAG = 0x0800;
/** Stands where the method would, and hides it. */
const AES_METHOD = 99;

/**
 * What an archive lists, folders left out; null where the list is missing or damaged. Bytes before the
 * archive, as in a page that unpacks itself, are passed over. No ZIP64: what is opened is smaller.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const listBytes = view.getUint32(end + 12, true);
  const start = end - listBytes;
  // Offsets count from the archive's beginning, or from the file's where that was put right.
  const shift = start - view.getUint32(end + 16, true);
  if (start < 0 || shift < 0) return null;
  const entries: ZipEntry[] = [];
  for (let i = 0, at = start; i < count; i++) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) return null;
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    const entry = entryAt(view, at, bytes.subarray(at + ENTRY_BYTES, nameEnd), shift);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at = next;
  }
  return entries;
}

/** The last place that looks like the end of a list whose comment reaches no further than the file. */
function endOfList(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return null;
}

function entryAt(view: DataView, at: number, nameBytes: Uint8Array, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  return {
    name: entryName(nameBytes, (flags & UTF8_FLAG) !== 0),
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    method: method === 0 ? 'stored' : method === 8 ? 'deflated' : 'unknown',
    isEncrypted: (flags & ENCRYPTED_FLAG) !== 0 || method === AES_METHOD,
    offset: view.getUint32(at + 42, true) + shift,
  };
}

/** Many programs write UTF-8 without saying so. */
function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
