/** Writing that puts no spaces between its words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！「」『』（）〈〉《》【】]/u;

/** Whether two stretches of text follow each other without a space by the rules of their script. */
export function isUnspaced(before: string, after: string): boolean {
  const last = [...before.slice(-2)].at(-1) ?? '';
  const [first = ''] = after.slice(0, 2);
  return UNSPACED.test(last) && UNSPACED.test(first);
}
