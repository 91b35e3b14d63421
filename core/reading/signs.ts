import type { Evidence, Script, SpeakerId } from '../script/script.js';

/** A sign by which paragraphs were given to a speaker. */
export interface SpeakerSign {
  readonly seen: string;
  readonly evidence: Evidence;
  /** It is what the article calls somebody, so it may serve as a name. */
  readonly isName: boolean;
}

/** The signs by which a speaker was known, in the order in which they are first met, each once. */
export function signsOf(script: Script, speaker: SpeakerId): readonly SpeakerSign[] {
  const aliases = new Set(script.cast[speaker]?.aliases);
  const signs = new Map<string, SpeakerSign>();
  for (const turn of script.turns) {
    if (turn.speaker !== speaker) continue;
    for (const { evidence } of turn.spans) {
      const { seen } = evidence;
      if (seen === undefined || signs.has(seen)) continue;
      signs.set(seen, { seen, evidence, isName: aliases.has(seen) });
    }
  }
  return [...signs.values()];
}
