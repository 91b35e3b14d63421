import { app, dialog, nativeTheme, powerMonitor, type BrowserWindow } from 'electron';
import { windowFailure } from '../core/messages/dialogs.js';
import type { Platform } from '../core/platform.js';
import { ORIGIN } from './assets.js';
import { recoveryAfter } from './crash-loop.js';
import type { ChoicesFile } from './choices/choices-file.js';
import type { CorrectionsFile } from './corrections/corrections-file.js';
import { ArticleOpener, type ArticleExtractor } from './files/article-opener.js';
import { makeHandlers } from './ipc/handlers.js';
import { NoticeQueue } from './ipc/notice-queue.js';
import { registerRequests } from './ipc/register.js';
import { logNote, logUnexpected } from './log.js';
import { addContextMenu, setMenu } from './menu.js';
import { QueueOpener } from './queue/queue-opener.js';
import type { SettingsFile } from './settings/settings-file.js';
import type { PictureStore } from './pictures/picture-store.js';
import { createWindow, loadPage, showWindow } from './window.js';

const SYSTEMS: Partial<Record<NodeJS.Platform, Platform>> = { darwin: 'mac', win32: 'windows' };

/** What needs to stand before there can be a window. */
export interface ApplicationPorts {
  readonly settings: SettingsFile;
  readonly corrections: CorrectionsFile;
  readonly choices: ChoicesFile;
  readonly extractor: ArticleExtractor & { warm(): void; dispose(): void };
  readonly pictures: PictureStore;
}

/** The running program: its one window, and what happens around it. To be made after `ready`. */
export class Application {
  readonly #window: BrowserWindow;
  readonly #notices: NoticeQueue;
  readonly #opener: ArticleOpener;
  readonly #queue: QueueOpener;
  /** `performance.now()` of each time that the window's process was lost. */
  readonly #failures: number[] = [];
  #showAgain = false;

  constructor({ settings, corrections, choices, extractor, pictures }: ApplicationPorts) {
    nativeTheme.themeSource = settings.current.theme;
    this.#window = createWindow();
    const { webContents } = this.#window;
    this.#notices = new NoticeQueue((name, notice) => {
      webContents.send(name, notice);
    });
    this.#opener = new ArticleOpener({
      extractor,
      pictures,
      corrections,
      choices,
      opening: (name, opening) => {
        this.#notices.send('file:opening', { name, opening });
      },
      begun: (beginning) => {
        this.#notices.send('file:begun', beginning);
      },
      logUnexpected,
    });
    this.#queue = new QueueOpener({
      opener: this.#opener,
      changed: (queue) => {
        this.#notices.send('queue', queue);
      },
      skipped: (failure) => {
        this.#notices.send('queue:skipped', failure);
      },
    });
    const handlers = makeHandlers({
      window: this.#window,
      opener: this.#opener,
      queue: this.#queue,
      settings,
      corrections,
      choices,
      windowReady: () => {
        this.#windowReady();
      },
    });
    registerRequests(webContents.ipc, handlers, {
      isOurs: ({ senderFrame }) =>
        senderFrame === webContents.mainFrame && senderFrame.origin === ORIGIN,
      logUnexpected,
    });
    webContents.on('render-process-gone', (_event, { reason }) => {
      this.#windowFailed(reason);
    });
    this.#window.once('ready-to-show', () => {
      extractor.warm();
    });
    this.#window.once('closed', () => {
      extractor.dispose();
    });
    setMenu(SYSTEMS[process.platform] ?? 'linux', (command) => {
      this.#notices.send('command', command);
    });
    addContextMenu(this.#window);
    this.#watchSystem();
    this.#load();
  }

  /** Opens what the command line, another instance or the system has handed over. */
  open(paths: readonly string[]): void {
    void this.#queue.open(paths).then((outcome) => {
      if (outcome !== null) this.#notices.send('file:opened', outcome);
    });
  }

  /** Comes to the front, as when the program is started a second time. */
  show(): void {
    showWindow(this.#window);
  }

  #load(): void {
    loadPage(this.#window).catch(logUnexpected);
  }

  #windowReady(): void {
    const { lastOpened } = this.#opener;
    if (this.#showAgain && lastOpened !== null) {
      this.#notices.send('file:opened', lastOpened);
    }
    this.#showAgain = false;
    this.#notices.send('queue', this.#queue.current);
    this.#notices.send('accessibility', { screenReader: app.accessibilitySupportEnabled });
    this.#notices.open();
  }

  #windowFailed(reason: string): void {
    if (reason === 'clean-exit' || this.#window.isDestroyed()) return;
    logNote(`the window's process is gone: ${reason}`);
    this.#notices.close();
    this.#failures.push(performance.now());
    const recovery = recoveryAfter(this.#failures);
    if (recovery === 'give-up') {
      dialog.showErrorBox(windowFailure.title, windowFailure.text);
      app.exit(1);
      return;
    }
    this.#showAgain = recovery === 'reload-with-article';
    this.#load();
  }

  #watchSystem(): void {
    app.on('accessibility-support-changed', (_event, screenReader) => {
      this.#notices.send('accessibility', { screenReader });
    });
    app.on('child-process-gone', (_event, { type, reason }) => {
      // Chromium starts its own processes anew, the one for graphics in software if need be. What
      // was killed, we have killed ourselves: a second attempt at an article that nobody waits for.
      if (reason !== 'clean-exit' && reason !== 'killed')
        logNote(`a process is gone: ${type}, ${reason}`);
    });
    powerMonitor.on('suspend', () => {
      this.#notices.send('suspend', null);
    });
  }
}
