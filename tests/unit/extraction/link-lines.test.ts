import { describe, expect, test } from 'vitest';
import { prose, readPage } from './html/saved-page.js';

const between = (line: string): string =>
  `<article><h1>Boats</h1><p>${prose(3)}</p>${line}<p>${prose(3, 'quay')}</p></article>`;
const link = (text: string): string => `<a href="/x">${text}</a>`;

describe('a paragraph between others is not read when it is only', () => {
  test.each([
    ['a link', `<p>${link('See the pictures of the winter')}</p>`],
    ['a label and a link', `<p>IN PICTURES: ${link('The harbour under snow')}</p>`],
    [
      'a label and a link in a language without a list',
      `<p>Sjá einnig: ${link('Höfnin í snjó')}</p>`,
    ],
    [
      'a reference in brackets',
      `<p>[What the quay eats: ${link('have our letter')} every day]</p>`,
    ],
    ['a bar of buttons', `<p>${link('RSS')} | ${link('Rows')} | Columns</p>`],
  ])('%s', async (_, line) => {
    const { read, shown } = await readPage(between(line));
    expect(read).toEqual([prose(3), prose(3, 'quay')]);
    expect(shown).toHaveLength(1);
  });
});

describe('a paragraph is read when it is', () => {
  test.each([
    ['a sentence that was linked as a whole', `<p>${link(prose(1, 'sea'))}</p>`],
    ['a sentence with a link in it', `<p>He kept ${link('the ledger')} until the storm.</p>`],
    ['announced', `<p>What she wrote then:</p><p>${link('A letter to the harbour')}</p>`],
    ['an address behind a name', `<p>Ledger: ${link('https://ledger.example/quay')}</p>`],
    ['an anchor and no link', '<p><a name="q1">What came next?</a></p>'],
    ['an item of a list', `<ul><li>${link('The keepers of the quay')}</li></ul>`],
  ])('%s', async (_, line) => {
    const { read } = await readPage(between(line));
    expect(read.length).toBeGreaterThan(2);
  });

  test('one of many links: then they are what the page is made of', async () => {
    const names = ['Ada', 'Ivo', 'Una', 'Olm', 'Ebba', 'Tove', 'Kari', 'Nils'];
    const { read } = await readPage(
      `<article>${names.map((name) => `<p>${link(`${name} of the quay`)}</p><p>${prose(2, name)}</p>`).join('')}</article>`,
    );
    expect(read).toHaveLength(names.length * 2);
  });
});

describe('what is said of a picture is not read', () => {
  test('in its figure, without a caption element', async () => {
    const { read, shown } = await readPage(
      between(
        '<figure><img src="a.jpg"><div><span>Image</span></div><p>The quay, Ivo Lind</p></figure>',
      ),
    );
    expect(read).toEqual([prose(3), prose(3, 'quay')]);
    expect(shown).toContain('The quay, Ivo Lind');
  });

  test('under many pictures, by the name of its class', async () => {
    const pictures = [1, 2, 3, 4, 5].map(
      (n) =>
        `<p>${prose(3, `quay ${String(n)}`)}</p><div><img src="a.jpg"><p class="caption">Quay ${String(n)}</p></div>`,
    );
    const { read } = await readPage(`<article>${pictures.join('')}<p>${prose(2)}</p></article>`);
    expect(read.filter((text) => text.startsWith('Quay'))).toEqual([]);
  });

  test('but a quotation set as a figure is', async () => {
    const { read } = await readPage(
      between('<figure><blockquote><p>Nobody asked me to stay.</p></blockquote></figure>'),
    );
    expect(read).toContain('Nobody asked me to stay.');
  });
});

test('a table of contents that is not read does not silence the headings it announces', async () => {
  const heads = [
    'Sharing with a single keeper of the harbour',
    'Sharing with many keepers of the harbour',
  ];
  const { read } = await readPage(
    `<article><h1>Boats</h1><div class="toc"><p>Contents</p><ul>${heads.map((head) => `<li>${link(head)}</li>`).join('')}</ul></div>` +
      heads.map((head) => `<h2>${head}¶</h2><p>${prose(3, head)}</p>`).join('') +
      '</article>',
  );
  for (const head of heads) expect(read).toContain(`${head}¶`);
});
