/** Characters per second of an unknown voice at normal speed, about 170 English words a minute. */
export const USUAL_CHARACTERS_PER_SECOND = 15;

/** What a speed setting does on an engine: real factors of Linux's voices, between which we interpolate (F12). */
const REAL_SPEED: readonly (readonly [rate: number, factor: number])[] = [
  [0.5, 0.68],
  [0.75, 0.86],
  [1, 1],
  [1.25, 1.31],
  [1.5, 1.37],
  [2, 1.96],
  [2.5, 2.29],
  [3, 2.52],
];

/** How much faster than normal an engine really speaks at `rate`. */
export function realSpeed(rate: number): number {
  let below = REAL_SPEED[0];
  for (const point of REAL_SPEED) {
    if (rate <= point[0]) {
      if (!below || point[0] === below[0]) return point[1];
      const share = (rate - below[0]) / (point[0] - below[0]);
      return below[1] + share * (point[1] - below[1]);
    }
    below = point;
  }
  return below?.[1] ?? 1;
}

/**
 * Learns how fast reading really goes from sentences that were read whole, so that "8 min left" is
 * true for this voice. A moving mean, so that a change of voice is followed within some sentences.
 */
export class Pace {
  private perSecond = USUAL_CHARACTERS_PER_SECOND;
  private heard = 0;

  /** Told once per sentence read whole at speed `rate`: its length and how long it took, pause included. */
  learn(characters: number, ms: number, rate: number): void {
    if (characters < 20 || ms < 200) return;
    const observed = ((characters / ms) * 1000) / realSpeed(rate);
    const plausible = Math.min(40, Math.max(4, observed));
    this.heard = Math.min(this.heard + 1, 12);
    this.perSecond += (plausible - this.perSecond) / (this.heard + 1);
  }

  /** Seconds that `characters` take at speed `rate`. */
  seconds(characters: number, rate: number): number {
    return characters / (this.perSecond * realSpeed(rate));
  }
}
