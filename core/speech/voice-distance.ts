import type { DescribedVoice } from './voice-traits.js';

/** Natural logarithm of the F0 ratio at which nobody mistakes one voice for the other. */
export const CLEARLY_APART = Math.log(1.3);

/** Below this, two voices are taken for the same and names have to be spoken. */
export const TOLD_APART = Math.log(1.12);

/** What another recorded person adds, beside pitch: two men are told apart, if less at once. */
const OTHER_PERSON = Math.log(1.2);
/** What another accent adds to another person. */
const OTHER_ACCENT = Math.log(1.05);

/** How unlike two voices sound, on the scale of the logarithm of their F0 ratio. */
export function voiceDistance(a: DescribedVoice, b: DescribedVoice): number {
  if (a.voice.id === b.voice.id) return 0;
  const pitch = a.f0 === null || b.f0 === null ? 0 : Math.abs(Math.log(a.f0 / b.f0));
  if (a.timbre === b.timbre) return pitch;
  return pitch + OTHER_PERSON + (a.voice.lang === b.voice.lang ? 0 : OTHER_ACCENT);
}
