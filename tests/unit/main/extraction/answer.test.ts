import { expect, test } from 'vitest';
import type { OpenError } from '../../../../core/errors.js';
import { attemptFrom } from '../../../../main/extraction/answer.js';

const errorIn = (error: unknown) => attemptFrom({ id: 0, result: { ok: false, error } });

const FROM_CONTENT: readonly OpenError[] = [
  { kind: 'empty' },
  { kind: 'not-an-article' },
  { kind: 'frames' },
  { kind: 'not-text', found: 'PNG picture' },
  { kind: 'damaged', found: 'ZIP archive' },
  { kind: 'protected', found: 'PDF document' },
  { kind: 'holds-no-article', found: 'e-mail' },
  { kind: 'unpacks-too-far', found: 'ZIP archive' },
  { kind: 'pictures-of-text', found: 'PDF document' },
  { kind: 'too-many-parts', found: 'ZIP archive', limit: 5_000 },
  { kind: 'old-format', found: 'Word document', instead: '.docx' },
  { kind: 'too-large', bytes: 1e9, limit: 1e6 },
];

test.each(FROM_CONTENT)('$kind is taken from a process that has read a file', (error) => {
  expect(errorIn({ ...error, path: '/etc/passwd' })).toEqual({
    done: true,
    result: { ok: false, error },
  });
});

test.each([
  { kind: 'not-found' },
  { kind: 'unexpected', id: 'x' },
  { kind: 'damaged' },
  { kind: 'damaged', found: 'x'.repeat(1_000) },
  { kind: 'too-many-parts', found: 'ZIP archive', limit: '5' },
  { kind: 'old-format', found: 'Word document' },
  { kind: 'too-large', bytes: Number.NaN, limit: 1 },
  { kind: 'too-large', bytes: -1, limit: 1 },
  null,
])('%j is not for it to say, and counts as a crash', (error) => {
  expect(errorIn(error)).toMatchObject({ done: false, why: 'crashed' });
});
