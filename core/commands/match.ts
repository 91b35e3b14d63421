import type { Platform } from '../platform.js';
import { COMMANDS, type CommandId } from './commands.js';
import { chordsOn, KEYMAP, type Binding, type Chord } from './keymap.js';

/** What is used of a DOM `keydown`. */
export interface KeyStroke {
  readonly key: string;
  readonly code: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
  /** `getModifierState('AltGraph')`: types characters, also where it shows as Ctrl+Alt. */
  readonly altGraph: boolean;
  /** The key is being held. */
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

/** What the element that has the focus does with keys itself. */
export type FocusedElement =
  /** Types: text fields, editable text. */
  | 'text'
  /** Acts on Space and Enter: buttons, links, summaries. */
  | 'button'
  /** Acts on arrows and letters, too: selects, sliders, radio buttons, list boxes. */
  | 'choice'
  | 'none';

/** Where a key was pressed. */
export interface KeyContext {
  readonly platform: Platform;
  /** In the reading pane, or nowhere. */
  readonly inArticle: boolean;
  readonly element: FocusedElement;
  readonly isDialogOpen: boolean;
  /** Whether the single-key set is turned on, see Settings. */
  readonly singleKeys: boolean;
}

/** What a key stroke means. */
export interface KeyMatch {
  readonly command: CommandId;
  /** False while a key is held that acts only once: nothing happens, and nothing else must, either. */
  readonly acts: boolean;
}

const OWN_KEYS_OF_BUTTONS: readonly string[] = ['Space', 'Enter', 'NumpadEnter'];

/** The command that a key stroke stands for in this place, or null: then it is left alone. */
export function matchKey(stroke: KeyStroke, context: KeyContext): KeyMatch | null {
  if (stroke.isComposing || stroke.key === 'Process' || stroke.key === 'Dead') return null;
  // Places before characters: on a French keyboard Ctrl+6 is the key that types "-".
  const command =
    findCommand(context, (chord) => chord.code !== undefined && fits(chord, stroke, context)) ??
    findCommand(context, (chord) => chord.key !== undefined && fits(chord, stroke, context));
  if (command === null) return null;
  return { command, acts: !stroke.repeat || KEYMAP[command].repeats === true };
}

function findCommand(context: KeyContext, holds: (chord: Chord) => boolean): CommandId | null {
  const found = COMMANDS.find(({ id }) => liveChords(KEYMAP[id], context).some(holds));
  return found?.id ?? null;
}

/** Chords of a command that count in this place. */
function liveChords(binding: Binding, context: KeyContext): readonly Chord[] {
  const isTyping = context.element === 'text';
  const isFree = !isTyping && !context.isDialogOpen;
  const single = isFree && context.inArticle && context.singleKeys && context.element !== 'choice';
  return [
    ...chordsOn(context.platform, binding.anywhere),
    ...(isFree ? chordsOn(context.platform, binding.whenFree) : []),
    ...(isTyping ? [] : chordsOn(context.platform, binding.unlessTyping)),
    ...(single
      ? chordsOn(context.platform, binding.inArticle).filter(isFreeOn(context.element))
      : []),
  ];
}

function isFreeOn(element: FocusedElement): (chord: Chord) => boolean {
  return ({ code }) =>
    element !== 'button' || code === undefined || !OWN_KEYS_OF_BUTTONS.includes(code);
}

function fits(chord: Chord, stroke: KeyStroke, { platform }: KeyContext): boolean {
  if (chord.key !== undefined) {
    return chord.key === stroke.key && hasModifiers(stroke, chord, platform, 'any-shift');
  }
  return isAt(chord.code, stroke) && hasModifiers(stroke, chord, platform, 'exact');
}

function isAt(code: string, stroke: KeyStroke): boolean {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  // The label counts where the keyboard types Latin letters, the place where it types others.
  if (letter !== undefined && /^[a-z]$/i.test(stroke.key)) {
    return stroke.key.toUpperCase() === letter;
  }
  return stroke.code === code || (code === 'Enter' && stroke.code === 'NumpadEnter');
}

/** Whether exactly the modifiers of the chord are down. A character may need Shift or AltGr. */
function hasModifiers(
  stroke: KeyStroke,
  chord: Chord,
  platform: Platform,
  shift: 'exact' | 'any-shift',
): boolean {
  const typesWithAltGraph = shift === 'any-shift' && stroke.altGraph;
  const ctrl = stroke.ctrl && !typesWithAltGraph;
  const alt = stroke.alt && !typesWithAltGraph;
  const [wanted, other] = platform === 'mac' ? [stroke.meta, ctrl] : [ctrl, stroke.meta];
  return (
    wanted === (chord.mod ?? false) &&
    !other &&
    !alt &&
    (shift === 'any-shift' || (stroke.shift === (chord.shift ?? false) && !stroke.altGraph))
  );
}
