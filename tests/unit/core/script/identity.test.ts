import { expect, test } from 'vitest';
import { joinNames } from '../../../../core/script/identity.js';
import { foldName, readLabelName } from '../../../../core/script/label-name.js';

/** For each label the label of the person it belongs to; a count may stand before a name: `9×Byron`. */
function joined(...labels: string[]): string[] {
  const forms = labels.map((label) => {
    const [, count = '3', written = ''] = /^(?:(\d+)×)?(.*)$/.exec(label) ?? [];
    const name = readLabelName(written);
    return {
      key: foldName(name?.name ?? ''),
      name: name?.name ?? '',
      short: name?.short ?? null,
      count: Number(count),
    };
  });
  return joinNames(forms).map((owner) => forms[owner]?.name ?? '');
}

/** The same with the full names that the introduction knows. */
function joinedKnowing(known: readonly string[], ...labels: string[]): string[] {
  const forms = labels.map((name) => ({ key: foldName(name), name, short: null, count: 3 }));
  const around = { known: known.map(foldName), areApart: () => false };
  return joinNames(forms, around).map((owner) => forms[owner]?.name ?? '');
}

test.each([
  ['surname', ['Yelena Markova', 'Markova'], ['Yelena Markova', 'Yelena Markova']],
  ['first name', ['Yelena Markova', 'Yelena'], ['Yelena Markova', 'Yelena Markova']],
  ['Mr X', ['Thomas Hill', 'Mr Hill', 'Mr. Hill'], ['Thomas Hill', 'Thomas Hill', 'Thomas Hill']],
  ['initials', ['Ada Byron', 'AB', 'A.B.'], ['Ada Byron', 'Ada Byron', 'Ada Byron']],
  [
    'initials with a small word',
    ['Aaron van Wirdum', 'AvW'],
    ['Aaron van Wirdum', 'Aaron van Wirdum'],
  ],
  [
    'surname with a small word',
    ['Aaron van Wirdum', 'van Wirdum', 'Wirdum'],
    ['Aaron van Wirdum', 'Aaron van Wirdum', 'Aaron van Wirdum'],
  ],
  [
    'short form introduced in brackets',
    ['The Harbour Review (Rev)', 'Someone Else'],
    ['The Harbour Review', 'Someone Else'],
  ],
  ['outlet', ['Linux Voice', 'LV'], ['Linux Voice', 'Linux Voice']],
  [
    'middle initial',
    ['Mireille B. Reece', 'Mireille Reece', 'Reece'],
    ['Mireille B. Reece', 'Mireille B. Reece', 'Mireille B. Reece'],
  ],
  ['capitals', ['Jane Roe', 'ROE'], ['Jane Roe', 'Jane Roe']],
  ['accents', ['Inês Prado', 'INES PRADO', 'Prado'], ['Inês Prado', 'Inês Prado', 'Inês Prado']],
  ['initials with spaces', ['Solène Kerguelen', 'S. K.'], ['Solène Kerguelen', 'Solène Kerguelen']],
  [
    'Prof. and Dr. before the surname',
    ['Irma Feld', 'Prof. Feld', 'Dr. Feld', 'Prof. Dr. Irma Feld'],
    ['Irma Feld', 'Irma Feld', 'Irma Feld', 'Irma Feld'],
  ],
  ['who examines in court', ['MR. HALDANE', 'BY MR. HALDANE'], ['MR. HALDANE', 'MR. HALDANE']],
  ['rare misspelling', ['9×Zhovtis', '1×Zhovits'], ['Zhovtis', 'Zhovtis']],
  ['Japanese surname', ['佐々木健', '佐々木'], ['佐々木健', '佐々木健']],
])('%s: one person', (_, labels, people) => {
  expect(joined(...labels)).toEqual(people);
});

test.each([
  ['two first names', ['Anna Berg', 'Lars Berg', 'Berg'], ['Anna Berg', 'Lars Berg', 'Berg']],
  [
    'the title alone does not choose',
    ['Anna Berg', 'Lars Berg', 'Frau Berg'],
    ['Anna Berg', 'Lars Berg', 'Frau Berg'],
  ],
  [
    'one pair of initials for two',
    ['Ada Byron', 'Alan Bates', 'AB'],
    ['Ada Byron', 'Alan Bates', 'AB'],
  ],
  [
    'one first name for two',
    ['Anna Berg', 'Anna Holm', 'Anna'],
    ['Anna Berg', 'Anna Holm', 'Anna'],
  ],
  ['names that only look alike', ['9×Martin', '9×Marvin'], ['Martin', 'Marvin']],
])('%s: not joined', (_, labels, people) => {
  expect(joined(...labels)).toEqual(people);
});

test('two short forms of a name that only the introduction gives in full are one person', () => {
  expect(joinedKnowing(['Yelena Markova'], 'Markova', 'Yelena', 'YM')).toEqual([
    'Markova',
    'Markova',
    'Markova',
  ]);
});

test('a short form that two people of the introduction could own is left alone', () => {
  expect(joinedKnowing(['Anna Berg', 'Lars Berg'], 'Berg', 'Anna')).toEqual(['Berg', 'Anna']);
});

test('labels that answer each other are two people, whatever they are called', () => {
  const forms = ['Esme Whitcombe', 'Dr Whitcombe'].map((name) => ({
    key: foldName(name),
    name,
    short: null,
    count: 5,
  }));
  expect(joinNames(forms, { known: [], areApart: () => true })).toEqual([0, 1]);
});

test('a short form of two people means the one who has been heard, and one letter the label it begins', () => {
  const form = (name: string, from: number, to: number) => ({
    key: name.toLowerCase(),
    name,
    short: null,
    count: 1,
    from,
    to,
  });
  expect(joinNames([form('Mia Ask', 1, 1), form('Ask', 3, 5), form('Hans Ask', 9, 9)])).toEqual([
    0, 0, 2,
  ]);
  expect(joinNames([form('Mia Ask', 1, 1), form('Ask', 3, 12), form('Hans Ask', 9, 9)])).toEqual([
    0, 1, 2,
  ]);
  expect(joinNames([form('Nisida', 1, 1), form('N', 3, 5), form('Mia Ask', 2, 2)])).toEqual([
    0, 0, 2,
  ]);
});

test.each([
  ['KEVIN BALL, HOST', { name: 'KEVIN BALL', side: 'asks' }],
  ['Adam Stacoviak (AS)', { name: 'Adam Stacoviak', short: 'AS' }],
  ['Mireille B. Reece, Psy.D', { name: 'Mireille B. Reece, Psy.D', key: 'mireille b reece' }],
  ['**Ada Byron**', { name: 'Ada Byron' }],
  ['Inês Prado', { key: 'ines prado' }],
  ['김도현 염색장(이하 김도현)', { short: '김도현' }],
  ['Redaktion', { side: 'asks' }],
])('the label %s', (raw, expected) => {
  expect(readLabelName(raw)).toMatchObject(expected);
});

test.each([
  'Ingredients',
  'Editor’s note',
  'Zutaten',
  'Fazit',
  'Примечание',
  '출처',
  'Photo',
  'Update',
  'Tip',
  'He said',
])('%s is nobody’s name', (label) => {
  expect(readLabelName(label)?.nameness ?? 0).toBeLessThan(0.3);
});
