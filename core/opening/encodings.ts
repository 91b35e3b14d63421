/** Encodings that a person may choose, by group; the most likely one of each group first. */
export const ENCODINGS = {
  unicode: ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'],
  western: ['windows-1252', 'iso-8859-15', 'macintosh'],
  central: ['windows-1250', 'iso-8859-2'],
  baltic: ['windows-1257', 'iso-8859-13'],
  cyrillic: ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
  greek: ['windows-1253', 'iso-8859-7'],
  turkish: ['windows-1254'],
  hebrew: ['windows-1255', 'iso-8859-8'],
  arabic: ['windows-1256', 'iso-8859-6'],
  thai: ['windows-874'],
  vietnamese: ['windows-1258'],
  japanese: ['shift_jis', 'euc-jp', 'iso-2022-jp'],
  chinese: ['gb18030', 'big5'],
  korean: ['euc-kr'],
} as const;

export type EncodingGroup = keyof typeof ENCODINGS;

/** Labels of the Encoding Standard, and UTF-32, which it leaves out. */
export type Encoding = (typeof ENCODINGS)[EncodingGroup][number];

const ALL: ReadonlySet<unknown> = new Set(Object.values(ENCODINGS).flat());

/** Whether a value is one of {@link ENCODINGS}. */
export function isEncoding(value: unknown): value is Encoding {
  return ALL.has(value);
}
