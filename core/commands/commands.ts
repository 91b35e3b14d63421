/**
 * Everything a person can ask for, as data. Menu, tooltips, `aria-keyshortcuts`, the help dialog and
 * README's table are all made from this list and keymap.ts; the wording is in messages/.
 */
export const COMMANDS = [
  { id: 'file.open', group: 'file' },
  { id: 'file.openFolder', group: 'file' },
  { id: 'file.paste', group: 'file' },
  { id: 'file.sample', group: 'file' },
  { id: 'file.encoding', group: 'file' },
  { id: 'file.wholePage', group: 'file' },
  { id: 'file.reload', group: 'file' },
  { id: 'queue.show', group: 'file' },
  { id: 'queue.previous', group: 'file' },
  { id: 'queue.next', group: 'file' },
  { id: 'playback.toggle', group: 'playback' },
  { id: 'playback.stop', group: 'playback' },
  { id: 'playback.previousSentence', group: 'playback' },
  { id: 'playback.nextSentence', group: 'playback' },
  { id: 'playback.previousTurn', group: 'playback' },
  { id: 'playback.nextTurn', group: 'playback' },
  { id: 'playback.slower', group: 'playback' },
  { id: 'playback.normalSpeed', group: 'playback' },
  { id: 'playback.faster', group: 'playback' },
  { id: 'playback.repeatSentence', group: 'playback' },
  { id: 'playback.readFromHere', group: 'playback' },
  { id: 'place.where', group: 'place' },
  { id: 'place.goToReading', group: 'place' },
  { id: 'place.outline', group: 'place' },
  { id: 'place.previousPart', group: 'place' },
  { id: 'place.nextPart', group: 'place' },
  { id: 'region.next', group: 'place' },
  { id: 'region.previous', group: 'place' },
  { id: 'cast.show', group: 'cast' },
  { id: 'cast.whoSpeaks', group: 'cast' },
  { id: 'cast.swap', group: 'cast' },
  { id: 'edit.undo', group: 'edit' },
  { id: 'edit.redo', group: 'edit' },
  { id: 'view.settings', group: 'view' },
  { id: 'view.textBigger', group: 'view' },
  { id: 'view.textSmaller', group: 'view' },
  { id: 'view.textReset', group: 'view' },
  { id: 'help.keys', group: 'help' },
] as const satisfies readonly { id: string; group: string }[];

export type CommandId = (typeof COMMANDS)[number]['id'];
export type CommandGroup = (typeof COMMANDS)[number]['group'];
