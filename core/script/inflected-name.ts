import { nameTokens } from './label-name.js';
import type { KnownPerson } from './page.js';

/** "Pavlem Hrdličkou" is "Pavel Hrdlička" after "with", in languages that inflect names. */
export function isInflected(form: KnownPerson, name: KnownPerson): boolean {
  const left = nameTokens(form.key);
  const right = nameTokens(name.key);
  return (
    left.length === right.length &&
    form.key.length > name.key.length &&
    left.every((token, at) => startsAlike(token, right[at] ?? ''))
  );
}

/** Equal but for at most three last letters. */
function startsAlike(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at >= 3 && a.length - at <= 3 && b.length - at <= 3;
}
