/** An RTF file of what stands in its outermost group. */
export function rtfFile(inside: string, head = '\\ansi\\ansicpg1252\\deff0'): Uint8Array {
  const text = `{\\rtf1${head}{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}${inside}}`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** Text as RTF writes it. */
export function rtfText(text: string): string {
  return text
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[^\x20-\x7e]/g, (sign) => `\\u${String(sign.charCodeAt(0))}?`);
}
