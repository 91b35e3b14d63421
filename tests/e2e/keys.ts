import type { Page } from '@playwright/test';
import type { CommandId } from '../../core/commands/commands.js';
import { type Chord, chordsOn, KEYMAP } from '../../core/commands/keymap.js';

/** A chord in the words of Playwright, e.g. "Control+Shift+KeyU". */
export function keyName(chord: Chord): string {
  const modifiers = [chord.mod ? ['Control'] : [], chord.shift ? ['Shift'] : []].flat();
  return [...modifiers, chord.code ?? chord.key].join('+');
}

/** Presses a chord, also one that is on no keyboard which Playwright knows. */
export async function pressChord(page: Page, chord: Chord): Promise<void> {
  if (chord.code?.startsWith('Media') !== true) {
    await page.keyboard.press(keyName(chord));
    return;
  }
  const devTools = await page.context().newCDPSession(page);
  const key = { key: chord.code, code: chord.code };
  await devTools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await devTools.detach();
}

/** Chords that work anywhere in the window. */
export function anywhereChords(command: CommandId): readonly Chord[] {
  const { anywhere, whenFree, unlessTyping } = KEYMAP[command];
  return [anywhere, whenFree, unlessTyping].flatMap((chords) => chordsOn('linux', chords));
}

/** The single keys of the reading pane. */
export function singleKeys(command: CommandId): readonly Chord[] {
  return chordsOn('linux', KEYMAP[command].inArticle);
}
