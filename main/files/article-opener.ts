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
  ReadingPlace,
  ReopenedFile,
} from '../../core/ipc/contract.js';
import { pack, unpack, type Packed } from '../../core/ipc/packed.js';
import { LIMITS } from '../../core/limits.js';
import { sourceNames } from '../../core/messages/dialogs.js';
import { shownName } from '../../core/messages/shown-name.js';
import { AS_FOUND, isAsFound, type OpeningChoices } from '../../core/opening/choices.js';
import { sampleLine } from '../../core/opening/sample-line.js';
import type { PictureBeside, PictureSink } from '../../core/pictures/beside.js';
import { err, ok, type Result } from '../../core/result.js';
import type { KeptReading } from '../../core/script/corrections/kept.js';
import { besideFolder, picturesBeside } from '../../files/pictures-beside.js';
import { readRegularFile } from '../../files/read-file.js';
import { HeldPictures, type PictureStore } from '../pictures/picture-store.js';

/** What is given to be extracted: bytes of a file, or of something pasted whose kind is known. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind?: 'html' | 'text';
  /** What a person has chosen for its content; absent where nothing was. */
  readonly choices?: OpeningChoices;
  /** Pictures in a folder that was saved beside the file. */
  readonly beside?: readonly PictureBeside[];
}

/** Who is told of what comes of a source beside its outcome. */
export interface ExtractionListener {
  /** Told of the beginning of something large, before the outcome. */
  readonly begun: (beginning: Reading) => void;
  /** Gets the article's pictures, which may come after the outcome. */
  readonly pictures: PictureSink;
}

/** Turns bytes into an article; see main/extraction, which checks what comes out of its processes. */
export interface ArticleExtractor {
  read(source: Source, listener: ExtractionListener): Promise<Result<Reading, OpenError>>;
  /** Gives up what is being read; it still answers, and nobody waits for it. */
  abandon(): void;
}

export interface OpenerPorts {
  readonly extractor: ArticleExtractor;
  readonly pictures: PictureStore;
  /** What a person said of the content with this key before; see main/corrections. */
  readonly corrections: {
    for(reading: Reading, key: string): Pick<OpenedReading, 'corrections' | 'offered'>;
  };
  /** How a person wants content to be read, by the hash of its bytes; absent where none is kept. */
  readonly choices?: {
    for(key: string): OpeningChoices;
    remember(key: string, choices: OpeningChoices): void;
  };
  /** Called when the reading of `name` begins, with the number that its outcome will have. */
  readonly opening: (name: string, opening: number) => void;
  /** Called with the beginning of something large, while the rest is still being read. */
  readonly begun: (beginning: Packed) => void;
  /** Writes a mistake of ours down and returns its id. */
  readonly logUnexpected: (error: unknown) => string;
}

/** Sources to try one after another, until one holds an article; or why there is none. */
type Sources = Result<readonly Source[], OpenError>;

/** What was asked to be opened, so that it can be opened again. */
interface Asked {
  readonly name: string;
  readonly gather: (signal: AbortSignal) => Sources | Promise<Sources>;
  /** Folder in which pictures may lie beside the file. */
  readonly picturesIn?: string | null;
}

/** What is different when something is opened again. */
interface Again {
  readonly choices: OpeningChoices | null;
  readonly place: ReadingPlace | null;
}

/**
 * Opens articles, from wherever they come. One request counts at a time, the newest: an older one
 * that is still at work answers null and shows nothing. A failure leaves the last article open.
 */
export class ArticleOpener {
  /** Of the request that counts; aborted when a newer one takes its place, or nobody wants it. */
  #current = new AbortController();
  #openings = 0;
  #lastOpened: Packed | null = null;
  /** What is shown, and what could not be. */
  readonly #asked = new Map<ReopenedFile, Asked>();
  #lastTold: Result<string, OpenFailure> | null = null;
  #lastCorrected: KeptReading | null = null;
  #lastPlace: ReadingPlace | null = null;
  readonly #ports: OpenerPorts;

