import { describe, expect, test } from 'vitest';
import type { Role, Speaker, SpeakerId } from '../../../../core/script/script.js';
import { castVoices } from '../../../../core/speech/cast-voices.js';
import type { Casting } from '../../../../core/speech/casting.js';
import type { Voice } from '../../../../core/speech/engine.js';
import { ESPEAK_VARIANTS } from '../../../../core/speech/espeak-variants.js';
import { describeVoice } from '../../../../core/speech/voice-traits.js';
import { aVoice, espeakVoices } from '../../../fakes/builders.js';

const VARIANTS = [
  ...Object.keys(ESPEAK_VARIANTS),
  'Whisper',
  'Robosoft3',
  'croak',
  'UniversalRobot',
];
const linux = espeakVoices(
  [
    ['Afrikaans', 'af'],
    ['English (America)', 'en-US'],
    ['English (America, New York City)', 'en-US-NYC'],
    ['English (Great Britain)', 'en-GB'],
    ['English (Scotland)', 'en-GB-SCOTLAND'],
    ['German', 'de'],
    ['Chinese (Mandarin)', 'cmn'],
    ['Norwegian Bokmål', 'nb'],
  ],
  VARIANTS,
);
const windows = [
  aVoice('Microsoft David - English (United States)'),
  aVoice('Microsoft Mark - English (United States)'),
  aVoice('Microsoft Zira - English (United States)'),
  aVoice('Microsoft Hazel - English (United Kingdom)', 'en-GB'),
  aVoice('Microsoft Hedda - German (Germany)', 'de-DE'),
  aVoice('Microsoft Aria Online (Natural) - English (United States)', 'en-US', { isLocal: false }),
];
const mac = [
  'Albert',
  'Bad News',
  'Bells',
  'Eddy (English (US))',
  'Samantha',
  'Zarvox',
  'Flo (English (US))',
]
  .map((name) => aVoice(name))
  .concat([
    aVoice('Daniel', 'en-GB'),
    aVoice('Karen', 'en-AU'),
    aVoice('Moira (Enhanced)', 'en-IE'),
  ]);

const cast = (...roles: Role[]): Speaker[] =>
  roles.map((role, i) => ({
    id: i as SpeakerId,
    name: `Speaker ${i}`,
    role,
    aliases: [],
    confidence: 1,
  }));
const interview = cast('narrator', 'interviewer', 'interviewee');

function names(casting: Casting): (string | undefined)[] {
  return casting.parts.map(({ voice }) => voice?.name);
}

function pitchOf(voice: Voice | null | undefined): number {
  const f0 = voice == null ? null : describeVoice(voice).f0;
  if (f0 === null) throw new Error('pitch not known');
  return f0;
}

function ratio(a: Voice | null | undefined, b: Voice | null | undefined): number {
  const [low, high] = [pitchOf(a), pitchOf(b)].sort((x, y) => x - y);
  return (high ?? 0) / (low ?? 1);
}

