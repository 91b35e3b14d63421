import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../../core/article/article.js';
import { pronounce } from '../../../../core/speech/pronounce.js';
import { MAX_SPOKEN_LENGTH, spokenText } from '../../../../core/speech/spoken-text.js';
import { aBlock } from '../../../fakes/builders.js';

function say(text: string, lang = 'en', inlines: readonly Inline[] = []): string | null {
  const block = aBlock(text, 0, { inlines });
  return pronounce(block, { block: block.id, start: 0, end: text.length }, lang)?.text ?? null;
}

describe('what is said for what is shown', () => {
  test.each([
    ['plain words stay', 'Plain words, as they are.', 'Plain words, as they are.'],
    [
      'note marks',
      'It was so [1], and so.[2,3] And so [a] too [citation needed].',
      'It was so, and so. And so too.',
    ],
    ['an insertion is no mark', 'He [Ada] left in [2019].', 'He [Ada] left in [2019].'],
    [
      'an address',
      'Go to https://www.example.com/a/b?c=d#e. Now.',
      'Go to link to example.com. Now.',
    ],
    ['an address without a scheme', 'See (www.example.org).', 'See (link to example.org).'],
    [
      'a user and a port',
      'At https://me:pw@example.com:8080/x today',
      'At link to example.com today',
    ],
    [
      'soft hyphens and zero-width spaces',
      'inter\u00ADnation\u200Bal \uFEFFnews',
      'international news',
    ],
    ['spaces and tabs', 'a \t  b\u00A0c', 'a b c'],
    [
      'a line break is a breath',
      'Roses are red\nviolets are blue',
      'Roses are red, violets are blue',
    ],
    ['a line break after a stop is none', 'Roses are red.\nViolets', 'Roses are red. Violets'],
    ['emoji, one for a run', 'Great 🎉🎉🎉 news 👍🏽', 'Great 🎉 news 👍🏽'],
    ['a flag is an emoji', '🇬🇧 🙂', '🇬🇧'],
    ['digits and signs are no emoji', '5 # * © 2020 ™', '5 # * © 2020 ™'],
    ['letters in fancy dress', '𝗕𝗼𝗹𝗱 and ﬁne', 'Bold and fine'],
    ['accents as marks of their own', 'cafe\u0301', 'café'],
    ['a flood of marks', `Z${'\u0335'.repeat(200)}algo`, `Z${'\u0335'.repeat(8)}algo`],
    ['controls', 'a\u0000b\u0007c\u009F', 'abc'],
    ['half a character', 'a\uD83Db\uDE00', 'ab'],
    ['raised digits after a word', 'as we know¹² now.³ Yes', 'as we know now. Yes'],
    ['raised digits in a formula', '10² m² x²', '10² m² x²'],
  ])('%s', (_name, shown, said) => {
    expect(say(shown)).toBe(said);
  });

  test('only the host of an address is said where we have no words for "link to"', () => {
    expect(say('ดู https://example.com/a', 'th')).toBe('ดู example.com');
    expect(say('Siehe https://example.com/a', 'de-AT')).toBe('Siehe Link zu example.com');
  });

  test('superscript marks of notes are not said, exponents and ordinals are', () => {
    const text = 'Known12 for 1st and 102 m2.*';
    const superscripts = ['12', 'st', '2', '2', '*'];
    const starts = [5, 13, 22, 25, 27];
    const inlines = superscripts.map((mark, i) => {
      const start = starts[i] ?? 0;
      return { start, end: start + mark.length, style: 'superscript' as const };
    });
    expect(say(text, 'en', inlines)).toBe('Known for 1st and 102 m2.');
  });

  test('a superscript link is a mark of a note whatever stands before it', () => {
    const inlines: Inline[] = [
      { start: 2, end: 3, style: 'superscript' },
      { start: 2, end: 3, style: 'link', value: 'https://example.com/#n1' },
    ];
    expect(say('It1 is', 'en', inlines)).toBe('It is');
  });

  test.each(['', ' ', '\n', '***', '\u200B', '[1]', '…', '—', '\u0000'])(
    'nothing for %j',
    (text) => {
      expect(say(text)).toBeNull();
    },
  );
});

