/** Text reduced to what makes two printings of it the same: letters and digits, in lower case. */
export function plainKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `text` on one line. */
export function singleLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
