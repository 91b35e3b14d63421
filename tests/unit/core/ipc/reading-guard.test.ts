import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReading } from '../../../../core/ipc/reading-guard.js';
import { LIMITS } from '../../../../core/limits.js';

/** A reading in which everything optional is there, as it comes out of another process. */
function soundReading() {
  const hints = { classes: ['speaker'], role: 'doc-qna', speaker: 'Ada', tag: 'dt' };
  return {
    article: {
      title: 'On lighthouses',
      byline: 'Ines Marlow',
      siteName: 'The Coast',
      published: '2026-03-01',
      lang: 'en',
      dir: 'ltr',
      blocks: [
        { kind: 'title', id: 0, text: 'On lighthouses', inlines: [], within: [] },
        { kind: 'heading', id: 1, level: 2, text: 'Light', inlines: [], within: [], skip: 'aside' },
        {
          kind: 'cell',
          id: 2,
          text: 'Ada: Hello there',
          lang: 'en-GB',
          dir: 'rtl',
          hints,
          inlines: [
            { start: 0, end: 4, style: 'strong' },
            { start: 5, end: 10, style: 'link', value: 'https://example.org/a' },
            { start: 5, end: 16, style: 'lang', value: 'fr' },
          ],
          within: [
            { kind: 'quote', key: 1 },
            { kind: 'list', key: 2, ordered: true, start: 3 },
            { kind: 'item', key: 3, number: 3 },
            { kind: 'definitions', key: 4 },
            { kind: 'table', key: 5 },
            { kind: 'row', key: 6 },
            { kind: 'cell', key: 7, header: false, colSpan: 1, rowSpan: 2 },
            { kind: 'figure', key: 8 },
            { kind: 'aside', key: 9 },
            { kind: 'group', key: 10, hints },
          ],
        },
        { kind: 'image', id: 3, alt: 'A lighthouse', within: [] },
        { kind: 'separator', id: 4, within: [] },
      ],
      contents: [{ title: 'Light', level: 1, block: 1 }],
    },
    script: {
      cast: [
        { id: 0, name: 'narrator', role: 'narrator', aliases: [], confidence: 1 },
        { id: 1, name: 'Ada Byron', role: 'interviewee', aliases: ['Ada'], confidence: 0.9 },
      ],
      turns: [
        {
          id: 0,
          speaker: 1,
          spans: [
            {
              block: 2,
              start: 5,
              end: 16,
              label: { block: 2, start: 0, end: 4 },
              evidence: { cue: 'name-label', confidence: 1, seen: 'Ada:' },
            },
          ],
        },
      ],
      skipped: [{ block: 1, start: 0, end: 5, reason: 'boilerplate' }],
      sure: true,
    },
    doubted: null,
  };
}

type Path = readonly (string | number)[];

/** Ways to everything that is no object or list itself. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) =>
    leaves(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A sound reading with another value at one place. */
function readingWith(path: Path, value: unknown): unknown {
  const reading: unknown = soundReading();
  let place = reading as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  place[path.at(-1) ?? ''] = value;
  return reading;
}

const PATHS = leaves(soundReading());

test('a sound reading passes', () => {
  expect(isReading(soundReading())).toBe(true);
});

test('one paragraph may hold what many people say', () => {
  const reading = soundReading();
  const others = Array.from({ length: 8 }, (_, i) => ({
    ...{ id: i + 2, name: `Ada ${String(i)}`, role: 'interviewee', aliases: [], confidence: 1 },
  }));
  reading.script.cast.push(...others);
  expect(isReading(reading)).toBe(true);
});

test('a doubted script is looked at as closely as the other', () => {
  const { script, ...rest } = soundReading();
  expect(isReading({ ...rest, script, doubted: script })).toBe(true);
  const [first] = script.turns;
  const beyond = { ...script, turns: [{ ...first, speaker: script.cast.length }] };
  expect(isReading({ ...rest, script, doubted: beyond })).toBe(false);
  expect(isReading({ ...rest, script, doubted: undefined })).toBe(false);
});

test.each(PATHS.map((path) => [path.join('.'), path] as const))(
  'a reading with something else at %s does not pass',
  (_name, path) => {
    expect(isReading(readingWith(path, {}))).toBe(false);
    expect(isReading(readingWith(path, Number.NaN))).toBe(false);
  },
);

