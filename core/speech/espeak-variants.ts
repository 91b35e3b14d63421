import type { Gender } from './voice-traits.js';

/** What is known of one of espeak-ng's ways of speaking. */
export interface EspeakVariant {
  readonly gender: Gender;
  /** Median fundamental frequency in Hz: measured for those in MEASURED, else from its pitch range. */
  readonly f0: number;
  /** 0 to 3: how well it can be listened to for an hour. */
  readonly rating: number;
}

/** Of the plain voice, without a variant. */
export const ESPEAK_BASE: EspeakVariant = { gender: 'male', f0: 103, rating: 3 };

/**
 * The variants worth offering, by name in lower case. Every other one (robots, whispers, echoes,
 * croaks, experiments: some eighty) is found under "show all" only.
 */
export const ESPEAK_VARIANTS: Readonly<Record<string, EspeakVariant>> = {
  // Measured.
  female1: { gender: 'female', f0: 181, rating: 2 },
  female2: { gender: 'female', f0: 197, rating: 3 },
  female3: { gender: 'female', f0: 214, rating: 2 },
  female5: { gender: 'female', f0: 207, rating: 2 },
  annie: { gender: 'female', f0: 242, rating: 2 },
  andrea: { gender: 'female', f0: 245, rating: 2 },
  linda: { gender: 'female', f0: 230, rating: 1 },
  belinda: { gender: 'female', f0: 230, rating: 1 },
  david: { gender: 'male', f0: 76, rating: 1 },
  male1: { gender: 'male', f0: 94, rating: 2 },
  male8: { gender: 'male', f0: 87, rating: 1 },
  mike: { gender: 'male', f0: 92, rating: 2 },
  michael: { gender: 'male', f0: 108, rating: 2 },
  // From their pitch ranges: low + 0.6 of the span, which is right to 5 % for the measured ones.
  female4: { gender: 'female', f0: 177, rating: 1 },
  steph: { gender: 'female', f0: 186, rating: 1 },
  steph3: { gender: 'female', f0: 186, rating: 1 },
  anika: { gender: 'female', f0: 260, rating: 1 },
  male2: { gender: 'male', f0: 104, rating: 1 },
  male3: { gender: 'male', f0: 105, rating: 2 },
  male4: { gender: 'male', f0: 94, rating: 1 },
  male6: { gender: 'male', f0: 103, rating: 1 },
  male7: { gender: 'male', f0: 105, rating: 1 },
  alex: { gender: 'male', f0: 111, rating: 2 },
  andy: { gender: 'male', f0: 100, rating: 2 },
  lee: { gender: 'male', f0: 100, rating: 1 },
  denis: { gender: 'male', f0: 101, rating: 1 },
  gene: { gender: 'male', f0: 98, rating: 1 },
  hugo: { gender: 'male', f0: 106, rating: 1 },
  jacky: { gender: 'male', f0: 112, rating: 1 },
  marcelo: { gender: 'male', f0: 95, rating: 1 },
  mario: { gender: 'male', f0: 105, rating: 1 },
  robert: { gender: 'male', f0: 95, rating: 1 },
  victor: { gender: 'male', f0: 98, rating: 1 },
};
