import { describe, expect, test } from 'vitest';
import { readSource } from '../../../extraction/read-source.js';
import { JsdomParser } from '../../../extraction/node/jsdom-parser.js';
import { differences, interviewFixtures } from '../../fixtures/interview-fixtures.js';

describe('a saved page of a newspaper, magazine or weblog is read as it was written down', () => {
  const dom = new JsdomParser();

  test.each(interviewFixtures().map((fixture) => [fixture.id, fixture] as const))(
    '%s',
    (_, fixture) => {
      const reading = readSource({ name: fixture.name, bytes: fixture.bytes }, dom);
      dom.dispose();
      expect(reading.ok ? differences(fixture, reading.value) : ['could not be read']).toEqual([]);
    },
  );
});
