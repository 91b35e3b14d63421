import type { Gender } from './gender.js';

/** What is known of one of espeak-ng's ways of speaking. */
export interface EspeakVariant {
  readonly gender: Gender;
  /** Median fundamental frequency in Hz. */
  readonly f0: number;
  /** 0 to 3: how well it can be listened to for an hour, and how well it goes with the others. */
  readonly rating: number;
}

/** Of the plain voice, without a variant. */
export const ESPEAK_BASE: EspeakVariant = { gender: 'male', f0: 101, rating: 3 };

/**
 * The variants worth offering, by name in lower case. Every other one (robots, whispers, echoes,
 * croaks, experiments: some sixty) is found under "show all" only.
 *
 * F0 was measured from the sound of one sentence in each (espeak-ng 1.51, American English). Rated 0
 * are those more than 3 dB louder or quieter or a tenth faster or slower than the plain voice: beside
 * it one would reach for the volume with every turn.
 */
export const ESPEAK_VARIANTS: Readonly<Record<string, EspeakVariant>> = {
  female1: { gender: 'female', f0: 180, rating: 3 },
  female2: { gender: 'female', f0: 195, rating: 3 },
  female3: { gender: 'female', f0: 211, rating: 2 },
  female4: { gender: 'female', f0: 180, rating: 1 },
  female5: { gender: 'female', f0: 205, rating: 2 },
  annie: { gender: 'female', f0: 242, rating: 2 },
  andrea: { gender: 'female', f0: 246, rating: 0 },
  linda: { gender: 'female', f0: 229, rating: 2 },
  belinda: { gender: 'female', f0: 229, rating: 2 },
  steph: { gender: 'female', f0: 184, rating: 2 },
  steph3: { gender: 'female', f0: 184, rating: 0 },
  anika: { gender: 'female', f0: 271, rating: 0 },
  shelby: { gender: 'female', f0: 180, rating: 1 },
  male1: { gender: 'male', f0: 94, rating: 2 },
  male2: { gender: 'male', f0: 101, rating: 0 },
  male3: { gender: 'male', f0: 105, rating: 2 },
  male4: { gender: 'male', f0: 93, rating: 0 },
  male6: { gender: 'male', f0: 101, rating: 2 },
  male7: { gender: 'male', f0: 106, rating: 1 },
  male8: { gender: 'male', f0: 86, rating: 1 },
  mike: { gender: 'male', f0: 90, rating: 0 },
  michael: { gender: 'male', f0: 106, rating: 2 },
  david: { gender: 'male', f0: 75, rating: 0 },
  quincy: { gender: 'male', f0: 85, rating: 2 },
  alex: { gender: 'male', f0: 104, rating: 2 },
  andy: { gender: 'male', f0: 96, rating: 2 },
  lee: { gender: 'male', f0: 96, rating: 0 },
  denis: { gender: 'male', f0: 99, rating: 0 },
  gene: { gender: 'male', f0: 95, rating: 2 },
  jacky: { gender: 'male', f0: 114, rating: 0 },
  ed: { gender: 'male', f0: 125, rating: 0 },
  mario: { gender: 'male', f0: 107, rating: 2 },
  marcelo: { gender: 'male', f0: 97, rating: 0 },
  robert: { gender: 'male', f0: 98, rating: 1 },
  michel: { gender: 'male', f0: 105, rating: 0 },
  miguel: { gender: 'male', f0: 112, rating: 0 },
  travis: { gender: 'male', f0: 103, rating: 2 },
  sandro: { gender: 'male', f0: 99, rating: 1 },
  victor: { gender: 'male', f0: 95, rating: 0 },
  hugo: { gender: 'male', f0: 109, rating: 0 },
  nguyen: { gender: 'male', f0: 151, rating: 0 },
};
