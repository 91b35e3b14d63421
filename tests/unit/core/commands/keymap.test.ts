import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../../core/commands/commands.js';
import {
  accelerator,
  ariaKeys,
  shownArticleKeys,
  shownKeys,
} from '../../../../core/commands/display.js';
import { chordsOn, KEYMAP, type Chord } from '../../../../core/commands/keymap.js';
import type { Platform } from '../../../../core/platform.js';

const PLATFORMS: readonly Platform[] = ['linux', 'windows', 'mac'];

function name({ mod, shift, code, key }: Chord): string {
  return [mod && 'Mod', shift && 'Shift', code ?? `"${key}"`].filter(Boolean).join('+');
}

/** Chords that could be pressed in the article, where every kind counts. */
function chords(platform: Platform): { readonly id: string; readonly chord: string }[] {
  return COMMANDS.flatMap(({ id }) => {
    const { anywhere = [], whenFree = [], unlessTyping = [], inArticle = [] } = KEYMAP[id];
    const all = [...anywhere, ...whenFree, ...unlessTyping, ...inArticle];
    return chordsOn(platform, all).map((chord) => ({
      id,
      chord: name(chord),
    }));
  });
}

/** What screen readers, input methods, desktops and browsers' engines have taken. */
const RESERVED: Readonly<Record<Platform, readonly RegExp[]>> = {
  linux: [/^Mod\+Arrow/, /^Mod\+Shift\+(?:KeyU|Digit)/, /^Mod\+Space$/, /^Mod\+Shift\+KeyI$/],
  windows: [/^Mod\+Arrow/, /^Mod\+Shift\+Digit/, /^Mod\+Space$/, /^Mod\+Shift\+KeyI$/],
  mac: [
    /^Mod\+Arrow/,
    /^Mod\+Shift\+Digit[345]$/,
    /^Mod\+(?:KeyH|KeyM|KeyQ|KeyW|Space|Tab|"\."|Period)$/,
  ],
};
/** On every system: the menu's, the window's, and keys of the engine. */
const ALWAYS_RESERVED = [
  /F10$/,
  /F11$/,
  /F12$/,
  /Insert/,
  /CapsLock/,
  /ScrollLock/,
  /Tab$/,
  /Mod\+Key[ACX]$/,
];

describe.each(PLATFORMS)('on %s', (platform) => {
  test('no two commands have the same keys', () => {
    const taken = new Map<string, string>();
    for (const { id, chord } of chords(platform)) {
      expect(`${chord}: ${taken.get(chord) ?? id}`).toBe(`${chord}: ${id}`);
      taken.set(chord, id);
    }
  });

  test('no command has keys that screen readers or the system use', () => {
    for (const { chord } of chords(platform)) {
      for (const reserved of [...RESERVED[platform], ...ALWAYS_RESERVED]) {
        expect(chord).not.toMatch(reserved);
      }
    }
  });

  test('no key outside the article is a character on its own', () => {
    for (const { id } of COMMANDS) {
      const { anywhere = [], whenFree = [], unlessTyping = [] } = KEYMAP[id];
      for (const chord of chordsOn(platform, [...anywhere, ...whenFree, ...unlessTyping])) {
        if (chord.mod) continue;
        expect(chord.code).toMatch(/^(?:F\d+|Escape|Media\w+)$/);
      }
    }
  });

  test('undo and redo have the keys of the system', () => {
    const expected = { linux: 'Ctrl+Shift+Z', windows: 'Ctrl+Shift+Z, Ctrl+Y', mac: 'Cmd+Shift+Z' };
    expect(shownKeys('edit.undo', platform)).toEqual([platform === 'mac' ? 'Cmd+Z' : 'Ctrl+Z']);
    expect(shownKeys('edit.redo', platform).join(', ')).toBe(expected[platform]);
  });

  test('every command but the sample has a key that works everywhere', () => {
    const without = COMMANDS.filter(({ id }) => shownKeys(id, platform).length === 0);
    expect(without.map(({ id }) => id)).toEqual(['file.sample']);
  });
});

test('every key that acts in the article can also be reached with a key that works everywhere', () => {
  for (const { id } of COMMANDS) {
    if ((KEYMAP[id].inArticle ?? []).length > 0) expect(shownKeys(id, 'linux')).not.toEqual([]);
  }
});

test('keys are shown as people call them', () => {
  expect(shownKeys('playback.toggle', 'linux')).toEqual(['Ctrl+2', 'Play/Pause key']);
  expect(shownKeys('playback.toggle', 'mac')).toEqual(['Cmd+2', 'Cmd+Shift+U', 'Play/Pause key']);
  expect(shownArticleKeys('playback.toggle', 'linux')).toEqual(['Space', 'K', 'N']);
  expect(shownArticleKeys('playback.previousSentence', 'linux')).toEqual(['J', 'Left']);
  expect(shownArticleKeys('playback.previousTurn', 'linux')).toEqual(['[']);
  expect(shownKeys('region.previous', 'windows')).toEqual(['Shift+F6']);
  expect(shownKeys('playback.stop', 'windows')).toEqual(['Ctrl+4', 'Stop key', 'Esc']);
  expect(shownKeys('view.textBigger', 'linux')).toEqual(['Ctrl++']);
  expect(shownKeys('help.keys', 'mac')).toEqual(['F1', 'Cmd+/']);
  expect(shownKeys('help.keys', 'linux')).toEqual(['F1']);
});

test('keys are told to screen readers as ARIA names them, single ones only while they work', () => {
  expect(ariaKeys('playback.toggle', 'linux', true)).toBe('Control+2 MediaPlayPause Space K N');
  expect(ariaKeys('playback.toggle', 'mac', false)).toBe('Meta+2 Meta+Shift+U MediaPlayPause');
  expect(ariaKeys('view.textBigger', 'linux', false)).toBe('Control+Plus');
  expect(ariaKeys('file.sample', 'linux', true)).toBe('');
});

test('the menu shows the main key in the words of Electron', () => {
  expect(accelerator('playback.toggle', 'linux')).toBe('CommandOrControl+2');
  expect(accelerator('view.textBigger', 'linux')).toBe('CommandOrControl+Plus');
  expect(accelerator('region.previous', 'mac')).toBe('Shift+F6');
  expect(accelerator('file.sample', 'linux')).toBeNull();
});
