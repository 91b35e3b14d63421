import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../../core/commands/commands.js';
import { commandNames } from '../../../../core/messages/commands.js';
import { messages, skipReasons } from '../../../../core/messages/en.js';
import { listeningTime } from '../../../../core/messages/numbers.js';

/** Words of ours that nobody else needs to know. */
const JARGON =
  /\b(?:utterances?|pars(?:e|ed|ing)|segments?|DOM|IPC|renderer|null|undefined|TTS)\b/iu;

function words(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(words);
  return [];
}

describe('what the window says', () => {
  test('is in plain words', () => {
    for (const text of [...words(messages), ...words(commandNames), ...words(skipReasons)]) {
      expect(text).not.toMatch(JARGON);
    }
  });

  test('is never blank but where a narrator does nothing', () => {
    const blank = words(messages).filter((text) => text.trim() === '');
    expect(blank).toHaveLength(1);
    expect(messages.speakerDoes.narrator).toBe('');
  });

  test('names every command, and no two alike', () => {
    const names = COMMANDS.map(({ id }) => commandNames[id]);
    expect(new Set(names).size).toBe(COMMANDS.length);
  });

  test('tells how to get voices on every system', () => {
    for (const platform of ['linux', 'windows', 'mac'] as const) {
      expect(messages.voices.install(platform).length).toBeGreaterThan(40);
    }
  });
});

test.each([
  [-3, '0 s'],
  [58.2, '58 s'],
  [60, '1 min'],
  [100, '1 min 40'],
  [299, '4 min 59'],
  [300, '5 min'],
  [840, '14 min'],
  [3_599, '1 h 00 min'],
  [3_900, '1 h 05 min'],
])('%d seconds are "%s"', (seconds, expected) => {
  expect(listeningTime(seconds)).toBe(expected);
});
