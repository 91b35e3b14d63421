import type { Correction, GiveScope } from '../script/corrections/correction.js';
import type { Role } from '../script/script.js';
import { sureness } from './evidence.js';
import { count } from './numbers.js';

/** The name of a speaker as people read it; the cast calls the narrator by the name of the role. */
export function speakerInWords(name: string): string {
  return name === 'narrator' ? 'Narrator' : name;
}

function inSentence(name: string): string {
  return name === 'narrator' ? 'the narrator' : name;
}

/** What a role does, after "now". */
const doesNow: Readonly<Record<Role, string>> = {
  interviewer: 'asks the questions',
  interviewee: 'answers',
  narrator: 'is a narrator',
  other: 'also speaks',
};

/** Everything about who speaks: the dialog of the cast, the question "who speaks here?", the offers. */
export const castMessages = {
  title: 'Cast and voices',
  close: 'Close cast and voices',
  speakers: 'Speakers',
  part: (turns: number, words: number) =>
    `${count(turns)} ${turns === 1 ? 'turn' : 'turns'}, ${share(words)} of the words`,
  role: (role: string, confidence: number) => `${role} · ${sureness(confidence)}`,

  change: 'Change',
  changeOf: (name: string) => `Change ${name}`,
  whose: (name: string) => `(${name})`,
  name: 'Name',
  rename: 'Rename',
  roleName: 'Role',
  same: 'Is the same person as',
  merge: 'Make them one',
  split: 'Is somebody else where there is',
  splitOff: 'Split off',
  choose: 'Choose…',
  nameInUse: (name: string) => `${name} is somebody else’s name in this article.`,

  swap: 'Swap who asks and who answers',
  undo: 'Undo',
  redo: 'Redo',
  narrate: 'The narrator reads everything',

  roles: {
    interviewer: 'Asks the questions',
    interviewee: 'Answers',
    other: 'Also speaks',
  } satisfies Record<Exclude<Role, 'narrator'>, string>,

  who: {
    title: 'Who speaks here?',
    close: 'Close who speaks here',
    button: (turn: number) => `Who speaks in turn ${count(turn)}?`,
    now: 'Now:',
    why: (sign: string, confidence: number) => `Why: ${sign}. Duologue is ${sureness(confidence)}.`,
    thisIs: 'This is',
    somebodyNew: 'Somebody else',
    newName: 'Name',
    newRole: 'What they do',
    scope: 'How far',
    scopes: {
      paragraph: 'This paragraph',
      turn: (paragraphs: number) => `The whole turn, ${count(paragraphs)} paragraphs`,
      alike: (sign: string) => `And all like this (${sign})`,
    },
    give: (name: string) => `This is ${inSentence(name)}`,
    giveNew: 'This is somebody else',
    nothingHere: 'Nothing is read aloud here.',
  },

  doubt: {
    says: 'This may be an interview, but Duologue is not sure who speaks, so the narrator reads everything.',
    believe: 'Read it as an interview',
    leave: 'Leave it to the narrator',
  },

  offer: {
    says: (site: string | null) =>
      `You put right who speaks in the last article from ${site ?? 'this site'}; the same can be done here.`,
    use: 'Use them',
    refuse: 'No, thanks',
    name: 'what was put right in the last article',
    used: 'Who speaks was put right as in the last article.',
  },

  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  nothingToSwap: 'Nobody asks here and nobody answers, so there is nobody to swap.',
  noTurn: 'No article is open.',
  undone: (what: string, key: string | null) =>
    key === null ? `Undone: ${what}.` : `Undone: ${what}. Redo with ${key}.`,
  redone: (what: string, key: string | null) =>
    key === null ? `Done again: ${what}.` : `Done again: ${what}. Undo with ${key}.`,
  withUndo: (told: string, key: string | null) =>
    key === null ? told : `${told} Undo with ${key}.`,
} as const;

function whose(name: string): string {
  return name === 'narrator' ? 'the narrator’s' : `${name}’s`;
}

function share(words: number): string {
  const percent = Math.round(words * 100);
  return percent === 0 && words > 0 ? 'less than 1\u00a0%' : `${percent}\u00a0%`;
}

const scopeInWords: Readonly<Record<GiveScope, string>> = {
  paragraph: 'This paragraph is',
  turn: 'This turn is',
  alike: 'This paragraph and all like it are',
};

/** What a correction has changed, as a sentence. @param swapped who asks and who answers after a swap */
export function correctionTold(
  correction: Correction,
  swapped: { readonly asks: string; readonly answers: string } | null = null,
): string {
  switch (correction.do) {
    case 'rename':
      return `${speakerInWords(correction.speaker)} is now called ${correction.name}.`;
    case 'merge':
      return `${speakerInWords(correction.speaker)} and ${inSentence(correction.into)} are now one.`;
    case 'split':
      return `${correction.name} is now a speaker of their own.`;
    case 'role':
      return `${speakerInWords(correction.speaker)} now ${doesNow[correction.role]}.`;
    case 'swap':
      return swapped === null
        ? 'Who asks and who answers are swapped.'
        : `${swapped.asks} now asks, ${swapped.answers} answers.`;
    case 'give':
      return `${scopeInWords[correction.scope]} now ${whose(correction.speaker)}.`;
    case 'give-alike':
      return `All paragraphs like that are now ${whose(correction.speaker)}.`;
    case 'voice':
      return `${speakerInWords(correction.speaker)} has another voice now.`;
    case 'narrate':
      return 'The narrator now reads everything.';
    case 'believe':
      return 'This is now read as an interview.';
  }
}

/** A correction by a name that follows "Undo" and "Undone:". */
export function correctionName(correction: Correction): string {
  switch (correction.do) {
    case 'rename':
      return `renaming ${speakerInWords(correction.speaker)} to ${correction.name}`;
    case 'merge':
      return `making ${inSentence(correction.speaker)} and ${inSentence(correction.into)} one`;
    case 'split':
      return `splitting off ${correction.name}`;
    case 'role':
      return `the role of ${speakerInWords(correction.speaker)}`;
    case 'swap':
      return 'swapping who asks and who answers';
    case 'give':
    case 'give-alike':
      return `giving words to ${inSentence(correction.speaker)}`;
    case 'voice':
      return `the voice of ${inSentence(correction.speaker)}`;
    case 'narrate':
      return 'having the narrator read everything';
    case 'believe':
      return 'reading it as an interview';
  }
}
