import type { Encoding, EncodingGroup } from '../opening/encodings.js';

/** What the groups of encodings are called, in the order in which they are offered. */
export const encodingGroups: Readonly<Record<EncodingGroup, string>> = {
  unicode: 'Unicode, all languages',
  western: 'Western European',
  central: 'Central European',
  baltic: 'Baltic',
  cyrillic: 'Cyrillic',
  greek: 'Greek',
  turkish: 'Turkish',
  hebrew: 'Hebrew',
  arabic: 'Arabic',
  thai: 'Thai',
  vietnamese: 'Vietnamese',
  japanese: 'Japanese',
  chinese: 'Chinese',
  korean: 'Korean',
};

/** What each encoding is called. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, little-endian',
  'utf-16be': 'UTF-16, big-endian',
  'utf-32le': 'UTF-32, little-endian',
  'utf-32be': 'UTF-32, big-endian',
  'windows-1252': 'Western, Windows-1252',
  'iso-8859-15': 'Western, ISO-8859-15',
  macintosh: 'Western, old Mac',
  'windows-1250': 'Central European, Windows-1250',
  'iso-8859-2': 'Central European, ISO-8859-2',
  'windows-1257': 'Baltic, Windows-1257',
  'iso-8859-13': 'Baltic, ISO-8859-13',
  'windows-1251': 'Cyrillic, Windows-1251',
  'koi8-r': 'Russian, KOI8-R',
  'koi8-u': 'Ukrainian, KOI8-U',
  'iso-8859-5': 'Cyrillic, ISO-8859-5',
  ibm866: 'Russian, DOS 866',
  'x-mac-cyrillic': 'Cyrillic, old Mac',
  'windows-1253': 'Greek, Windows-1253',
  'iso-8859-7': 'Greek, ISO-8859-7',
  'windows-1254': 'Turkish, Windows-1254',
  'windows-1255': 'Hebrew, Windows-1255',
  'iso-8859-8': 'Hebrew, ISO-8859-8',
  'windows-1256': 'Arabic, Windows-1256',
  'iso-8859-6': 'Arabic, ISO-8859-6',
  'windows-874': 'Thai, Windows-874',
  'windows-1258': 'Vietnamese, Windows-1258',
  shift_jis: 'Japanese, Shift JIS',
  'euc-jp': 'Japanese, EUC-JP',
  'iso-2022-jp': 'Japanese, ISO-2022-JP (mail)',
  gb18030: 'Chinese, simplified, GB18030',
  big5: 'Chinese, traditional, Big5',
  'euc-kr': 'Korean, EUC-KR',
};

/** The dialog in which a person chooses how a file's letters are read, and what leads there. */
export const encodingMessages = {
  title: 'Text looks wrong?',
  intro:
    'If letters are replaced by others or by question marks, the file was written in another encoding than was found. Choose one until the line below looks right.',
  encoding: 'Read the text as',
  asFound: (name: string) => `As found (${name})`,
  preview: 'A line of the text',
  noPreview: 'There is no line to show.',
  use: 'Read it so',
  close: 'Close “Text looks wrong?”',
  kept: 'Your choice is kept for this file.',
  fixed:
    'The format of this file says how its letters are written, so there is nothing to choose here. If they look wrong, they were saved so: save or download the file again.',
  nothingOpen: 'Open an article first.',
  changed: (name: string) => `The article is now read as ${name}.`,
  backToFound: 'The article is read as it was found again.',
  garbled: 'Some letters of this article look wrong.',
  choose: 'Choose how it is read…',
  leave: 'Leave it so',
} as const;

/** What an encoding is called; one that is not offered by its label. */
export function encodingName(label: string): string {
  return (encodingNames as Readonly<Record<string, string>>)[label] ?? label.toUpperCase();
}
