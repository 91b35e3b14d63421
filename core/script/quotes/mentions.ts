import type { PersonNouns } from '../languages/person-nouns.js';
import type { SpeechWords } from '../languages/speech-words.js';
import { nameAt } from './names.js';
import type { Name } from './names.js';
import type { Paragraph } from './paragraphs.js';
import { isCapital, opensSentence } from './words.js';
import type { Word } from './words.js';

/** The names of every paragraph, in order. A word that the article also writes small is none. */
export function readMentions(
  paragraphs: readonly Paragraph[],
  lang: SpeechWords,
): readonly (readonly Name[])[] {
  const common = new Set<string>();
  for (const { words } of paragraphs)
    for (const word of words) if (!isCapital(word)) common.add(word.folded);
  const isOrdinary = (text: string, word: Word): boolean =>
    lang.noNames.has(word.text.toLowerCase().replaceAll('’', "'")) ||
    (common.has(word.folded) && opensSentence(text, word));
  return paragraphs.map(({ text, words }) => {
    const names: Name[] = [];
    for (let at = 0; at < words.length;) {
      const word = words[at];
      const isName = word !== undefined && isCapital(word) && !isOrdinary(text, word);
      const name = isName ? nameAt(text, words, at, lang.nouns) : null;
      if (name !== null)
        names.push({
          ...name,
          isPersonal: name.isPersonal || hasOffice(text, words, name, lang),
          hasArticle: lang.apposition.has(words[at - 1]?.text.toLowerCase() ?? ''),
        });
      at = name?.next ?? at + 1;
    }
    return names;
  });
}

/** How many words behind a name are looked at for what its bearer is. */
const longestOffice = 7;

/** ", 43," or ", a senior fellow" behind the name. */
function hasOffice(
  text: string,
  words: readonly Word[],
  name: Name,
  { nouns, apposition }: SpeechWords,
): boolean {
  const next = words[name.next];
  if (next === undefined || !/^, $/u.test(text.slice(name.end, next.start))) return false;
  if (/^\d{2}$/u.test(next.text)) return true;
  const isApposition =
    apposition.has(next.text) || nouns.offices.has(next.folded) || nouns.anyones.has(next.folded);
  if (!isApposition) return false;
  let before = next;
  for (const word of words.slice(name.next, name.next + longestOffice)) {
    if (/[,.;:]/u.test(text.slice(before.end, word.start))) return false;
    if (nouns.offices.has(word.folded)) return true;
    before = word;
  }
  return false;
}

/** A noun for a person: an office, a relative, "woman". */
export function isSomebody(word: Word, nouns: PersonNouns): boolean {
  return (
    !isCapital(word) &&
    [nouns.offices, nouns.anyones, nouns.family, nouns.people].some((list) => list.has(word.folded))
  );
}
