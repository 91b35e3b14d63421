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
} from '../../core/ipc/contract.js';
import { pack, unpack, type Packed } from '../../core/ipc/packed.js';
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
  /** @param begun told of the beginning of something large, before the outcome. */
  read(source: Source, begun: (beginning: Reading) => void): Promise<Result<Reading, OpenError>>;
}

export interface OpenerPorts {
  readonly extractor: ArticleExtractor;
  /** What a person said of the content with this key before; see main/corrections. */
  readonly corrections: {
    for(reading: Reading, key: string): Pick<OpenedReading, 'corrections' | 'offered'>;
  };
  /** Called when the reading of `name` begins. */
  readonly opening: (name: string) => void;
  /** Called with the beginning of something large, while the rest is still being read. */
  readonly begun: (beginning: Packed) => void;
  /** Writes a mistake of ours down and returns its id. */
  readonly logUnexpected: (error: unknown) => string;
}

/** Sources to try one after another, until one holds an article; or why there is none. */
type Sources = Result<readonly Source[], OpenError>;

/**
 * Opens articles, from wherever they come. One request counts at a time, the newest: an older one
 * that is still at work answers null and shows nothing. A failure leaves the last article open.
 */
export class ArticleOpener {
  #newest = 0;
  #lastOpened: Packed | null = null;
  #lastCorrected: KeptReading | null = null;
  readonly #ports: OpenerPorts;

  constructor(ports: OpenerPorts) {
    this.#ports = ports;
  }

  /** What the window shows, or would if it had not failed. */
  get lastOpened(): Packed | null {
    if (this.#lastOpened === null || this.#lastCorrected === null) return this.#lastOpened;
    const { key, corrections } = this.#lastCorrected;
    const outcome = unpack(this.#lastOpened);
    if (!outcome.ok || outcome.value.key !== key) return this.#lastOpened;
    return pack(ok({ ...outcome.value, corrections, offered: [] }));
  }

  /** To be called when a person has corrected what they read, so that it is not lost with the window. */
  corrected(reading: KeptReading): void {
    this.#lastCorrected = reading;
  }

  /** Opens a file of the person's, by its absolute path. */
  openFile(path: string): Promise<OpenAnswer> {
    const name = path === '' ? sourceNames.dropped : shownName(basename(path));
    return this.#open(name, async () => {
      const bytes = await readRegularFile(path);
      return bytes.ok ? ok([{ name, bytes: bytes.value }]) : bytes;
    });
  }

  /** Opens a file of ours, which may lie inside the app's archive. */
  openOwn(path: string): Promise<OpenAnswer> {
    const name = basename(path);
    return this.#open(name, async () => ok([{ name, bytes: await readFile(path) }]));
  }

  /** Opens what was on the clipboard: as HTML if that holds an article, else as text. */
  openPasted(pasted: Pasted): Promise<OpenAnswer> {
    const name = sourceNames.clipboard;
    return this.#open(name, () => {
      const encoder = new TextEncoder();
      const sources = (['html', 'text'] as const)
        .filter((kind) => pasted[kind].trim() !== '')
        .map((kind) => ({ name, kind, bytes: encoder.encode(pasted[kind]) }));
      return sources.length > 0 ? ok(sources) : err({ kind: 'empty' });
    });
  }

  async #open(name: string, gather: () => Sources | Promise<Sources>): Promise<OpenAnswer> {
    const ticket = (this.#newest += 1);
    this.#ports.opening(name);
    const isOvertaken = (): boolean => ticket !== this.#newest;
    const outcome = await this.#outcome(name, gather, isOvertaken);
    if (outcome === null || isOvertaken()) return null;
    const packed = pack(outcome);
    if (outcome.ok) this.#lastOpened = packed;
    return packed;
  }

  #opened(reading: Reading, name: string, key: string): OpenedReading {
    return { ...reading, name, key, ...this.#ports.corrections.for(reading, key) };
  }

  async #outcome(
    name: string,
    gather: () => Sources | Promise<Sources>,
    isOvertaken: () => boolean,
  ): Promise<OpenOutcome | null> {
    try {
      const sources = await gather();
      if (!sources.ok) return err({ name, error: sources.error });
      let error: OpenError = { kind: 'empty' };
      for (const source of sources.value) {
        // The extractor drops what it is at when it is given something new: that must be the newer one.
        if (isOvertaken()) return null;
        const key = createHash('sha256').update(source.bytes).digest('hex');
        const reading = await this.#ports.extractor.read(source, (beginning) => {
          if (isOvertaken()) return;
          // What was said of other articles is offered for the whole, not for its beginning.
          const opened = { ...this.#opened(beginning, source.name, key), offered: [] };
          this.#ports.begun(pack(ok(opened)));
        });
        if (reading.ok) return ok(this.#opened(reading.value, source.name, key));
        error = reading.error;
      }
      return err({ name, error });
    } catch (error) {
      return err({ name, error: { kind: 'unexpected', id: this.#ports.logUnexpected(error) } });
    }
  }
}
