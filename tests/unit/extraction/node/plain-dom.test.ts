import { describe, expect, test } from 'vitest';
import { JsdomParser } from '../../../../extraction/node/jsdom-parser.js';
import { plainParser } from '../../../../extraction/node/plain-parser.js';
import { readArticle } from '../../../../extraction/read-article.js';
import { articleFixtures } from '../../../fixtures/article-fixtures.js';
import { interviewFixtures } from '../../../fixtures/interview-fixtures.js';

const jsdom = new JsdomParser();

/** What a function makes of the same page as plain nodes, which must be what it makes of jsdom's. */
function inBoth<T>(html: string, read: (document: Document) => T): T {
  const plain = read(plainParser.parse(html));
  expect(plain).toEqual(read(jsdom.parse(html)));
  return plain;
}

const outer = ({ documentElement }: Document): string =>
  // eslint-disable-next-line no-restricted-properties -- only to compare two documents
  documentElement.innerHTML;

describe('a plain document', () => {
  test.each([...articleFixtures(), ...interviewFixtures()].map((each) => [each.id, each] as const))(
    'becomes the article that jsdom’s becomes: %s',
    async (_, { name, bytes }) => {
      const plain = await readArticle({ name, bytes }, plainParser);
      expect(plain).toEqual(await readArticle({ name, bytes }, jsdom));
    },
  );

  test.each([
    ['tags left open', '<p>a<b>b<i>c</b>d</i><p>e<table><tr><td>g<li>h'],
    ['embedded markup', '<p>a<math xml:lang="de"><mi>x</mi></math>b'],
    ['nothing', ''],
    ['entities', '<p title="a&quot;b&amp;c">&lt;&nbsp;&#x41;&amp;lt;</p>'],
  ])('repairs as jsdom does: %s', (_, html) => {
    inBoth(html, outer);
  });

  // Where jsdom and the standard differ: text before a table, attributes of a second body.
  test.each([
    ['<table>one<tr>two<td>three</table>four', '<body>onetwo<table>'],
    ['<body class="a"><p>x</p><body class="b" id="c">y', '<body class="a" id="c"><p>x</p>y</body>'],
  ])('repairs as the standard says: %s', (html, expected) => {
    expect(outer(plainParser.parse(html))).toContain(expected);
  });

  test('changes as jsdom’s do when nodes are moved, taken out and put in', () => {
    const changed = inBoth(
      '<div id="a"><p>1</p>two<p>3</p></div><div id="b"></div>',
      (document) => {
        const [a, b] = document.body.children;
        if (a === undefined || b === undefined) throw new Error('no children');
        const first = a.firstElementChild;
        if (first === null) throw new Error('no child');
        b.appendChild(first);
        b.insertBefore(document.createTextNode('zero'), first);
        a.lastElementChild?.remove();
        const section = document.createElement('SECTION');
        section.setAttribute('class', 'new');
        section.append(document.createTextNode('x'), document.createElement('br'));
        a.replaceWith(section);
        b.replaceChild(document.createElement('hr'), first);
        section.removeAttribute('class');
        return outer(document);
      },
    );
    expect(changed).toContain('<section>x<br></section><div id="b">zero<hr></div>');
  });

  test('replaces a node by its own neighbour', () => {
    inBoth('<p>a<b>b</b><i>c</i>d</p>', (document) => {
      const bold = document.querySelector('b');
      const italic = document.querySelector('i');
      if (bold === null || italic === null) throw new Error('not found');
      bold.parentNode?.replaceChild(italic, bold);
      return outer(document);
    });
  });

  test('is what its source says after innerHTML and textContent are set', () => {
    inBoth('<div><p>a</p></div>', (document) => {
      // eslint-disable-next-line no-restricted-properties -- Readability sets it when it tries again
      document.body.innerHTML = '<ul><li>b<li>c</ul><td>d';
      const second = document.querySelectorAll('li')[1];
      if (second !== undefined) second.textContent = '<e>';
      return [outer(document), document.body.textContent];
    });
  });

  test('finds by names and by attributes', () => {
    const html =
      '<meta property="og:title" content="T"><meta http-equiv="Content-Language" content="de">' +
      '<h1>a</h1><h2 lang="fr">b</h2><p LANG=es>c</p><table><caption>d</caption></table>';
    const selectors = [
      'meta[property="og:title"]',
      'meta[http-equiv="content-language" i]',
      'h1, h2,caption',
      '[lang]',
      'p[lang="es"]',
      '*',
    ];
    const found = inBoth(html, (document) =>
      selectors.map((selector) =>
        Array.from(document.querySelectorAll(selector), ({ tagName }) => tagName),
      ),
    );
    expect(found[2]).toEqual(['H1', 'H2', 'CAPTION']);
    expect(() => plainParser.parse(html).querySelector('p > b')).toThrow('no selector');
  });

  test('knows its neighbours', () => {
    inBoth('<p>a</p>b<hr><!-- c --><i>d</i>', (document) => {
      const rule = document.querySelector('hr');
      return [
        rule?.previousElementSibling?.localName,
        rule?.nextElementSibling?.localName,
        rule?.previousSibling?.textContent,
        rule?.parentElement?.localName,
        document.documentElement.parentElement,
        document.title,
      ];
    });
  });
});
