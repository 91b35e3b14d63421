import { batch } from '@preact/signals';
import type { OpenAnswer, OpenedReading, OpenOutcome } from '../../core/ipc/contract.js';
import { unpackInSteps, type Packed } from '../../core/ipc/packed.js';
import { messages } from '../../core/messages/en.js';
import type { Slices } from '../view/slices.js';
import { inSlices } from './in-slices.js';
import type { AppState } from './state.js';

interface Ports {
  readonly slices: Slices;
  /** Shows an article instead of the one before. */
  opened(reading: OpenedReading): void;
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
  /** The whole is there and takes the place of its beginning in a moment. */
  private isGrowing = false;
  private callOff: () => void = () => undefined;

  constructor(
    private readonly state: AppState,
    private readonly ports: Ports,
  ) {}

  /** Something is being read, whoever asked for it. */
  begin(name: string): void {
    this.ports.leave();
    this.isAwaited = true;
    this.state.opening.value = name;
  }

  /** Asks main for something to open and shows what comes of it; what was open stays on a failure. */
  async request(ask: () => Promise<OpenAnswer>): Promise<void> {
    this.ports.leave();
    const answer = await ask();
    if (answer !== null) this.take(answer);
  }

  /** The beginning of what is being read. One that comes after its outcome is late, and nothing. */
  takeBeginning(packed: Packed): void {
    if (!this.isAwaited) return;
    this.unpack(packed, (outcome) => {
      if (!outcome.ok) return;
      batch(() => {
        this.state.opening.value = null;
        this.state.failure.value = null;
        this.isGrowing = false;
        this.state.arriving.value = true;
        this.ports.opened(outcome.value);
      });
    });
  }

  /** The outcome of an opening: an article to read, or a reason to tell. */
  take(packed: Packed): void {
    this.isAwaited = false;
    this.unpack(packed, (outcome) => {
      this.settle(outcome);
    });
  }

  private settle(outcome: OpenOutcome): void {
    const { opening, failure, arriving, article, notice } = this.state;
    const isBeginning = arriving.value && !this.isGrowing;
    const beginning = isBeginning ? (article.value?.opened ?? null) : null;
    batch(() => {
      opening.value = null;
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
      this.ports.opened(outcome.value);
    });
  }

  /** At once if it is short. A newer one takes the place of one that is still being unpacked. */
  private unpack(packed: Packed, done: (outcome: OpenOutcome) => void): void {
    this.callOff();
    this.callOff = inSlices(
      unpackInSteps(packed),
      packed.length > 1 ? this.ports.slices : null,
      done,
    );
  }
}
