import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readmeKeyTable } from '../../../../core/commands/readme-table.js';

const README = new URL('../../../../README.md', import.meta.url);
const PLACE = /<!-- keys:[^>]*-->\n(?<table>.*?)\n?<!-- \/keys -->/su;

/** A table's rows with the padding of a formatter taken out. */
function rows(table: string): string[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.replace(/ +/g, ' ').replace(/-+/g, '-'));
}

test("README's table of keys is that of the keymap", () => {
  const table = PLACE.exec(readFileSync(README, 'utf8'))?.groups?.['table'];
  expect(rows(table ?? '')).toEqual(rows(readmeKeyTable()));
});

test('the table names each key once for each system', () => {
  const table = readmeKeyTable();
  expect(table).toContain('| Play or pause | `Ctrl+2`, `Ctrl+Shift+U` (Windows), ');
  expect(table).toContain('| Slower | `Ctrl+7` | `Cmd+7` | `<` |');
  expect(table.split('\n').every((row) => row.split('|').length === 6)).toBe(true);
});