describe('an interview gets three voices that nobody mistakes', () => {
  test('on Linux all three are 1.3 apart in pitch and of one accent, none is a robot', () => {
    const { parts, notice } = castVoices(linux, interview, 'en', { voices: {} });
    const [narrator, interviewer, interviewee] = parts.map(({ voice }) => voice);
    expect(ratio(interviewer, interviewee)).toBeGreaterThanOrEqual(1.3);
    expect(ratio(narrator, interviewee)).toBeGreaterThanOrEqual(1.3);
    expect(ratio(narrator, interviewer)).toBeGreaterThanOrEqual(1.3);
    expect(new Set(parts.map(({ voice }) => voice?.lang))).toEqual(new Set(['en-US']));
    expect(parts.map(({ speakName, pitch }) => ({ speakName, pitch }))).toEqual(
      Array(3).fill({ speakName: false, pitch: 1 }),
    );
    expect(notice).toBeNull();
  });

  test('on Windows question and answer are of different gender, and no text leaves the machine', () => {
    const { parts } = castVoices(windows, interview, 'en', { voices: {} });
    const [, interviewer, interviewee] = parts.map(
      ({ voice }) => voice && describeVoice(voice).gender,
    );
    expect(new Set([interviewer, interviewee])).toEqual(new Set(['female', 'male']));
    expect(parts.every(({ voice }) => voice?.isLocal)).toBe(true);
    expect(new Set(parts.map(({ voice }) => voice?.id)).size).toBe(3);
  });

  test('on macOS recorded voices come before small ones, and nobody sings', () => {
    const chosen = names(castVoices(mac, interview, 'en', { voices: {} }));
    expect(new Set(chosen).size).toBe(3);
    for (const name of chosen) expect(name).toMatch(/^(?:Samantha|Daniel|Karen|Moira)/u);
  });

  test('the region of the article decides, a bare language means its usual one', () => {
    const british = castVoices(linux, interview, 'en-GB', { voices: {} });
    expect(new Set(british.parts.map(({ voice }) => voice?.lang))).toEqual(new Set(['en-GB']));
  });

  test('languages are found under all their tags', () => {
    expect(castVoices(linux, interview, 'zh-CN', { voices: {} }).parts[0]?.voice?.lang).toBe('cmn');
    expect(castVoices(linux, interview, 'nn', { voices: {} }).parts[0]?.voice?.lang).toBe('nb');
    expect(castVoices(linux, interview, 'de_AT', { voices: {} }).parts[0]?.voice?.lang).toBe('de');
  });

  test('the same voices in another order give the same cast', () => {
    const again = castVoices([...linux].reverse(), interview, 'en', { voices: {} });
    expect(names(again)).toEqual(names(castVoices(linux, interview, 'en', { voices: {} })));
  });

  test('an unknown language is read as English, not in the system’s default voice', () => {
    const { parts, notice } = castVoices(linux, interview, 'und', { voices: {} });
    expect(parts[0]?.voice?.lang).toBe('en-US');
    expect(notice).toBeNull();
  });
});

describe('a panel', () => {
  test('gets a voice for each as long as there are distinct ones', () => {
    const panel = cast('narrator', 'interviewer', 'interviewee', 'interviewee', 'other');
    const { parts } = castVoices(linux, panel, 'en', { voices: {} });
    expect(new Set(parts.map(({ voice }) => voice?.id)).size).toBe(5);
  });

  test('whose voices are too alike is told apart by spoken names', () => {
    const panel = cast('narrator', 'interviewer', ...Array<Role>(12).fill('interviewee'));
    const { parts, notice } = castVoices(linux, panel, 'en', { voices: {} });
    expect(parts.every(({ voice }) => voice !== null)).toBe(true);
    expect(parts.some(({ speakName }) => speakName)).toBe(true);
    expect(notice).toEqual({ kind: 'shared-voice' });
  });
});

describe('a person’s choice', () => {
  const andrea = linux.find(({ name }) => name === 'English (America)+andrea espeak-ng');
  if (andrea === undefined) throw new Error('no Andrea');

  test('is honoured, and the others keep their distance from it', () => {
    const chosen = { id: andrea.id, name: andrea.name, lang: andrea.lang };
    const { parts } = castVoices(linux, interview, 'en', {
      voices: { en: { interviewee: chosen } },
    });
    expect(parts[2]?.voice).toEqual(andrea);
    expect(ratio(parts[1]?.voice, parts[2]?.voice)).toBeGreaterThanOrEqual(1.3);
    expect(ratio(parts[0]?.voice, parts[2]?.voice)).toBeGreaterThanOrEqual(1.3);
  });

  test('is found again by name when the engine’s ids have changed', () => {
    const chosen = { id: 'from another start', name: andrea.name, lang: andrea.lang };
    const { parts } = castVoices(linux, interview, 'en', { voices: { en: { narrator: chosen } } });
    expect(parts[0]?.voice).toEqual(andrea);
  });

  test('counts for its language only, and not when the voice is gone', () => {
    const chosen = { id: 'gone', name: 'gone', lang: 'en-US' };
    const defaults = castVoices(linux, interview, 'en', { voices: {} });
    expect(castVoices(linux, interview, 'en', { voices: { en: { narrator: chosen } } })).toEqual(
      defaults,
    );
    const forGerman = { id: andrea.id, name: andrea.name, lang: andrea.lang };
    expect(castVoices(linux, interview, 'en', { voices: { de: { narrator: forGerman } } })).toEqual(
      defaults,
    );
  });

  test('of one voice for two roles is honoured too; then names are spoken', () => {
    const chosen = { id: andrea.id, name: andrea.name, lang: andrea.lang };
    const { parts, notice } = castVoices(linux, interview, 'en', {
      voices: { en: { interviewer: chosen, interviewee: chosen } },
    });
    expect(parts.map(({ speakName }) => speakName)).toEqual([false, true, true]);
    expect(notice).toEqual({ kind: 'shared-voice' });
  });
});

