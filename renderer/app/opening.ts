import type { OpenAnswer, OpenedReading, OpenOutcome } from '../../core/ipc/contract.js';
import { unpack } from '../../core/ipc/packed.js';
import { batch } from '@preact/signals';
import type { TextPlace } from '../view/block-index.js';
import type { AppState } from './state.js';

/** The same file was opened again, to be read otherwise. */
export interface Again {
  /** Where reading was; null at the beginning, and where something else was shown. */
  readonly place: TextPlace | null;
}

/**
 * Brings what was opened, from wherever, into the state. Main answers an overtaken request with null,
 * so whatever comes last is what was asked for last.
 */
export class Opening {
  constructor(
    private readonly state: AppState,
    private readonly onOpened: (reading: OpenedReading, again: Again | null) => void,
    /** What the article before has left to be kept must be with main before it looks for the next. */
    private readonly leave: () => void,
  ) {}

  /** Something is being read, whoever asked for it. */
  begin(name: string): void {
    this.leave();
    this.state.opening.value = name;
  }

  /** Asks main for something to open and shows what comes of it; what was open stays on a failure. */
  async request(ask: () => Promise<OpenAnswer>, again: Again | null = null): Promise<void> {
    this.leave();
    const answer = await ask();
    if (answer !== null) this.settle(unpack(answer), again);
  }

  /** The outcome of an opening: an article to read, or a reason to tell. */
  settle(outcome: OpenOutcome, again: Again | null = null): void {
    batch(() => {
      this.state.opening.value = null;
      if (outcome.ok) {
        this.state.failure.value = null;
        this.onOpened(outcome.value, again);
      } else {
        this.state.failure.value = outcome.error;
      }
    });
  }
}
