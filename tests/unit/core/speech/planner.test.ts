import { describe, expect, test } from 'vitest';
import { castVoices } from '../../../../core/speech/cast-voices.js';
import { listeningTime } from '../../../../core/speech/listening-time.js';
import type { Plan } from '../../../../core/speech/plan.js';
import { makePlan, PAUSES, type PlanSettings } from '../../../../core/speech/planner.js';
import { segmentScript } from '../../../../core/speech/segmenter.js';
import { NO_PACES } from '../../../../core/speech/word-clock.js';
import { aPlan, aReading, aVoice, espeakVoices, type Line } from '../../../fakes/builders.js';

const LINES: readonly (string | Line)[] = [
  { speaker: 'narrator', text: 'The bridge', kind: 'title' },
  'It was built long ago. Few remember.',
  'Ines: Who built it?',
  'Ada: We did. It took years.',
  { speaker: 'narrator', text: 'The flood', kind: 'heading' },
  'Ines: And then?',
  'Ada: Then came the flood.',
  'Ada: It took the bridge.',
];

const ONE_VOICE = [aVoice('English espeak-ng', 'en')];

function introductions(plan: Plan, afterJump = false): (string | null)[] {
  return plan.segments.map(({ index }) => plan.introduction(index, afterJump));
}

function plan(settings: Partial<PlanSettings> = {}, voices = espeakVoices()): Plan {
  return aPlan(aReading(LINES), voices, settings);
}

describe('silences', () => {
  const pauses = (made: Plan): number[] =>
    made.segments.map(({ index }) => Math.round(made.pauseBefore(index)));

  test('set headings, turns and paragraphs apart, and sentences not', () => {
    const { afterTitle, aroundHeading, otherSpeaker, otherParagraph } = PAUSES;
    expect(pauses(plan())).toEqual([
      ...[0, afterTitle, 0],
      ...[otherSpeaker, otherSpeaker, 0],
      ...[aroundHeading, aroundHeading, otherSpeaker, otherParagraph],
    ]);
  });

  test('shrink less than the speech when it is faster', () => {
    const [, atNormal = 0] = pauses(plan());
    const [, atDouble = 0] = pauses(plan({ rate: 2 }));
    expect(atDouble).toBeLessThan(atNormal);
    expect(atDouble).toBeGreaterThan(atNormal / 2);
  });
});

describe('spoken names', () => {
  test('when needed: at each speaker’s first turn', () => {
    expect(introductions(plan({ speakNames: 'when-needed' }))).toEqual([
      ...[null, null, null],
      ...['Ines', 'Ada', null],
      ...[null, null, null, null],
    ]);
  });

  test('when needed: after a jump, for whoever is not the narrator', () => {
    expect(introductions(plan({ speakNames: 'when-needed' }), true)).toEqual([
      ...[null, null, null],
      ...['Ines', 'Ada', 'Ada'],
      ...[null, 'Ines', 'Ada', 'Ada'],
    ]);
  });

  test('always: at each turn', () => {
    expect(introductions(plan({ speakNames: 'always' }))).toEqual([
      ...[null, null, null],
      ...['Ines', 'Ada', null],
      ...[null, 'Ines', 'Ada', null],
    ]);
  });

  test('with one voice for all: at each turn, the narrator’s too but not before the title', () => {
    expect(introductions(plan({ speakNames: 'when-needed' }, ONE_VOICE))).toEqual([
      ...[null, null, null],
      ...['Ines', 'Ada', null],
      ...['Narrator', 'Ines', 'Ada', null],
    ]);
  });

  test('with one voice for all: after a jump into the middle of a turn, the narrator’s too', () => {
    expect(introductions(plan({ speakNames: 'when-needed' }, ONE_VOICE), true)).toEqual([
      ...[null, 'Narrator', 'Narrator'],
      ...['Ines', 'Ada', 'Ada'],
      ...['Narrator', 'Ines', 'Ada', 'Ada'],
    ]);
  });

  test('never means never', () => {
    expect(
      introductions(plan({ speakNames: 'never' }, ONE_VOICE), true).every((name) => name === null),
    ).toBe(true);
  });

  test('the narrator is named in the article’s language', () => {
    const german = aPlan(aReading(LINES, 'de'), ONE_VOICE, { speakNames: 'when-needed' });
    expect(introductions(german)[6]).toBe('Erzähler');
  });
});

describe('a sentence', () => {
  test('is worked out when asked for, once', () => {
    const made = plan();
    expect(made.spoken(3)).toBe(made.spoken(3));
    expect(made.spoken(3)).toMatchObject({ text: 'Who built it?', rate: 1, pitch: 1 });
  });

  test('speaks at the reader’s rate', () => {
    expect(plan({ rate: 2.5 }).spoken(0).rate).toBe(2.5);
  });

  test('has the voice of its speaker first, then others to take', () => {
    const made = plan();
    const [own, ...others] = made.voicesFor(3);
    expect(own).toBe(made.spoken(3).voice);
    expect(others.length).toBeGreaterThan(1);
    expect(new Set(others).has(own as never)).toBe(false);
  });
});

describe('listening time', () => {
  test('adds up speech and silences, shrinks on the way and with the rate', () => {
    const made = plan();
    const whole = listeningTime(made, 0, NO_PACES);
    expect(listeningTime(made, 4, NO_PACES)).toBeLessThan(whole);
    expect(listeningTime(made, made.segments.length, NO_PACES)).toBe(0);
    expect(listeningTime(plan({ rate: 2 }), 0, NO_PACES)).toBeLessThan(whole);
  });

  test('comes near to what espeak-ng really takes', () => {
    // 25 words a line, about 165 words a minute: 45 lines are some seven minutes.
    const text =
      'The old bridge across the river was built by engineers from the north, and nobody in the whole town remembers what any of them were called.';
    const reading = aReading(Array.from({ length: 45 }, () => `Ada: ${text}`));
    const minutes = listeningTime(aPlan(reading), 0, NO_PACES) / 60_000;
    expect(minutes).toBeGreaterThan(5.5);
    expect(minutes).toBeLessThan(8.5);
  });
});

test('a plan for another rate shares the sentences', () => {
  const reading = aReading(LINES);
  const segments = segmentScript(reading.article, reading.script);
  const casting = castVoices(espeakVoices(), reading.script.cast, 'en', { voices: {} });
  const slow = makePlan(reading, segments, casting, { rate: 1, speakNames: 'never' });
  const fast = makePlan(reading, segments, casting, { rate: 3, speakNames: 'never' });
  expect(fast.segments).toBe(slow.segments);
});
