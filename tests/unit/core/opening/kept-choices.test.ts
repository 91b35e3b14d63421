import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AS_FOUND, parseChoices } from '../../../../core/opening/choices.js';
import {
  choicesFor,
  isNewerChoices,
  NO_CHOICES,
  parseKeptChoices,
  rememberChoices,
} from '../../../../core/opening/kept-choices.js';

const KEY = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const greek = { ...AS_FOUND, encoding: 'windows-1253' } as const;

test('a choice is found again by content, and forgotten when it is taken back', () => {
  const kept = rememberChoices(NO_CHOICES, KEY, greek);
  expect(choicesFor(kept, KEY)).toEqual(greek);
  expect(choicesFor(kept, OTHER)).toEqual(AS_FOUND);
  expect(rememberChoices(kept, KEY, AS_FOUND)).toEqual(NO_CHOICES);
});

test('what was kept is read back; a damaged entry is dropped', () => {
  const kept = rememberChoices(rememberChoices(NO_CHOICES, KEY, greek), OTHER, greek);
  const written = JSON.parse(JSON.stringify(kept)) as { files: unknown[] };
  expect(parseKeptChoices(written)).toEqual(kept);
  const damaged = { ...written, files: [{ key: KEY, encoding: 'martian' }, 7, ...written.files] };
  expect(parseKeptChoices(damaged)).toEqual(kept);
  expect(parseKeptChoices({ files: [] })).toBeNull();
  expect(isNewerChoices({ version: 2 })).toBe(true);
});

test('nothing from outside makes it throw', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      parseChoices(value);
      parseKeptChoices(value);
    }),
  );
});
