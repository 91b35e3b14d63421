import { describe, expect, test } from 'vitest';
import { matchKey, type KeyContext, type KeyStroke } from '../../../../core/commands/match.js';

const NO_KEYS = {
  ctrl: false,
  alt: false,
  shift: false,
  meta: false,
  altGraph: false,
  repeat: false,
  isComposing: false,
};

function stroke(code: string, key: string, more: Partial<KeyStroke> = {}): KeyStroke {
  return { ...NO_KEYS, code, key, ...more };
}
const ctrl = (code: string, key: string, more: Partial<KeyStroke> = {}): KeyStroke =>
  stroke(code, key, { ctrl: true, ...more });

const IN_ARTICLE: KeyContext = {
  platform: 'linux',
  inArticle: true,
  element: 'none',
  isDialogOpen: false,
  singleKeys: true,
};
const ELSEWHERE: KeyContext = { ...IN_ARTICLE, inArticle: false };

const command = (pressed: KeyStroke, context: KeyContext = IN_ARTICLE): string | null =>
  matchKey(pressed, context)?.command ?? null;

describe('keys that work everywhere', () => {
  test.each([
    ['in the article', IN_ARTICLE],
    ['on a button', { ...ELSEWHERE, element: 'button' }],
    ['on a slider', { ...ELSEWHERE, element: 'choice' }],
    ['in a text field', { ...ELSEWHERE, element: 'text' }],
    ['in a dialog', { ...ELSEWHERE, isDialogOpen: true }],
    ['with single keys turned off', { ...IN_ARTICLE, singleKeys: false }],
  ] as const)('work %s', (_where, context) => {
    expect(command(ctrl('Digit2', '2'), context)).toBe('playback.toggle');
    expect(command(ctrl('KeyO', 'o'), context)).toBe('file.open');
    expect(command(stroke('F1', 'F1'), context)).toBe('help.keys');
    expect(command(stroke('MediaPlayPause', 'MediaPlayPause'), context)).toBe('playback.toggle');
  });

  test('are Cmd on macOS and Ctrl elsewhere', () => {
    const mac: KeyContext = { ...IN_ARTICLE, platform: 'mac' };
    expect(command(stroke('Digit2', '2', { meta: true }), mac)).toBe('playback.toggle');
    expect(command(ctrl('Digit2', '2'), mac)).toBeNull();
    expect(command(stroke('Digit2', '2', { meta: true }))).toBeNull();
  });

  test('take back in dialogs too, but leave a text field its own undoing', () => {
    const undo = ctrl('KeyZ', 'z');
    const redo = ctrl('KeyZ', 'Z', { shift: true });
    for (const isDialogOpen of [false, true]) {
      expect(command(undo, { ...ELSEWHERE, isDialogOpen })).toBe('edit.undo');
      expect(command(redo, { ...ELSEWHERE, element: 'choice', isDialogOpen })).toBe('edit.redo');
      expect(command(undo, { ...ELSEWHERE, element: 'text', isDialogOpen })).toBeNull();
      expect(command(redo, { ...ELSEWHERE, element: 'text', isDialogOpen })).toBeNull();
    }
  });

  test('do not act together with further modifiers, which mean something else', () => {
    expect(command(ctrl('Digit2', '2', { alt: true }))).toBeNull();
    expect(command(ctrl('Digit2', '@', { shift: true }))).toBeNull();
    expect(command(ctrl('Digit2', '2', { meta: true }))).toBeNull();
    // AltGr shows as Ctrl+Alt on Windows and types a character.
    expect(command(ctrl('Digit2', '²', { alt: true, altGraph: true }))).toBeNull();
  });

  test('leave Ctrl alone, with which screen readers are silenced', () => {
    expect(command(ctrl('ControlLeft', 'Control'))).toBeNull();
  });

  test('may differ from system to system', () => {
    const pressed = ctrl('KeyU', 'U', { shift: true });
    expect(command(pressed, { ...IN_ARTICLE, platform: 'windows' })).toBe('playback.toggle');
    expect(command(pressed)).toBeNull();
  });
});

