import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptLine } from '../../../command-line/script-line.js';
import { plainParser } from '../../../extraction/node/plain-parser.js';
import { readSource } from '../../../extraction/read-source.js';
import { interviewFixtures } from '../../fixtures/interview-fixtures.js';

/** jsdom takes its time on a busy machine. */
const SLOW_MS = 120_000;

/** Saved pages of different layouts; names in them are written in full or by surname. */
const pages = interviewFixtures()
  .filter(({ id }) =>
    [
      'en-bold-wordpress',
      'en-name-lines',
      'en-radio-capitals',
      'en-within-article',
      'en-panel-moderator',
      'en-bold-in-paragraph',
      'en-definitions',
      'en-numbered-headings',
      'de-heading-box',
      'de-two-answer-bold',
      'es-letters-bold',
      'en-essay',
      'en-news-quotes',
    ].includes(id),
  )
  .map(({ id, bytes }) => ({ id, html: new TextDecoder().decode(bytes) }));
const anyPage = fc.constantFrom(...pages);

/** Who says what of all that is spoken, paragraph for paragraph, white space folded. */
async function attribution(html: string): Promise<readonly string[]> {
  const reading = await readSource(
    { name: 'page.html', bytes: new TextEncoder().encode(html) },
    plainParser,
  );
  if (!reading.ok) return [reading.error.kind];
  return scriptLine('page.html', reading.value, { skipped: false }).paragraphs.map(
    ({ text, speaker, role }) => `${speaker} (${role}): ${text.replace(/\s+/gu, ' ')}`,
  );
}

test('pages are there to be changed', () => {
  expect(pages).toHaveLength(13);
});

test(
  '<b> for <strong> and <i> for <em>, or the other way round, change nothing',
  async () => {
    for (const { html } of pages) {
      const other = html.replace(/<(\/?)(strong|b|em|i)\b/g, (_, slash: string, tag: string) => {
        const twin = { strong: 'b', b: 'strong', em: 'i', i: 'em' }[tag] ?? tag;
        return `<${slash}${twin}`;
      });
      expect(await attribution(other)).toEqual(await attribution(html));
    }
  },
  SLOW_MS,
);

test(
  'white space between, around and inside elements changes nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPage,
        fc.constantFrom(' ', '\n', '\n    ', '\t'),
        async ({ html }, space) => {
          const spaced = html
            .replace(/(<(?:p|h[1-6]|li|dt|dd|td|blockquote|div)\b[^>]*>)/g, `${space}$1${space}`)
            .replace(/(<\/(?:p|h[1-6]|li|dt|dd|td|blockquote|div)>)/g, `${space}$1${space}`);
          const wrapped = spaced.replace(/>[^<]+</g, (text) => text.replaceAll(' ', space));
          expect(await attribution(wrapped)).toEqual(await attribution(html));
        },
      ),
      { numRuns: 40 },
    );
  },
  SLOW_MS,
);

test(
  'spans, divisions and sections around anything change nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPage,
        fc.constantFrom('div', 'section'),
        fc.array(fc.boolean(), { minLength: 7, maxLength: 31 }),
        async ({ html }, tag, chosen) => {
          let next = 0;
          const isChosen = (): boolean => chosen[next++ % chosen.length] === true;
          const wrapped = html
            .replace(/<(p|h[2-6])\b[^>]*>.*?<\/\1>/gs, (block) =>
              // A link alone in a box is a pointer, and not the article's.
              isChosen() && !block.includes('<a ') ? `<${tag}>${block}</${tag}>` : block,
            )
            .replace(/<(strong|b|em|i)\b[^>]*>.*?<\/\1>/gs, (inline) =>
              isChosen() ? `<span class="x">${inline}</span>` : inline,
            );
          expect(await attribution(wrapped)).toEqual(await attribution(html));
        },
      ),
      { numRuns: 60 },
    );
  },
  SLOW_MS,
);

/** Surnames and first names of the pages, and others that are shorter or longer. */
const otherNames: Readonly<Record<string, string>> = {
  Imogen: 'Bo',
  Tarrant: 'Featherstonehaugh',
  Priya: 'Maximiliana',
  PRIYA: 'MAXIMILIANA',
  Ravindran: 'Ox',
  Colm: 'Li',
  COLM: 'LI',
  Feeney: 'Oyelaran-Smythe',
  Delia: 'Jo',
  DELIA: 'JO',
  Marsh: 'Vandenbroucke',
  MARSH: 'VANDENBROUCKE',
  Tobias: 'Konstantin',
  TOBIAS: 'KONSTANTIN',
  Renk: 'Ås',
  RENK: 'ÅS',
  Aurelio: 'Éric',
  Banks: 'Ó',
  Odile: 'Wilhelmina',
  Fenwick: 'Ng',
  Friederike: 'Ida',
  Lohmann: 'Weiß-Zwerenz',
  Remedios: 'Paz',
  Alcázar: 'Ibarrondo',
};

test(
  'other names, shorter or longer, change nothing but the names',
  async () => {
    const rename = (text: string): string =>
      text.replace(/[\p{L}]+/gu, (word) => otherNames[word] ?? word);
    for (const { html } of pages) {
      const renamed = html.replace(/>[^<]+<|content="[^"]*"/g, rename);
      expect(await attribution(renamed)).toEqual((await attribution(html)).map(rename));
    }
  },
  SLOW_MS,
);