describe('few voices', () => {
  test('one only: told apart by pitch, 1.3 and more between question and answer, and by names', () => {
    const { parts, notice } = castVoices([aVoice('English espeak-ng', 'en')], interview, 'en', {
      voices: {},
    });
    expect(parts.every(({ speakName }) => speakName)).toBe(true);
    expect(new Set(parts.map(({ pitch }) => pitch)).size).toBe(3);
    expect(notice).toEqual({ kind: 'shared-voice' });
  });

  test('none for the language: the nearest one’s, and that is told', () => {
    const { parts, notice } = castVoices(linux, interview, 'gsw', { voices: {} });
    expect(parts[0]?.voice?.lang).toBe('de');
    expect(notice).toEqual({ kind: 'other-language', wanted: 'gsw', used: 'de' });
    expect(castVoices(linux, interview, 'kk', { voices: {} }).notice).toEqual({
      kind: 'other-language',
      wanted: 'kk',
      used: 'en',
    });
  });

  test('none at all: nobody has a voice, and that is told', () => {
    const { parts, notice, reserves } = castVoices([], interview, 'en', { voices: {} });
    expect(parts.map(({ voice }) => voice)).toEqual([null, null, null]);
    expect(notice).toEqual({ kind: 'no-voices' });
    expect(reserves).toEqual([]);
  });

  test('remote ones only are better than none', () => {
    const remote = windows.filter(({ isLocal }) => !isLocal);
    expect(castVoices(remote, interview, 'en', { voices: {} }).parts[0]?.voice).toEqual(remote[0]);
  });

  test('a monologue takes the best voice there is', () => {
    const { parts } = castVoices(linux, cast('narrator'), 'en', { voices: {} });
    expect(names({ parts, others: [], reserves: [], notice: null })).toEqual([
      'English (America) espeak-ng',
    ]);
  });
});

test('a voice chosen for one speaker of the article comes before what was chosen for the role', () => {
  const [, first, second] = linux;
  if (!first || !second) throw new Error('three voices');
  const voices = { en: { interviewee: first } };
  const speaker = interview.find(({ role }) => role === 'interviewee');
  if (!speaker) throw new Error('nobody answers');
  const ownVoices = new Map([[speaker.name, second]]);
  const own = castVoices(linux, interview, 'en', { voices, ownVoices });
  expect(own.parts[speaker.id]?.voice?.id).toBe(second.id);
  const gone = new Map([[speaker.name, { ...second, id: 'gone', name: 'gone' }]]);
  const without = castVoices(linux, interview, 'en', { voices, ownVoices: gone });
  expect(without.parts[speaker.id]?.voice?.id).toBe(first.id);
});

test('reserves are other voices of the same language', () => {
  const { parts, reserves } = castVoices(linux, interview, 'en', { voices: {} });
  expect(reserves.length).toBeGreaterThan(3);
  for (const reserve of reserves) {
    expect(reserve.lang).toMatch(/^en/u);
    expect(parts.some(({ voice }) => voice?.id === reserve.id)).toBe(false);
  }
});
