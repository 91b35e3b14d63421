import type { Platform } from '../platform.js';
import type { KeptReading } from '../script/corrections/kept.js';
import type { Settings } from '../settings/settings.js';
import type { OpeningChoices } from '../opening/choices.js';
import type { Notices, Pasted, ReadingPlace, ReopenedFile, Requests } from './contract.js';

type Answer<Name extends keyof Requests> = Promise<Requests[Name]['result']>;
type Listen<Name extends keyof Notices> = (listener: (notice: Notices[Name]) => void) => () => void;

/**
 * `window.duologue`: all that the reading window can ask of the main process, one named method for
 * each request and each notice. `on…` methods return a function that removes the listener.
 */
export interface Bridge {
  readonly platform: Platform;
  chooseFile(): Answer<'file:choose'>;
  openSample(): Answer<'file:openSample'>;
  chooseFolder(): Answer<'folder:choose'>;
  /** The DOM's `File`s from a drop; their paths are looked up outside the page. */
  openDropped(files: readonly object[]): Answer<'file:openDropped'>;
  reopen(file: ReopenedFile, choices: OpeningChoices): Answer<'file:reopen'>;
  sampleLine(): Answer<'file:sampleLine'>;
  reload(): Answer<'file:reload'>;
  cancelOpening(): Answer<'opening:cancel'>;
  keepPlace(place: ReadingPlace): Answer<'place:keep'>;
  goInQueue(to: 'next' | 'previous' | number): Answer<'queue:go'>;
  removeFromQueue(id: number): Answer<'queue:remove'>;
  clearQueue(): Answer<'queue:clear'>;
  openClipboard(): Answer<'clipboard:open'>;
  openPasted(pasted: Pasted): Answer<'paste:open'>;
  loadSettings(): Answer<'settings:load'>;
  saveSettings(settings: Settings): Answer<'settings:save'>;
  saveCorrections(kept: KeptReading): Answer<'corrections:save'>;
  openLink(url: string): Answer<'link:open'>;
  /** To be called once, when all listeners are in place: notices are kept back until then. */
  ready(): void;
  readonly onCommand: Listen<'command'>;
  readonly onOpening: Listen<'file:opening'>;
  readonly onBegun: Listen<'file:begun'>;
  readonly onOpened: Listen<'file:opened'>;
  readonly onQueue: Listen<'queue'>;
  readonly onQueueSkipped: Listen<'queue:skipped'>;
  readonly onAccessibility: Listen<'accessibility'>;
  readonly onSuspend: Listen<'suspend'>;
}

/** Which method of the bridge stands for which request. */
export const BRIDGE_REQUESTS = {
  'window:ready': 'ready',
  'file:choose': 'chooseFile',
  'file:openSample': 'openSample',
  'file:openDropped': 'openDropped',
  'folder:choose': 'chooseFolder',
  'queue:go': 'goInQueue',
  'queue:remove': 'removeFromQueue',
  'queue:clear': 'clearQueue',
  'file:reopen': 'reopen',
  'file:sampleLine': 'sampleLine',
  'file:reload': 'reload',
  'opening:cancel': 'cancelOpening',
  'place:keep': 'keepPlace',
  'clipboard:open': 'openClipboard',
  'paste:open': 'openPasted',
  'settings:load': 'loadSettings',
  'settings:save': 'saveSettings',
  'corrections:save': 'saveCorrections',
  'link:open': 'openLink',
} as const satisfies Record<keyof Requests, keyof Bridge>;

/** Which method of the bridge listens to which notice. */
export const BRIDGE_NOTICES = {
  command: 'onCommand',
  'file:opening': 'onOpening',
  'file:begun': 'onBegun',
  'file:opened': 'onOpened',
  queue: 'onQueue',
  'queue:skipped': 'onQueueSkipped',
  accessibility: 'onAccessibility',
  suspend: 'onSuspend',
} as const satisfies Record<keyof Notices, keyof Bridge>;
