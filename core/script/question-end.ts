import { askingEnding } from './languages/interview-words.js';

const closers = new Set(Array.from('"\'”’»«“)]}』」）】*_~… \t\u00a0\u200b\u200e\u200f!.'));
const questionMarks = new Set(['?', '？', '؟', '\u037e', '՞', '⁇']);
const greek = /\p{sc=Greek}["”»)\s]*$/u;

/** Whether a text ends in a question mark, closing quotes, brackets, stage directions and times aside. */
export function endsInQuestion(text: string): boolean {
  const tail = text.slice(-60);
  let at = tail.length - 1;
  while (at >= 0) {
    const char = tail.charAt(at);
    if (questionMarks.has(char)) return true;
    // What Greek asks with is stored as a semicolon.
    if (char === ';') return greek.test(tail.slice(0, at));
    if (char === ')' || char === ']') {
      // "…, right? (laughs)" and "…? [04:07]"
      const open = tail.lastIndexOf(char === ')' ? '(' : '[', at);
      at = open > 0 ? open - 1 : at - 1;
    } else if (closers.has(char)) at -= 1;
    else return false;
  }
  return false;
}

/** A question by its mark, or by the words with which languages mark one instead. */
export function isPlainQuestion(text: string): boolean {
  return endsInQuestion(text) || askingEnding.test(bareEnd(text));
}

/** The end of a text without what may close it. */
export function bareEnd(text: string): string {
  return text.slice(-60).replace(/[\s"”»」）)]+$/u, '');
}
