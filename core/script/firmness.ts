import type { Line } from './lines.js';
import type { Mark, Reading } from './reading.js';

/** A paragraph without a sign of its own is only as sure as that nothing was overlooked before it. */
export const CONTINUED = 0.95;
/** The answer that must follow a question which its look has set apart. */
const FOLLOWS = 0.95;
/** A label that the page has once may be any word before a colon. */
const SEEN_ONCE = 0.8;
/** Set apart like a question, and asking nothing by mark. */
const UNASKED = 0.85;
/** Of two dashes in a row one may be the same speaker's. */
const DASHED = 0.9;

/** How firm each mark of a reading is by itself, beside how sure the whole reading is. */
export class Firmness {
  readonly #turns = new Map<number, number>();

  constructor(reading: Reading) {
    for (const { voice } of reading.marks) {
      this.#turns.set(voice, (this.#turns.get(voice) ?? 0) + 1);
    }
  }

  /** 0 to 1, to be multiplied with the reading's confidence. */
  of({ cue, label, voice }: Mark, { asks }: Line): number {
    if (cue === 'dash-dialogue') return DASHED;
    if (label !== null) return (this.#turns.get(voice) ?? 0) > 1 ? 1 : SEEN_ONCE;
    if (cue === 'answer-after-question') return FOLLOWS;
    return asks ? 1 : UNASKED;
  }
}
