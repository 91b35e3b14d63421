import { askingEnding, askingImperative } from './languages/interview-words.js';
import { bareEnd, endsInQuestion } from './question-end.js';
import type { Page } from './page.js';

const numbered = /^\W{0,3}(?:\p{L}{1,14}\s?)?\d{1,3}\s?[.:)：．、]/u;

/** How much a stretch of text looks like something an interviewer says, 0 to 1. */
export function askedness(page: Page, text: string): number {
  if (endsInQuestion(text)) return 1;
  const start = text.slice(0, 300).replace(/^[\s\p{P}\p{S}\d]+/u, '');
  if (askingImperative.test(start) || askingEnding.test(bareEnd(text))) return 0.9;
  if (/[?？؟]/u.test(text)) return 0.8;
  if (page.persons.read(text).second) return 0.7;
  return numbered.test(text) ? 0.3 : 0;
}

/** True when the text ends as sentences do (subheadings don't). */
export function endsAsSentence(text: string): boolean {
  // Thai has no full stop.
  if (endsInQuestion(text) || /\p{sc=Thai}[\p{sc=Thai}\s]{9}$/u.test(text)) return true;
  // "…, after all. (laughs)"
  const said = text.slice(-24).replace(/\s*[（(［[][^()（）[\]［］]{1,12}[)）\]］]\s*$/u, '');
  return /[.!…。！?？؟\u037e।:：][\s"'”’»«“)\]）」』*]*$|--$|—$/u.test(said.slice(-12));
}
