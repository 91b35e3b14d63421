import { Readability } from '@mozilla/readability';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../extraction/decode.js';
import { ContentChooser } from '../../../extraction/html/choose-content.js';
import { MARK } from '../../../extraction/html/draft.js';
import { walkPage } from '../../../extraction/html/walk-page.js';
import { JsdomParser } from '../../../extraction/node/jsdom-parser.js';
import { PictureCollector } from '../../../extraction/pictures/picture-collector.js';
import { articleFixtures } from '../../fixtures/article-fixtures.js';

const dom = new JsdomParser();

const OPTIONS = { keepClasses: true, serializer: (node: Node) => node as Element };

/** Numbers of the drafts that are chosen, by Readability as it comes or by ours. */
function chosen(html: string, chooserOf: (document: Document) => Readability<Element>): number[] {
  const document = dom.parse(html);
  walkPage(document, null, { pictures: new PictureCollector() });
  const content = chooserOf(document).parse()?.content;
  return Array.from(content?.querySelectorAll(`[${MARK}]`) ?? [], (element) =>
    Number(element.getAttribute(MARK)),
  );
}

describe('the chooser of the content', () => {
  test('leaves out nothing but what Readability has', () => {
    const own = Object.getOwnPropertyNames(ContentChooser.prototype);
    const left = own.filter((name) => name !== 'constructor');
    expect(left).not.toEqual([]);
    for (const name of left) expect(Readability.prototype).toHaveProperty(name);
  });

  const pages = articleFixtures().filter(({ name }) => /\.x?html?$/.test(name));
  test.each(pages)('chooses what Readability chooses: $id', ({ bytes }) => {
    const text = decode(bytes);
    if (!text.ok) throw new Error(text.error.kind);
    const ours = chosen(text.value, (document) => new ContentChooser(document, OPTIONS));
    const plain = chosen(text.value, (document) => new Readability<Element>(document, OPTIONS));
    expect(ours).toEqual(plain);
  });
});
