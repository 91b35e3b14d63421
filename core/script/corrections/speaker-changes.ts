import { INFERRED_NAMES } from '../inferred-names.js';
import { isSideMark } from '../printed-name.js';
import { NARRATOR } from '../script.js';
import type { Role } from '../script.js';
import type { Correction } from './correction.js';
import { givenName, voiceNamed, withWhatFollows, type Passages, type Voice } from './passages.js';

// Changes of who is in the cast. Each gives back the very same passages when it changes nothing.

/** A new name; one that somebody has already is refused. */
export function renamed(passages: Passages, speaker: string, wanted: string): Passages {
  const index = voiceNamed(passages, speaker);
  const name = givenName(wanted);
  const isTaken = passages.voices.some((voice) => voice.name === name);
  if (index === null || index === NARRATOR || name === '' || isTaken) return passages;
  return withVoice(passages, index, { name });
}

/** All of one speaker's paragraphs become another's. */
export function merged(passages: Passages, speaker: string, into: string): Passages {
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

/** What goes by one label becomes a speaker; a paragraph that only goes on stays with its label. */
export function split(
  passages: Passages,
  { speaker, seen, name: wanted }: Extract<Correction, { do: 'split' }>,
): Passages {
  const from = voiceNamed(passages, speaker);
  const name = givenName(wanted);
  if (from === null || from === NARRATOR || name === '') return passages;
  if (passages.voices.some((voice) => voice.name === name)) return passages;
  const leaving = withWhatFollows(
    passages,
    ({ voice }) => voice === from,
    ({ span }) => span.evidence.seen === seen,
  );
  const list = passages.list.map((passage) =>
    leaving.has(passage) ? { ...passage, voice: passages.voices.length } : passage,
  );
  const old = passages.voices[from];
  const isLeft = list.some(({ voice }) => voice === from);
  if (leaving.size === 0 || !isLeft || old === undefined) return passages;
  const fresh: Voice = { ...old, name, aliases: [seen] };
  const rest = withVoice({ ...passages, list }, from, {
    aliases: old.aliases.filter((alias) => alias !== seen),
  });
  return { ...rest, voices: [...rest.voices, fresh] };
}

/** Another role; the narrator keeps theirs. */
export function withRole(passages: Passages, speaker: string, role: Role): Passages {
  const index = voiceNamed(passages, speaker);
  if (index === null || index === NARRATOR || role === 'narrator') return passages;
  if (passages.voices[index]?.role === role) return passages;
  return withVoice(passages, index, { role, confidence: 1 });
}

const OTHER_SIDE: Partial<Record<Role, Role>> = {
  interviewer: 'interviewee',
  interviewee: 'interviewer',
};

/** Interviewers become interviewees and the other way round. */
export function swapped(passages: Passages): Passages {
  const heard = new Set(passages.list.map(({ voice }) => voice));
  const sides = passages.voices.map((voice, index) => ({ voice, index }));
  const inPlay = sides.filter(({ voice, index }) => heard.has(index) && OTHER_SIDE[voice.role]);
  if (inPlay.length === 0) return passages;
  // Nobody's name is printed: then the names say who asks and who answers, and go with that.
  const [first, second, third] = inPlay;
  const goesWithRole = inPlay.every(({ voice }) => voice.aliases.every(isSideMark));
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

function withVoice(passages: Passages, index: number, change: Partial<Voice>): Passages {
  const voices = passages.voices.map((voice, at) =>
    at === index ? { ...voice, ...change } : voice,
  );
  return { ...passages, voices };
}
