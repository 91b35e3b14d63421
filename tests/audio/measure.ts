/** Mono sound, samples from -1 to 1. */
export interface Sound {
  readonly samples: Float32Array;
  /** Samples a second. */
  readonly sampleRate: number;
}

/** A stretch of a sound, in seconds from its beginning. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One frame of {@link levels} lasts this long, s. */
export const FRAME_S = 0.01;

/** Quieter than this is silence, dBFS. The null sink adds no noise: its silence is -Infinity. */
export const SILENCE_DBFS = -60;

/** Pauses within a sentence are shorter than this, those between sentences longer, s. */
export const SENTENCE_GAP_S = 0.2;

/** The part of `sound` within `stretch`. */
export function cut(sound: Sound, stretch: Stretch): Sound {
  const index = (seconds: number) => Math.max(0, Math.round(seconds * sound.sampleRate));
  return {
    sampleRate: sound.sampleRate,
    samples: sound.samples.subarray(index(stretch.from), index(stretch.to)),
  };
}

/** Length of a sound, s. */
export function duration(sound: Sound): number {
  return sound.samples.length / sound.sampleRate;
}

/** Root mean square of each whole frame of {@link FRAME_S}, dBFS; -Infinity for digital silence. */
export function levels(sound: Sound): number[] {
  const size = Math.round(FRAME_S * sound.sampleRate);
  const frames = Math.floor(sound.samples.length / size);
  return Array.from({ length: frames }, (_, frame) => {
    let power = 0;
    for (const sample of sound.samples.subarray(frame * size, (frame + 1) * size))
      power += sample * sample;
    return 10 * Math.log10(power / size);
  });
}

/**
 * Stretches with sound, cut where it is silent for at least `minGap` seconds.
 * A stretch begins and ends with a frame that sounds.
 */
export function bursts(sound: Sound, minGap = SENTENCE_GAP_S): Stretch[] {
  const found: { from: number; to: number }[] = [];
  levels(sound).forEach((level, frame) => {
    if (level <= SILENCE_DBFS) return;
    const from = frame * FRAME_S;
    const last = found.at(-1);
    // Half a frame of tolerance: 20 frames of 10 ms must count as 0.2 s.
    if (last !== undefined && from - last.to < minGap - FRAME_S / 2) last.to = from + FRAME_S;
    else found.push({ from, to: from + FRAME_S });
  });
  return found;
}

/** Whether nothing at all sounds. */
export function isSilent(sound: Sound): boolean {
  return levels(sound).every((level) => level <= SILENCE_DBFS);
}

/** Voices lie between these, Hz. */
const LOWEST_F0 = 60;
const HIGHEST_F0 = 400;
/** Long enough for two periods of the lowest voice, s. */
const PITCH_FRAME_S = 0.04;
/** A frame is voiced when it repeats itself at least this well (1 = exactly). */
const VOICED = 0.6;
/** A shorter lag that is nearly as good as the best is the true period; the best may be a multiple. */
const NEARLY_BEST = 0.9;

/** Median pitch of the voiced frames, Hz, or null where nothing is voiced. */
export function medianF0(sound: Sound): number | null {
  const size = Math.round(PITCH_FRAME_S * sound.sampleRate);
  const pitches: number[] = [];
  for (let at = 0; at + size <= sound.samples.length; at += Math.round(size / 2)) {
    const pitch = frameF0(sound.samples.subarray(at, at + size), sound.sampleRate);
    if (pitch !== null) pitches.push(pitch);
  }
  return pitches.length === 0 ? null : median(pitches);
}

/** Pitch of one frame by normalised autocorrelation. */
function frameF0(frame: Float32Array, sampleRate: number): number | null {
  const shortest = Math.floor(sampleRate / HIGHEST_F0);
  const longest = Math.min(Math.ceil(sampleRate / LOWEST_F0), Math.floor(frame.length / 2) + 1);
  const likeness: number[] = [];
  for (let lag = shortest; lag <= longest; lag++) likeness[lag] = autocorrelation(frame, lag);
  const best = Math.max(...likeness.filter((value) => !Number.isNaN(value)));
  if (!(best >= VOICED)) return null;
  for (let lag = shortest + 1; lag < longest; lag++) {
    const here = likeness[lag] ?? 0;
    const isPeak = here >= (likeness[lag - 1] ?? 0) && here >= (likeness[lag + 1] ?? 0);
    if (isPeak && here >= best * NEARLY_BEST) return sampleRate / lag;
  }
  return null;
}

function autocorrelation(frame: Float32Array, lag: number): number {
  let product = 0;
  let head = 0;
  let tail = 0;
  for (let i = 0; i + lag < frame.length; i++) {
    const a = frame[i] ?? 0;
    const b = frame[i + lag] ?? 0;
    product += a * b;
    head += a * a;
    tail += b * b;
  }
  return head === 0 || tail === 0 ? 0 : product / Math.sqrt(head * tail);
}

/** Middle value; the mean of the two middle ones for an even number. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('median of nothing');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** How two sets of pitches differ. */
export interface Contrast {
  /** Higher median over lower median; 1 = the same. */
  readonly ratio: number;
  /** Whether some value of one set lies within the range of the other. */
  readonly overlaps: boolean;
}

/** Compares two voices by the pitches of their utterances. */
export function contrast(one: readonly number[], other: readonly number[]): Contrast {
  const [low, high] = median(one) <= median(other) ? [one, other] : [other, one];
  return {
    ratio: median(high) / median(low),
    overlaps: Math.max(...low) >= Math.min(...high),
  };
}

/** Largest value over smallest: how much one voice's utterances vary; 1 = not at all. */
export function spread(values: readonly number[]): number {
  return Math.max(...values) / Math.min(...values);
}
