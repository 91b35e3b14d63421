import type { SkipReason } from '../article/article.js';
import type { Platform } from '../platform.js';
import type { PlaybackFailure } from '../playback/state.js';
import type { Role } from '../script/script.js';
import type { HighlightMode, SpeakNames, Theme } from '../settings/settings.js';
import { count, listeningTime, speed } from './numbers.js';

const NARRATOR_NAME = 'Narrator';

/** The one sentence that says how to get voices. */
const voicesToInstall: Readonly<Record<Platform, string>> = {
  linux:
    'To add voices, install the packages “speech-dispatcher” and “espeak-ng” (on Debian and Ubuntu: sudo apt install speech-dispatcher espeak-ng) and start Duologue again.',
  windows:
    'To add voices, open Settings, then Time & language, then Speech, choose “Add voices”, and start Duologue again.',
  mac: 'To add voices, open System Settings, then Accessibility, then Spoken Content, choose “Manage Voices” in the list of system voices, and start Duologue again.',
};

/** Everything the window says to a person, in words or to a screen reader. */
export const messages = {
  appName: 'Duologue',

  windowTitle: (title: string | null) => (title === null ? 'Duologue' : `${title} – Duologue`),

  header: {
    open: 'Open',
    cast: 'Cast',
    text: 'Text',
    help: 'Help',
  },

  notice: { close: 'Close this note' },

  welcome: {
    title: 'Hear an interview as a conversation',
    what: 'Duologue opens a saved article and reads it aloud, every speaker in a voice of their own.',
    open: 'Open an article…',
    sample: 'Try the sample interview',
    paste: 'Paste from the clipboard',
    drop: 'You can also drop a file anywhere in this window. Web pages (.html, .xhtml) and plain text (.txt) are read; nothing leaves your computer.',
    hint: (keys: string) => `All the keys are in Help (${keys}).`,
  },

  opening: (name: string) => `Opening ${name}…`,
  cancelOpening: {
    button: 'Cancel',
    stillAtIt: (name: string, key: string) => `Still opening ${name}. ${key} cancels it.`,
    done: (name: string) => `${name} is not opened.`,
  },
  openingTitle: 'Opening',
  /** The rest failed, or something else was opened before it came. */
  onlyBeginning: (title: string) =>
    `Only the beginning of “${title}” is open. Open it again to have the rest.`,
  dropHere: 'Drop the file to open it',

  article: {
    by: (name: string) => `By ${name}`,
    minutesAtYourSpeed: (seconds: number) => `${listeningTime(seconds)} at your speed`,
    turn: (turn: number, of: number, speaker: string) => `Turn ${turn} of ${of}, ${speaker}`,
    table: 'Table',
    image: (alt: string) => (alt === '' ? 'Picture without a description' : `Picture: ${alt}`),
    notReadAloud: (reason: SkipReason) => `Not read aloud: ${skipReasons[reason]}`,
    notReadPlain: 'Not read aloud',
    link: (address: string) => `Link to ${address}`,
  },

  speakerName: (name: string, role: Role) => (role === 'narrator' ? NARRATOR_NAME : name),

  /** What a speaker does, in the margin beside a turn. */
  speakerDoes: {
    interviewer: 'asks',
    interviewee: 'answers',
    narrator: '',
    other: 'says',
  } satisfies Record<Role, string>,

  roles: {
    interviewer: 'asks the questions',
    interviewee: 'answers',
    narrator: 'tells the rest',
    other: 'also speaks',
  } satisfies Record<Role, string>,

  outline: {
    title: { questions: 'Questions', chapters: 'Chapters' },
    empty: 'No questions were found in this article.',
    /** Told when one goes there without reading on. */
    at: (text: string) => (/[\p{P}]$/u.test(text) ? text : `${text}.`),
    noneBefore: {
      questions: 'This is the first question.',
      chapters: 'This is the first chapter.',
    },
    noneAfter: { questions: 'This is the last question.', chapters: 'This is the last chapter.' },
    none: 'There are no questions and no chapters to go to.',
    heard: (seconds: number) => `${listeningTime(seconds)}, heard`,
    reading: (seconds: number) => `${listeningTime(seconds)}, reading`,
    here: (seconds: number) => `${listeningTime(seconds)}, you are here`,
    toCome: (seconds: number) => listeningTime(seconds),
    close: { questions: 'Close questions', chapters: 'Close chapters' },
  },

  player: {
    place: 'Place in the article',
    play: 'Play',
    pause: 'Pause',
    stop: 'Stop',
    previousTurn: 'Previous turn',
    previousSentence: 'Previous sentence',
    nextSentence: 'Next sentence',
    nextTurn: 'Next turn',
    slower: 'Slower',
    faster: 'Faster',
    speed: (rate: number) => speed(rate),
    transport: 'Reading aloud',
    speedGroup: 'Speed',
    normalSpeed: (rate: number) => `${speed(rate)}, back to normal speed`,
    placeText: (sentence: number, of: number, speaker: string) =>
      `Sentence ${sentence} of ${of}, ${speaker}`,
    progress: (state: string, sentence: number, of: number, secondsLeft: number) =>
      `${state}, sentence ${count(sentence)} of ${count(of)} · ${listeningTime(secondsLeft)} left`,
    /** While the rest is still being read: nobody knows yet how much it is. */
    progressSoFar: (state: string, sentence: number) =>
      `${state}, sentence ${count(sentence)} · getting the rest ready…`,
    nothingOpen: 'Nothing is open yet',
    preparing: 'Getting the article ready…',
    backToReading: 'Back to the reading place',
    buttonWithKeys: (name: string, keys: string) => (keys === '' ? name : `${name} (${keys})`),
  },

  /** The state of reading in one or two words, as it stands before the place. */
  status: {
    empty: 'Nothing is open',
    idle: 'Ready',
    starting: 'Starting',
    speaking: 'Reading',
    between: 'Reading',
    interrupted: 'Waiting for another voice to finish',
    paused: 'Paused',
    finished: 'Finished',
    failed: 'Stopped',
  },

  place: (state: string, sentence: number, of: number, speaker: string) =>
    `${state}, sentence ${sentence} of ${of}, ${speaker}`,

  announce: {
    opened: (title: string, turns: number, seconds: number) =>
      `Opened ${title}. ${count(turns)} ${turns === 1 ? 'turn' : 'turns'}, ${listeningTime(seconds)}.`,
    begun: (title: string) => `Opened the beginning of ${title}. The rest is on its way.`,
    stopped: 'Stopped.',
    finished: 'End of the article.',
    speed: (rate: number) => `Speed ${speed(rate)}.`,
    textSize: (percent: number) => `Text size ${percent} percent.`,
    where: (
      state: string,
      sentence: number,
      of: number,
      turn: number,
      turns: number,
      speaker: string,
      chapter: string | null,
    ) =>
      `${state}. ${chapter === null ? '' : `Chapter “${chapter}”. `}Sentence ${sentence} of ${of}. ` +
      `Turn ${turn} of ${turns}, ${speaker}.`,
    nothingOpen: 'No article is open.',
    nothingToPaste: 'There is no article text on the clipboard.',
    settingsNotSaved: 'Your settings could not be saved.',
    settingsSetAside: (name: string) =>
      `Your settings could not be read and are back to normal. The old file was kept as ${name}.`,
    correctionsSetAside: (name: string) =>
      `What you said about who speaks in your articles could not be read. The old file was kept as ${name}.`,
    choicesSetAside: (name: string) =>
      `What you chose about how files are read could not be read. The old file was kept as ${name}.`,
    linkRefused: 'That link cannot be opened.',
  },

  playbackFailures: {
    'no-voice': 'There is no voice to read with.',
    'silent-engine':
      'The voice made no sound. Check that sound works on this computer, then press Play again.',
    'not-allowed': 'The system did not allow speech. Press Play again.',
    'audio-busy': 'The sound device is busy. Close what else is playing, then press Play again.',
    'synthesis-failed':
      'The voice could not say this. Choose another voice under Cast, then press Play again.',
    'other-voice': 'Paused, because another voice is speaking. Press Play to go on.',
  } satisfies Record<PlaybackFailure | 'other-voice', string>,

  errorPanel: {
    title: (name: string) => `${name} could not be opened`,
    stillOpen: (title: string) => `“${title}” is still open.`,
    openAnother: 'Open another file…',
    trySample: 'Try the sample interview',
    close: 'Close this message',
  },

  voices: {
    intro: (language: string) =>
      `Voices for ${language}. A choice for whoever asks, answers or tells is kept for the language.`,
    voice: 'Voice',
    ofSpeaker: (name: string) => `for ${name}`,
    automatic: (voice: string | null) => (voice === null ? 'Automatic' : `Automatic (${voice})`),
    preview: 'Preview',
    previewOf: (name: string) => `Preview ${name}`,
    previewText: (name: string) => `This is the voice for ${name}.`,
    loading: 'Looking for voices…',
    none: 'No voice was found on this computer. You can still read the article on the screen.',
    noneForLanguage: (language: string) =>
      `No voice for ${language} was found on this computer, so another language’s voice is used.`,
    otherLanguages: (languages: string) =>
      `Passages in ${languages} are read by voices of that language, each like the speaker’s own.`,
    noneForPassages: (languages: string) =>
      `No voice for ${languages} was found on this computer, so passages in it are read in the usual voices.`,
    onlyOne:
      'Only one voice was found, so speakers are told apart by its pitch and by their spoken names.',
    install: (platform: Platform) => voicesToInstall[platform],
    showAll: (of: number) => `Show all ${count(of)} voices, also odd and robotic ones`,
    unknownLanguage: 'this language',
    anInterviewer: 'interviewers',
    anInterviewee: 'interviewees',
    speakNames: 'Say a speaker’s name before their turn',
  },

  speakNames: {
    always: 'Always',
    'when-needed': 'When voices are hard to tell apart',
    never: 'Never',
  } satisfies Record<SpeakNames, string>,

  text: {
    title: 'Text and keys',
    size: 'Text size',
    sizeIs: (percent: number) => `${percent} %`,
    bigger: 'Bigger',
    smaller: 'Smaller',
    reset: 'Normal size',
    theme: 'Colours',
    highlight: 'What is marked while reading',
    showPictures: 'Pictures',
    showPicturesHint:
      'Those that lie in the file; nothing is fetched. Without them, what is said of a picture stands in its place.',
    singleKeys: 'Single keys in the article',
    singleKeysHint: 'Space, J, L and the like. Turn this off if you use voice control.',
    readQuotes: 'Quotations in the voice of whoever is quoted',
    readQuotesHint:
      'For articles that tell a story and quote people. Where it isn’t certain who is quoted, the narrator reads.',
    close: 'Close text and keys',
  },

  themes: {
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  } satisfies Record<Theme, string>,

  highlights: {
    auto: 'The sentence, and the word where the voice tells it',
    sentence: 'The sentence',
    'word-estimated': 'The sentence, and the word as a good guess',
    none: 'Nothing',
  } satisfies Record<HighlightMode, string>,

  help: {
    title: 'Keyboard and help',
    intro:
      'Keys in the first column work everywhere in the window. Single keys work while the article has the focus; they can be turned off under Text.',
    command: 'What it does',
    keys: 'Keys',
    singleKeys: 'In the article',
    noKeys: 'none',
    skipped: 'What is not read aloud',
    skippedText:
      'Menus, share buttons, captions, comments and other furniture of a page are shown dimmed, with the reason, and not read aloud.',
    privacy: 'Nothing you open leaves this computer.',
    licences: 'Licences of the software used',
    licencesUnavailable:
      'The licences can’t be shown here. They lie beside the program, in LICENCES.txt.',
    close: 'Close help',
  },
} as const;

/** Why something is shown but not read aloud. */
export const skipReasons: Readonly<Record<SkipReason, string>> = {
  boilerplate: 'part of the page, not of the article',
  byline: 'the author or the date',
  caption: 'picture caption',
  code: 'program text',
  duplicate: 'it says again what stands elsewhere',
  'question-list': 'a list of the questions to come',
  aside: 'a box beside the article',
  reference: 'a reference mark',
  timestamp: 'a time mark',
  'stage-direction': 'a stage direction',
};
