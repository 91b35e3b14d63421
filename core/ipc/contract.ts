import type { Article } from '../article/article.js';
import type { CommandId } from '../commands/commands.js';
import type { OpenError } from '../errors.js';
import type { Result } from '../result.js';
import type { Script } from '../script/script.js';
import type { Settings } from '../settings/settings.js';

/** An article that is open: what to show, what to say, and where it came from. */
export interface Reading {
  readonly article: Article;
  readonly script: Script;
}

/** What the window gets when a file was opened. */
export interface OpenedReading extends Reading {
  /** Shown name of the file (base name), or "Clipboard". */
  readonly name: string;
}

/** What was tried to be opened and could not. */
export interface OpenFailure {
  readonly name: string;
  readonly error: OpenError;
}

export type OpenOutcome = Result<OpenedReading, OpenFailure>;

/** Text and HTML as they were on the clipboard. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** Requests of the window to the main process. This is the only list of them. */
export interface Requests {
  'file:choose': { args: []; result: OpenOutcome | null };
  'file:openSample': { args: []; result: OpenOutcome };
  /** The path comes from `webUtils.getPathForFile` in the preload, never from the page. */
  'file:openDropped': { args: [path: string]; result: OpenOutcome };
  'clipboard:open': { args: []; result: OpenOutcome };
  'paste:open': { args: [pasted: Pasted]; result: OpenOutcome };
  'settings:load': { args: []; result: LoadedSettings };
  'settings:save': { args: [settings: Settings]; result: Result<null, SaveError> };
  /** Asks the person first, in a dialog that shows the full address. */
  'link:open': { args: [url: string]; result: Result<null, 'refused' | 'cancelled'> };
}

export interface LoadedSettings {
  readonly settings: Settings;
  /** Set once, when a settings file could not be read and was kept aside under this name. */
  readonly setAside: string | null;
}

export type SaveError = { readonly kind: 'disk-full' | 'not-writable' | 'unexpected'; readonly path: string };

/** Messages of the main process to the window. */
export interface Notices {
  /** Chosen in the menu, or by a media key. */
  command: CommandId;
  /** A file handed over by the command line, a second instance or the system is being read. */
  'file:opening': { readonly name: string };
  'file:opened': OpenOutcome;
  accessibility: { readonly screenReader: boolean };
}
