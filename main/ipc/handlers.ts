import { clipboard, dialog, nativeTheme, type BrowserWindow } from 'electron';
import type { OpenAnswer } from '../../core/ipc/contract.js';
import { pack } from '../../core/ipc/packed.js';
import { fileDialog } from '../../core/messages/dialogs.js';
import { OPENABLE_ENDINGS } from '../../core/openable-endings.js';
import { err } from '../../core/result.js';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.js';
import type { ChoicesFile } from '../choices/choices-file.js';
import type { CorrectionsFile } from '../corrections/corrections-file.js';
import { readClipboard } from '../clipboard.js';
import { openLink } from '../external-link.js';
import type { ArticleOpener } from '../files/article-opener.js';
import { SAMPLE } from '../paths.js';
import type { QueueOpener } from '../queue/queue-opener.js';
import type { SettingsFile } from '../settings/settings-file.js';
import type { Handlers } from './register.js';

export interface HandlerPorts {
  readonly window: BrowserWindow;
  readonly opener: ArticleOpener;
  readonly queue: QueueOpener;
  readonly settings: SettingsFile;
  readonly corrections: CorrectionsFile;
  readonly choices: ChoicesFile;
  /** The window listens, at first or after its page was loaded anew. */
  readonly windowReady: () => void;
}

const notOpened = (id: string): OpenAnswer =>
  pack(err({ name: '', error: { kind: 'unexpected', id } }));

/** How each request of the window is answered. */
export function makeHandlers(ports: HandlerPorts): Handlers {
  const { window, opener, queue, settings, corrections, choices, windowReady } = ports;
  return {
    'window:ready': {
      run: () => {
        windowReady();
        return null;
      },
      failed: () => null,
    },
    'file:choose': { run: () => chooseFiles(window, queue), failed: notOpened },
    'folder:choose': { run: () => chooseFolder(window, queue), failed: notOpened },
    'file:openSample': {
      run: () => {
        queue.leave();
        return opener.openOwn(SAMPLE);
      },
      failed: notOpened,
    },
    'file:openDropped': { run: (paths) => queue.open(paths), failed: notOpened },
    'queue:go': { run: (to) => queue.go(to), failed: notOpened },
    'queue:remove': {
      run: (id) => {
        queue.remove(id);
        return null;
      },
      failed: () => null,
    },
    'queue:clear': {
      run: () => {
        queue.clear();
        return null;
      },
      failed: () => null,
    },
    'file:reopen': { run: (file, choices) => opener.reopen(file, choices), failed: notOpened },
    'file:sampleLine': { run: () => opener.sampleLine(), failed: () => null },
    'file:reload': { run: () => opener.reload(), failed: notOpened },
    'opening:cancel': {
      run: () => {
        opener.cancel();
        return null;
      },
      failed: () => null,
    },
    'place:keep': {
      run: (place) => {
        opener.movedTo(place);
        return null;
      },
      failed: () => null,
    },
    'clipboard:open': {
      run: async () => {
        queue.leave();
        return opener.openPasted(await readClipboard(clipboard));
      },
      failed: notOpened,
    },
    'paste:open': {
      run: (pasted) => {
        queue.leave();
        return opener.openPasted(pasted);
      },
      failed: notOpened,
    },
    'settings:load': {
      run: () => {
        const choicesSetAside = choices.tellSetAside();
        return {
          ...settings.tell(),
          correctionsSetAside: corrections.tellSetAside(),
          ...(choicesSetAside !== null && { choicesSetAside }),
        };
      },
      failed: () => ({ settings: DEFAULT_SETTINGS, setAside: null, correctionsSetAside: null }),
    },
    'settings:save': {
      run: (changed) => {
        nativeTheme.themeSource = changed.theme;
        return settings.save(changed);
      },
      failed: () => err({ kind: 'unexpected', path: '' }),
    },
    'corrections:save': {
      run: (kept) => {
        opener.corrected(kept);
        return corrections.remember(kept);
      },
      failed: () => err({ kind: 'unexpected', path: '' }),
    },
    'link:open': { run: (url) => openLink(window, url), failed: () => err('refused') },
  };
}

async function chooseFiles(window: BrowserWindow, queue: QueueOpener): Promise<OpenAnswer> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: fileDialog.title,
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: fileDialog.articles, extensions: [...OPENABLE_ENDINGS] },
      { name: fileDialog.everything, extensions: ['*'] },
    ],
  });
  return filePaths.length === 0 ? null : queue.open(filePaths);
}

async function chooseFolder(window: BrowserWindow, queue: QueueOpener): Promise<OpenAnswer> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: fileDialog.folderTitle,
    properties: ['openDirectory'],
  });
  return filePaths.length === 0 ? null : queue.open(filePaths);
}
