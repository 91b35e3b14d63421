import { expect, test } from 'vitest';
import { compoundFile } from '../../../fixtures/documents/compound-file.js';
import { refusal } from './spoken.js';

test('an old Word document is named, with the format to save it in', async () => {
  expect(await refusal(compoundFile('1Table', 'WordDocument'), 'letter.doc')).toEqual({
    kind: 'old-format',
    found: 'Word document',
    instead: '.docx',
  });
});

test('a new document with a password is said to have one, whatever its ending', async () => {
  const file = compoundFile('EncryptionInfo', 'EncryptedPackage');
  expect(await refusal(file, 'letter.docx')).toEqual({
    kind: 'protected',
    found: 'Office document',
  });
});

test('other files of that time are named', async () => {
  expect(await refusal(compoundFile('Workbook'), 'a.doc')).toMatchObject({
    found: 'Excel workbook',
  });
  expect(await refusal(compoundFile('Something'), 'a.doc')).toEqual({
    kind: 'not-text',
    found: 'old Microsoft Office document',
  });
  expect(await refusal(compoundFile().slice(0, 9), 'a.doc')).toMatchObject({ kind: 'not-text' });
});