  constructor(ports: OpenerPorts) {
    this.#ports = ports;
  }

  /** What the window shows, or would if it had not failed. */
  get lastOpened(): Packed | null {
    const outcome = this.#lastOpened && unpack(this.#lastOpened);
    if (outcome?.ok !== true) return this.#lastOpened;
    const { key } = outcome.value;
    const corrected = this.#lastCorrected?.key === key ? this.#lastCorrected : null;
    const place = this.#lastPlace?.key === key ? this.#lastPlace : null;
    return pack(
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
    const asked = this.#asked.get('shown');
    return asked === undefined
      ? Promise.resolve(null)
      : this.#open(asked, { place: this.#lastPlace });
  }

  /** What the last answer was: the title of what was opened, or why there is none. */
  get lastTold(): Result<string, OpenFailure> | null {
    return this.#lastTold;
  }

  /** Answers an opening for which there is nothing to read, as the newest one. */
  refuse(failure: OpenFailure): OpenAnswer {
    this.#current.abort();
    this.#lastTold = err(failure);
    return pack(err(failure));
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
      if (!bytes.ok) return bytes;
      return ok([{ name, bytes: bytes.value, beside: await picturesBeside(path) }]);
    };
    return this.#open({ name, gather, picturesIn: besideFolder(path) });
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
    return asked === undefined ? Promise.resolve(null) : this.#open(asked, { choices });
  }

  /** Bytes of a line of what is shown; null where it cannot be read any more. */
  async sampleLine(): Promise<Uint8Array | null> {
    const sources = await this.#asked.get('shown')?.gather(AbortSignal.timeout(LIMITS.readStepMs));
    const bytes = sources?.ok === true ? sources.value[0]?.bytes : undefined;
    // A copy: a view of all the file would be sent whole.
    return bytes === undefined ? null : sampleLine(bytes).slice();
  }

  async #open(asked: Asked, again: Partial<Again> = {}): Promise<OpenAnswer> {
    const { choices = null, place = null } = again;
    this.#current.abort();
    this.#current = new AbortController();
    const { signal } = this.#current;
    const opening = (this.#openings += 1);
    this.#ports.opening(asked.name, opening);
    const pictures = new HeldPictures(asked.picturesIn ?? null);
    const outcome = await this.#outcome(asked, { choices, place }, signal, pictures);
    if (outcome === null || signal.aborted) {
      pictures.free();
      return null;
    }
    this.#asked.set(outcome.ok ? 'shown' : 'failed', asked);
    this.#lastTold = outcome.ok ? ok(outcome.value.article.title) : outcome;
    const packed = pack(
      outcome.ok
        ? ok({ ...outcome.value, ...(place !== null && { place }), opening })
        : err({ ...outcome.error, opening }),
    );
    if (outcome.ok) {
      this.#lastOpened = packed;
      this.#ports.pictures.hold(outcome.value.key, pictures);
    } else pictures.free();
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
    { choices: wanted, place }: Again,
    signal: AbortSignal,
    pictures: HeldPictures,
  ): Promise<OpenOutcome | null> {
    try {
      const sources = await gather(signal);
      if (!sources.ok) return err({ name, error: sources.error });
      let error: OpenError = { kind: 'empty' };
      for (const source of sources.value) {
        // The extractor drops what it is at when it is given something new: that must be the newer one.
        if (signal.aborted) return null;
        const key = sha256(source.bytes);
        const choices = wanted ?? this.#ports.choices?.for(key) ?? AS_FOUND;
        const reading = await this.#ports.extractor.read(
          isAsFound(choices) ? source : { ...source, choices },
          {
            pictures,
            begun: (beginning) => {
              // Who comes back to a place waits for the whole: it may lie far behind the beginning.
              if (signal.aborted || wanted !== null || place !== null) return;
              // What was said of other articles is offered for the whole, not for its beginning.
              const opened = this.#opened(beginning, source, key, choices);
              this.#ports.begun(pack(ok({ ...opened, offered: [] })));
            },
          },
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
