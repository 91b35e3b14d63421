/** The text of bytes in UTF-32, which `TextDecoder` does not know; U+FFFD for what is no character. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const code = view.getUint32(i, littleEndian);
    const valid = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    parts.push(String.fromCodePoint(valid ? code : 0xfffd));
  }
  return parts.join('');
}
