import { join } from 'node:path';
import { BrowserWindow, MessageChannelMain, session, type MessagePortMain } from 'electron';
import { isRecord } from '../../core/ipc/checks.js';
import type { Reading } from '../../core/ipc/contract.js';
import { isReading } from '../../core/ipc/reading-guard.js';
import { EXTRACTION_PAGE, ORIGIN } from '../assets.js';
import type { ExtractionListener, Source } from '../files/article-opener.js';
import { DIST } from '../paths.js';
import { serveApp } from '../protocol.js';
import { LOCKED_PREFERENCES } from '../web-preferences.js';
import type { PictureSink } from '../../core/pictures/beside.js';
import { attemptFrom, type Attempt } from './answer.js';
import { pictureFrom } from './picture-answer.js';

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
  /** Takes the pictures that follow the last answer; null once all have come. */
  #pictures: PictureSink | null = null;
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

  /** Whether pictures of the last source are still to come. */
  get hasMore(): boolean {
    return this.#pictures !== null;
  }

  /**
   * Extracts one source; at most one at a time. Past the deadline the process is ended.
   * @param listener is told of the beginning of a large source, and gets the article's pictures after the
   * answer, as far as they come, and is told their end if there was an answer.
   */
  async attempt(
    source: Source,
    deadlineMs: number,
    { begun, pictures }: ExtractionListener,
  ): Promise<Attempt> {
    if (this.#waiting !== null) throw new Error('the extraction window is busy');
    if (this.#isLost) return { done: false, why: 'crashed', detail: 'lost before' };
    this.#uses++;
    // The new one first: who is told of an end may ask whether there is more.
    const before = this.#pictures;
    this.#pictures = pictures;
    before?.end();
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
    if (this.#waiting !== null) {
      // An unsound beginning is passed over: whether the process is sound, its outcome tells.
      if (!('beginning' in data)) this.#settle(attemptFrom(data));
      else if (isReading(data['beginning'])) this.#begun(data['beginning']);
      return;
    }
    const picture = pictureFrom(data);
    if (picture === null) this.#endPictures();
    else this.#pictures?.add(picture.key, picture.content);
  }

  #lose(attempt: Attempt): void {
    this.#isLost = true;
    this.#port.close();
    if (this.#waiting === null) this.#endPictures();
    this.#settle(attempt);
  }

  #settle(attempt: Attempt): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.(attempt);
    if (!attempt.done) this.#pictures = null;
    else if (!attempt.result.ok) this.#endPictures();
  }

  #endPictures(): void {
    const pictures = this.#pictures;
    this.#pictures = null;
    pictures?.end();
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
