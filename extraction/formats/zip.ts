import { Inflate } from 'fflate/browser';
import type { OpenError } from '../../core/errors.js';
import { LIMITS } from '../../core/limits.js';
import { err, ok, type Result } from '../../core/result.js';
import { zipEntries, type ZipEntry } from './zip-entries.js';

/** Packed bytes that are unpacked at once, so that a bomb is noticed while it is still small. */
const SLICE_BYTES = 16 * 1024;
/** The same where only a beginning is wanted. */
const START_SLICE_BYTES = 2 * 1024;
/** Below this, what is unpacked is harmless however well it was packed. */
const HARMLESS_BYTES = 1024 * 1024;

/**
 * A zip archive, unpacked entry by entry and only in memory. Keeps within the archive bounds of
 * {@link LIMITS} by counting what comes out, whatever the archive says of itself.
 */
export class ZipArchive {
  private unpackedBytes = 0;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly found: string,
    /** In the order of the archive's list; without folders. */
    readonly entries: readonly ZipEntry[],
  ) {}

  /** @param found what people call such a file, for what is told of its errors. */
  static open(bytes: Uint8Array, found: string): Result<ZipArchive, OpenError> {
    const entries = zipEntries(bytes);
    if (entries === null) return err({ kind: 'damaged', found });
    if (entries.length > LIMITS.archiveEntries) {
      return err({ kind: 'too-many-parts', found, limit: LIMITS.archiveEntries });
    }
    return ok(new ZipArchive(bytes, found, entries));
  }

  /** The entry of this exact name, or null. */
  entry(name: string): ZipEntry | null {
    return this.entries.find((each) => each.name === name) ?? null;
  }

  /**
   * The first `length` bytes of an entry, or all where it has fewer; empty where they can't be had. To
   * be asked for few bytes: they do not count.
   */
  start(entry: ZipEntry, length: number): Uint8Array {
    const packed = entry.isEncrypted ? null : packedBytes(this.bytes, entry);
    if (packed === null || entry.method === 'unknown') return new Uint8Array();
    if (entry.method === 'stored') return packed.subarray(0, length);
    const chunks: Uint8Array[] = [];
    let unpacked = 0;
    const inflate = new Inflate((chunk) => {
      chunks.push(chunk);
      unpacked += chunk.length;
    });
    try {
      for (let at = 0; at < packed.length && unpacked < length; at += START_SLICE_BYTES) {
        inflate.push(packed.subarray(at, at + START_SLICE_BYTES));
      }
    } catch {
      return new Uint8Array();
    }
    return joined(chunks, unpacked).subarray(0, length);
  }

  /** Unpacks an entry of this archive. */
  read(entry: ZipEntry): Result<Uint8Array, OpenError> {
    const { found } = this;
    if (entry.isEncrypted) return err({ kind: 'protected', found });
    const limit = Math.min(LIMITS.entryBytes, LIMITS.archiveBytes - this.unpackedBytes);
    if (entry.size > limit) return err({ kind: 'too-large', bytes: entry.size, limit });
    const packed = packedBytes(this.bytes, entry);
    if (packed === null || entry.method === 'unknown') return err({ kind: 'damaged', found });
    const unpacked = entry.method === 'stored' ? ok(packed) : inflated(packed, limit, found);
    if (unpacked.ok) this.unpackedBytes += unpacked.value.length;
    return unpacked;
  }
}

/** Null where the archive says what is not so. */
function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize <= bytes.length ? bytes.subarray(start, start + packedSize) : null;
}

function inflated(packed: Uint8Array, limit: number, found: string): Result<Uint8Array, OpenError> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  const byRatio = Math.max(HARMLESS_BYTES, packed.length * LIMITS.archiveRatio);
  try {
    for (let at = 0; at < packed.length; at += SLICE_BYTES) {
      inflate.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length);
      if (length > byRatio) return err({ kind: 'unpacks-too-far', found });
      if (length > limit) return err({ kind: 'too-large', bytes: length, limit });
    }
  } catch {
    return err({ kind: 'damaged', found });
  }
  return ok(joined(chunks, length));
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
