import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BAD_FILES } from '../fixtures/bad-files/bad-files.js';

const TESTS = path.join(import.meta.dirname, '..');
const COUNT = 78;

/** A row of docs/bad-input.md. */
interface Row {
  readonly item: number;
  readonly testedBy: readonly string[];
}

const page = readFileSync(path.join(TESTS, '../docs/bad-input.md'), 'utf8');
const rows: readonly Row[] = [
  ...page.matchAll(/^\| (\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm),
].map(([, item, , , testedBy]) => ({ item: Number(item), testedBy: testedBy?.split('; ') ?? [] }));
const references = rows.flatMap(({ item, testedBy }) =>
  testedBy.filter((each) => each !== 'bad file').map((each) => [item, each] as const),
);

describe('the table of bad input', () => {
  test('has a row for each of them, in order', () => {
    expect(rows.map(({ item }) => item)).toEqual(Array.from({ length: COUNT }, (_, i) => i + 1));
  });

  test.each(references)('%i names a test that there is: %s', (_, reference) => {
    const [, file = '', title = ''] = /^`(\S+)`: (.+)$/.exec(reference) ?? [];
    expect(title).not.toBe('');
    const source = path.join(TESTS, file);
    expect(existsSync(source), file).toBe(true);
    expect(readFileSync(source, 'utf8')).toContain(title);
  });

  test('says of every bad file that it is tested as one, and of no other', () => {
    const told = rows.filter(({ testedBy }) => testedBy.includes('bad file'));
    const made = new Set(BAD_FILES.map(({ item }) => item));
    expect(told.map(({ item }) => item)).toEqual([...made].sort((a, b) => a - b));
  });
});
