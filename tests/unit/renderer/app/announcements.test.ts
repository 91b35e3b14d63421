import { expect, test } from 'vitest';
import type { PlaybackState } from '../../../../core/playback/state.js';
import { NO_SETBACKS } from '../../../../core/playback/state.js';
import type { SpeakerId } from '../../../../core/script/script.js';
import type { Ticket } from '../../../../core/speech/engine.js';
import { announcementFor, whereInWords } from '../../../../renderer/app/announcements.js';
import type { Place } from '../../../../renderer/app/state.js';

const at = { segment: 3, offset: 0 };
const running = { at, ticket: 1 as Ticket, afterJump: false, setbacks: NO_SETBACKS };
const states = {
  empty: { status: 'empty' },
  idle: { status: 'idle', at },
  starting: { status: 'starting', ...running },
  speaking: { status: 'speaking', ...running },
  between: { status: 'between', ...running },
  interrupted: { status: 'interrupted', ...running },
  paused: { status: 'paused', at, reason: 'asked', hasMoved: false },
  'gave way': { status: 'paused', at, reason: 'other-voice', hasMoved: false },
  finished: { status: 'finished', at },
  failed: { status: 'failed', at, reason: 'no-voice' },
} as const satisfies Record<string, PlaybackState>;

const place: Place = {
  segment: 3,
  of: 210,
  turn: 1,
  turns: 12,
  speaker: 2 as SpeakerId,
  speakerName: 'Ada',
  role: 'interviewee',
  chapter: null,
};

test.each([
  ['speaking', 'paused', 'Paused, sentence 4 of 210, Ada'],
  ['starting', 'paused', 'Paused, sentence 4 of 210, Ada'],
  ['speaking', 'gave way', 'Paused, because another voice is speaking. Press Play to go on.'],
  ['speaking', 'idle', 'Stopped.'],
  ['paused', 'idle', 'Stopped.'],
  ['speaking', 'finished', 'End of the article.'],
  ['starting', 'failed', 'There is no voice to read with.'],
  ['empty', 'idle', null],
  ['idle', 'starting', null],
  ['starting', 'speaking', null],
  ['speaking', 'between', null],
  ['speaking', 'interrupted', null],
  ['finished', 'paused', null],
  ['idle', 'empty', null],
] as const)('from %s to %s: %s', (from, to, expected) => {
  expect(announcementFor(states[from], states[to], place)).toBe(expected);
});

test('no state tells anything when it only moves', () => {
  for (const state of Object.values(states)) {
    expect(announcementFor(state, { ...state }, place)).toBeNull();
  }
});

test('"where am I" names state, sentence, turn and speaker', () => {
  expect(whereInWords(states.paused, place)).toBe('Paused. Sentence 4 of 210. Turn 2 of 12, Ada.');
  expect(whereInWords(states.empty, null)).toBe('No article is open.');
});
