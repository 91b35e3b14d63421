import type { Article, BlockId } from '../article/article.js';
import type { CommandId } from '../commands/commands.js';
import type { OpenError, SaveError } from '../errors.js';
import type { OpeningChoices } from '../opening/choices.js';
import type { Queue } from '../queue/queue.js';
import type { Result } from '../result.js';
import type { Correction } from '../script/corrections/correction.js';
import type { KeptReading } from '../script/corrections/kept.js';
import type { Script } from '../script/script.js';
import type { Settings } from '../settings/settings.js';
import type { Packed } from './packed.js';

/** An article that is open: what to show, what to say, and where it came from. */
export interface Reading {
  readonly article: Article;
  readonly script: Script;
  /** The interview that the article may be, where that was too unsure to act on; else null. */
  readonly doubted: Script | null;
  /** Label of the encoding that was found; absent where the format says that itself. */
  readonly encoding?: string;
}

/** What the window gets when a file was opened. */
export interface OpenedReading extends Reading {
  /** Shown name of the file (base name), or "Clipboard". */
  readonly name: string;
  /** Tells the same content again: SHA-256 of its bytes, in hexadecimal. */
  readonly key: string;
  /** What a person said of this content before. */
  readonly corrections: readonly Correction[];
  /** What they said of the last article of this site and layout, as far as it says anything here. */
  readonly offered: readonly Correction[];
  /** How a person wants this content to be read; absent where nothing was chosen. */
  readonly choices?: OpeningChoices;
  /**
   * Number of the opening, as `file:opening` told it. That notice goes another way than an answer and may
   * come after it: then it tells of something that is over.
   */
  readonly opening?: number;
  /** Where reading was, when this is opened again; the text may have changed since. */
  readonly place?: ReadingPlace;
}

/** Where reading is in an article, by its key: a place in its text. */
export interface ReadingPlace {
  readonly key: string;
  readonly block: BlockId;
  /** UTF-16 code units into the block's text. */
  readonly offset: number;
}

/** What was tried to be opened and could not. */
export interface OpenFailure {
  readonly name: string;
  readonly error: OpenError;
  /** How it was to be read, where a person has asked for that. */
  readonly choices?: OpeningChoices;
  /** See {@link OpenedReading.opening}. */
  readonly opening?: number;
}

export type OpenOutcome = Result<OpenedReading, OpenFailure>;

/**
 * What an opening request comes to. Null: there is nothing to show, because the person cancelled or
 * a newer request has taken this one's place; what was on the screen stays.
 */
export type OpenAnswer = Packed | null;

/** Text and HTML as they were on the clipboard. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** Which file is to be opened again: the one that is shown, or the one that could not be opened. */
export type ReopenedFile = 'shown' | 'failed';

/** Requests of the window to the main process. This is the only list of them. */
export interface Requests {
  /** The window listens: notices that have been waiting may come. */
  'window:ready': { args: []; result: null };
  'file:choose': { args: []; result: OpenAnswer };
  'file:openSample': { args: []; result: OpenAnswer };
  /** Files and folders; the paths come from `webUtils.getPathForFile` in the preload, never from the page. */
  'file:openDropped': { args: [paths: readonly string[]]; result: OpenAnswer };
  'folder:choose': { args: []; result: OpenAnswer };
  /** Opens another file of the queue. Ones that cannot be opened are skipped, unless asked for by id. */
  'queue:go': { args: [to: 'next' | 'previous' | number]; result: OpenAnswer };
  'queue:remove': { args: [id: number]; result: null };
  'queue:clear': { args: []; result: null };
  /** Opens a file again as a person wants it read, and keeps that for its content. */
  'file:reopen': { args: [file: ReopenedFile, choices: OpeningChoices]; result: OpenAnswer };
  /** Bytes of a line of the file that is shown, to try encodings on; null where there are none. */
  'file:sampleLine': { args: []; result: Uint8Array | null };
  /** Opens once more what is open, as it is now. */
  'file:reload': { args: []; result: OpenAnswer };
  /** Gives up what is being opened; its request answers null. */
  'opening:cancel': { args: []; result: null };
  /** Keeps where reading is, for as long as the program runs. */
  'place:keep': { args: [place: ReadingPlace]; result: null };
  'clipboard:open': { args: []; result: OpenAnswer };
  'paste:open': { args: [pasted: Pasted]; result: OpenAnswer };
  'settings:load': { args: []; result: LoadedSettings };
  'settings:save': { args: [settings: Settings]; result: Result<null, SaveError> };
  /** Keeps the corrections of one article; an empty list forgets them. */
  'corrections:save': { args: [kept: KeptReading]; result: Result<null, SaveError> };
  /** Asks the person first, in a dialog that shows the full address. */
  'link:open': { args: [url: string]; result: Result<null, 'refused' | 'cancelled'> };
}

export interface LoadedSettings {
  readonly settings: Settings;
  /** Set once, when a settings file could not be read and was kept aside under this name. */
  readonly setAside: string | null;
  /** The same of the file with what was said about who speaks. */
  readonly correctionsSetAside: string | null;
  /** The same of the file with how files are to be read; absent where all was well. */
  readonly choicesSetAside?: string;
}

export type { SaveError };

/** Messages of the main process to the window. */
export interface Notices {
  /** Chosen in the menu. */
  command: CommandId;
  /** Something is being read now, whoever asked for it: the window, a second instance, the system. */
  'file:opening': { readonly name: string; readonly opening: number };
  /** Outcome of what the command line, a second instance or the system handed over. */
  'file:opened': Packed;
  /**
   * The beginning of something large that is being read, to be shown and heard while the rest is on its
   * way; the outcome follows with the same key.
   */
  'file:begun': Packed;
  /** The queue has changed. */
  queue: Queue;
  /** A file of the queue was reached, could not be opened, and was passed over. */
  'queue:skipped': OpenFailure;
  accessibility: { readonly screenReader: boolean };
  /** The machine is going to sleep: pause now, so that nobody is read to by surprise on waking. */
  suspend: null;
}
