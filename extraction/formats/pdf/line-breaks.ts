import { isUnspaced } from './unspaced.js';

/** What stands between two lines of a paragraph once they are one. */
export interface Joint {
  /** Characters at the end of the first line that go. */
  readonly drop: number;
  readonly put: '' | ' ';
}

/** The words of a file, as they stand inside its lines: they tell what a broken word was. */
export interface Vocabulary {
  has(word: string): boolean;
}

/** "Vor- und Nachteile", "voor- en nadelen": a hyphen that stands for the rest of the word. */
const SUSPENDED = /^(?:und|oder|bzw\.?|sowie|en|of|och|og|and|or|to|bis)(?=\s|$)/;
/** First parts of compounds that English writes with a hyphen, and what makes one word with them. */
const KEEPS_HYPHEN =
  /^(?:well|self|half|all|cross|high|low|long|short|old|ill|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|vice|quasi|great|mother|father|full|hard|soft|much|best|better|far|open|year|week|hour)$/i;
const SUFFIX =
  /^(?:ers?|est|ly|ings?|ness|e[dn]s?|ages?|hood|ship|ments?|ful|less|ish|ways?|th|teen|ty|wards?|y)$/i;
const WORD_END = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*$/u;
const WORD_START = /^[\p{L}\p{M}]+/u;

/** How two lines become one text: a space between them, none, or a word made whole again. */
export function jointOf(before: string, after: string, words: Vocabulary): Joint {
  if (/\s$/.test(before) || before === '') return { drop: 0, put: '' };
  if (before.endsWith('\u00ad')) return { drop: 1, put: '' };
  if (/[-\u2010]$/.test(before)) return hyphenJoint(before, after, words);
  if (/[\p{L}\p{N}]—$/u.test(before) || /^—[\p{L}]/u.test(after)) return { drop: 0, put: '' };
  if (/(?:https?:\/\/|www\.)\S*[/_=&?%.-]$/i.test(before) && /^[^\s\p{Lu}]/u.test(after)) {
    return { drop: 0, put: '' };
  }
  return { drop: 0, put: isUnspaced(before, after) ? '' : ' ' };
}

function hyphenJoint(before: string, after: string, words: Vocabulary): Joint {
  const head = before.slice(0, -1);
  const first = WORD_END.exec(head)?.[0];
  const second = WORD_START.exec(after)?.[0];
  // "– 12", "A-4", "Anglo-Saxon": nothing was broken.
  if (first === undefined) return { drop: 0, put: /\s$/.test(head) ? ' ' : '' };
  if (SUSPENDED.test(after)) return { drop: 0, put: ' ' };
  if (second === undefined || !/^\p{Ll}/u.test(second)) return { drop: 0, put: '' };
  return { drop: keepsHyphen(first, second, words) ? 0 : 1, put: '' };
}

function keepsHyphen(first: string, second: string, words: Vocabulary): boolean {
  if (words.has(`${first}-${second}`)) return true;
  const [last = first] = first.split('-').slice(-1);
  if (words.has(`${last}${second}`) || words.has(`${first}${second}`)) return false;
  if (KEEPS_HYPHEN.test(last) && !SUFFIX.test(second)) return true;
  // "tide-table": both are words by themselves, and nowhere one.
  return last.length >= 4 && second.length >= 4 && words.has(last) && words.has(second);
}

/** The words inside these lines; those at their ends may be halves. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    const found = line.match(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu) ?? [];
    const last = /[\p{L}\p{M}][-\u2010\u00ad]?$/u.test(line) ? found.length - 1 : found.length;
    for (let at = 0; at < last; at++) words.add((found[at] ?? '').toLowerCase());
  }
  return { has: (word) => words.has(word.toLowerCase()) };
}
