import { describe, expect, test } from 'vitest';
import { readSource } from '../../../extraction/read-source.js';
import { plainParser } from '../../../extraction/node/plain-parser.js';
import { personWords } from '../../../core/script/languages/person-words.js';
import { functionWords } from '../../../core/script/languages/detect-language.js';
import { differences, interviewFixtures } from '../../fixtures/interview-fixtures.js';

describe('a saved page of a newspaper, magazine or weblog is read as it was written down', () => {
  test.each(interviewFixtures().map((fixture) => [fixture.id, fixture] as const))(
    '%s',
    async (_, fixture) => {
      const reading = await readSource({ name: fixture.name, bytes: fixture.bytes }, plainParser);
      expect(reading.ok ? differences(fixture, reading.value) : ['could not be read']).toEqual([]);
    },
  );
});

test.each(['sw-names', 'tl-bold', 'et-dash-bold'])(
  'names, bold questions and dashes need no word of the language: %s',
  (id) => {
    // Read rightly above; here only that no table knows these languages, so that it stays a proof.
    const lang = id.slice(0, 2);
    expect(interviewFixtures().some((fixture) => fixture.id === id)).toBe(true);
    expect(personWords[lang]).toBeUndefined();
    expect(functionWords(lang).size).toBe(0);
  },
);
