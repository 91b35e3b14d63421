import type { Article } from '../../article/article.js';
import { assertNever } from '../../result.js';
import type { VoicePreference } from '../../settings/settings.js';
import { INFERRED_NAMES } from '../inferred-names.js';
import { NARRATOR } from '../script.js';
import type { Role, Script, TurnSpan } from '../script.js';
import type { Anchor, Correction, GiveScope } from './correction.js';
import { narrated } from './narrated.js';
import {
  anchored,
  continues,
  passagesOf,
  scriptOf,
  voiceNamed,
  wordsOf,
  type Passage,
  type Passages,
  type Voice,
} from './passages.js';
import { isSameSign, signOf } from './sign.js';

/** What corrections are said of. */
export interface Correctable {
  readonly article: Article;
  /** As it was detected. */
  readonly script: Script;
  /** The reading that was not sure enough; null where there is none. */
  readonly doubted: Script | null;
}

/** Longest name that is kept, UTF-16 code units. */
export const NAME_CHARS = 80;
/** Name of the rule on paragraphs that a person gave to somebody. */
export const CORRECTED = 'correction';

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
        chosen.set(correction.name.trim(), voice);
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

function renamed(passages: Passages, speaker: string, wanted: string): Passages {
  const index = voiceNamed(passages, speaker);
  const name = wanted.trim().slice(0, NAME_CHARS).trim();
  const isTaken = passages.voices.some((voice) => voice.name === name);
  if (index === null || index === NARRATOR || name === '' || isTaken) return passages;
  return withVoice(passages, index, { name });
}

function merged(passages: Passages, speaker: string, into: string): Passages {
  const from = voiceNamed(passages, speaker);
  const to = voiceNamed(passages, into);
  if (from === null || to === null || from === to || from === NARRATOR) return passages;
  const list = passages.list.map((passage) =>
    passage.voice === from ? { ...passage, voice: to } : passage,
  );
  const names = [from, to].flatMap((index) => passages.voices[index]?.aliases ?? []);
  const joined = { ...passages, list };
  return to === NARRATOR ? joined : withVoice(joined, to, { aliases: [...new Set(names)] });
}

/** A paragraph that only goes on stays with the label before it. */
function split(
  passages: Passages,
  { speaker, seen, name: wanted }: Extract<Correction, { do: 'split' }>,
): Passages {
  const from = voiceNamed(passages, speaker);
  const name = wanted.trim().slice(0, NAME_CHARS).trim();
  if (from === null || from === NARRATOR || name === '') return passages;
  if (passages.voices.some((voice) => voice.name === name)) return passages;
  let isLeaving = false;
  const list = passages.list.map((passage) => {
    if (passage.voice !== from) return passage;
    if (!continues(passage)) isLeaving = passage.span.evidence.seen === seen;
    return isLeaving ? { ...passage, voice: passages.voices.length } : passage;
  });
  const left = list.filter(({ voice }) => voice === from).length;
  const before = passages.list.filter(({ voice }) => voice === from).length;
  if (left === 0 || left === before) return passages;
  const old = passages.voices[from];
  if (old === undefined) return passages;
  const fresh: Voice = { ...old, name, aliases: [seen] };
  const rest = withVoice({ ...passages, list }, from, {
    aliases: old.aliases.filter((alias) => alias !== seen),
  });
  return { ...rest, voices: [...rest.voices, fresh] };
}

function withRole(passages: Passages, speaker: string, role: Role): Passages {
  const index = voiceNamed(passages, speaker);
  if (index === null || index === NARRATOR || role === 'narrator') return passages;
  if (passages.voices[index]?.role === role) return passages;
  return withVoice(passages, index, { role, confidence: 1 });
}

const OTHER_SIDE: Partial<Record<Role, Role>> = {
  interviewer: 'interviewee',
  interviewee: 'interviewer',
};

