const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** Whether most letters of these texts are written from the right to the left. */
export function isRightToLeft(pieces: readonly { readonly text: string }[]): boolean {
  let chars = 0;
  let total = 0;
  for (const { text } of pieces) {
    chars += text.match(RIGHT_TO_LEFT)?.length ?? 0;
    total += text.match(/\p{L}/gu)?.length ?? 0;
  }
  return chars * 2 > total;
}
