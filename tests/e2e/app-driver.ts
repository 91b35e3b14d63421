import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ElectronApplication, Page, TestInfo } from '@playwright/test';
import type { PlaybackState } from '../../core/playback/state.js';
import { between, type Recorder, startRecording } from '../audio/record.js';
import { writeWav } from '../audio/wav.js';
import type { Session } from '../session/session.js';
import { freshUserData, launchElectron, type LaunchOptions, PROJECT } from './launch.js';
import {
  type Milestone,
  type Spoken,
  type Testimony,
  testimony,
  utterance,
  watchSpeech,
} from './speech-witness.js';

export type PlaybackStatus = PlaybackState['status'];
export type ReadingStatus = 'empty' | 'opening' | 'open' | 'error';

const READING_PAGE = 'app://duologue/index.html';
/** Time in which a window must come and answer, on a busy machine; twice fits into a test. */
const WINDOW_MS = 20_000;
const POLL_MS = 25;
/** Time in which the voices must come: three times what they took on a busy machine. */
const VOICES_MS = 20_000;

/** Our own sample interview. */
export const SAMPLE = path.join(PROJECT, 'assets/sample/twice-a-day-the-sea-signs-its-name.html');

/** A short interview made for these tests: read to its end in some twenty seconds. */
export const SHORT_INTERVIEW = path.join(PROJECT, 'tests/e2e/articles/short-interview.html');

/** One in which who asks and who answers are found the wrong way round, and one has two names. */
export const ROLE_REVERSAL = path.join(PROJECT, 'tests/e2e/articles/role-reversal.html');

/** One that may be an interview, without a sign that would be sure enough. */
export const UNSURE_INTERVIEW = path.join(PROJECT, 'tests/e2e/articles/unsure-interview.html');

/** A place in the article as the player tells it, both from 1. */
export interface Place {
  readonly sentence: number;
  readonly of: number;
}

/** Duologue as a person uses it: started, looked at, listened to, and ended. */
export class AppDriver {
  private recorder: Recorder | null = null;
  private hasEnded = false;

  private constructor(
    readonly session: Session,
    readonly electron: ElectronApplication,
    /** The reading window. */
    readonly page: Page,
    /** Folder of the app's settings. */
    readonly userData: string,
  ) {
    electron.once('close', () => {
      this.hasEnded = true;
    });
  }

  /** Starts the app; resolves when its window has come up and told what it is showing. */
  static async launch(session: Session, options: LaunchOptions = {}): Promise<AppDriver> {
    const userData = options.userData ?? freshUserData(session);
    // Playwright now and then misses the window that comes while it is still connecting. The program
    // is fine and can't be reached: it is ended and started anew, once.
    const first = await AppDriver.attempt(session, { ...options, userData });
    const driver = first ?? (await AppDriver.attempt(session, { ...options, userData }));
    if (driver === null) throw new Error('no window came, twice');
    return driver;
  }

  /** Starts the app; null when its window did not show itself to Playwright. */
  private static async attempt(
    session: Session,
    options: LaunchOptions & { readonly userData: string },
  ): Promise<AppDriver | null> {
    const electron = await launchElectron(session, PROJECT, options);
    const driver = await Promise.race([
      AppDriver.connect(session, electron, options),
      delay(WINDOW_MS, null),
    ]);
    if (driver === null) electron.process().kill('SIGKILL');
    return driver;
  }

  private static async connect(
    session: Session,
    electron: ElectronApplication,
    { userData, isTraced }: LaunchOptions & { readonly userData: string },
  ): Promise<AppDriver | null> {
    if (isTraced !== false)
      await electron.context().tracing.start({ screenshots: true, snapshots: true });
    const page = await readingWindow(electron);
    if (page === null) return null;
    await page.locator('button').first().waitFor();
    // Here, because a window that shows itself may still never answer.
    await watchSpeech(page);
    return new AppDriver(session, electron, page, userData);
  }

  /** Starts the app with a file and waits until it is on the screen and ready to be played. */
  static async reading(
    session: Session,
    file: string,
    options: LaunchOptions = {},
  ): Promise<AppDriver> {
    const app = await AppDriver.launch(session, { ...options, args: [file] });
    await app.waitForReading('open');
    await app.waitForPlayback('idle');
    await app.waitForVoices();
    return app;
  }

  waitForReading(...statuses: ReadingStatus[]): Promise<string> {
    return this.waitForRoot('reading', statuses);
  }

  waitForPlayback(...statuses: PlaybackStatus[]): Promise<string> {
    return this.waitForRoot('playback', statuses);
  }

  /** They come seconds after the window (F2); a speech server that never answered is told so. */
  waitForVoices(): Promise<void> {
    return this.page.evaluate(async (ms) => {
      const late = new Promise<never>((_, reject) => {
        setTimeout(() => {
          reject(new Error(`no voice came within ${ms} ms`));
        }, ms);
      });
      while (speechSynthesis.getVoices().length === 0)
        await Promise.race([
          late,
          new Promise((resolve) => {
            speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
          }),
        ]);
      late.catch(() => undefined);
    }, VOICES_MS);
  }