describe('keyboards of other countries', () => {
  test('a French one plays with its digit row, which types other characters', () => {
    expect(command(ctrl('Digit2', 'é'))).toBe('playback.toggle');
    // This key types "-", which stands for smaller text; the row of digits goes first.
    expect(command(ctrl('Digit6', '-'))).toBe('playback.nextTurn');
    expect(command(ctrl('NumpadSubtract', '-'))).toBe('view.textSmaller');
  });

  test('letters go by what stands on the key', () => {
    // Dvorak: the key labelled O lies where others have S.
    expect(command(ctrl('KeyS', 'o'))).toBe('file.open');
    expect(command(ctrl('KeyO', 'h'))).toBeNull();
    expect(command(stroke('KeyQ', 'w'), IN_ARTICLE)).toBe('place.where');
  });

  test('letters go by their place where the keyboard types no Latin ones', () => {
    expect(command(ctrl('KeyO', 'щ'))).toBe('file.open');
    expect(command(stroke('KeyK', 'л'))).toBe('playback.toggle');
    expect(command(stroke('BracketLeft', 'х'))).toBe('playback.previousTurn');
  });

  test('characters go by what is typed, with Shift or AltGr where the keyboard needs them', () => {
    expect(command(stroke('Comma', '<', { shift: true }))).toBe('playback.slower');
    expect(command(stroke('IntlBackslash', '<'))).toBe('playback.slower');
    expect(command(stroke('Minus', '?', { shift: true }))).toBe('help.keys');
    const bracket = { ctrl: true, alt: true, altGraph: true };
    expect(command(stroke('Digit8', '[', bracket))).toBe('playback.previousTurn');
    expect(command(ctrl('Equal', '+', { shift: true }))).toBe('view.textBigger');
    expect(command(ctrl('Equal', '='))).toBe('view.textBigger');
    expect(command(ctrl('BracketRight', '+'))).toBe('view.textBigger');
  });

  test('Caps Lock changes nothing', () => {
    expect(command(stroke('KeyK', 'K'))).toBe('playback.toggle');
    expect(command(ctrl('KeyJ', 'J'))).toBe('playback.repeatSentence');
  });
});

describe('single keys', () => {
  const space = stroke('Space', ' ');
  const enter = stroke('Enter', 'Enter');
  const letter = stroke('KeyJ', 'j');

  test('work in the article', () => {
    expect(command(space)).toBe('playback.toggle');
    expect(command(letter)).toBe('playback.previousSentence');
    expect(command(stroke('ArrowRight', 'ArrowRight'))).toBe('playback.nextSentence');
    expect(command(enter)).toBe('playback.readFromHere');
  });

  test.each([
    ['outside of the article', ELSEWHERE],
    ['while they are turned off', { ...IN_ARTICLE, singleKeys: false }],
    ['while typing', { ...IN_ARTICLE, element: 'text' }],
    ['on a slider or in a list', { ...IN_ARTICLE, element: 'choice' }],
    ['while a dialog is open', { ...IN_ARTICLE, isDialogOpen: true }],
  ] as const)('are left alone %s', (_where, context) => {
    for (const pressed of [space, enter, letter, stroke('ArrowLeft', 'ArrowLeft')]) {
      expect(command(pressed, context)).toBeNull();
    }
  });

  test('leave a button or a link in the article its own keys', () => {
    const onLink: KeyContext = { ...IN_ARTICLE, element: 'button' };
    expect(command(space, onLink)).toBeNull();
    expect(command(enter, onLink)).toBeNull();
    expect(command(letter, onLink)).toBe('playback.previousSentence');
  });

  test('with Shift are not single keys: they select text', () => {
    expect(command(stroke('ArrowRight', 'ArrowRight', { shift: true }))).toBeNull();
    expect(command(stroke('KeyJ', 'J', { shift: true }))).toBeNull();
  });
});

describe('Escape, F6 and pasting', () => {
  test('yield to a text field and to a dialog', () => {
    for (const context of [
      { ...ELSEWHERE, element: 'text' },
      { ...ELSEWHERE, isDialogOpen: true },
    ] as const) {
      expect(command(stroke('Escape', 'Escape'), context)).toBeNull();
      expect(command(stroke('F6', 'F6'), context)).toBeNull();
      expect(command(ctrl('KeyV', 'v'), context)).toBeNull();
    }
    expect(command(stroke('Escape', 'Escape'), ELSEWHERE)).toBe('playback.stop');
    expect(command(stroke('F6', 'F6', { shift: true }), ELSEWHERE)).toBe('region.previous');
    expect(command(ctrl('KeyV', 'v'), ELSEWHERE)).toBe('file.paste');
  });
});

describe('a key that is held', () => {
  test('goes on where that makes sense, and otherwise acts once but stays ours', () => {
    expect(matchKey(stroke('KeyL', 'l', { repeat: true }), IN_ARTICLE)).toEqual({
      command: 'playback.nextSentence',
      acts: true,
    });
    expect(matchKey(stroke('Space', ' ', { repeat: true }), IN_ARTICLE)).toEqual({
      command: 'playback.toggle',
      acts: false,
    });
  });
});

test('what belongs to an input method is left alone', () => {
  expect(command(stroke('KeyK', 'k', { isComposing: true }))).toBeNull();
  expect(command(stroke('KeyK', 'Process'))).toBeNull();
  expect(command(stroke('BracketLeft', 'Dead'))).toBeNull();
});
