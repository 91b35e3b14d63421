import type { Article } from '../../article/article.js';
import type { Role } from '../script.js';
import type { GiveScope, SetAlike } from './correction.js';
import {
  CONTINUES,
  givenName,
  withWhatFollows,
  type Passage,
  type Passages,
  type Voice,
} from './passages.js';
import { Signs } from './signs.js';

/** Name of the rule on paragraphs that a person gave to somebody. */
export const CORRECTED = 'correction';

/**
 * Which passages are meant, from the one that was pointed at; null when it is not there. With what is
 * set alike goes what only goes on after it.
 */
export function inScope(
  article: Article,
  passages: Passages,
  index: number,
  scope: GiveScope,
): ReadonlySet<Passage> | null {
  const pointed = passages.list[index];
  if (pointed === undefined) return null;
  switch (scope) {
    case 'paragraph':
      return new Set([pointed]);
    case 'turn':
      return new Set(turnAround(passages, index));
    case 'alike': {
      const isTheirs = ({ voice }: Passage): boolean => voice === pointed.voice;
      const signs = new Signs(article, passages);
      return withSign(passages, signs, signs.of(pointed), isTheirs);
    }
  }
}

/** Which passages have a sign, among those of the speakers that are meant. */
export function withSign(
  passages: Passages,
  signs: Signs,
  sign: SetAlike,
  isTheirs: (passage: Passage) => boolean,
): ReadonlySet<Passage> {
  const isLike = (passage: Passage): boolean => signs.has(passage, sign);
  if (sign.cue !== CONTINUES) return withWhatFollows(passages, isTheirs, isLike);
  return new Set(passages.list.filter((passage) => isTheirs(passage) && isLike(passage)));
}

function turnAround({ list }: Passages, index: number): readonly Passage[] {
  const voice = list[index]?.voice;
  let from = index;
  let to = index + 1;
  while (from > 0 && list[from - 1]?.voice === voice) from -= 1;
  while (to < list.length && list[to]?.voice === voice) to += 1;
  return list.slice(from, to);
}

/** Gives passages to a speaker, who may be new. The very same when that changes nothing. */
export function given(
  passages: Passages,
  chosen: ReadonlySet<Passage>,
  speaker: string,
  role: Role | null,
): Passages {
  const name = givenName(speaker);
  if (name === '') return passages;
  // Also one whose every paragraph was given away, and who now gets some back.
  const known = passages.voices.findIndex((voice) => voice.name === name);
  const voice = known >= 0 ? known : passages.voices.length;
  const list = passages.list.map((passage): Passage => {
    if (passage.voice === voice || !chosen.has(passage)) return passage;
    const { seen } = passage.span.evidence;
    const evidence = { cue: CORRECTED, confidence: 1, ...(seen !== undefined && { seen }) };
    return { span: { ...passage.span, evidence }, voice };
  });
  if (list.every((passage, index) => passage === passages.list[index])) return passages;
  if (known >= 0) return { ...passages, list };
  const fresh: Voice = {
    name,
    role: role === null || role === 'narrator' ? 'other' : role,
    aliases: [],
    confidence: 1,
  };
  return { ...passages, list, voices: [...passages.voices, fresh] };
}