describe('the way between spoken and shown', () => {
  const fragments = [
    'word', ' ', ' ', ' ', '[1]', 'https://example.com/x', '\u00AD', '\n', '  ', '🎉🎉', 'e\u0301', '𝗕', '漢字', '.', ',', '\u0000', '¹',
  ]; // prettier-ignore
  const prose = fc
    .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 40 })
    .map((parts) => parts.join(''));

  function all(
    run: (
      said: string,
      map: NonNullable<ReturnType<typeof pronounce>>['map'],
      shown: string,
      start: number,
    ) => void,
  ): void {
    fc.assert(
      fc.property(fc.constantFrom('', 'Before. '), prose, (before, shown) => {
        const block = aBlock(before + shown);
        const span = { block: block.id, start: before.length, end: block.text.length };
        const made = pronounce(block, span, 'en');
        if (made !== null) run(made.text, made.map, block.text, before.length);
      }),
      { numRuns: 500 },
    );
  }

  test('never runs backwards nor out of the sentence', () => {
    all((said, map, shown, start) => {
      let last = start;
      for (let offset = 0; offset <= said.length; offset++) {
        const place = map.toShown(offset);
        expect(place).toBeGreaterThanOrEqual(last);
        expect(place).toBeLessThanOrEqual(shown.length);
        last = place;
      }
      let lastSaid = 0;
      for (let place = start; place <= shown.length; place++) {
        const offset = map.toSpoken(place);
        expect(offset).toBeGreaterThanOrEqual(lastSaid);
        expect(offset).toBeLessThanOrEqual(said.length);
        lastSaid = offset;
      }
    });
  });

  test('leads back to where it came from', () => {
    all((said, map) => {
      for (let offset = 0; offset < said.length; offset++) {
        const back = map.toSpoken(map.toShown(offset));
        expect(back).toBeLessThanOrEqual(offset);
        // Exactly, but inside what is said otherwise than shown: that is one piece.
        if (back !== offset) expect(map.toShown(back)).toBe(map.toShown(offset));
      }
    });
  });

  test('a word that is said as shown is found as itself', () => {
    all((said, map, shown) => {
      for (const match of said.matchAll(/word|漢字/gu)) {
        const { start, end } = map.shownStretch(match.index, match.index + match[0].length);
        expect(shown.slice(start, end).replaceAll('\u00AD', '').replaceAll('\u0000', '')).toBe(
          match[0],
        );
      }
    });
  });

  test('what stands for an address is found as the whole address', () => {
    const text = 'Look at https://example.com/a/b now';
    const block = aBlock(text);
    const made = pronounce(block, { block: block.id, start: 0, end: text.length }, 'en');
    const at = made?.text.indexOf('to example.com') ?? -1;
    const found = made?.map.shownStretch(at, at + 2);
    expect(text.slice(found?.start, found?.end)).toBe('https://example.com/a/b');
  });
});

describe('text for an engine', () => {
  test('is safe whatever it is made of', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(
        '\uD800',
        '\uDC00',
        '\u0000',
        ' ',
        '\n',
        '\u0301',
        '\u200D',
        '👍',
        'a',
        'x'.repeat(400),
      ),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
        const safe = spokenText(parts.join(''));
        if (safe === null) return;
        expect(safe.length).toBeLessThanOrEqual(MAX_SPOKEN_LENGTH);
        expect(safe.trim()).toBe(safe);
        expect(safe).not.toBe('');
        expect(safe).not.toMatch(/[\p{Cs}\p{Cc}]/u);
        expect(safe).not.toMatch(/\p{M}{9}/u);
        expect(spokenText(safe)).toBe(safe);
      }),
      { numRuns: 500 },
    );
  });

  test('is cut between graphemes', () => {
    const family = '👩‍👩‍👧';
    const text = `${'a'.repeat(MAX_SPOKEN_LENGTH - 3)}${family}`;
    expect(spokenText(text)).toBe('a'.repeat(MAX_SPOKEN_LENGTH - 3));
  });

  test.each(['', ' ', '\t\n', '\u200B', '...', '\uD800'])('%j is nothing', (text) => {
    expect(spokenText(text)).toBeNull();
  });
});
