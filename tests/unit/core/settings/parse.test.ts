import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../../core/settings/parse.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../../core/settings/settings.js';

const voice = { id: 'v1', name: 'Ada', lang: 'en-GB' };
const chosen: Settings = {
  version: 1,
  rate: 1.4,
  highlight: 'sentence',
  speakNames: 'always',
  theme: 'dark',
  textScale: 2.35,
  singleKeys: false,
  readQuotes: true,
  showPictures: false,
  voices: { en: { interviewer: voice, narrator: voice }, de: { other: voice } },
};

const parsed = (value: unknown): Settings | undefined => parseSettings(value)?.settings;

test('settings come back as they were written', () => {
  for (const settings of [DEFAULT_SETTINGS, chosen]) {
    expect(parsed(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  }
});

test('what is missing gets its default, field by field', () => {
  for (const key of Object.keys(chosen) as (keyof Settings)[]) {
    if (key === 'version') continue;
    const { [key]: _left, ...rest } = chosen;
    expect(parsed(rest)).toEqual({ ...chosen, [key]: DEFAULT_SETTINGS[key] });
  }
});

test('what is of the wrong kind gets its default, field by field', () => {
  for (const key of Object.keys(chosen) as (keyof Settings)[]) {
    if (key === 'version') continue;
    for (const wrong of [null, [], Number.NaN, 'purple', () => 1]) {
      expect(parsed({ ...chosen, [key]: wrong })).toEqual({
        ...chosen,
        [key]: DEFAULT_SETTINGS[key],
      });
    }
  }
});

test('numbers are kept within their range and steps', () => {
  expect(parsed({ ...chosen, rate: 50, textScale: 0 })).toMatchObject({ rate: 3, textScale: 0.7 });
  expect(parsed({ ...chosen, rate: -Infinity, textScale: Infinity })).toMatchObject({
    rate: 0.5,
    textScale: 4.8,
  });
  expect(parsed({ ...chosen, rate: 1.2000000000000002 })?.rate).toBe(1.2);
});

describe('what is not known', () => {
  test('is dropped', () => {
    expect(parsed({ ...chosen, volume: 11 })).toEqual(chosen);
    expect(
      parsed({ ...chosen, voices: { en: { narrator: { ...voice, evil: 1 }, villain: voice } } })
        ?.voices,
    ).toEqual({ en: { narrator: voice } });
  });

  test('cannot reach a prototype', () => {
    const text = `{"version":1,"__proto__":{"theme":"dark"},"constructor":{"prototype":{"rate":3}},
      "voices":{"__proto__":{"narrator":${JSON.stringify(voice)}},"en":{"__proto__":{"narrator":1}}}}`;
    const settings = parsed(JSON.parse(text));
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(Object.getPrototypeOf(settings?.voices)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['narrator']).toBeUndefined();
    // An inherited value is nobody's setting.
    expect(parsed(Object.create({ theme: 'dark' }, { version: { value: 1 } }))?.theme).toBe(
      'system',
    );
  });

  test('cannot fill the memory', () => {
    const languages = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [
        `l${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q')}`,
        { narrator: voice },
      ]),
    );
    expect(Object.keys(parsed({ ...chosen, voices: languages })?.voices ?? {})).toHaveLength(200);
    const long = { ...voice, name: 'x'.repeat(1_000) };
    expect(parsed({ ...chosen, voices: { en: { narrator: long } } })?.voices).toEqual({});
  });
});

test('what is no settings object is not taken for one', () => {
  for (const value of [undefined, null, 1, 'x', [], {}, { version: '1' }, { version: 0.5 }]) {
    expect(parseSettings(value)).toBeNull();
  }
});

test('settings of a newer version are used as far as they are understood, and marked', () => {
  expect(parseSettings({ ...chosen, version: 2, theme: 'neon' })).toEqual({
    settings: { ...chosen, theme: 'system' },
    isNewer: true,
  });
  expect(parseSettings(chosen)?.isNewer).toBe(false);
});

test('anything at all is parsed to sound settings or to nothing', () => {
  const anything = fc.anything({ withNullPrototype: true });
  const record = fc.record(
    Object.fromEntries(Object.keys(chosen).map((key) => [key, anything] as const)),
  );
  fc.assert(
    fc.property(fc.oneof(anything, record), fc.boolean(), (value, versioned) => {
      const input: unknown =
        versioned && typeof value === 'object' && value !== null ? { ...value, version: 1 } : value;
      const settings = parsed(input);
      // Sound settings stay as they are when they are parsed again.
      if (settings !== undefined) expect(parsed(settings)).toEqual(settings);
      if (versioned && typeof value === 'object' && value !== null) {
        expect(settings).toBeDefined();
      }
    }),
  );
});
