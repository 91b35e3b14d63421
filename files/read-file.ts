import { constants, type Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { OpenError } from '../core/errors.js';
import { LIMITS } from '../core/limits.js';
import { err, ok, type Result } from '../core/result.js';

/** What one step of reading (an open, one chunk) may take: a network drive may never answer. */
const STEP_MS = 10_000;
/** First guess where the system tells no size, as for files in /proc. */
const SMALL_FILE = 64 * 1024;

/**
 * Reads a regular file of at most `limit` bytes, following symbolic links. It never waits for ever
 * (a pipe is opened without waiting for its writer and refused), never trusts the size the system
 * tells, and never throws: whatever goes wrong comes back as an {@link OpenError}.
 */
export async function readRegularFile(
  path: string,
  limit: number = LIMITS.fileBytes,
): Promise<Result<Uint8Array, OpenError>> {
  try {
    // O_NONBLOCK does not exist on Windows, where a pipe is no path that could be chosen.
    const flags = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);
    const opening = open(path, flags);
    const file = await withinStep(opening, () => void opening.then((late) => late.close()));
    try {
      return await readWhole(file, limit);
    } finally {
      await file.close();
    }
  } catch (error) {
    return err(error instanceof TookTooLong ? { kind: 'took-too-long' } : openErrorOf(error));
  }
}

async function readWhole(file: FileHandle, limit: number): Promise<Result<Uint8Array, OpenError>> {
  const before = await withinStep(file.stat());
  if (!before.isFile()) return err({ kind: 'not-a-file' });
  if (before.size > limit) return err({ kind: 'too-large', bytes: before.size, limit });
  const bytes = await readUpTo(file, limit, before.size);
  if (bytes === null) return err({ kind: 'too-large', bytes: limit + 1, limit });
  if (!changed(before, await withinStep(file.stat()))) return ok(bytes);
  // It was being written while we read, as by a browser that is still saving: once more, then as it is.
  const again = await readUpTo(file, limit, bytes.length);
  return again === null ? err({ kind: 'too-large', bytes: limit + 1, limit }) : ok(again);
}

/** All bytes from the file's beginning, or null when there are more than `limit`. */
async function readUpTo(
  file: FileHandle,
  limit: number,
  expected: number,
): Promise<Uint8Array | null> {
  // One byte more than expected, so that the end of the file shows without growing.
  let buffer = new Uint8Array(Math.min(limit, Math.max(expected, SMALL_FILE)) + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await withinStep(
      file.read(buffer, length, buffer.length - length, length),
    );
    length += bytesRead;
    if (bytesRead === 0) return buffer.subarray(0, length);
    if (length > limit) return null;
    if (length < buffer.length) continue;
    const larger = new Uint8Array(Math.min(limit, length * 2) + 1);
    larger.set(buffer);
    buffer = larger;
  }
}

function changed(before: Stats, after: Stats): boolean {
  return before.size !== after.size || before.mtimeMs !== after.mtimeMs;
}

class TookTooLong extends Error {}

/** `step`, or {@link TookTooLong} after {@link STEP_MS}; then `abandon` cleans up behind it. */
async function withinStep<T>(step: Promise<T>, abandon?: () => void): Promise<T> {
  const timer = new AbortController();
  const late = wait(STEP_MS, null, { ref: false, signal: timer.signal }).then(() => {
    abandon?.();
    throw new TookTooLong();
  });
  // Whichever of the two loses must not become an unhandled rejection.
  late.catch(() => undefined);
  step.catch(() => undefined);
  try {
    return await Promise.race([step, late]);
  } finally {
    timer.abort();
  }
}

const KNOWN: Readonly<Record<string, OpenError>> = {
  ENOENT: { kind: 'not-found' },
  ENOTDIR: { kind: 'not-found' },
  // A name with a NUL in it, which no file can have.
  ERR_INVALID_ARG_VALUE: { kind: 'not-found' },
  EISDIR: { kind: 'not-a-file' },
  // A socket, or a device without a driver.
  ENXIO: { kind: 'not-a-file' },
  ENODEV: { kind: 'not-a-file' },
  EACCES: { kind: 'not-allowed' },
  EPERM: { kind: 'not-allowed' },
};

function openErrorOf(error: unknown): OpenError {
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string'
      ? error.code
      : 'unknown';
  return KNOWN[code] ?? { kind: 'not-readable', code };
}
