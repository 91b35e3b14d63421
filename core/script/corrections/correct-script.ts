import type { Article } from '../../article/article.js';
import type { VoicePreference } from '../../settings/settings.js';
import type { Script, TurnSpan } from '../script.js';
import { applyCorrection, type Correctable } from './apply-correction.js';
import type { Anchor, Correction } from './correction.js';
import {
  givenName,
  isWordsOf,
  passagesOf,
  scriptOf,
  voiceNamed,
  wordsOf,
  type Passages,
} from './passages.js';

/**
 * The script as a person has corrected it: the detected one with every entry applied in order. An
 * entry whose speaker or paragraph is not there changes nothing. All that holds of a script still
 * does: every character stands where it stood, spoken, label or skipped; only what was a label
 * becomes words when the narrator reads it. Linear in the article for each entry.
 */
export function correctScript(reading: Correctable, corrections: readonly Correction[]): Script {
  if (corrections.length === 0) return reading.script;
  const before = passagesOf(reading.script);
  const after = corrected(reading, before, corrections);
  return after === before ? reading.script : scriptOf(after);
}

/** Whether one more entry would change who says what, who they are, or which voice they have. */
export function changesScript(
  reading: Correctable,
  corrections: readonly Correction[],
  next: Correction,
): boolean {
  const before = corrected(reading, passagesOf(reading.script), corrections);
  if (next.do !== 'voice') return applyCorrection(reading, before, next) !== before;
  const chosen = voicesChosen(corrections).get(next.speaker) ?? null;
  return voiceNamed(before, next.speaker) !== null && chosen?.id !== next.voice?.id;
}

/** The voices that were chosen for single speakers, by the speaker's name at the end of the list. */
export function voicesChosen(
  corrections: readonly Correction[],
): ReadonlyMap<string, VoicePreference> {
  const chosen = new Map<string, VoicePreference>();
  for (const correction of corrections) {
    if (correction.do === 'voice') {
      if (correction.voice === null) chosen.delete(correction.speaker);
      else chosen.set(correction.speaker, correction.voice);
    } else if (correction.do === 'rename') {
      const name = givenName(correction.name);
      const voice = chosen.get(correction.speaker);
      if (voice === undefined || name === '' || chosen.has(name)) continue;
      chosen.delete(correction.speaker);
      chosen.set(name, voice);
    }
  }
  return chosen;
}

/** How a paragraph of the script is pointed at in a correction. */
export function anchorOf(article: Article, script: Script, span: TurnSpan): Anchor {
  const words = wordsOf(article, span);
  let nth = 0;
  for (const { spans } of script.turns) {
    for (const other of spans) {
      if (other.block === span.block && other.start === span.start) return { words, nth };
      if (isWordsOf(article, other, words)) nth += 1;
    }
  }
  return { words, nth };
}

function corrected(
  reading: Correctable,
  passages: Passages,
  corrections: readonly Correction[],
): Passages {
  return corrections.reduce((so, correction) => applyCorrection(reading, so, correction), passages);
}
