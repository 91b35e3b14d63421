import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenError } from '../../core/errors.js';
import type {
  OpenAnswer,
  OpenedReading,
  OpenOutcome,
  Pasted,
  Reading,
  ReadingPlace,
} from '../../core/ipc/contract.js';
import { pack, unpack, type Packed } from '../../core/ipc/packed.js';
import { LIMITS } from '../../core/limits.js';
import { sourceNames } from '../../core/messages/dialogs.js';
import { shownName } from '../../core/messages/shown-name.js';
import { err, ok, type Result } from '../../core/result.js';
import type { KeptReading } from '../../core/script/corrections/kept.js';
import { readRegularFile } from '../../files/read-file.js';

/** What is given to be extracted: bytes of a file, or of something pasted whose kind is known. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind?: 'html' | 'text';
}

/** Turns bytes into an article; see main/extraction, which checks what comes out of its processes. */
export interface ArticleExtractor {
  read(source: Source): Promise<Result<Reading, OpenError>>;
  /** Gives up what is being read; it still answers, and nobody waits for it. */
  abandon(): void;
}

export interface OpenerPorts {
  readonly extractor: ArticleExtractor;
  /** What a person said of the content with this key before; see main/corrections. */
  readonly corrections: {
    for(reading: Reading, key: string): Pick<OpenedReading, 'corrections' | 'offered'>;
  };
  /** Called when the reading of `name` begins. */
  readonly opening: (name: string) => void;
  /** Writes a mistake of ours down and returns its id. */
  readonly logUnexpected: (error: unknown) => string;
}

/** Sources to try one after another, until one holds an article; or why there is none. */
type Sources = Result<readonly Source[], OpenError>;

/** Where something comes from, so that it can be fetched again. */
interface Origin {
  readonly name: string;
  readonly gather: (signal: AbortSignal) => Sources | Promise<Sources>;
}

/**
 * Opens articles, from wherever they come. One request counts at a time, the newest: an older one
 * that is still at work answers null and shows nothing. A failure leaves the last article open.
 */
export class ArticleOpener {
  /** Of the request that counts; aborted when a newer one takes its place, or nobody wants it. */
  #current = new AbortController();
  #lastOpened: Packed<OpenOutcome> | null = null;
  #lastOrigin: Origin | null = null;
  #lastCorrected: KeptReading | null = null;
  #lastPlace: ReadingPlace | null = null;
  readonly #ports: OpenerPorts;

  constructor(ports: OpenerPorts) {
    this.#ports = ports;
  }

  /** What the window shows, or would if it had not failed. */
  get lastOpened(): Packed<OpenOutcome> | null {
    const outcome = this.#lastOpened && unpack(this.#lastOpened);
    if (outcome?.ok !== true) return this.#lastOpened;
    const { key } = outcome.value;
    const corrected = this.#lastCorrected?.key === key ? this.#lastCorrected : null;
    const place = this.#lastPlace?.key === key ? this.#lastPlace : null;
    return pack<OpenOutcome>(
      ok({
        ...outcome.value,
        ...(corrected !== null && { corrections: corrected.corrections, offered: [] }),
        ...(place !== null && { place }),
      }),
    );
  }

  /** To be called when reading has moved on, so that the place is not lost with the window. */
  movedTo(place: ReadingPlace): void {
    this.#lastPlace = place;
  }

  /** Gives up what is being opened: its request answers null, and what was open stays. */
  cancel(): void {
    this.#current.abort();
    this.#ports.extractor.abandon();
  }

  /** Opens again what is open, which may have changed meanwhile; null when there is nothing. */
  reload(): Promise<OpenAnswer> {
    const origin = this.#lastOrigin;
    return origin === null ? Promise.resolve(null) : this.#open(origin, this.#lastPlace);
  }

  /** To be called when a person has corrected what they read, so that it is not lost with the window. */
  corrected(reading: KeptReading): void {
    this.#lastCorrected = reading;
  }

  /** Opens a file of the person's, by its absolute path. */
  openFile(path: string): Promise<OpenAnswer> {
    const name = path === '' ? sourceNames.dropped : shownName(basename(path));
    const gather = async (signal: AbortSignal): Promise<Sources> => {
      const bytes = await readRegularFile(path, LIMITS.fileBytes, { signal });
      return bytes.ok ? ok([{ name, bytes: bytes.value }]) : bytes;
    };
    return this.#open({ name, gather });
  }

  /** Opens a file of ours, which may lie inside the app's archive. */
  openOwn(path: string): Promise<OpenAnswer> {
    const name = basename(path);
    return this.#open({ name, gather: async () => ok([{ name, bytes: await readFile(path) }]) });
  }

  /** Opens what was on the clipboard: as HTML if that holds an article, else as text. */
  openPasted(pasted: Pasted): Promise<OpenAnswer> {
    const name = sourceNames.clipboard;
    const gather = (): Sources => {
      const encoder = new TextEncoder();
      const sources = (['html', 'text'] as const)
        .filter((kind) => pasted[kind].trim() !== '')
        .map((kind) => ({ name, kind, bytes: encoder.encode(pasted[kind]) }));
      return sources.length > 0 ? ok(sources) : err({ kind: 'empty' });
    };
    return this.#open({ name, gather });
  }

  async #open(origin: Origin, place: ReadingPlace | null = null): Promise<OpenAnswer> {
    this.#current.abort();
    this.#current = new AbortController();
    const { signal } = this.#current;
    this.#ports.opening(origin.name);
    const outcome = await this.#outcome(origin, signal);
    if (outcome === null || signal.aborted) return null;
    const isAgain = outcome.ok && place !== null;
    const packed = pack(isAgain ? ok({ ...outcome.value, place }) : outcome);
    if (outcome.ok) {
      this.#lastOpened = packed;
      this.#lastOrigin = origin;
    }
    return packed;
  }

  #opened(reading: Reading, { name, bytes }: Source): OpenedReading {
    const key = createHash('sha256').update(bytes).digest('hex');
    return { ...reading, name, key, ...this.#ports.corrections.for(reading, key) };
  }

  async #outcome({ name, gather }: Origin, signal: AbortSignal): Promise<OpenOutcome | null> {
    try {
      const sources = await gather(signal);
      if (!sources.ok) return err({ name, error: sources.error });
      let error: OpenError = { kind: 'empty' };
      for (const source of sources.value) {
        // The extractor drops what it is at when it is given something new: that must be the newer one.
        if (signal.aborted) return null;
        const reading = await this.#ports.extractor.read(source);
        if (reading.ok) return ok(this.#opened(reading.value, source));
        error = reading.error;
      }
      return err({ name, error });
    } catch (error) {
      return err({ name, error: { kind: 'unexpected', id: this.#ports.logUnexpected(error) } });
    }
  }
}
