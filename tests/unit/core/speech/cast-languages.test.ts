import { describe, expect, test } from 'vitest';
import { castReading } from '../../../../core/speech/cast-languages.js';
import type { Casting, Part } from '../../../../core/speech/casting.js';
import type { Voice } from '../../../../core/speech/engine.js';
import { CLEARLY_APART, voiceDistance } from '../../../../core/speech/voice-distance.js';
import { describeVoice } from '../../../../core/speech/voice-traits.js';
import { aPlan, aReading, aVoice, espeakVoices, type Line } from '../../../fakes/builders.js';

const LINES: readonly (string | Line)[] = [
  'Ruth lebt auf der Insel.',
  'Ines: Wann waren Sie hier?',
  { speaker: 'Ada', text: 'I was twelve.', lang: 'en' },
  'Ada: Und dann kam ich wieder.',
  { speaker: 'Ines', text: 'Really?', lang: 'en' },
  { speaker: 'Ada', text: 'Ναι, βέβαια.', lang: 'el' },
];
const reading = aReading(LINES, 'de');
const linux = espeakVoices([
  ['German', 'de'],
  ['English (America)', 'en-US'],
]);
const windows = [
  aVoice('Microsoft Hedda - German (Germany)', 'de-DE'),
  aVoice('Microsoft Katja - German (Germany)', 'de-DE'),
  aVoice('Microsoft Stefan - German (Germany)', 'de-DE'),
  aVoice('Microsoft David - English (United States)'),
  aVoice('Microsoft Mark - English (United States)'),
  aVoice('Microsoft Zira - English (United States)'),
];

const cast = (voices: readonly Voice[]): Casting => castReading(voices, reading, { voices: {} });

function english({ others }: Casting): readonly Part[] {
  return others.find(({ key }) => key === 'en')?.parts ?? [];
}

const variant = (voice: Voice | null | undefined): string =>
  /\+(?<variant>\S+)/u.exec(voice?.name ?? '')?.groups?.['variant'] ?? 'plain';

describe('a passage in another language is read by a voice of that language', () => {
  test('on Linux by the very same variant, so that the speaker stays the same person', () => {
    const casting = cast(linux);
    const own = casting.parts.map(({ voice }) => variant(voice));
    expect(english(casting).map(({ voice }) => variant(voice))).toEqual(own);
    expect(english(casting).every(({ voice }) => voice?.lang === 'en-US')).toBe(true);
    expect(new Set(own).size).toBe(3);
  });

  test('elsewhere by one of like pitch, and nobody is taken for another', () => {
    const parts = english(cast(windows)).map(({ voice }) => voice && describeVoice(voice));
    const usual = cast(windows).parts.map(({ voice }) => voice && describeVoice(voice));
    parts.forEach((one, i) => {
      parts.slice(0, i).forEach((other) => {
        expect(one && other && voiceDistance(one, other)).toBeGreaterThan(CLEARLY_APART / 2);
      });
    });
    const ada = reading.script.cast.find(({ name }) => name === 'Ada')?.id ?? 0;
    expect(parts[ada]?.gender).toBe(usual[ada]?.gender);
  });

  test('the same casts the same, whichever way the voices are listed', () => {
    const listed = english(cast([...linux].reverse())).map(({ voice }) => voice?.id);
    expect(english(cast(linux)).map(({ voice }) => voice?.id)).toEqual(listed);
  });

  test('what the reader chose for the role in that language is used', () => {
    const andrea = linux.find(({ name }) => name.includes('Annie') && name.includes('English'));
    if (andrea === undefined) throw new Error('no such voice');
    const casting = castReading(linux, reading, { voices: { en: { interviewee: andrea } } });
    const ada = reading.script.cast.find(({ role }) => role === 'interviewee')?.id ?? 0;
    expect(english(casting)[ada]?.voice?.id).toBe(andrea.id);
  });

  test('a speaker whose own voice is of that language keeps it', () => {
    const own = windows[3];
    if (own === undefined) throw new Error('no such voice');
    const casting = castReading(windows, reading, {
      voices: {},
      ownVoices: new Map([['Ada', own]]),
    });
    const ada = reading.script.cast.find(({ name }) => name === 'Ada')?.id ?? 0;
    expect(casting.parts[ada]?.voice?.id).toBe(own.id);
    expect(english(casting)[ada]?.voice?.id).toBe(own.id);
  });
});

describe('the plan', () => {
  const plan = aPlan(reading, linux);
  const langs = plan.segments.map(({ index }) => plan.spoken(index).voice?.lang);

  test('speaks each sentence in its language, and in the usual voice where there is none for it', () => {
    expect(langs).toEqual(['de', 'de', 'en-US', 'de', 'en-US', 'de']);
  });

  test('goes on with another voice of the language when one is lost, then with the usual one', () => {
    const voices = plan.voicesFor(2);
    expect(voices[0]?.id).toBe(plan.spoken(2).voice?.id);
    expect(voices[1]?.lang).toBe('en-US');
    const usual = plan.voicesFor(3)[0];
    expect(voices.find(({ lang }) => lang === 'de')?.id).toBe(usual?.id);
    expect(new Set(voices).size).toBe(voices.length);
  });

  test('without any voice nothing is cast', () => {
    expect(cast([]).others).toEqual([]);
  });
});
