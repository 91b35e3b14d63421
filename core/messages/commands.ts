import type { CommandGroup, CommandId } from '../commands/commands.js';

/** Names of the commands, for menu, tooltips and the table of keys. Unique, verb first. */
export const commandNames: Readonly<Record<CommandId, string>> = {
  'file.open': 'Open…',
  'file.paste': 'Paste an article',
  'file.sample': 'Open the sample interview',
  'file.reload': 'Open this again, as it is now',
  'playback.toggle': 'Play or pause',
  'playback.stop': 'Stop',
  'playback.previousSentence': 'Previous sentence',
  'playback.nextSentence': 'Next sentence',
  'playback.previousTurn': 'Previous turn',
  'playback.nextTurn': 'Next turn',
  'playback.slower': 'Slower',
  'playback.normalSpeed': 'Normal speed',
  'playback.faster': 'Faster',
  'playback.repeatSentence': 'Say the sentence again',
  'playback.readFromHere': 'Read from here',
  'place.where': 'Where am I?',
  'place.goToReading': 'Go to the reading place',
  'region.next': 'Next part of the window',
  'region.previous': 'Previous part of the window',
  'cast.show': 'Cast and voices…',
  'cast.whoSpeaks': 'Who speaks here?',
  'cast.swap': 'Swap who asks and who answers',
  'edit.undo': 'Undo',
  'edit.redo': 'Redo',
  'view.settings': 'Text and keys…',
  'view.textBigger': 'Bigger text',
  'view.textSmaller': 'Smaller text',
  'view.textReset': 'Normal text size',
  'help.keys': 'Keyboard and help',
};

/** Headings over the groups of commands. */
export const commandGroupNames: Readonly<Record<CommandGroup, string>> = {
  file: 'Article',
  playback: 'Reading aloud',
  place: 'Finding the way',
  cast: 'Who speaks',
  edit: 'Taking back',
  view: 'Text',
  help: 'Help',
};
