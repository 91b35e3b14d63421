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

/** `text` with halves of characters replaced: they are no text, and silence some speech engines. */
export function wellFormed(text: string): string {
  return /\p{Surrogate}/u.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text;
}
