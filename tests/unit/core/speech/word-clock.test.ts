import { describe, expect, test } from 'vitest';
import { realSpeed } from '../../../../core/speech/speaking-rate.js';
import {
  expectedMs,
  NO_PACES,
  paceOf,
  SILENCE_AT_END_MS,
  timedWords,
  totalWeight,
  withPace,
  wordAt,
} from '../../../../core/speech/word-clock.js';
import { aVoice } from '../../../fakes/builders.js';

const espeak = { voice: aVoice('English (America) espeak-ng'), rate: 1 };
const TEXT = 'The bridge, built in 1987, is long.';

describe('the time words take', () => {
  test('the words are found where they stand', () => {
    expect(timedWords(TEXT).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'The', 'bridge', 'built', 'in', '1987', 'is', 'long',
    ]); // prettier-ignore
  });

  test('numbers take long, passing words are short, commas are a breath', () => {
    const [the, bridge, built, , year] = timedWords(TEXT);
    expect(year?.weight).toBeGreaterThan(2 * (bridge?.weight ?? 0));
    expect(the?.weight).toBeLessThan(3);
    expect((built?.before ?? 0) - (bridge?.before ?? 0)).toBeGreaterThan(bridge?.weight ?? 0);
  });

  test('a letter of Chinese takes as long as three of English', () => {
    expect(totalWeight('漢字')).toBeGreaterThan(totalWeight('ab'));
  });
});

describe('learning how fast a voice speaks', () => {
  test('one sentence is enough to expect the next', () => {
    const paces = withPace(NO_PACES, espeak, TEXT, 4_330);
    expect(expectedMs(paces, espeak, TEXT)).toBeCloseTo(4_330);
    expect(paceOf(paces, espeak).isLearned).toBe(true);
  });

  test('each voice and rate is learned by itself', () => {
    const paces = withPace(NO_PACES, espeak, TEXT, 4_330);
    expect(paceOf(paces, { ...espeak, rate: 2 }).isLearned).toBe(false);
    expect(paceOf(paces, { ...espeak, voice: aVoice('Zira') }).isLearned).toBe(false);
  });

  test('an odd sentence does not overturn what was learned', () => {
    const paces = withPace(withPace(NO_PACES, espeak, TEXT, 4_330), espeak, TEXT, 8_330);
    expect(expectedMs(paces, espeak, TEXT)).toBeCloseTo(4_000 + 4_000 / 3 + SILENCE_AT_END_MS);
  });

  test('a word or two, or no time at all, teach nothing', () => {
    expect(withPace(NO_PACES, espeak, 'Yes.', 900)).toBe(NO_PACES);
    expect(withPace(NO_PACES, espeak, TEXT, 100)).toBe(NO_PACES);
  });
});

describe('the word being said', () => {
  test('moves from the first to the last with time', () => {
    const words = timedWords(TEXT);
    const at = (ms: number): string => {
      const word = wordAt(TEXT, ms, 60);
      return TEXT.slice(word?.start, word?.end);
    };
    expect(at(0)).toBe('The');
    expect(at(60 * ((words[4]?.before ?? 0) + 1))).toBe('1987');
    expect(at(99_999)).toBe('long');
    expect(wordAt('…', 100, 60)).toBeNull();
  });
});

describe('the speed an engine really gives', () => {
  test.each([
    [0.5, 0.68],
    [1, 1],
    [2, 1.96],
    [2.25, 2.125],
    [3, 2.52],
    [9, 2.52],
    [0.1, 0.68],
  ])('speech-dispatcher, asked for %d: %d', (rate, speed) => {
    expect(realSpeed(espeak.voice, rate)).toBeCloseTo(speed);
  });

  test('is taken as it says elsewhere', () => {
    expect(realSpeed(aVoice('Samantha'), 2.5)).toBe(2.5);
    expect(realSpeed(null, 2.5)).toBe(2.5);
  });
});
