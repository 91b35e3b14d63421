import type { TextSpan } from '../article/article.js';
import type { Script } from '../script/script.js';

/**
 * Whether two scripts of one article cut its text in the same way, so that they differ at most in who
 * says what: then a page built for the one needs other names only.
 */
export function cutsAlike(one: Script, other: Script): boolean {
  return (
    sameLists(one.turns, other.turns, (a, b) =>
      sameLists(a.spans, b.spans, (x, y) => sameSpan(x, y) && sameLabel(x.label, y.label)),
    ) && sameLists(one.skipped, other.skipped, (a, b) => sameSpan(a, b) && a.reason === b.reason)
  );
}

function sameLists<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((x, index) => {
    const y = b[index];
    return y !== undefined && (x === y || same(x, y));
  });
}

function sameLabel(a: TextSpan | undefined, b: TextSpan | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameSpan(a, b);
}

function sameSpan(a: TextSpan, b: TextSpan): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end;
}
