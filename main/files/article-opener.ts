import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenError } from '../../core/errors.js';
import type {
  OpenAnswer,
  OpenedReading,
  OpenFailure,
  OpenOutcome,
  Pasted,
  Reading,
  ReopenedFile,
} from '../../core/ipc/contract.js';
import { pack, unpack, type Packed } from '../../core/ipc/packed.js';
import { sourceNames } from '../../core/messages/dialogs.js';
import { shownName } from '../../core/messages/shown-name.js';
import { AS_FOUND, isAsFound, type OpeningChoices } from '../../core/opening/choices.js';
import { sampleLine } from '../../core/opening/sample-line.js';
import { err, ok, type Result } from '../../core/result.js';
import type { KeptReading } from '../../core/script/corrections/kept.js';
import { readRegularFile } from '../../files/read-file.js';

/** What is given to be extracted: bytes of a file, or of something pasted whose kind is known. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind?: 'html' | 'text';
  /** What a person has chosen for its content; absent where nothing was. */
  readonly choices?: OpeningChoices;
}

/** Turns bytes into an article; see main/extraction, which checks what comes out of its processes. */
export interface ArticleExtractor {
  read(source: Source): Promise<Result<Reading, OpenError>>;
}

export interface OpenerPorts {
  readonly extractor: ArticleExtractor;
  /** What a person said of the content with this key before; see main/corrections. */
  readonly corrections: {
    for(reading: Reading, key: string): Pick<OpenedReading, 'corrections' | 'offered'>;
  };
  /** How a person wants content to be read, by the hash of its bytes; absent where none is kept. */
  readonly choices?: {
    for(key: string): OpeningChoices;
    remember(key: string, choices: OpeningChoices): void;
  };
  /** Called when the reading of `name` begins. */
  readonly opening: (name: string) => void;
  /** Writes a mistake of ours down and returns its id. */
  readonly logUnexpected: (error: unknown) => string;
}

/** Sources to try one after another, until one holds an article; or why there is none. */
type Sources = Result<readonly Source[], OpenError>;

/** What was asked to be opened, so that it can be opened again. */
interface Asked {
  readonly name: string;
  readonly gather: () => Sources | Promise<Sources>;
}

/**
 * Opens articles, from wherever they come. One request counts at a time, the newest: an older one
 * that is still at work answers null and shows nothing. A failure leaves the last article open.
 */
export class ArticleOpener {
  #newest = 0;
  #lastOpened: Packed<OpenOutcome> | null = null;
  /** What is shown, and what could not be. */
  readonly #asked = new Map<ReopenedFile, Asked>();
  #lastTold: Result<string, OpenFailure> | null = null;
  #lastCorrected: KeptReading | null = null;
  readonly #ports: OpenerPorts;

  constructor(ports: OpenerPorts) {
    this.#ports = ports;
  }

  /** What the window shows, or would if it had not failed. */
  get lastOpened(): Packed<OpenOutcome> | null {
    if (this.#lastOpened === null || this.#lastCorrected === null) return this.#lastOpened;
    const { key, corrections } = this.#lastCorrected;
    const outcome = unpack(this.#lastOpened);
    if (!outcome.ok || outcome.value.key !== key) return this.#lastOpened;
    return pack<OpenOutcome>(ok({ ...outcome.value, corrections, offered: [] }));
  }

  /** What the last answer was: the title of what was opened, or why there is none. */
  get lastTold(): Result<string, OpenFailure> | null {
    return this.#lastTold;
  }

  /** Answers an opening for which there is nothing to read, as the newest one. */
  refuse(failure: OpenFailure): OpenAnswer {
    this.#newest += 1;
    this.#lastTold = err(failure);
    return pack<OpenOutcome>(err(failure));
  }

  /** To be called when a person has corrected what they read, so that it is not lost with the window. */
  corrected(reading: KeptReading): void {
    this.#lastCorrected = reading;
  }

  /** Opens a file of the person's, by its absolute path. */
  openFile(path: string): Promise<OpenAnswer> {
    const name = path === '' ? sourceNames.dropped : shownName(basename(path));
    return this.#open({
      name,
      gather: async () => {
        const bytes = await readRegularFile(path);
        return bytes.ok ? ok([{ name, bytes: bytes.value }]) : bytes;
      },
    });
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

  /** Opens again what is shown or could not be, as a person wants it read; kept for its content. */
  reopen(file: ReopenedFile, choices: OpeningChoices): Promise<OpenAnswer> {
    const asked = this.#asked.get(file);
    return asked === undefined ? Promise.resolve(null) : this.#open(asked, choices);
  }

  /** Bytes of a line of what is shown; null where it cannot be read any more. */
  async sampleLine(): Promise<Uint8Array | null> {
    const sources = await this.#asked.get('shown')?.gather();
    const bytes = sources?.ok === true ? sources.value[0]?.bytes : undefined;
    // A copy: a view of all the file would be sent whole.
    return bytes === undefined ? null : sampleLine(bytes).slice();
  }

  async #open(asked: Asked, choices: OpeningChoices | null = null): Promise<OpenAnswer> {
    const ticket = (this.#newest += 1);
    this.#ports.opening(asked.name);
    const isOvertaken = (): boolean => ticket !== this.#newest;
    const outcome = await this.#outcome(asked, choices, isOvertaken);
    if (outcome === null || isOvertaken()) return null;
    this.#asked.set(outcome.ok ? 'shown' : 'failed', asked);
    this.#lastTold = outcome.ok ? ok(outcome.value.article.title) : outcome;
    const packed = pack(outcome);
    if (outcome.ok) this.#lastOpened = packed;
    return packed;
  }

  #opened(reading: Reading, { name }: Source, key: string, choices: OpeningChoices): OpenedReading {
    if (isAsFound(choices))
      return { ...reading, name, key, ...this.#ports.corrections.for(reading, key) };
    // Read otherwise it is another text, of which other things were said.
    const own = sha256(`${key} ${JSON.stringify(choices)}`);
    return { ...reading, name, key: own, choices, ...this.#ports.corrections.for(reading, own) };
  }

  async #outcome(
    { name, gather }: Asked,
    wanted: OpeningChoices | null,
    isOvertaken: () => boolean,
  ): Promise<OpenOutcome | null> {
    try {
      const sources = await gather();
      if (!sources.ok) return err({ name, error: sources.error });
      let error: OpenError = { kind: 'empty' };
      for (const source of sources.value) {
        // The extractor drops what it is at when it is given something new: that must be the newer one.
        if (isOvertaken()) return null;
        const key = sha256(source.bytes);
        const choices = wanted ?? this.#ports.choices?.for(key) ?? AS_FOUND;
        const reading = await this.#ports.extractor.read(
          isAsFound(choices) ? source : { ...source, choices },
        );
        if (reading.ok) {
          if (wanted !== null) this.#ports.choices?.remember(key, wanted);
          return ok(this.#opened(reading.value, source, key, choices));
        }
        error = reading.error;
      }
      return err({ name, error, ...(wanted !== null && { choices: wanted }) });
    } catch (error) {
      return err({ name, error: { kind: 'unexpected', id: this.#ports.logUnexpected(error) } });
    }
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
