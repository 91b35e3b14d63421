import type { Article } from '../../article/article.js';
import { INFERRED_NAMES } from '../inferred-names.js';
import { NARRATOR } from '../script.js';
import type { Role, Script } from '../script.js';
import { applyCorrection, type Correctable } from './apply-correction.js';
import type { Correction, SetAlike } from './correction.js';
import { LONGEST_LAYOUT } from './kept.js';
import { anchored, CONTINUES, passagesOf, voiceNamed, type Passages } from './passages.js';
import { Signs } from './signs.js';

/** Rules that only follow from what is next to them. */
const FOLLOWING: ReadonlySet<string> = new Set([CONTINUES, 'answer-after-question']);

/**
 * Same key: same site and same layout, so that what was wrong with one article is wrong with the
 * next. The layout is the rule, and the sign it went by, that most paragraphs were given out by; what
 * a speaker is called is no sign, since names differ. Null where the site is not known. To be asked of
 * the script as it was detected.
 */
export function layoutKey(article: Article, script: Script): string | null {
  const site = (article.site ?? article.siteName ?? '').trim().toLowerCase();
  if (site === '') return null;
  const counts = new Map<string, number>();
  for (const { speaker, spans } of script.turns) {
    if (speaker === NARRATOR) continue;
    const names = script.cast[speaker]?.aliases ?? [];
    for (const { evidence, label } of spans) {
      const { cue, seen } = evidence;
      if (FOLLOWING.has(cue)) continue;
      const isName = seen === undefined || label !== undefined || names.includes(seen);
      const layout = isName ? cue : `${cue} ${seen}`;
      counts.set(layout, (counts.get(layout) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return `${site} ${most?.[0] ?? 'narration'}`.slice(0, LONGEST_LAYOUT);
}

/**
 * What of a list can be said of another article of the same site and layout: that the sides are
 * swapped, that it is an interview or none, what the publication's own speakers are called and do,
 * and whose all paragraphs of one look are. Nothing that names one paragraph or one interviewee.
 */
export function carryOver(
  reading: Correctable,
  corrections: readonly Correction[],
): readonly Correction[] {
  const carried: Correction[] = [];
  let passages = passagesOf(reading.script);
  for (const correction of corrections) {
    const after = applyCorrection(reading, passages, correction);
    if (after !== passages) carried.push(...sayable(reading.article, passages, after, correction));
    passages = after;
  }
  return carried;
}

/** @param after the passages once it was applied */
function sayable(
  article: Article,
  passages: Passages,
  after: Passages,
  correction: Correction,
): readonly Correction[] {
  const isOfThePublication = (name: string): boolean => roleOf(passages, name) === 'interviewer';
  switch (correction.do) {
    case 'swap':
    case 'narrate':
    case 'believe':
      return [correction];
    case 'rename':
    case 'split':
      return isOfThePublication(correction.speaker) ? [correction] : [];
    case 'role':
      return isOfThePublication(correction.speaker) || correction.role === 'interviewer'
        ? [correction]
        : [];
    case 'merge': {
      const role = roleOf(passages, correction.into);
      return role === 'interviewer' || role === 'narrator' ? [correction] : [];
    }
    case 'give': {
      const index =
        correction.scope === 'alike' ? anchored(article, passages, correction.at) : null;
      const passage = index === null ? undefined : passages.list[index];
      if (passage === undefined) return [];
      return givenAlike(after, new Signs(article, passages).of(passage), correction.speaker);
    }
    case 'give-alike':
      return givenAlike(after, correction.sign, correction.speaker);
    case 'voice':
      return [];
  }
}

function roleOf(passages: Passages, name: string): Role | null {
  const index = voiceNamed(passages, name);
  return index === null ? null : (passages.voices[index]?.role ?? null);
}

/** Guests go by what they do; of several nobody can say who is who elsewhere. */
function givenAlike(passages: Passages, sign: SetAlike, name: string): readonly Correction[] {
  const role = roleOf(passages, name);
  if (role === 'narrator' || role === 'interviewer') {
    return [{ do: 'give-alike', sign, speaker: name, role }];
  }
  return role === 'interviewee' && theOnlyOne(passages, role) === name
    ? [{ do: 'give-alike', sign, speaker: INFERRED_NAMES.interviewee, role }]
    : [];
}

/** Who alone has this role; null for nobody or several. */
function theOnlyOne({ voices, list }: Passages, role: Role): string | null {
  const heard = new Set(list.map(({ voice }) => voice));
  const names = voices.filter((voice, index) => voice.role === role && heard.has(index));
  return names.length === 1 ? (names[0]?.name ?? null) : null;
}

/**
 * Of what was carried over, what would change this article, said of who is in it; nothing is offered
 * that would change nothing.
 */
export function offeredFor(
  reading: Correctable,
  carried: readonly Correction[],
): readonly Correction[] {
  const offered: Correction[] = [];
  let passages = passagesOf(reading.script);
  for (const each of carried) {
    const correction = toThoseHere(passages, each);
    const after = applyCorrection(reading, passages, correction);
    if (after !== passages) offered.push(correction);
    passages = after;
  }
  return offered;
}

/** What is given to a guest, or to a host who is not here, goes to the one who has that role here. */
function toThoseHere(passages: Passages, correction: Correction): Correction {
  if (correction.do !== 'give-alike' || correction.role === null) return correction;
  if (voiceNamed(passages, correction.speaker) !== null) return correction;
  const speaker = theOnlyOne(passages, correction.role) ?? correction.speaker;
  return { ...correction, speaker };
}
