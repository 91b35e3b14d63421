import type { Voice } from './engine.js';

/** Speed that speech-dispatcher with espeak-ng gives for a rate asked for (F12); above 3 it is clamped. */
const SPEECH_DISPATCHER: readonly (readonly [rate: number, speed: number])[] = [
  [0.5, 0.68],
  [0.75, 0.86],
  [1, 1],
  [1.25, 1.31],
  [1.5, 1.37],
  [2, 1.96],
  [2.5, 2.29],
  [3, 2.52],
];

/** How many times its normal speed the voice really speaks at a rate. */
export function realSpeed(voice: Voice | null, rate: number): number {
  return voice !== null && /espeak-ng/u.test(voice.name) ? interpolate(rate) : rate;
}

function interpolate(rate: number): number {
  const above = SPEECH_DISPATCHER.findIndex(([asked]) => asked >= rate);
  const high = SPEECH_DISPATCHER[above];
  const low = SPEECH_DISPATCHER[above - 1];
  if (high === undefined) return SPEECH_DISPATCHER.at(-1)?.[1] ?? rate;
  if (low === undefined) return high[1];
  const share = (rate - low[0]) / (high[0] - low[0]);
  return low[1] + share * (high[1] - low[1]);
}
