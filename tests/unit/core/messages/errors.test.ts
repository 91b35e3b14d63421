import { describe, expect, test } from 'vitest';
import type { OpenError, SaveError } from '../../../../core/errors.js';
import {
  correctionErrorText,
  openErrorText,
  saveErrorText,
} from '../../../../core/messages/errors.js';

const MEGABYTE = 1024 * 1024;

const openErrors: { readonly [Kind in OpenError['kind']]: OpenError & { readonly kind: Kind } } = {
  'not-found': { kind: 'not-found' },
  'not-a-file': { kind: 'not-a-file' },
  'not-allowed': { kind: 'not-allowed' },
  'not-readable': { kind: 'not-readable', code: 'EIO' },
  'no-answer': { kind: 'no-answer' },
  empty: { kind: 'empty' },
  'too-large': { kind: 'too-large', bytes: 200 * MEGABYTE, limit: 64 * MEGABYTE },
  'not-text': { kind: 'not-text', found: 'PNG picture' },
  'not-an-article': { kind: 'not-an-article' },
  frames: { kind: 'frames' },
  'nothing-inside': { kind: 'nothing-inside' },
  damaged: { kind: 'damaged', found: 'ZIP archive' },
  protected: { kind: 'protected', found: 'PDF document' },
  'holds-no-article': { kind: 'holds-no-article', found: 'e-mail' },
  'unpacks-too-far': { kind: 'unpacks-too-far', found: 'ZIP archive' },
  'too-many-parts': { kind: 'too-many-parts', found: 'EPUB book', limit: 5_000 },
  'old-format': { kind: 'old-format', found: 'Word document', instead: '.docx' },
  'pictures-of-text': { kind: 'pictures-of-text', found: 'PDF document' },
  'took-too-long': { kind: 'took-too-long' },
  'extraction-crashed': { kind: 'extraction-crashed' },
  unexpected: { kind: 'unexpected', id: 'ab12cd34' },
};

const saveErrors: { readonly [Kind in SaveError['kind']]: SaveError & { readonly kind: Kind } } = {
  'disk-full': { kind: 'disk-full', path: '/home/ada/settings.json' },
  'not-writable': { kind: 'not-writable', path: '/home/ada/settings.json' },
  'newer-version': { kind: 'newer-version', path: '/home/ada/settings.json' },
  unexpected: { kind: 'unexpected', path: '/home/ada/settings.json' },
};

const texts = [
  ...Object.values(openErrors).map((error) => [error.kind, openErrorText(error)] as const),
  ...Object.values(saveErrors).map(
    (error) => [`saving: ${error.kind}`, saveErrorText(error)] as const,
  ),
  ...Object.values(saveErrors).map(
    (error) => [`keeping: ${error.kind}`, correctionErrorText(error)] as const,
  ),
];

test.each(texts)('%s is told in one plain sentence, with one about what to do', (_kind, text) => {
  for (const sentence of [text.cause, text.action]) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence.replace('settings.json', '')).not.toMatch(/\. |undefined|parse|extract|null/);
  }
});

test('no two errors are told alike', () => {
  expect(new Set(texts.map(([, { cause }]) => cause)).size).toBe(texts.length);
});

describe('what is particular to an error', () => {
  test('is told', () => {
    expect(openErrorText(openErrors['not-text']).cause).toContain('PNG picture');
    expect(openErrorText(openErrors.damaged).cause).toContain('ZIP archive');
    expect(openErrorText(openErrors.protected).cause).toContain('PDF document');
    expect(openErrorText(openErrors['too-many-parts']).cause).toMatch(/EPUB book.*5000/);
    expect(openErrorText(openErrors['not-readable']).cause).toContain('EIO');
    expect(openErrorText(openErrors.unexpected).cause).toContain('ab12cd34');
    expect(openErrorText(openErrors['too-large']).cause).toContain('200 MB, and at most 64 MB');
    expect(saveErrorText(saveErrors['not-writable']).cause).toContain('/home/ada/settings.json');
  });

  test('never says that a file is too large at just the size that is allowed', () => {
    const limit = 64 * MEGABYTE;
    expect(openErrorText({ kind: 'too-large', bytes: limit + 1, limit }).cause).toContain(
      'more than 64 MB, and at most 64 MB',
    );
  });
});