  playback(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.dataset['playback'] ?? '');
  }

  /** Presses Play's key and waits for the engine to say that it has started. */
  async play(): Promise<void> {
    await this.page.keyboard.press('Control+Digit2');
    await this.waitForPlayback('speaking');
  }

  /** Presses the same key again. Returns the time of the press, ms since the epoch. */
  async pause(): Promise<number> {
    const pressedAt = Date.now();
    await this.page.keyboard.press('Control+Digit2');
    await this.waitForPlayback('paused');
    return pressedAt;
  }

  async stop(): Promise<void> {
    await this.page.keyboard.press('Control+Digit4');
    await this.waitForPlayback('idle');
  }

  /** Where the player says that reading is. */
  async place(): Promise<Place> {
    const words = await this.page.locator('#player .state').innerText();
    const found = /sentence ([\d,]+) of ([\d,]+)/.exec(words);
    if (found === null) throw new Error(`the player tells no place: ${words}`);
    const number = (text = '') => Number(text.replaceAll(',', ''));
    return { sentence: number(found[1]), of: number(found[2]) };
  }

  /** Name of the turn that is being read, e.g. "Turn 3 of 12, Ada". */
  async turn(): Promise<string> {
    const current = this.page.locator('#article [aria-current="true"]');
    return (await current.getAttribute('aria-label')) ?? '';
  }

  /** Text that is marked as the spoken sentence. */
  marked(): Promise<string> {
    return this.page.evaluate(() =>
      [...(CSS.highlights.get('sentence') ?? [])]
        .map((range) => (range as Range).toString())
        .join(''),
    );
  }

  /** What was handed to the engine since the start. */
  heard(): Promise<Testimony> {
    return testimony(this.page);
  }

  /** The utterance with this number (from 0), as soon as it was asked for, has started or ended. */
  utterance(number: number, milestone: Milestone, ms?: number): Promise<Spoken> {
    return utterance(this.page, number, milestone, ms);
  }

  /** Everything in the polite live region. */
  announced(): Promise<string> {
    return this.page.locator('#announcer').innerText();
  }

  /** Starts recording what is heard; kept beside the other traces when the test fails. */
  async record(): Promise<Recorder> {
    this.recorder = await startRecording(this.session);
    return this.recorder;
  }

  /** Answers the system's file dialog, which no test can press keys in. */
  async answerFileDialog(...files: readonly string[]): Promise<void> {
    await this.electron.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
    }, files);
  }

  /** Ends the app; when the test has failed, keeps a trace, a picture and the sound first. */
  async close(test?: TestInfo): Promise<void> {
    const failed = test !== undefined && test.status !== test.expectedStatus;
    const recording = await this.recorder?.stop();
    if (this.hasEnded) return;
    if (failed) {
      const picture = test.outputPath('window.png');
      await this.page.screenshot({ path: picture, timeout: 5_000 }).catch(() => undefined);
      const trace = test.outputPath('trace.zip');
      await this.electron.context().tracing.stop({ path: trace });
      test.attachments.push({ name: 'trace', path: trace, contentType: 'application/zip' });
      if (recording !== undefined)
        writeWav(test.outputPath('heard.wav'), between(recording, -Infinity, Infinity));
    }
    await this.electron.close();
  }

  /** Not by polling: the page answers in the very task in which the attribute changes. */
  private waitForRoot(name: 'reading' | 'playback', values: string[]): Promise<string> {
    return this.page.evaluate(
      ([name, values]) =>
        new Promise<string>((resolve, reject) => {
          const root = document.documentElement;
          const check = () => {
            const value = root.dataset[name] ?? '';
            if (!values.includes(value)) return;
            clearTimeout(timer);
            observer.disconnect();
            resolve(value);
          };
          const observer = new MutationObserver(check);
          const timer = setTimeout(() => {
            observer.disconnect();
            reject(
              new Error(`data-${name} stayed "${root.dataset[name] ?? ''}", not ${values.join()}`),
            );
          }, 20_000);
          observer.observe(root, { attributeFilter: [`data-${name}`] });
          check();
        }),
      [name, values] as const,
    );
  }
}

/**
 * The window that people see; the app has a hidden one too. Looked for again and again: a window is
 * told of before it has an address, and either may come first.
 */
async function readingWindow(electron: ElectronApplication): Promise<Page | null> {
  const deadline = Date.now() + WINDOW_MS;
  while (Date.now() < deadline) {
    const found = electron.windows().find((page) => page.url() === READING_PAGE);
    if (found !== undefined) return found;
    await delay(POLL_MS);
  }
  return null;
}