test('whatever stands in any place, the answer is yes or no', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATHS), fc.anything(), (path, value) => {
      expect(typeof isReading(readingWith(path, value))).toBe('boolean');
    }),
    { numRuns: 2_000 },
  );
});

test('anything at all gets an answer, and is no reading', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (value) => {
      expect(isReading(value)).toBe(false);
      expect(isReading({ article: value, script: value })).toBe(false);
      expect(isReading({ ...soundReading(), script: value })).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});

describe('a reading does not pass', () => {
  const cases: readonly (readonly [string, Path, unknown])[] = [
    ['when an inline ends beyond its text', ['article', 'blocks', 2, 'inlines', 0, 'end'], 17],
    ['when an inline ends before it begins', ['article', 'blocks', 2, 'inlines', 1, 'end'], 3],
    ['when an offset is negative', ['article', 'blocks', 2, 'inlines', 0, 'start'], -1],
    ['when an offset is no whole number', ['script', 'turns', 0, 'spans', 0, 'start'], 5.5],
    ['when a block is not where its id says', ['article', 'blocks', 3, 'id'], 7],
    ['when the blocks are no list', ['article', 'blocks'], { length: 1, 0: {} }],
    ['when a block is missing', ['article', 'blocks', 5], null],
    [
      'when a link would run a script',
      ['article', 'blocks', 2, 'inlines', 1, 'value'],
      'javascript:1',
    ],
    [
      'when a link names a file',
      ['article', 'blocks', 2, 'inlines', 1, 'value'],
      'file:///etc/passwd',
    ],
    [
      'when a style has a value it should not have',
      ['article', 'blocks', 2, 'inlines', 0, 'value'],
      'x',
    ],
    ['when a heading is too deep', ['article', 'blocks', 1, 'level'], 7],
    [
      'when a kind is that of the prototype',
      ['article', 'blocks', 2, 'within', 0, 'kind'],
      'constructor',
    ],
    ['when a table cell is absurdly wide', ['article', 'blocks', 2, 'within', 6, 'colSpan'], 1e9],
    ['when the title is a megabyte', ['article', 'title'], 'x'.repeat(1e6)],
    ['when nobody is in the cast', ['script', 'cast'], []],
    ['when a turn has no speaker in the cast', ['script', 'turns', 0, 'speaker'], 2],
    ['when a turn says nothing', ['script', 'turns', 0, 'spans'], []],
    ['when a span lies in a block without text', ['script', 'turns', 0, 'spans', 0, 'block'], 3],
    ['when a span lies in no block', ['script', 'turns', 0, 'spans', 0, 'block'], 5],
    ['when a span ends beyond its text', ['script', 'turns', 0, 'spans', 0, 'end'], 17],
    ['when a label ends beyond its text', ['script', 'turns', 0, 'spans', 0, 'label', 'end'], 99],
    ['when a reason is unknown', ['script', 'skipped', 0, 'reason'], 'toString'],
    ['when a confidence is above one', ['script', 'cast', 1, 'confidence'], 1.1],
    [
      'when containers nest without end',
      ['article', 'blocks', 2, 'within'],
      nested(LIMITS.depth + 1),
    ],
  ];
  test.each(cases)('%s', (_name, path, value) => {
    expect(isReading(readingWith(path, value))).toBe(false);
  });

  test('when it holds more blocks than it may', () => {
    const blocks = Array.from({ length: LIMITS.blocks + 1 }, (_, id) => ({
      kind: 'separator',
      id,
      within: [],
    }));
    const reading = soundReading();
    expect(isReading({ ...reading, article: { ...reading.article, blocks } })).toBe(false);
  });

  test('when a list has holes', () => {
    const holes: unknown[] = [];
    holes.length = 3;
    expect(isReading(readingWith(['article', 'blocks', 2, 'inlines'], holes))).toBe(false);
    expect(isReading(readingWith(['script', 'turns'], holes))).toBe(false);
  });
});

function nested(depth: number) {
  return Array.from({ length: depth }, (_, key) => ({ kind: 'quote', key }));
}
