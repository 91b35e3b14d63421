import { questionAnswerWords } from '../languages/question-answer.js';
import { finish, speechStart } from '../label-scan.js';
import type { Line } from '../lines.js';
import type { LabelCue, Sighting } from './cue.js';

const questions = new Set(questionAnswerWords.flatMap((row) => row.question));
const answers = new Set(questionAnswerWords.flatMap((row) => row.answer));
const letters = new Set(questionAnswerWords.flatMap((row) => row.letters.flat()));

/** A word, perhaps numbered, perhaps in brackets, and one of the delimiters pages use after it. */
const prefix =
  /[【[(（「]?\s*(?:\*\*)?(\p{L}[\p{L}\p{M}]{0,13}(?: \p{L}[\p{L}\p{M}]{0,9})?)\s*(?:n[°ºo]\.?\s*|[#№]\s*)?[.\s]{0,2}([\d０-９]{1,3})?\s*[】\])）」]?\s*(?:\*\*)?\s*([:：︰∶]|[.．]?\s?[-–—‐]+(?=\s|[¿\p{L}])|[.．)/](?!\p{Lu}\p{Ll}?[.:])(?=\s|$|[¿«“"\p{L}])|[、\u3000]|(?<=[】」])|\|)/uy;

/** "Q:", "Q.", "Q  ", "P.-", "R/", "Question 3:", "س1.", "问：", "【Q】". */
export const qaPrefix: LabelCue = {
  name: 'qa-prefix',
  example: 'Q: How did it start?',
  holds: 'the languages of languages/question-answer.ts',
  strength: 0.9,
  see(line) {
    const code = line.text.charCodeAt(line.head);
    // Cheap refusal: most lines start with a word that no question word starts with.
    if (!mayStart.has(String.fromCharCode(code).toLowerCase())) return null;
    prefix.lastIndex = line.head;
    const match = prefix.exec(line.text);
    const word = match?.[1];
    if (match === null || word === undefined) return bareLetter(line);
    const marks = kindOf(word, match[3] ?? '');
    if (marks === null) return null;
    if (marks === 'letter' && initialsGoOn(line.text, line.head + match[0].length)) return null;
    role.lastIndex = line.head + match[0].length;
    const end = role.test(line.text) ? role.lastIndex : line.head + match[0].length;
    const found = finish(line, end, end);
    return {
      line: line.index,
      cue: 'qa-prefix',
      ...found,
      name: word,
      marks,
      ...(marks === 'letter' && /\.\s?[:：]/u.test(match[0]) ? { isInitial: true } : {}),
      alone: speechStart(found) >= line.text.length,
    };
  },
};

const bare = /([QPDAR])\s+(?=["“‘'([«¿¡—–-]{0,2}\p{Lu})/uy;

/** "Q   Thank you…": records of briefings and depositions put nothing but space after the letter. */
function bareLetter(line: Line): Sighting | null {
  bare.lastIndex = line.head;
  const match = bare.exec(line.text);
  if (match?.[1] === undefined) return null;
  const end = line.head + match[0].length;
  const label = { start: line.head, end };
  return {
    line: line.index,
    cue: 'qa-prefix',
    label,
    name: match[1],
    marks: 'letter',
    alone: false,
    times: [],
  };
}

/** "A. (the porter): …": who it is, said once. */
const role = /\s*[(（][^()（）\n]{1,40}[)）]\s*[:：]\s*/uy;

const initial = /\s?\p{Lu}\.?\s?[:：–—-]/uy;

/** "S. K.:" is somebody's initials, not the letter S. */
function initialsGoOn(text: string, from: number): boolean {
  initial.lastIndex = from;
  return initial.test(text);
}

function kindOf(word: string, delimiter: string): 'question' | 'answer' | 'letter' | null {
  const plain = word.normalize('NFKC');
  if (plain.length === 1 && letters.has(plain.toUpperCase()) && plain !== plain.toLowerCase())
    return 'letter';
  const lower = plain.toLowerCase();
  // A whole word needs a firm delimiter: "Answer - the call" and "Question / answer" are prose.
  if (plain.length > 1 && /^[/\s]/.test(delimiter)) return null;
  if (questions.has(lower)) return 'question';
  if (answers.has(lower)) return 'answer';
  return null;
}

const mayStart: ReadonlySet<string> = new Set([
  ...[...questions, ...answers].map((word) => word.charAt(0)),
  ...[...letters].map((letter) => letter.toLowerCase()),
  ...'【[(（「*ｑａ'.split(''),
]);