function swapped(passages: Passages): Passages {
  const heard = new Set(passages.list.map(({ voice }) => voice));
  const sides = passages.voices.map((voice, index) => ({ voice, index }));
  const inPlay = sides.filter(({ voice, index }) => heard.has(index) && OTHER_SIDE[voice.role]);
  if (inPlay.length === 0) return passages;
  // Nobody's name is printed: then the names say who asks and who answers, and go with that.
  const [first, second, third] = inPlay;
  const goesWithRole = inPlay.every(({ voice }) => voice.aliases.length === 0);
  const isPair = first !== undefined && second !== undefined && third === undefined;
  const voices = passages.voices.map((voice, index): Voice => {
    const role = OTHER_SIDE[voice.role];
    if (role === undefined || !heard.has(index)) return voice;
    const other = isPair && goesWithRole ? (index === first.index ? second : first).voice : null;
    return { ...voice, role, confidence: 1, name: other?.name ?? nameInRole(voice, role) };
  });
  return { ...passages, voices: distinct(voices) };
}

/** "Interviewer" becomes "Interviewee"; a real name stays. */
function nameInRole(voice: Voice, role: Role): string {
  const isInferred = Object.values(INFERRED_NAMES).some((name) => name === voice.name);
  const isSide = role === 'interviewer' || role === 'interviewee';
  return isInferred && isSide ? INFERRED_NAMES[role] : voice.name;
}

/** Names in a cast are unique; the second of a name is numbered. */
function distinct(voices: readonly Voice[]): readonly Voice[] {
  const taken = new Set<string>();
  return voices.map((voice) => {
    let { name } = voice;
    for (let count = 2; taken.has(name); count += 1) name = `${voice.name} ${count}`;
    taken.add(name);
    return { ...voice, name };
  });
}

function inScope(
  article: Article,
  passages: Passages,
  index: number,
  scope: GiveScope,
): ((passage: Passage) => boolean) | null {
  const pointed = passages.list[index];
  if (pointed === undefined) return null;
  switch (scope) {
    case 'paragraph':
      return (passage) => passage === pointed;
    case 'turn': {
      const turn = new Set(turnAround(passages, index));
      return (passage) => turn.has(passage);
    }
    case 'alike': {
      const sign = signOf(article, passages, pointed);
      return (passage) =>
        passage.voice === pointed.voice && isSameSign(signOf(article, passages, passage), sign);
    }
  }
}

function turnAround({ list }: Passages, index: number): readonly Passage[] {
  const voice = list[index]?.voice;
  let from = index;
  let to = index + 1;
  while (list[from - 1]?.voice === voice && from > 0) from -= 1;
  while (list[to]?.voice === voice && to < list.length) to += 1;
  return list.slice(from, to);
}

function given(
  passages: Passages,
  isChosen: (passage: Passage) => boolean,
  speaker: string,
  role: Role | null,
): Passages {
  const name = speaker.trim().slice(0, NAME_CHARS).trim();
  if (name === '') return passages;
  // Also one whose every paragraph was given away, and who now gets some back.
  const known = passages.voices.findIndex((voice) => voice.name === name);
  const voice = known >= 0 ? known : passages.voices.length;
  let isChanged = false;
  const list = passages.list.map((passage): Passage => {
    if (passage.voice === voice || !isChosen(passage)) return passage;
    isChanged = true;
    const { seen } = passage.span.evidence;
    const evidence = { cue: CORRECTED, confidence: 1, ...(seen !== undefined && { seen }) };
    return { span: { ...passage.span, evidence }, voice };
  });
  if (!isChanged) return passages;
  if (known >= 0) return { ...passages, list };
  const fresh: Voice = {
    name,
    role: role === null || role === 'narrator' ? 'other' : role,
    aliases: [],
    confidence: 1,
  };
  return { ...passages, list, voices: [...passages.voices, fresh] };
}

function withVoice(passages: Passages, index: number, change: Partial<Voice>): Passages {
  const voices = passages.voices.map((voice, at) =>
    at === index ? { ...voice, ...change } : voice,
  );
  return { ...passages, voices };
}
