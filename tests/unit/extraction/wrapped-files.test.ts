import { describe, expect, test } from 'vitest';
import { JsdomParser } from '../../../extraction/node/jsdom-parser.js';
import { readSource } from '../../../extraction/read-source.js';
import { attemptFrom } from '../../../main/extraction/answer.js';
import { brokenFiles, wrappedFiles } from '../../fixtures/wrapped-pages.js';
import { expectSound } from './sound-article.js';

const dom = new JsdomParser();

/** An article that holds what every article holds, or an error that the app knows. */
async function expectOutcome(name: string, bytes: Uint8Array): Promise<void> {
  const result = await readSource({ name, bytes }, dom);
  expect(attemptFrom({ id: 0, result }), name).toEqual({ done: true, result });
  if (result.ok) expectSound(result.value.article);
}

// Changed at random they are in tests/fuzz.
describe('a wrapped file gives a sound article or an error that can be told', () => {
  test.each(wrappedFiles())('whole: $name', async ({ name, bytes }) => {
    await expectOutcome(name, bytes);
    expect((await readSource({ name, bytes }, dom)).ok).toBe(true);
  });

  test.each(brokenFiles())('broken: $name', async ({ name, bytes }) => {
    await expectOutcome(name, bytes);
  });
});
