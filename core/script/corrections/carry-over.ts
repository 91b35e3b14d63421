import type { Article } from '../../article/article.js';
import { NARRATOR } from '../script.js';
import type { Script } from '../script.js';
import { changesScript, correctScript, type Correctable } from './correct-script.js';
import type { Correction } from './correction.js';
import { anchored, passagesOf } from './passages.js';
import { signOf } from './sign.js';

/**
 * Same key: same site and same layout, so that what was wrong with one article is wrong with the
 * next. The layout is the rule, and the sign it went by, that most paragraphs were given out by; a
 * label is no sign, since names differ. Null where the site is not known.
 */
export function layoutKey(article: Article, script: Script): string | null {
  const site = article.site ?? article.siteName;
  if (site === null || site.trim() === '') return null;
  const counts = new Map<string, number>();
  for (const { speaker, spans } of script.turns) {
    if (speaker === NARRATOR) continue;
    for (const { evidence } of spans) {
      if (evidence.cue === 'continues' || evidence.cue === 'answer-after-question') continue;
      const sign = LABEL_CUES.has(evidence.cue) ? '' : ` ${evidence.seen ?? ''}`;
      counts.set(evidence.cue + sign, (counts.get(evidence.cue + sign) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return `${site.trim().toLowerCase()} ${most?.[0] ?? 'narration'}`;
}

/** Rules whose sign is a speaker's own label, different in each article. */
const LABEL_CUES: ReadonlySet<string> = new Set([
  'name-label',
  'name-line',
  'inline-label',
  'bold-name',
  'bracket-name',
  'name-dash',
  'voice-tag',
  'definition-term',
  'table-row',
  'dash-dialogue',
]);

/**
 * What of a list can be said of another article of the same site and layout: that the sides are
 * swapped, that it is an interview or none, what the publication's own speakers are called and do,
 * and what all paragraphs of one look are. Nothing that names one paragraph or one interviewee.
 */
export function carryOver(
  reading: Correctable,
  corrections: readonly Correction[],
): readonly Correction[] {
  return corrections.flatMap((correction, index) => {
    const before = correctScript(reading, corrections.slice(0, index));
    return carried(reading.article, before, correction);
  });
}

function carried(article: Article, script: Script, correction: Correction): readonly Correction[] {
  const isTheirs = (name: string): boolean => isOfThePublication(script, name);
  switch (correction.do) {
    case 'swap':
    case 'narrate':
    case 'believe':
      return [correction];
    case 'rename':
    case 'role':
    case 'split':
      return isTheirs(correction.speaker) ? [correction] : [];
    case 'merge':
      return isTheirs(correction.speaker) && isTheirs(correction.into) ? [correction] : [];
    case 'give': {
      const { scope, at, speaker } = correction;
      const passages = passagesOf(script);
      const index = scope === 'alike' ? anchored(article, passages, at) : null;
      const passage = index === null ? undefined : passages.list[index];
      const known = script.cast.find(({ name }) => name === speaker);
      const role = known?.role ?? correction.role ?? 'other';
      if (passage === undefined || !(role === 'narrator' || role === 'interviewer')) return [];
      return [{ do: 'give-alike', sign: signOf(article, passages, passage), speaker, role }];
    }
    case 'give-alike':
      return [correction];
    case 'voice':
      return [];
  }
}

/** Who asks belongs to the publication; who answers is another one each time. */
function isOfThePublication({ cast }: Script, name: string): boolean {
  return cast.some((speaker) => speaker.name === name && speaker.role === 'interviewer');
}

/** Of what was carried over, what would change this article; nothing is offered that would not. */
export function offeredFor(
  reading: Correctable,
  carried: readonly Correction[],
): readonly Correction[] {
  const offered: Correction[] = [];
  for (const correction of carried) {
    if (changesScript(reading, offered, correction)) offered.push(correction);
  }
  return offered;
}
