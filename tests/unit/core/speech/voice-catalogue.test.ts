import { describe, expect, test } from 'vitest';
import { ESPEAK_VARIANTS } from '../../../../core/speech/espeak-variants.js';
import {
  catalogueOf,
  OFFERED_VOICES,
  VoiceCatalogue,
} from '../../../../core/speech/voice-catalogue.js';
import { describeVoice } from '../../../../core/speech/voice-traits.js';
import { aVoice, espeakVoices } from '../../../fakes/builders.js';

describe('what a voice’s name tells', () => {
  test.each([
    ['English (America)+female2 espeak-ng', 'Female 2, English (America)', 'female', false],
    ['English (America) espeak-ng', 'English (America)', 'male', false],
    ['German+Annie espeak-ng', 'Annie, German', 'female', false],
    ['German+Robosoft4 espeak-ng', 'Robosoft4, German', null, true],
    ['English+whisper espeak-ng', 'Whisper, English', null, true],
    ['Microsoft Zira - English (United States)', 'Zira (Microsoft)', 'female', false],
    ['Microsoft David Desktop - English (United States)', 'David (Microsoft)', 'male', false],
    ['Google UK English Female', 'UK English Female (Google)', 'female', false],
    ['Google UK English Male', 'UK English Male (Google)', 'male', false],
    ['Samantha', 'Samantha', 'female', false],
    ['Daniel (Enhanced)', 'Daniel (Enhanced)', 'male', false],
    ['Eddy (English (US))', 'Eddy', 'male', false],
    ['Zarvox', 'Zarvox', null, true],
    ['Somebody Unheard', 'Somebody Unheard', null, false],
    ['slt rhvoice', 'slt rhvoice', 'female', false],
  ])('%s', (name, label, gender, isNovelty) => {
    expect(describeVoice(aVoice(name))).toMatchObject({ gender, isNovelty });
    expect(describeVoice(aVoice(name)).label.replace('Robosoft 4', 'Robosoft4')).toBe(label);
  });
});

describe('the 13,362 voices of speech-dispatcher', () => {
  const languages = Array.from({ length: 131 }, (_, i) => {
    const tag = `${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}`;
    return [`Language ${i}`, tag] as const;
  });
  const variants = [
    ...Object.keys(ESPEAK_VARIANTS),
    ...Array.from({ length: 101 - Object.keys(ESPEAK_VARIANTS).length }, (_, i) => `Robosoft${i}`),
  ];
  const voices = espeakVoices(languages, variants);

  test('are grouped by language', () => {
    expect(voices).toHaveLength(13_362);
    const catalogue = new VoiceCatalogue(voices);
    expect(catalogue.languages).toHaveLength(new Set(languages.map(([, tag]) => tag)).size);
    expect(catalogue.count('aa')).toBe(102);
  });

  test('are offered a screenful at a time, plain voice first, and all when asked for', () => {
    const catalogue = new VoiceCatalogue(voices);
    const offered = catalogue.offered('aa');
    expect(offered.length).toBeLessThanOrEqual(OFFERED_VOICES);
    expect(offered[0]?.label).toBe('Language 0');
    expect(offered.some(({ isNovelty }) => isNovelty)).toBe(false);
    expect(catalogue.all('aa')).toHaveLength(102);
  });

  test('are not looked at but for their language until that is asked for', () => {
    let looked = 0;
    const watched = voices.map((voice) => ({
      ...voice,
      get name() {
        looked += 1;
        return voice.name;
      },
    }));
    const catalogue = new VoiceCatalogue(watched);
    expect(looked).toBe(0);
    catalogue.offered('aa');
    expect(looked).toBeLessThan(102 * 6);
    const before = looked;
    catalogue.offered('aa');
    expect(looked).toBe(before);
  });

  test('one list has one catalogue', () => {
    expect(catalogueOf(voices)).toBe(catalogueOf(voices));
    expect(catalogueOf([...voices])).not.toBe(catalogueOf(voices));
  });
});

describe('the order of voices', () => {
  test('local before remote, then quality and region', () => {
    const catalogue = new VoiceCatalogue([
      aVoice('Microsoft Aria Online (Natural) - English (United States)', 'en-US', {
        isLocal: false,
      }),
      aVoice('English (America) espeak-ng'),
      aVoice('Daniel', 'en-GB'),
      aVoice('Samantha'),
      aVoice('Ava (Premium)'),
    ]);
    expect(catalogue.offered('en-US').map(({ label }) => label)).toEqual([
      'Ava (Premium)',
      'Samantha',
      'Daniel',
      'English (America)',
      'Aria (Natural) (Microsoft)',
    ]);
    expect(
      catalogue
        .offered('en-GB')
        .map(({ label }) => label)
        .slice(0, 3),
    ).toEqual(['Ava (Premium)', 'Daniel', 'Samantha']);
  });

  test('novelty voices are offered only where there is nothing else', () => {
    const catalogue = new VoiceCatalogue([aVoice('Zarvox'), aVoice('Bells')]);
    expect(catalogue.offered('en')).toHaveLength(2);
    expect(catalogue.offered('de')).toEqual([]);
  });
});
