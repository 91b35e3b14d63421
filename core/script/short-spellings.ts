import type { NameForm } from './identity.js';
import { sideWords } from './languages/question-answer.js';

const roles: ReadonlySet<string> = new Set([...sideWords.asks, ...sideWords.answers]);

/** The one person whom all the forms found belong to, or null. */
export function only(found: readonly number[], find: (index: number) => number): number | null {
  const roots = new Set(found.map(find));
  const [one] = found;
  return roots.size === 1 && one !== undefined ? one : null;
}

/** "Rep." is "Reporter", "К." is "Корреспондент": a role is shortened where a name is not. */
export function joinShortenedRoles(
  forms: readonly NameForm[],
  find: (index: number) => number,
  join: (short: number, long: number) => void,
): void {
  forms.forEach(({ key }, index) => {
    if (key.length > 5 || find(index) !== index) return;
    const longer = forms.filter((form) => form.key.length > key.length && form.key.startsWith(key));
    const long = longer.find((form) => roles.has(form.key));
    // One letter may be anybody's whose name begins with it.
    if (long !== undefined && (key.length >= 2 || longer.length === 1))
      join(index, forms.indexOf(long));
  });
}

/** "佐々木" is "佐々木健", "志远" is "陈志远": names written without spaces begin or end alike. */
export function joinUnspaced(
  forms: readonly NameForm[],
  find: (index: number) => number,
  join: (short: number, long: number) => void,
): void {
  const unspaced = forms
    .map((form, index) => ({ key: form.key, index }))
    .filter(({ key }) => /^[\p{sc=Han}\p{sc=Kana}\p{sc=Hangul}々ー・]{2,8}$/u.test(key))
    .slice(0, 60);
  for (const { key, index } of unspaced) {
    const longer = unspaced.filter(
      (other) =>
        other.key.length > key.length && (other.key.startsWith(key) || other.key.endsWith(key)),
    );
    const one = only(
      longer.map((other) => other.index),
      find,
    );
    if (one !== null && find(one) !== find(index)) join(index, one);
  }
}

/** "Zhovits:" once between twenty "Zhovtis:" is the same man. */
export function joinMisspellings(
  forms: readonly NameForm[],
  find: (index: number) => number,
  join: (short: number, long: number) => void,
): void {
  if (forms.length > 60) return;
  forms.forEach((rare, index) => {
    if (rare.count > 2 || rare.key.length < 6 || find(index) !== index) return;
    // "Speaker 2" and "Speaker 3" are two.
    if (/\d/u.test(rare.key)) return;
    const given = rare.key.slice(0, rare.key.indexOf(' ') + 1);
    const near = forms.findIndex(
      (form, at) =>
        at !== index &&
        // "Frieda Stiebitz" once is "Frieda Stibitz"; a name alone needs more to go by.
        (given !== '' && form.key.startsWith(given)
          ? form.count > rare.count
          : form.count >= 4 && form.count > rare.count * 3) &&
        isOneEditApart(rare.key, form.key),
    );
    if (near >= 0) join(index, near);
  });
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let tail = 0;
  while (
    tail < Math.min(a.length, b.length) - from &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  const left = a.slice(from, a.length - tail);
  const right = b.slice(from, b.length - tail);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
