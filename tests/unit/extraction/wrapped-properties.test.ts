import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../extraction/formats/formats.js';
import { JsdomParser } from '../../../extraction/node/jsdom-parser.js';
import { readSource } from '../../../extraction/read-source.js';
import { attemptFrom } from '../../../main/extraction/answer.js';
import { brokenFiles, wrappedFiles } from '../../fixtures/wrapped-pages.js';
import { expectSound } from './sound-article.js';

const SLOW_MS = 120_000;
const RUNS = { interruptAfterTimeLimit: SLOW_MS / 2 };
const dom = new JsdomParser();
const sample = fc.constantFrom(...wrappedFiles());

/** An article that holds what every article holds, or an error that the app knows. */
async function expectOutcome(name: string, bytes: Uint8Array): Promise<void> {
  const result = await readSource({ name, bytes }, dom);
  expect(attemptFrom({ id: 0, result }), name).toEqual({ done: true, result });
  if (result.ok) expectSound(result.value.article);
}

describe('a wrapped file gives a sound article or an error that can be told', () => {
  test.each(wrappedFiles())('whole: $name', async ({ name, bytes }) => {
    await expectOutcome(name, bytes);
    expect((await readSource({ name, bytes }, dom)).ok).toBe(true);
  });

  test.each(brokenFiles())('broken: $name', async ({ name, bytes }) => {
    await expectOutcome(name, bytes);
  });

  test(
    'cut off anywhere, at both ends',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          sample,
          fc.nat(),
          fc.nat(),
          fc.boolean(),
          async (file, a, b, isFromStart) => {
            const { name, bytes } = file;
            const start = isFromStart ? 0 : a % bytes.length;
            await expectOutcome(name, bytes.subarray(start, start + (b % (bytes.length - start))));
          },
        ),
        { numRuns: 120, ...RUNS },
      );
    },
    SLOW_MS,
  );

  test(
    'with any of its bytes changed',
    async () => {
      const change = fc.record({ at: fc.nat(), byte: fc.nat(255) });
      const changes = fc.array(change, { minLength: 1, maxLength: 40 });
      await fc.assert(
        fc.asyncProperty(sample, changes, fc.boolean(), async ({ name, bytes }, all, atEnd) => {
          const changed = Uint8Array.from(bytes);
          for (const { at, byte } of all) {
            // Lists and trailers stand at the end, where a change does most harm.
            const reach = atEnd ? Math.min(120, bytes.length) : bytes.length;
            changed[bytes.length - 1 - (at % reach)] = byte;
          }
          await expectOutcome(name, changed);
        }),
        { numRuns: 120, ...RUNS },
      );
    },
    SLOW_MS,
  );

  test(
    'of any bytes, under any name',
    async () => {
      const begins = FORMATS.flatMap(({ begins: sign }) =>
        sign === undefined ? [] : [sign.bytes],
      );
      const start = fc.constantFrom(
        '',
        '<plist><dict>',
        '{"segments":[',
        'Subject: x\n',
        ...begins,
      );
      const ending = fc.constantFrom(...FORMATS.flatMap(({ endings }) => endings));
      await fc.assert(
        fc.asyncProperty(
          start,
          ending,
          fc.uint8Array({ maxLength: 400 }),
          async (sign, name, rest) => {
            const bytes = Buffer.concat([Buffer.from(sign, 'latin1'), rest]);
            await expectOutcome(`file.${name}`, bytes);
          },
        ),
        { numRuns: 200, ...RUNS },
      );
    },
    SLOW_MS,
  );
});
