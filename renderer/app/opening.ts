import type { OpenAnswer, OpenedReading, OpenOutcome } from '../../core/ipc/contract.js';
import { unpack } from '../../core/ipc/packed.js';
import { batch } from '@preact/signals';
import type { TextPlace } from '../view/block-index.js';
import type { AppState } from './state.js';

/**
 * Brings what was opened, from wherever, into the state. Main answers an overtaken request with null,
 * so whatever comes last is what was asked for last.
 */
export class Opening {
  constructor(
    private readonly state: AppState,
    /** @param place where in the article shown before reading is to go on, if it is the same file */
    private readonly onOpened: (reading: OpenedReading, place: TextPlace | null) => void,
    /** What the article before has left to be kept must be with main before it looks for the next. */
    private readonly leave: () => void,
  ) {}

  /** Something is being read, whoever asked for it. */
  begin(name: string): void {
    this.leave();
    this.state.opening.value = name;
  }

  /** Asks main for something to open and shows what comes of it; what was open stays on a failure. */
  async request(ask: () => Promise<OpenAnswer>, place: TextPlace | null = null): Promise<void> {
    this.leave();
    const answer = await ask();
    if (answer !== null) this.settle(unpack(answer), place);
  }

  /** The outcome of an opening: an article to read, or a reason to tell. */
  settle(outcome: OpenOutcome, place: TextPlace | null = null): void {
    batch(() => {
      this.state.opening.value = null;
      if (outcome.ok) {
        this.state.failure.value = null;
        this.onOpened(outcome.value, place);
      } else {
        this.state.failure.value = outcome.error;
      }
    });
  }
}
