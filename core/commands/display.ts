import type { Platform } from '../platform.js';
import type { CommandId } from './commands.js';
import { chordsOn, KEYMAP, type Chord } from './keymap.js';

/** How a key is called, where its name is not what stands on it. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Esc',
  MediaPlayPause: 'Play/Pause key',
  MediaStop: 'Stop key',
  MediaTrackNext: 'Next track key',
  MediaTrackPrevious: 'Previous track key',
};

/** Keys of a command that work anywhere, as people read them: "Ctrl+2", the main one first. */
export function shownKeys(command: CommandId, platform: Platform): readonly string[] {
  return everywhere(command, platform).map((chord) => shownChord(chord, platform));
}

/** Keys of a command that work in the article only: "Space", "K". */
export function shownArticleKeys(command: CommandId, platform: Platform): readonly string[] {
  return shown(platform, KEYMAP[command].inArticle).map((chord) => shownChord(chord, platform));
}

/** The one to name beside a button, or null. */
export function mainKey(command: CommandId, platform: Platform): string | null {
  return shownKeys(command, platform)[0] ?? null;
}

/** Value for `aria-keyshortcuts`; '' when there is none. Single keys only while they are on. */
export function ariaKeys(command: CommandId, platform: Platform, singleKeys: boolean): string {
  const chords = [
    ...everywhere(command, platform),
    ...(singleKeys ? shown(platform, KEYMAP[command].inArticle) : []),
  ];
  return chords.map((chord) => ariaChord(chord, platform)).join(' ');
}

/** Electron accelerator of the main key, or null: to be shown in the menu. */
export function accelerator(command: CommandId, platform: Platform): string | null {
  const [chord] = everywhere(command, platform);
  if (chord === undefined) return null;
  const key = chord.key === '+' ? 'Plus' : label(chord);
  return [chord.mod ? 'CommandOrControl' : '', chord.shift ? 'Shift' : '', key]
    .filter((part) => part !== '')
    .join('+');
}

function everywhere(command: CommandId, platform: Platform): readonly Chord[] {
  const { anywhere, whenFree, unlessTyping } = KEYMAP[command];
  return [anywhere, whenFree, unlessTyping].flatMap((chords) => shown(platform, chords));
}

function shown(platform: Platform, chords: readonly Chord[] | undefined): readonly Chord[] {
  return chordsOn(platform, chords).filter(({ hidden }) => hidden !== true);
}

function shownChord(chord: Chord, platform: Platform): string {
  const key = label(chord);
  return joined(chord, platform === 'mac' ? 'Cmd' : 'Ctrl', NAMES[key] ?? key);
}

function ariaChord(chord: Chord, platform: Platform): string {
  const key = chord.key === '+' ? 'Plus' : label(chord);
  return joined(chord, platform === 'mac' ? 'Meta' : 'Control', key);
}

function joined(chord: Chord, mod: string, key: string): string {
  return [...(chord.mod ? [mod] : []), ...(chord.shift ? ['Shift'] : []), key].join('+');
}

/** What stands on the key: "2" for Digit2, "J" for KeyJ, "," for a typed one. */
function label({ code, key }: Chord): string {
  return code === undefined ? key : code.replace(/^(?:Digit|Key)(?=.$)/, '');
}
