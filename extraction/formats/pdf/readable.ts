/** Characters that stand for no letter: controls, private use, what could not be decoded. */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cs}\ufffd\ufdd0-\ufdef]/gu;
/** Letters as a font joins or bends them: Latin ligatures, forms of Hebrew and Arabic letters. */
const SHAPED = /[\ufb00-\ufb4f\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]+/g;

/** `text` in plain letters, without what stands for none, every white space a space. */
export function readable(text: string): string {
  const spaced = text.replace(/\s/g, ' ').replace(UNREADABLE, '');
  const plain = spaced.replace(SHAPED, (shaped) => shaped.normalize('NFKC'));
  // A soft hyphen that a line shows in its middle is a hyphen.
  return plain.replace(/\u00ad(?=\S)/g, '-');
}
