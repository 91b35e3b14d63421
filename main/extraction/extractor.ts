import type { OpenError } from '../../core/errors.js';
import type { Reading } from '../../core/ipc/contract.js';
import { LIMITS } from '../../core/limits.js';
import { err, type Result } from '../../core/result.js';
import type { ArticleExtractor, ExtractionListener, Source } from '../files/article-opener.js';
import { logNote } from '../log.js';
import type { Attempt } from './answer.js';
import { ExtractionWindow } from './extraction-window.js';
import { attemptInUtilityProcess, type RunningAttempt } from './utility-attempt.js';

/**
 * Turns bytes into a reading, in processes that may hang or crash without anybody noticing: first in
 * the hidden window, then once more with jsdom. One source at a time: a newer one takes over, and
 * the one before is given up.
 */
export class Extractor implements ArticleExtractor {
  #window: ExtractionWindow | null = null;
  #second: RunningAttempt | null = null;
  #newest = 0;
  #isDisposed = false;

  /** Makes the hidden window ready, so that the first source does not wait for it. */
  warm(): void {
    if (!this.#isDisposed) this.#usableWindow();
  }

  async read(
    source: Source,
    { begun, pictures }: ExtractionListener,
  ): Promise<Result<Reading, OpenError>> {
    const ticket = ++this.#newest;
    const started = performance.now();
    this.#abandonRunning();
    let isFull = false;
    const first = await this.#usableWindow().attempt(source, LIMITS.extractionMs, {
      begun,
      pictures: {
        add: (key, content) => {
          pictures.add(key, content);
        },
        end: () => {
          pictures.end();
          this.#replaceWorn(isFull);
        },
      },
    });
    isFull = isLarge(first);
    this.#replaceWorn(isFull);
    if (first.done) return first.result;
    if (ticket !== this.#newest || this.#isDisposed) return failure(first);
    logNote(`extraction in the hidden window failed (${first.why}): ${first.detail}`);
    this.#second = attemptInUtilityProcess(
      source,
      LIMITS.openingMs - (performance.now() - started),
      pictures,
    );
    const second = await this.#second.outcome;
    if (second.done) return second.result;
    logNote(`the second attempt failed (${second.why}): ${second.detail}`);
    return failure(second);
  }

  /** Gives up the source that is being read, if any. */
  abandon(): void {
    this.#newest += 1;
    this.#abandonRunning();
    this.#replaceWorn(false);
  }

  /** Ends every process of its own. Nothing can be read afterwards. */
  dispose(): void {
    this.#isDisposed = true;
    this.#window?.dispose();
    this.#second?.abandon();
  }

  #abandonRunning(): void {
    this.#second?.abandon();
    this.#second = null;
    if (this.#window?.isBusy === true) this.#window.dispose();
  }

  #usableWindow(): ExtractionWindow {
    if (this.#window === null || this.#window.isLost) {
      this.#window?.dispose();
      this.#window = new ExtractionWindow();
    }
    return this.#window;
  }

  /**
   * Once it has nothing more to give: after a failure, enough uses or something large, whose memory it would
   * keep, the next source gets a fresh window, made while nobody waits.
   */
  #replaceWorn(isFull: boolean): void {
    const window = this.#window;
    if (window === null || window.isBusy || this.#isDisposed) return;
    if (window.hasMore) return;
    if (!window.isLost && !isFull && window.uses < LIMITS.extractionUses) return;
    window.dispose();
    this.#window = new ExtractionWindow();
  }
}

function isLarge(attempt: Attempt): boolean {
  if (!attempt.done || !attempt.result.ok) return false;
  return attempt.result.value.article.blocks.length > LIMITS.extractionBlocks;
}

function failure(attempt: Attempt & { done: false }): Result<Reading, OpenError> {
  return err({ kind: attempt.why === 'crashed' ? 'extraction-crashed' : 'took-too-long' });
}
