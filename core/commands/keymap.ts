import type { Platform } from '../platform.js';
import type { CommandId } from './commands.js';

/**
 * One combination of keys.
 * - `code`: the place on the keyboard (`KeyboardEvent.code`). For a letter, its label counts first and
 *   its place only where the keyboard types no Latin letters: see match.ts.
 * - `key`: the character typed, wherever it lies and whether or not it needs Shift.
 */
export type Chord = ChordOptions &
  (
    | { readonly code: string; readonly key?: undefined }
    | { readonly key: string; readonly code?: undefined }
  );

interface ChordOptions {
  /** Ctrl on Windows and Linux, Cmd on macOS. */
  readonly mod?: true;
  readonly shift?: true;
  /** Only on these systems; otherwise on all. */
  readonly on?: readonly Platform[];
  /** Works, but is not shown: the same key under another name, as on a number pad. */
  readonly hidden?: true;
}

/** Keys of one command. The first shown one is named in tooltips and menus. */
export interface Binding {
  /** Work wherever the focus is. */
  readonly anywhere?: readonly Chord[];
  /** The same, but left alone in text fields and while a dialog is open. */
  readonly whenFree?: readonly Chord[];
  /** The same, but left alone in text fields only, which have a meaning of their own for them. */
  readonly unlessTyping?: readonly Chord[];
  /** Single keys: in the reading pane only, and only while they are turned on (WCAG 2.1.4). */
  readonly inArticle?: readonly Chord[];
  /** Acts again and again while the key is held. */
  readonly repeats?: true;
}

const mod = (code: string, options: ChordOptions = {}): Chord => ({ mod: true, code, ...options });
const modTyped = (key: string, options: ChordOptions = {}): Chord => ({
  mod: true,
  key,
  ...options,
});
const at = (code: string, options: ChordOptions = {}): Chord => ({ code, ...options });
const typed = (key: string): Chord => ({ key });

/**
 * Every key of Duologue. Digits go by place, so that they need no Shift on a French keyboard.
 * A test keeps out what screen readers and systems have taken for themselves.
 */
export const KEYMAP: { readonly [Id in CommandId]: Binding } = {
  'file.open': { anywhere: [mod('KeyO')] },
  'file.openFolder': { anywhere: [mod('KeyF', { shift: true })] },
  'file.paste': { whenFree: [mod('KeyV')] },
  'file.sample': {},
  'file.encoding': { anywhere: [mod('KeyL', { shift: true })] },
  'file.wholePage': { anywhere: [mod('KeyO', { shift: true })] },
  'file.reload': { anywhere: [mod('KeyR')] },
  'queue.show': { anywhere: [mod('KeyK')] },
  'queue.previous': { anywhere: [mod('PageUp', { shift: true })] },
  'queue.next': { anywhere: [mod('PageDown', { shift: true })] },
  'playback.toggle': {
    anywhere: [
      mod('Digit2'),
      // "Read aloud" of the Edge browser. On Linux it is the input method's.
      mod('KeyU', { shift: true, on: ['windows', 'mac'] }),
      at('MediaPlayPause'),
    ],
    inArticle: [at('Space'), at('KeyK'), at('KeyN')],
  },
  'playback.stop': { anywhere: [mod('Digit4'), at('MediaStop')], whenFree: [at('Escape')] },
  'playback.previousSentence': {
    anywhere: [mod('Digit1')],
    inArticle: [at('KeyJ'), at('ArrowLeft')],
    repeats: true,
  },
  'playback.nextSentence': {
    anywhere: [mod('Digit3')],
    inArticle: [at('KeyL'), at('ArrowRight')],
    repeats: true,
  },
  'playback.previousTurn': {
    anywhere: [mod('Digit5'), at('MediaTrackPrevious')],
    inArticle: [typed('['), at('BracketLeft', { hidden: true })],
    repeats: true,
  },
  'playback.nextTurn': {
    anywhere: [mod('Digit6'), at('MediaTrackNext')],
    inArticle: [typed(']'), at('BracketRight', { hidden: true })],
    repeats: true,
  },
  'playback.slower': { anywhere: [mod('Digit7')], inArticle: [typed('<')], repeats: true },
  'playback.normalSpeed': { anywhere: [mod('Digit8')] },
  'playback.faster': { anywhere: [mod('Digit9')], inArticle: [typed('>')], repeats: true },
  'playback.repeatSentence': { anywhere: [mod('KeyJ')], inArticle: [at('KeyR')] },
  'playback.readFromHere': { anywhere: [mod('Enter')], inArticle: [at('Enter')] },
  'place.where': { anywhere: [mod('KeyI')], inArticle: [at('KeyW')] },
  'place.goToReading': { anywhere: [mod('KeyG')], inArticle: [at('KeyG')] },
  'place.outline': { anywhere: [mod('KeyL')], inArticle: [at('KeyO')] },
  'place.previousPart': {
    whenFree: [mod('PageUp')],
    inArticle: [at('KeyC', { shift: true })],
    repeats: true,
  },
  'place.nextPart': { whenFree: [mod('PageDown')], inArticle: [at('KeyC')], repeats: true },
  'region.next': { whenFree: [at('F6')] },
  'region.previous': { whenFree: [at('F6', { shift: true })] },
  'cast.show': { anywhere: [mod('KeyE')], inArticle: [at('KeyV')] },
  'cast.whoSpeaks': { whenFree: [mod('KeyT')], inArticle: [at('KeyT')] },
  'cast.swap': { anywhere: [mod('KeyS', { shift: true })], inArticle: [at('KeyS')] },
  'edit.undo': { unlessTyping: [mod('KeyZ')] },
  'edit.redo': {
    unlessTyping: [mod('KeyZ', { shift: true }), mod('KeyY', { on: ['windows'] })],
  },
  'view.settings': { anywhere: [modTyped(',')] },
  'view.textBigger': {
    anywhere: [modTyped('+'), modTyped('=', { hidden: true }), mod('NumpadAdd', { hidden: true })],
    repeats: true,
  },
  'view.textSmaller': {
    anywhere: [modTyped('-'), mod('NumpadSubtract', { hidden: true })],
    repeats: true,
  },
  'view.textReset': { anywhere: [mod('Digit0'), mod('Numpad0', { hidden: true })] },
  'help.keys': { anywhere: [at('F1'), modTyped('/', { on: ['mac'] })], inArticle: [typed('?')] },
};

/** Chords that work on `platform`, hidden ones included. */
export function chordsOn(platform: Platform, chords: readonly Chord[] = []): readonly Chord[] {
  return chords.filter(({ on }) => on === undefined || on.includes(platform));
}
