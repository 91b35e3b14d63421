import { join } from 'node:path';
import { BrowserWindow, MessageChannelMain, session, type MessagePortMain } from 'electron';
import { isRecord } from '../../core/ipc/checks.js';
import type { Reading } from '../../core/ipc/contract.js';
import { isReading } from '../../core/ipc/reading-guard.js';
import { EXTRACTION_PAGE, ORIGIN } from '../assets.js';
import type { Source } from '../files/article-opener.js';
import { DIST } from '../paths.js';
import { serveApp } from '../protocol.js';
import { LOCKED_PREFERENCES } from '../web-preferences.js';
import { attemptFrom, type Attempt } from './answer.js';

/** Without `persist:` the session lives in memory only. */
const PARTITION = 'extraction';
const PRELOAD = join(DIST, 'preload', 'extraction-preload.cjs');

let isSessionReady = false;

/**
 * The hidden window in which a stranger's page is parsed: sandboxed, without Node, without any
 * request but for its own files, with one port as its only way out.
 */
export class ExtractionWindow {
  readonly #window: BrowserWindow;
  readonly #port: MessagePortMain;
  readonly #ready: Promise<boolean>;
  #waiting: ((attempt: Attempt) => void) | null = null;
  #begun: (beginning: Reading) => void = () => undefined;
  #ticket = 0;
  #uses = 0;
  #isLost = false;

  constructor() {
    prepareSession();
    this.#window = new BrowserWindow({
      show: false,
      width: 1,
      height: 1,
      focusable: false,
      skipTaskbar: true,
      paintWhenInitiallyHidden: false,
      webPreferences: {
        ...LOCKED_PREFERENCES,
        partition: PARTITION,
        preload: PRELOAD,
        images: false,
        webgl: false,
        enableWebSQL: false,
        backgroundThrottling: false,
      },
    });
    const { port1, port2 } = new MessageChannelMain();
    this.#port = port1;
    const { webContents } = this.#window;
    webContents.on('render-process-gone', (_event, { reason }) => {
      this.#lose({ done: false, why: 'crashed', detail: reason });
    });
    this.#window.on('closed', () => {
      this.#lose({ done: false, why: 'abandoned', detail: 'closed' });
    });
    this.#ready = new Promise((resolve) => {
      this.#window.on('closed', () => {
        resolve(false);
      });
      webContents.on('render-process-gone', () => {
        resolve(false);
      });
      port1.on('message', ({ data }: { data: unknown }) => {
        if (data === 'ready') resolve(true);
        else this.#answer(data);
      });
    });
    port1.start();
    webContents.once('did-finish-load', () => {
      webContents.postMessage('port', null, [port2]);
    });
    this.#window.loadURL(EXTRACTION_PAGE).catch((error: unknown) => {
      this.#lose({ done: false, why: 'crashed', detail: String(error) });
    });
  }

  /** How many sources it was given. */
  get uses(): number {
    return this.#uses;
  }

  /** Whether it can't be used any more. */
  get isLost(): boolean {
    return this.#isLost;
  }

  get isBusy(): boolean {
    return this.#waiting !== null;
  }

  /**
   * Extracts one source; at most one at a time. Past the deadline the process is ended.
   * @param begun told of the beginning of a large source.
   */
  async attempt(
    source: Source,
    deadlineMs: number,
    begun: (beginning: Reading) => void,
  ): Promise<Attempt> {
    if (this.#waiting !== null) throw new Error('the extraction window is busy');
    if (this.#isLost) return { done: false, why: 'crashed', detail: 'lost before' };
    this.#uses++;
    const ticket = ++this.#ticket;
    this.#begun = begun;
    let timer: NodeJS.Timeout | undefined;
    const answer = new Promise<Attempt>((resolve) => {
      this.#waiting = resolve;
      timer = setTimeout(() => {
        this.#lose({ done: false, why: 'late', detail: `no answer in ${deadlineMs} ms` });
        this.dispose();
      }, deadlineMs);
    });
    void this.#ready.then((isReady) => {
      if (isReady && !this.#isLost) this.#port.postMessage({ id: ticket, source });
    });
    const attempt = await answer;
    clearTimeout(timer);
    return attempt;
  }

  /** Ends its process at once, whatever it is doing. Who waits for it is told. */
  dispose(): void {
    this.#lose({ done: false, why: 'abandoned', detail: 'given up' });
    if (this.#window.isDestroyed()) return;
    this.#window.webContents.forcefullyCrashRenderer();
    this.#window.destroy();
  }

  #answer(data: unknown): void {
    // A late answer of an earlier source, or noise of a page that took the process over.
    if (!isRecord(data) || data['id'] !== this.#ticket) return;
    if (this.#waiting !== null && 'beginning' in data) {
      // An unsound one is passed over: whether the process is sound, its outcome tells.
      if (isReading(data['beginning'])) this.#begun(data['beginning']);
      return;
    }
    this.#settle(attemptFrom(data));
  }

  #lose(attempt: Attempt): void {
    this.#isLost = true;
    this.#port.close();
    this.#settle(attempt);
  }

  #settle(attempt: Attempt): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.(attempt);
  }
}

/** Once for the whole run: the page is served, and everything else is refused. */
function prepareSession(): void {
  if (isSessionReady) return;
  isSessionReady = true;
  const own = session.fromPartition(PARTITION, { cache: false });
  serveApp(own);
  // Takes the place of the rule for all sessions: this page needs less than the reading page.
  own.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !url.startsWith(`${ORIGIN}/extraction/`) });
  });
}
