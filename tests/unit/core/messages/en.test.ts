import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../../core/commands/commands.js';
import { castMessages, correctionName, correctionTold } from '../../../../core/messages/cast.js';
import { commandNames } from '../../../../core/messages/commands.js';
import { messages, skipReasons } from '../../../../core/messages/en.js';
import type { Correction } from '../../../../core/script/corrections/correction.js';
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

const at = { words: 'Because it was there.', nth: 0 };
const sign = {
  role: 'other',
  cue: 'bold-question',
  seen: 'bold',
  look: 'paragraph strong',
} as const;
const EVERY_CORRECTION: readonly Correction[] = [
  { do: 'rename', speaker: 'Ada', name: 'Ada Byron' },
  { do: 'merge', speaker: 'Ada', into: 'narrator' },
  { do: 'split', speaker: 'Ada', seen: 'AB', name: 'Bo' },
  { do: 'role', speaker: 'Ada', role: 'interviewer' },
  { do: 'swap' },
  { do: 'give', at, scope: 'alike', speaker: 'narrator', role: null },
  { do: 'give-alike', sign, speaker: 'Ada', role: null },
  { do: 'voice', speaker: 'Ada', voice: null },
  { do: 'narrate' },
  { do: 'believe' },
];
const corrections = EVERY_CORRECTION.flatMap((each) => [
  correctionName(each),
  correctionTold(each),
]);

describe('what the window says', () => {
  test('is in plain words', () => {
    const all = [messages, castMessages, commandNames, skipReasons].flatMap(words);
    for (const text of [...all, ...corrections]) {
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

  test('tells what a correction has changed, and calls it by a name, each in its own words', () => {
    expect(new Set(corrections).size).toBe(2 * EVERY_CORRECTION.length);
    expect(corrections).toContain('Ada and the narrator are now one.');
    expect(corrections).toContain('This paragraph and all like it are now the narrator’s.');
    expect(correctionTold({ do: 'swap' }, { asks: 'Ada', answers: 'Ines' })).toBe(
      'Ada now asks, Ines answers.',
    );
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
