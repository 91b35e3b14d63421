import type { Article } from '../../article/article.js';
import { assertNever } from '../../result.js';
import { NARRATOR } from '../script.js';
import type { Script } from '../script.js';
import type { Correction } from './correction.js';
import { given, inScope, withSign } from './giving.js';
import { narrated } from './narrated.js';
import { anchored, passagesOf, type Passage, type Passages } from './passages.js';
import { Signs } from './signs.js';
import { merged, renamed, split, swapped, withRole } from './speaker-changes.js';

/** What corrections are said of. */
export interface Correctable {
  readonly article: Article;
  /** As it was detected. */
  readonly script: Script;
  /** The reading that was not sure enough; null where there is none. */
  readonly doubted: Script | null;
}

/** The passages after one correction; the very same when it changes nothing. Linear in the article. */
export function applyCorrection(
  reading: Correctable,
  passages: Passages,
  correction: Correction,
): Passages {
  const changed = changedBy(reading, passages, correction);
  // Who puts anything right has looked, so there is nothing left to ask.
  return changed === passages || changed.sure ? changed : { ...changed, sure: true };
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
      const isTheirs = ({ voice }: Passage): boolean => passages.voices[voice]?.role === sign.role;
      const chosen = withSign(passages, new Signs(article, passages), sign, isTheirs);
      return given(passages, chosen, speaker, role);
    }
    case 'voice':
      return passages;
    case 'narrate':
      return narrated(passages);
    case 'believe':
      return believed(reading, passages);
    default:
      return assertNever(correction);
  }
}

/**
 * The interview that was found, surely or not, while nothing has been said yet of one in doubt, or
 * the narrator alone is heard.
 */
function believed({ script, doubted }: Correctable, passages: Passages): Passages {
  const interview = doubted ?? script;
  const isOpen = !passages.sure || passages.list.every(({ voice }) => voice === NARRATOR);
  return isOpen && interview.cast.length > 1 ? passagesOf(interview) : passages;
}
