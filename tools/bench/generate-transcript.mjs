// A long conversation made of nothing but a seed, as the article that extraction would make of it.
import { WORDS, randomFrom } from './generate-page.mjs';

const TITLE = 'The keeper of the tides';

/**
 * A transcript of so many paragraphs: a question, an answer, and the answer's second paragraph, the
 * first two with the speaker's name in bold.
 *
 * @param {number} paragraphs
 * @returns {import('../../core/article/article.js').Article}
 */
export function generateTranscript(paragraphs) {
  const random = randomFrom(paragraphs);
  /** @param {number} least @param {number} most @param {string} end */
  const sentence = (least, most, end) => {
    const count = least + Math.floor(random() * (most - least));
    const words = Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]);
    return `${words.join(' ')}${end}`;
  };
  const answer = () => `I ${sentence(8, 24, '.')} My ${sentence(8, 24, '.')}`;
  const turns = [
    () => `Ivo Lind: Do you ${sentence(6, 14, '?')}`,
    () => `Ada Morrow: ${answer()}`,
    answer,
  ];
  const blocks = Array.from({ length: paragraphs }, (_, index) => {
    const text = turns[index % turns.length]?.() ?? '';
    const label = index % turns.length < 2 ? text.indexOf(':') + 1 : 0;
    const inlines = label === 0 ? [] : [{ start: 0, end: label, style: 'strong' }];
    return { kind: 'paragraph', id: index + 1, text, inlines, within: [] };
  });
  const title = { kind: 'title', id: 0, text: TITLE, inlines: [], within: [] };
  const head = { title: TITLE, byline: null, siteName: null, published: null, lang: 'en' };
  // Ids are numbers of a kind that plain JavaScript can't name.
  return /** @type {any} */ ({ ...head, dir: 'ltr', blocks: [title, ...blocks] });
}
