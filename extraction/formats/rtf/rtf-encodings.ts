import { decodedAs } from '../../decode.js';

/** Encodings by the number of a font's character set. */
const BY_CHARSET: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);
/** Encodings by code page, where their names do not tell. */
const BY_CODE_PAGE: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [65001, 'utf-8'],
]);
const WESTERN = 'windows-1252';
/** Their bytes are pictures. */
const SYMBOLS = 2;

interface Font {
  charset: number | null;
  codePage: number | null;
}

/** Which encoding the bytes of an RTF file are in, by the font they are set in. */
export class RtfEncodings {
  private readonly fonts = new Map<number, Font>();
  private documentEncoding = WESTERN;

  /** What `\ansicpg` says. */
  setCodePage(codePage: number): void {
    this.documentEncoding = encodingOfPage(codePage) ?? WESTERN;
  }

  /** `\mac`: files of old Macintosh programs. */
  setMacintosh(): void {
    this.documentEncoding = 'macintosh';
  }

  setFont(font: number, told: Partial<Font>): void {
    const known = this.fonts.get(font) ?? { charset: null, codePage: null };
    this.fonts.set(font, { ...known, ...told });
  }

  isSymbols(font: number): boolean {
    return this.fonts.get(font)?.charset === SYMBOLS;
  }

  of(font: number): string {
    const { charset = null, codePage = null } = this.fonts.get(font) ?? {};
    const own = codePage === null ? null : encodingOfPage(codePage);
    if (own !== null) return own;
    if (charset === 0) return this.isDocumentEncodingNamed() ? WESTERN : this.documentEncoding;
    return (charset === null ? null : BY_CHARSET.get(charset)) ?? this.documentEncoding;
  }

  /**
   * "ANSI" means Western where other fonts name the document's own encoding; programs that name none
   * mean the document's.
   */
  private isDocumentEncodingNamed(): boolean {
    for (const { charset } of this.fonts.values()) {
      if (charset !== null && BY_CHARSET.get(charset) === this.documentEncoding) return true;
    }
    return false;
  }
}

/** Text of bytes that belong together. */
export function rtfText(bytes: readonly number[], encoding: string): string {
  return decodedAs(encoding, Uint8Array.from(bytes));
}

function encodingOfPage(codePage: number): string | null {
  const known = BY_CODE_PAGE.get(codePage);
  if (known !== undefined) return known;
  return codePage >= 1250 && codePage <= 1258 ? `windows-${String(codePage)}` : null;
}
