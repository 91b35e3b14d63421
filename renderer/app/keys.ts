import type { CommandId } from '../../core/commands/commands.js';
import { KEYMAP } from '../../core/commands/keymap.js';
import type { Chord } from '../../core/commands/keymap.js';
import { keyNames } from '../../core/messages/keys.js';
import type { Platform } from '../../core/platform.js';

/** A chord in words, as it stands on the keys: "Ctrl+2", "⌘2". */
export function chordInWords(chord: Chord, platform: Platform): string {
  const parts: string[] = [];
  if (chord.mod) parts.push(platform === 'mac' ? '⌘' : 'Ctrl');
  if (chord.shift) parts.push(platform === 'mac' ? '⇧' : 'Shift');
  parts.push(keyName(chord));
  return parts.join(platform === 'mac' ? '' : '+');
}

/** Keys that work anywhere in the window, in words. */
export function everywhereKeys(command: CommandId, platform: Platform): string[] {
  const escape = command === 'playback.stop' ? [keyNames['Escape'] ?? 'Esc'] : [];
  const chords = (KEYMAP[command].anywhere ?? []).filter((chord) => !isHardware(chord));
  return [...new Set([...chords.map((chord) => chordInWords(chord, platform)), ...escape])];
}

/** Single keys that work in the reading pane, in words. */
export function readerKeys(command: CommandId, platform: Platform): string[] {
  return (KEYMAP[command].inArticle ?? []).map((chord) => chordInWords(chord, platform));
}

/** For a tooltip: the key that always works, and the first single key where they are on. */
export function keysInWords(command: CommandId, platform: Platform, withSingle: boolean): string {
  const keys = [
    everywhereKeys(command, platform)[0],
    withSingle ? readerKeys(command, platform)[0] : undefined,
  ];
  return keys.filter((key) => key !== undefined).join(', ');
}

/** Value of `aria-keyshortcuts`: only what works wherever the focus is. */
export function ariaKeys(command: CommandId, platform: Platform): string | undefined {
  const chords = (KEYMAP[command].anywhere ?? []).filter((chord) => !isHardware(chord));
  const keys = chords.map((chord) => {
    const mod = chord.mod ? [platform === 'mac' ? 'Meta' : 'Control'] : [];
    const shift = chord.shift ? ['Shift'] : [];
    return [...mod, ...shift, ariaKey(chord)].join('+');
  });
  return keys.length === 0 ? undefined : [...new Set(keys)].join(' ');
}

function isHardware(chord: Chord): boolean {
  return chord.code?.startsWith('Media') ?? false;
}

function keyName(chord: Chord): string {
  if (chord.key !== undefined) return chord.key.length === 1 ? chord.key.toUpperCase() : chord.key;
  return keyNames[chord.code] ?? plainKey(chord.code);
}

function ariaKey(chord: Chord): string {
  if (chord.key === '+') return 'Plus';
  return chord.key ?? plainKey(chord.code);
}

function plainKey(code: string): string {
  return code.replace(/^(?:Key|Digit|Numpad(?=\d))/u, '');
}
