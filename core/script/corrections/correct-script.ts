import type { Article } from '../../article/article.js';
import { assertNever } from '../../result.js';
import type { VoicePreference } from '../../settings/settings.js';
import type { Script, TurnSpan } from '../script.js';
import type { Anchor, Correction } from './correction.js';
import { given, inScope } from './giving.js';
import { narrated } from './narrated.js';
import {
  anchored,
  givenName,
  passagesOf,
  scriptOf,
  voiceNamed,
  wordsOf,
  type Passage,
  type Passages,
} from './passages.js';
import { isSameSign, signOf } from './sign.js';
import { merged, renamed, split, swapped, withRole } from './speaker-changes.js';

/** What corrections are said of. */
export interface Correctable {
  readonly article: Article;
  /** As it was detected. */
  readonly script: Script;
  /** The reading that was not sure enough; null where there is none. */
  readonly doubted: Script | null;
}

/**
 * The script as a person has corrected it: the detected one with every entry applied in order. An
 * entry whose speaker or paragraph is not there changes nothing. All that holds of a script still
 * does: every character stands where it stood, spoken, label or skipped. Linear in the article for
 * each entry.
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
  if (next.do !== 'voice') return applied(reading, before, next) !== before;
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
      const voice = chosen.get(correction.speaker);
      if (voice !== undefined && chosen.delete(correction.speaker))
        chosen.set(givenName(correction.name), voice);
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
      if (wordsOf(article, other) === words) nth += 1;
    }
  }
  return { words, nth };
}

function corrected(
  reading: Correctable,
  passages: Passages,
  corrections: readonly Correction[],
): Passages {
  return corrections.reduce((so, correction) => applied(reading, so, correction), passages);
}

/** The passages after one correction; the very same when it changes nothing. */
function applied(reading: Correctable, passages: Passages, correction: Correction): Passages {
  const changed = changedBy(reading, passages, correction);
  return changed === passages ? passages : { ...changed, sure: true };
}

function changedBy(reading: Correctable, passages: Passages, correction: Correction): Passages {
  const { article } = reading;
  switch (correction.do) {
    case 'rename':
      return renamed(passages, correction.speaker, correction.name);
    case 'merge':
      return merged(passages, correction.speaker, correction.into);
    case 'split':
      return split(passages, correction);
    case 'role':
      return withRole(passages, correction.speaker, correction.role);
    case 'swap':
      return swapped(passages);
    case 'give': {
      const { at, scope, speaker, role } = correction;
      const index = anchored(article, passages, at);
      const chosen = index === null ? null : inScope(article, passages, index, scope);
      return chosen === null ? passages : given(passages, chosen, speaker, role);
    }
    case 'give-alike': {
      const { sign, speaker, role } = correction;
      const isLike = (passage: Passage): boolean =>
        isSameSign(signOf(article, passages, passage), sign);
      return given(passages, isLike, speaker, role);
    }
    case 'voice':
      return passages;
    case 'narrate':
      return narrated(passages);
    case 'believe': {
      const { doubted } = reading;
      return doubted === null || passages.sure ? passages : passagesOf(doubted);
    }
    default:
      return assertNever(correction);
  }
}
