import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../extraction/detect-language.js';
import { isSameLanguage, canonicalTag } from '../../../extraction/language-tag.js';
import { JsdomParser } from '../../../extraction/node/jsdom-parser.js';
import { readArticle } from '../../../extraction/read-article.js';

const BODY = `<p>${'The boat leaked, and the next one leaked as well, so she stayed. '.repeat(12)}</p>`;

async function titleOf(head: string, body: string, name = 'saved.html'): Promise<string> {
  const html = `<!doctype html><html><head>${head}</head><body><article>${body}${BODY}</article></body></html>`;
  const read = await readArticle(
    { name, bytes: new TextEncoder().encode(html) },
    new JsdomParser(),
  );
  if (!read.ok) throw new Error(read.error.kind);
  const [first] = read.value.blocks;
  return first?.kind === 'title' ? first.text : `(not spoken) ${read.value.title}`;
}

describe('the title', () => {
  test('is the declared one as the page prints it, without the name of the site', async () => {
    expect(await titleOf('<title>The boat | Harbour Weekly</title>', '<h1>The boat</h1>')).toBe(
      'The boat',
    );
    expect(
      await titleOf(
        '<meta property="og:title" content="A leaking boat - Harbour Weekly"><meta property="og:site_name" content="Harbour Weekly">',
        '',
      ),
    ).toBe('A leaking boat');
  });

  test('keeps a dash and a colon of its own', async () => {
    expect(
      await titleOf(
        '<title>The boat: a life in two parts</title>',
        '<h1>The boat: a life in two parts</h1>',
      ),
    ).toBe('The boat: a life in two parts');
  });

  test('is the main heading where nothing is declared', async () => {
    expect(await titleOf('', '<h1>The boat</h1>')).toBe('The boat');
  });

  test('is the name of the file where there is none, and then it is not spoken', async () => {
    expect(await titleOf('', '', 'my boat.html')).toBe('(not spoken) my boat');
  });

  test('is one bounded line without direction marks', async () => {
    const title = await titleOf(`<title>The\u202e\nboat ${'x'.repeat(900)}</title>`, '');
    expect(title).toMatch(/^The boat x+…$/);
    expect(title).toHaveLength(300);
  });
});

describe('the language', () => {
  const russian =
    'Она приплыла на лодке, и лодка протекала, но она осталась, потому что так было надо. '.repeat(
      8,
    );
  test.each([
    [
      'en',
      'She came by boat, and the boat leaked, but she stayed since that is what one did then.',
      null,
    ],
    [
      'de',
      'Sie kam mit dem Boot, und das Boot war leck, aber sie blieb, weil man das damals so tat.',
      null,
    ],
    ['ru', russian, null],
    ['ru', russian, 'en'],
    ['ja', '船で来ました。その船は水がもれていました。', 'ja'],
    ['zh', '我是坐船来的，船漏水。', null],
    ['ar', 'جئت إلى هذا الميناء في قارب من الخشب، وكان القارب لا يصلح، ولكن بقيت.', null],
    ['und', 'Zzyx qqq wwwv.', null],
    ['sw', 'Alikuja kwa mashua, na mashua ilikuwa ikivuja.', 'sw'],
  ])('is %s for %j declared as %s', (lang, text, declared) => {
    expect(detectLanguage([text], declared)).toBe(lang);
  });

  test('keeps a declared region where the text agrees', () => {
    expect(detectLanguage([russian], 'ru-RU')).toBe('ru-RU');
  });

  test('tags are made canonical, and nonsense is none', () => {
    expect(canonicalTag('EN_us')).toBe('en-US');
    expect(canonicalTag('english?')).toBeNull();
    expect(canonicalTag('x')).toBeNull();
    expect(isSameLanguage('en', 'en-GB')).toBe(true);
    expect(isSameLanguage('en-US', 'en-GB')).toBe(false);
  });
});
