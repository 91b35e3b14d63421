import { batch } from '@preact/signals';
import type { Clock } from '../../core/clock.js';
import type { Bridge } from '../../core/ipc/bridge.js';
import type { OpenAnswer, OpenedReading, OpenOutcome } from '../../core/ipc/contract.js';
import { unpackInSteps, type Packed } from '../../core/ipc/packed.js';
import { messages } from '../../core/messages/en.js';
import type { TextPlace } from '../view/block-index.js';
import type { Slices } from '../view/slices.js';
import { inSlices } from './in-slices.js';
import type { AppState } from './state.js';

/** Time after which an opening is worth a word, and a way to give it up, milliseconds. */
const SLOW_MS = 700;

/** The same file was opened again, to be read otherwise. */
export interface Again {
  /** Where reading was; null at the beginning, and where something else was shown. */
  readonly place: TextPlace | null;
}

interface Ports {
  readonly bridge: Pick<Bridge, 'cancelOpening'>;
  readonly clock: Clock;
  readonly slices: Slices;
  /** Shows an article instead of the one before. */
  opened(reading: OpenedReading, again: Again | null): void;
  /** Puts the whole in the place of its beginning, which is open; then `arrived` is to be called. */
  grown(whole: OpenedReading, arrived: () => void): void;
  /** What the article before has left to be kept must be with main before it looks for the next. */
  leave(): void;
}

/**
 * Brings what was opened, from wherever, into the state. Main answers an overtaken request with null,
 * so whatever comes last is what was asked for last. Something large comes twice: its beginning, which
 * is read on the screen and aloud at once, and then the whole.
 */
export class Opening {
  private isAwaited = false;
  /** Number of the newest opening of which the outcome has come. */
  private newestSettled = 0;
  /** The whole is there and takes the place of its beginning in a moment. */
  private isGrowing = false;
  private callOffUnpacking: () => void = () => undefined;
  private callOffSlow: () => void = () => undefined;

  constructor(
    private readonly state: AppState,
    private readonly ports: Ports,
  ) {}

  /**
   * Something is being read, whoever asked for it.
   * @param opening its number: of one that is over already, nothing is told any more
   */
  begin(name: string, opening: number): void {
    if (opening <= this.newestSettled) return;
    this.ports.leave();
    this.end();
    this.isAwaited = true;
    this.state.opening.value = name;
    this.callOffSlow = this.ports.clock.after(SLOW_MS, () => {
      this.state.isOpeningSlow.value = true;
    });
  }

  /**
   * Gives up what is being opened; what was open before stays. Returns its name, or null where nothing is
   * being opened.
   */
  cancel(): string | null {
    const name = this.state.opening.value;
    if (name === null) return null;
    this.isAwaited = false;
    this.callOffUnpacking();
    this.end();
    void this.ports.bridge.cancelOpening();
    return name;
  }

  /** Asks main for something to open and shows what comes of it; what was open stays on a failure. */
  async request(ask: () => Promise<OpenAnswer>, again: Again | null = null): Promise<void> {
    this.ports.leave();
    const answer = await ask();
    if (answer !== null) await this.take(answer, again);
  }

  /** The beginning of what is being read. One that comes after its outcome is late, and nothing. */
  takeBeginning(packed: Packed): void {
    if (!this.isAwaited) return;
    this.unpack(packed, (outcome) => {
      if (!outcome.ok) return;
      batch(() => {
        this.end();
        this.state.failure.value = null;
        this.isGrowing = false;
        this.state.arriving.value = true;
        this.ports.opened(outcome.value, null);
      });
    });
  }

  /**
   * The outcome of an opening: an article to read, or a reason to tell. Resolves once it is in the state; an
   * overtaken one never does.
   */
  take(packed: Packed, again: Again | null = null): Promise<void> {
    this.isAwaited = false;
    return new Promise((resolve) => {
      this.unpack(packed, (outcome) => {
        this.settle(outcome, again);
        resolve();
      });
    });
  }

  private settle(outcome: OpenOutcome, again: Again | null): void {
    const { opening = 0 } = outcome.ok ? outcome.value : outcome.error;
    this.newestSettled = Math.max(this.newestSettled, opening);
    const { failure, arriving, article, notice } = this.state;
    const isBeginning = arriving.value && !this.isGrowing;
    const beginning = isBeginning ? (article.value?.opened ?? null) : null;
    batch(() => {
      this.end();
      if (!outcome.ok) {
        failure.value = outcome.error;
        // A whole that has come already goes on getting ready, whatever became of the next file.
        if (!this.isGrowing) arriving.value = false;
        if (beginning !== null) notice.value = messages.onlyBeginning(beginning.article.title);
        return;
      }
      failure.value = null;
      if (beginning?.key === outcome.value.key) {
        this.isGrowing = true;
        this.ports.grown(outcome.value, () => {
          this.isGrowing = false;
          arriving.value = false;
        });
        return;
      }
      this.isGrowing = false;
      arriving.value = false;
      this.ports.opened(outcome.value, again);
    });
  }

  /** At once if it is short. A newer one takes the place of one that is still being unpacked. */
  private unpack(packed: Packed, done: (outcome: OpenOutcome) => void): void {
    this.callOffUnpacking();
    this.callOffUnpacking = inSlices(
      unpackInSteps(packed),
      packed.length > 1 ? this.ports.slices : null,
      done,
    );
  }

  /** Nothing is being opened any more, as far as anybody is told. */
  private end(): void {
    this.callOffSlow();
    batch(() => {
      this.state.opening.value = null;
      this.state.isOpeningSlow.value = false;
    });
  }
}
