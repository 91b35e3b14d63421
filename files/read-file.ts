import { constants, type Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { OpenError } from '../core/errors.js';
import { LIMITS } from '../core/limits.js';
import { err, ok, type Result } from '../core/result.js';

/** Read at once, so that each step is short on a slow drive, too. */
const PIECE = 1024 * 1024;
/** First guess where the system tells no size, as for files in /proc. */
const SMALL_FILE = 64 * 1024;

/** How a file is read, where not as usual. */
export interface ReadOptions {
  /** Gives the reading up: it ends at once, with an error that nobody waits for. */
  readonly signal?: AbortSignal;
  /** What one step may take, milliseconds. */
  readonly stepMs?: number;
  /** Opens a file as `open` of `node:fs/promises` does. */
  readonly openFile?: (path: string, flags: number) => Promise<FileHandle>;
}

/**
 * Reads a regular file of at most `limit` bytes, following symbolic links. It never waits for ever
 * (a pipe is opened without waiting for its writer and refused), never trusts the size the system
 * tells, and never throws: whatever goes wrong comes back as an {@link OpenError}.
 */
export async function readRegularFile(
  path: string,
  limit: number = LIMITS.fileBytes,
  { signal, stepMs = LIMITS.readStepMs, openFile = open }: ReadOptions = {},
): Promise<Result<Uint8Array, OpenError>> {
  const step: Step = (underWay, abandon) => withinStep(underWay, { signal, stepMs, abandon });
  try {
    // O_NONBLOCK does not exist on Windows, where a pipe is no path that could be chosen.
    const flags = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);
    const opening = openFile(path, flags);
    const closeLate = (): void => {
      opening.then((late) => late.close()).catch(() => undefined);
    };
    const file = await step(opening, closeLate);
    try {
      return await readWhole(file, limit, step);
    } finally {
      // Not waited for: what does not answer while it is read may not while it is closed.
      file.close().catch(() => undefined);
    }
  } catch (error) {
    return err(error instanceof NoAnswer ? { kind: 'no-answer' } : openErrorOf(error));
  }
}

async function readWhole(
  file: FileHandle,
  limit: number,
  step: Step,
): Promise<Result<Uint8Array, OpenError>> {
  const before = await step(file.stat());
  if (!before.isFile()) return err({ kind: 'not-a-file' });
  if (before.size > limit) return err({ kind: 'too-large', bytes: before.size, limit });
  const bytes = await readUpTo(file, limit, before.size, step);
  if (bytes === null) return err({ kind: 'too-large', bytes: limit + 1, limit });
  if (!changed(before, await step(file.stat()))) return ok(bytes);
  // It was being written while we read, as by a browser that is still saving: once more, then as it is.
  const again = await readUpTo(file, limit, bytes.length, step);
  return again === null ? err({ kind: 'too-large', bytes: limit + 1, limit }) : ok(again);
}

/** All bytes from the file's beginning, or null when there are more than `limit`. */
async function readUpTo(
  file: FileHandle,
  limit: number,
  expected: number,
  step: Step,
): Promise<Uint8Array | null> {
  // One byte more than expected, so that the end of the file shows without growing.
  let buffer = new Uint8Array(Math.min(limit, Math.max(expected, SMALL_FILE)) + 1);
  let length = 0;
  for (;;) {
    const end = Math.min(buffer.length, length + PIECE);
    const { bytesRead } = await step(file.read(buffer, length, end - length, length));
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

/** No answer in time, or nobody waits for it any more. */
class NoAnswer extends Error {}

/** Waits for one step of reading; `abandon` cleans up behind one that was not waited for. */
type Step = <T>(underWay: Promise<T>, abandon?: () => void) => Promise<T>;

/** The step's outcome, or {@link NoAnswer} when it is late or given up. */
async function withinStep<T>(
  step: Promise<T>,
  ports: {
    readonly signal: AbortSignal | undefined;
    readonly stepMs: number;
    readonly abandon: (() => void) | undefined;
  },
): Promise<T> {
  const { signal, stepMs, abandon } = ports;
  const timer = new AbortController();
  const isGivenUp = signal === undefined ? timer.signal : AbortSignal.any([timer.signal, signal]);
  const late = wait(stepMs, null, { ref: false, signal: isGivenUp }).catch(() => undefined);
  // Also when nobody waits for it any more, it must not become an unhandled rejection.
  step.catch(() => undefined);
  const outcome = await Promise.race([step.then((value) => ({ value })), late]).finally(() => {
    timer.abort();
  });
  if (outcome !== null && outcome !== undefined) return outcome.value;
  abandon?.();
  throw new NoAnswer();
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
