/** What a font's name and flags tell about how its letters look. */
export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly mono: boolean;
}

export const PLAIN_FACE: Face = { bold: false, italic: false, mono: false };

/** Weights in full, and as the foundries and TeX shorten them ("Times-Bd", "NimbusRomNo9L-Medi", "CMBX10"). */
const BOLD =
  /bold|black|heavy|demi|(?:^|[-_, ])(?:bd|blk|hv|b|bi|bdit|boldobl)(?:$|[-_, ])|-medi(?:$|ital)|^(?:cmb|cmssbx|sfb|ecb|ecsx|lmb)|[-,]w[789](?:$|-)/i;
const ITALIC =
  /ital|obli|kursiv|slant|(?:^|[-_, ])(?:it|i|bi|obl|bdit)(?:$|[-_, ])|^(?:cm(?:mi|ti|sl|bxti|bxsl|ssi)|sf(?:ti|sl|bi)|ec(?:ti|sl|bi))\d/i;
const MONO =
  /mono(?!type)|courier|consol|menlo|typewriter|letter ?gothic|andale|^(?:cmtt|sftt|ectt|cmsltt)|nimbusmonl|lucidaconsole/i;
/** "ABCDEF+" before the name of a font of which only the used letters are in the file. */
const SUBSET = /^[A-Z]{6}\+/;

/** How the letters of a font look, by its PostScript name and by what the reader found in it. */
export function faceOf(
  name: string,
  told: { readonly bold?: boolean; readonly italic?: boolean } = {},
): Face {
  const bare = name.replace(SUBSET, '');
  return {
    bold: told.bold === true || BOLD.test(bare),
    italic: told.italic === true || ITALIC.test(bare),
    mono: MONO.test(bare),
  };
}
