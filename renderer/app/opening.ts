import type { Clock } from '../../core/clock.js';
import type { Bridge } from '../../core/ipc/bridge.js';
import type { OpenAnswer, OpenedReading, OpenOutcome } from '../../core/ipc/contract.js';
import { unpack } from '../../core/ipc/packed.js';
import { batch } from '@preact/signals';
import type { TextPlace } from '../view/block-index.js';
import type { AppState } from './state.js';

/** Time after which an opening is worth a word, and a way to give it up, milliseconds. */
const SLOW_MS = 700;

/**
 * Brings what was opened, from wherever, into the state. Main answers an overtaken request with null,
 * so whatever comes last is what was asked for last.
 */
export class Opening {
  private callOff: () => void = () => undefined;

  constructor(
    private readonly state: AppState,
    private readonly ports: {
      readonly bridge: Pick<Bridge, 'cancelOpening'>;
      readonly clock: Clock;
    },
    /** @param place where in the article shown before reading is to go on, if it is the same file */
    private readonly onOpened: (reading: OpenedReading, place: TextPlace | null) => void,
    /** What the article before has left to be kept must be with main before it looks for the next. */
    private readonly leave: () => void,
  ) {}

  /** Something is being read, whoever asked for it. */
  begin(name: string): void {
    this.leave();
    this.end();
    this.state.opening.value = name;
    this.callOff = this.ports.clock.after(SLOW_MS, () => {
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
    this.end();
    void this.ports.bridge.cancelOpening();
    return name;
  }

  private end(): void {
    this.callOff();
    batch(() => {
      this.state.opening.value = null;
      this.state.isOpeningSlow.value = false;
    });
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
      this.end();
      if (outcome.ok) {
        this.state.failure.value = null;
        this.onOpened(outcome.value, place);
      } else {
        this.state.failure.value = outcome.error;
      }
    });
  }
}
