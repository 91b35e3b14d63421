import { BAD_FILES } from '../fixtures/bad-files/bad-files.js';
import { documentFiles } from '../fixtures/documents/interviews.js';
import { articleFixtures } from '../fixtures/article-fixtures.js';
import { brokenFiles, wrappedFiles } from '../fixtures/wrapped-pages.js';
import { TWO_COLUMNS } from '../fixtures/pdf/pdf-files.js';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A file to begin with. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Larger ones are tested as they are; changed ten thousand times they would take all the time. */
const MOST_BYTES = 64 * 1024;

/** Every real file there is in the tests, of every format, sound or broken; small ones. */
export function corpus(): readonly Seed[] {
  const articles = articleFixtures().map(({ path: file }) => ({
    name: path.basename(file),
    bytes: readFileSync(file),
  }));
  const bad = BAD_FILES.map(({ name, make }) => ({ name, bytes: make() }));
  const seeds = [
    ...articles,
    ...wrappedFiles(),
    ...documentFiles(),
    ...brokenFiles(),
    { name: 'columns.pdf', bytes: TWO_COLUMNS.bytes() },
    ...bad,
  ];
  return seeds.filter(({ bytes }) => bytes.length > 0 && bytes.length <= MOST_BYTES);
}
