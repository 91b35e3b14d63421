import fc from 'fast-check';
import { FORMATS } from '../../extraction/formats/formats.js';
import { corpus, type Seed } from './corpus.js';
import { anyMutated } from './mutations.js';
import { anyPage, anyTextFile } from './written.js';

const signs = FORMATS.flatMap(({ begins }) => (begins === undefined ? [] : [begins.bytes]));
const start = fc.constantFrom('', '<plist><dict>', '{"segments":[', 'Subject: x\n', ...signs);
const ending = fc.constantFrom(...FORMATS.flatMap(({ endings }) => endings));

/** Any bytes behind the first ones of a format, under the ending of one. */
const anyBytes: fc.Arbitrary<Seed> = fc
  .tuple(start, ending, fc.uint8Array({ maxLength: 400 }))
  .map(([sign, name, rest]) => ({
    name: `file.${name}`,
    bytes: Buffer.concat([Buffer.from(sign, 'latin1'), rest]),
  }));

/**
 * One input of the fuzzing: a real file of any format that was cut, changed or mixed with another; a page
 * or a text that was put together of what readers trip over; or any bytes at all.
 */
export function anyCase(): fc.Arbitrary<Seed> {
  return fc.oneof(
    { weight: 6, arbitrary: anyMutated(corpus()) },
    { weight: 2, arbitrary: anyPage },
    { weight: 2, arbitrary: anyTextFile },
    { weight: 1, arbitrary: anyBytes },
  );
}
