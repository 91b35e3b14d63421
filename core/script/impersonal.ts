import type { Page } from './page.js';

/** Languages whose verbs say "I": an answer may do without the word. */
const dropsPronouns: ReadonlySet<string> = new Set(
  'es it pt ca ro pl cs sk sr hu tr fi el ar fa ur he ja ko zh th bn ta'.split(' '),
);

/** Nobody says "I" or "we" in the answers (`me`, their share): instructions, an encyclopedia. */
export function impersonal(page: Page, me: number): number {
  if (!page.persons.known || me >= 0.1) return 0;
  return page.topic > 0 || dropsPronouns.has(page.lang) ? -0.7 : -3;
}
