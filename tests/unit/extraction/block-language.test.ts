import { describe, expect, test } from 'vitest';
import { isText } from '../../../core/article/article.js';
import { contradicts, plainLanguage } from '../../../extraction/block-language.js';
import { primaryLanguage } from '../../../extraction/language-tag.js';
import { plainParser } from '../../../extraction/node/plain-parser.js';
import { readArticle } from '../../../extraction/read-article.js';
import { articleFixtures } from '../../fixtures/article-fixtures.js';
import { interviewFixtures } from '../../fixtures/interview-fixtures.js';
import { PARAGRAPHS } from './paragraphs-by-language.js';

const LANGUAGES = Object.keys(PARAGRAPHS);

describe('a paragraph in another language than the article is found', () => {
  test.each(LANGUAGES)('%s, in an article in any of the others', (lang) => {
    for (const host of LANGUAGES.filter((each) => each !== lang)) {
      const found = PARAGRAPHS[lang]?.map((text) => plainLanguage(text, host)) ?? [];
      // Rather none than a wrong one: that a paragraph is not sure enough may happen, but not to both.
      expect({ host, found: [...new Set(found.filter((each) => each !== null))] }).toEqual({
        host,
        found: [lang],
      });
    }
  });

  test('nine of ten are found', () => {
    const pairs = LANGUAGES.flatMap((lang) =>
      LANGUAGES.filter((host) => host !== lang).flatMap((host) =>
        (PARAGRAPHS[lang] ?? []).map((text) => plainLanguage(text, host)),
      ),
    );
    const found = pairs.filter((each) => each !== null);
    expect(found.length / pairs.length).toBeGreaterThan(0.9);
  });

  test('Ukrainian in a Russian article and the other way round: by words and by letters', () => {
    expect(plainLanguage(PARAGRAPHS['uk']?.[0] ?? '', 'ru')).toBe('uk');
    expect(plainLanguage(PARAGRAPHS['ru']?.[0] ?? '', 'uk')).toBe('ru');
    // Russian with a Ukrainian name in it stays Russian.
    const withName = `${PARAGRAPHS['ru']?.[0] ?? ''} Так говорит Олексій Іванович Їжак.`;
    expect(plainLanguage(withName, 'ru')).toBeNull();
  });
});

describe('a paragraph in the article’s own language stays', () => {
  test.each(LANGUAGES)('%s', (lang) => {
    expect(PARAGRAPHS[lang]?.map((text) => plainLanguage(text, lang))).toEqual([null, null]);
  });

  test.each([
    ['a title', 'de', 'The Old Man and the Sea'],
    [
      'a list of titles',
      'de',
      'The Sound of Silence, The Long and Winding Road, Bridge Over Troubled Water, With a Little Help from My Friends, All Along the Watchtower',
    ],
    [
      'a list of names',
      'de',
      'Anna Whitfield, Thomas Okafor, Ruth Carver, John Penhallow, Mary Ellis, Henry Shaw, Alice Munro Grey, Paul Barton',
    ],
    ['a short quotation', 'de', '“To be or not to be, that is the question.”'],
    [
      'a sentence that quotes another',
      'de',
      'Sie sagt dann immer: „I was twelve when my father took me out to the lighthouse“, und dabei lacht sie, als ob es ein Witz wäre, und alle, die es hören, lachen mit ihr.',
    ],
    ['a Greek name', 'en', 'Ελευθέριος Βενιζέλος'],
    [
      'names in Chinese signs, in Japanese',
      'ja',
      '山田太郎、鈴木一郎、佐藤花子、高橋健太、田中美咲、伊藤翔太、渡辺直美、中村大輔、小林由美子',
    ],
    [
      'Danish in a Norwegian article: too near to tell',
      'nb',
      'Jeg var tolv år, da min far tog mig med ud til fyret for første gang, og jeg ville ikke hjem igen den aften.',
    ],
    [
      'Slovak in a Czech article: too near to tell',
      'cs',
      'Mala som dvanásť rokov, keď ma otec prvýkrát vzal na maják, a v ten večer som už nechcela ísť domov, lebo sa mi tam páčilo.',
    ],
    [
      'a paragraph in a language nobody knows here',
      'eu',
      'Hamabi urte nituen aitak lehen aldiz itsasargira eraman ninduenean, eta gau hartan ez nuen etxera itzuli nahi, han oso ondo nengoelako.',
    ],
  ])('%s', (_, host, text) => {
    expect(plainLanguage(text, host)).toBeNull();
  });

  test('an article in one language never gets a paragraph in another', async () => {
    const found: string[] = [];
    for (const { id, name, bytes } of [...articleFixtures(), ...interviewFixtures()]) {
      const read = await readArticle({ name, bytes }, plainParser);
      if (!read.ok) continue;
      for (const block of read.value.blocks) {
        if (isText(block) && block.lang !== undefined) found.push(`${id}: ${block.lang}`);
      }
    }
    // These two say so themselves; the third is written for it.
    expect(found).toEqual([
      'inline-languages: de',
      'languages-by-paragraph: en',
      'languages-by-paragraph: en',
      'languages-by-paragraph: fr',
      'rtl-hebrew: en',
    ]);
  }, 120_000);
});

describe('what is declared is believed unless the words speak against it', () => {
  test.each([
    ['another script', 'Сегодня хорошо', 'en-US', 'ru', true],
    [
      'only small words of the text around it',
      'Das ist aber nicht die ganze Wahrheit',
      'en-US',
      'de',
      true,
    ],
    ['small words of its own', 'It is not the whole truth', 'en-US', 'de', false],
    ['too short to tell', 'Guten Morgen', 'en-US', 'de', false],
    ['a language without a table', 'Hamabi urte nituen aitak lehen aldiz', 'eu', 'es', false],
    ['the same language', 'Das ist aber nicht die ganze Wahrheit', 'de-AT', 'de', false],
    ['Serbian in either script', 'Имала сам дванаест година', 'sr-Latn', 'en', false],
  ])('%s', (_, text, declared, around, expected) => {
    expect(contradicts(text, declared, around)).toBe(expected);
  });

  test('a template that says English around Russian marks no paragraph as English', async () => {
    const [first = '', second = ''] = PARAGRAPHS['ru'] ?? [];
    const html = `<html lang="en"><body><article><h1>Маяк</h1><p>${first}</p><p>${second}</p><p>Да.</p></article></body></html>`;
    const read = await readArticle(
      { name: 'page.html', bytes: new TextEncoder().encode(html) },
      plainParser,
    );
    const article = read.ok ? read.value : null;
    expect(primaryLanguage(article?.lang ?? '')).toBe('ru');
    expect(article?.blocks.filter((block) => isText(block) && block.lang !== undefined)).toEqual(
      [],
    );
  });
});
