import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction } from '../../../../../core/script/corrections/correction.js';
import {
  carriedFor,
  keptFor,
  NOTHING_KEPT,
  parseKept,
  parseKeptReading,
  refusedFor,
  remember,
  type KeptReading,
} from '../../../../../core/script/corrections/kept.js';

const swap: readonly Correction[] = [{ do: 'swap' }];
const key = (number: number): string => number.toString(16).padStart(64, '0');
const of = (number: number, given: Partial<KeptReading> = {}): KeptReading => ({
  ...{ key: key(number), layout: 'quay.example bold-question', corrections: swap, carried: swap },
  ...given,
});

describe('what was said of an article', () => {
  test('is found again by its content, and offered by its layout', () => {
    const kept = remember(NOTHING_KEPT, of(1));
    expect(keptFor(kept, key(1))).toEqual(swap);
    expect(keptFor(kept, key(2))).toEqual([]);
    expect(carriedFor(kept, 'quay.example bold-question')).toEqual(swap);
    expect(carriedFor(kept, null)).toEqual([]);
  });

  test('is forgotten when all of it is taken back', () => {
    const kept = remember(remember(NOTHING_KEPT, of(1)), of(1, { corrections: [], carried: [] }));
    expect(kept).toEqual(NOTHING_KEPT);
  });

  test('is forgotten for its layout when the article it was said of forgets it, and by no other', () => {
    const nothing = { corrections: [], carried: [] };
    const other: Partial<KeptReading> = {
      corrections: [{ do: 'rename', speaker: 'Interviewee', name: 'Ada Byron' }],
      carried: [],
    };
    const kept = remember(remember(NOTHING_KEPT, of(1)), of(2, other));
    expect(carriedFor(kept, 'quay.example bold-question')).toEqual(swap);
    expect(remember(kept, of(2, nothing)).layouts).toHaveLength(1);
    expect(remember(kept, of(1, nothing)).layouts).toEqual([]);
  });

  test('that an offer was refused stays, whatever else is said or taken back', () => {
    const nothing = { corrections: [], carried: [] };
    const kept = remember(NOTHING_KEPT, of(1, { ...nothing, refused: true }));
    expect([refusedFor(kept, key(1)), refusedFor(kept, key(2))]).toEqual([true, undefined]);
    const after = remember(remember(kept, of(1)), of(1, nothing));
    expect(refusedFor(after, key(1))).toBe(true);
    expect(parseKept(JSON.parse(JSON.stringify(after)))).toEqual(after);
  });

  test('makes room by forgetting what was not touched for longest', () => {
    let kept = NOTHING_KEPT;
    for (let number = 0; number < 2_001; number += 1) {
      kept = remember(kept, of(number, { layout: `site ${String(number)}` }));
      if (number === 1_500) kept = remember(kept, of(0, { layout: 'site 0' }));
    }
    expect(kept.files).toHaveLength(2_000);
    expect(keptFor(kept, key(0))).toEqual(swap);
    expect(keptFor(kept, key(1))).toEqual([]);
    expect(kept.layouts).toHaveLength(500);
  });
});

describe('what is read from disk', () => {
  test('keeps what is sound of a file that is damaged in places', () => {
    const sound = { key: key(1), corrections: swap };
    const damaged = [
      { key: 'x', corrections: swap },
      { key: key(2), corrections: [{ do: '?' }] },
    ];
    const layout = { layout: 'site', key: key(1), corrections: swap };
    const layouts = [{ ...layout, layout: '' }, { ...layout, key: 1 }, layout, 7];
    expect(parseKept({ version: 1, files: [...damaged, sound, null], layouts })).toEqual({
      ...{ version: 1, files: [sound], layouts: [layout] },
    });
  });

  test('is null for what is nothing of ours, and never throws', () => {
    for (const value of [null, [], 'x', {}, { files: [] }]) expect(parseKept(value)).toBeNull();
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        parseKept(value);
        parseKept({ version: 1, files: value, layouts: [value] });
        expect(parseKeptReading(value)).toBeNull();
      }),
    );
  });
});
