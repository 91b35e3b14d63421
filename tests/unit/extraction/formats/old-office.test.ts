import { expect, test } from 'vitest';
import { refusal } from './spoken.js';

const SECTOR = 512;

/** A compound file with a list of streams of these names in its second sector. */
function compoundFile(...names: readonly string[]): Uint8Array {
  const file = new Uint8Array(4 * SECTOR);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(file.buffer);
  names.forEach((name, index) => {
    const at = SECTOR + index * 128;
    Array.from(name).forEach((sign, i) => {
      view.setUint16(at + 2 * i, sign.charCodeAt(0), true);
    });
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    file[at + 66] = 2;
  });
  return file;
}

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
