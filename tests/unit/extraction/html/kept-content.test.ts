import { describe, expect, test } from 'vitest';
import { outskirts } from '../../../../extraction/html/outskirts.js';
import { PictureCollector } from '../../../../extraction/pictures/picture-collector.js';
import { walkPage } from '../../../../extraction/html/walk-page.js';
import { plainParser } from '../../../../extraction/node/plain-parser.js';
import { prose, readPage } from './saved-page.js';

const links = (count: number, name: string): string =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/${name}/${String(i)}">${name} ${String(i)}</a></li>`,
  ).join('');

describe('a short article in a large page', () => {
  const page = `<div id="page">
    <div class="top"><ul>${links(8, 'Section')}</ul></div>
    <div class="middle"><div class="story"><h1>Boats</h1>
      <p>${prose(2)}</p><p>${prose(1, 'quay')}</p><p>Nobody asked.</p></div></div>
    <div class="rates"><h4>Rates</h4><table><tr><td>Herring</td><td>2.41</td></tr><tr><td>Cod</td><td>7.10</td></tr></table></div>
    <div class="others"><h4>Elsewhere</h4><ul>${links(6, 'Story')}</ul></div></div>`;

  test('is read without the menus and panels around it', async () => {
    const { read, shown } = await readPage(page);
    expect(read).toEqual([prose(2), prose(1, 'quay'), 'Nobody asked.']);
    expect(shown).toEqual([]);
  });

  test('keeps its notes and lists, which stand below it', () => {
    const notes =
      '<ol class="notes"><li>Ivo Lind, The keepers of the quay, Orrow 1904, 12</li>' +
      '<li>Ada Morrow, Letters from the ferry, second edition, Orrow 1911</li></ol>';
    const list =
      '<div class="needed"><h3>What you need</h3><ul><li>Two nets</li><li>A boat</li></ul></div>';
    const drafts = walkPage(plainParser.parse(page + notes + list), null, {
      pictures: new PictureCollector(),
    });
    const around = [...outskirts(drafts)].map(({ text }) => text);
    expect(around).toContain('Story 1');
    expect(around).not.toContain('Two nets');
    expect(around.join('\n')).not.toContain('Orrow');
  });
});

test('a long answer among turns set alike does not push the others out', async () => {
  const turns = [
    ['Ivo', 'Why?'],
    ['Ada', prose(6)],
    ['Ivo', 'And then'],
    ['Ada', 'No'],
  ];
  const { read } = await readPage(
    `<article><h1>Boats</h1>${turns.map(([who = '', text = '']) => `<div class="turn ${who}">${text}</div>`).join('')}</article>`,
  );
  expect(read).toEqual(turns.map(([, text]) => text));
});

describe('an article that stands in an inline element', () => {
  test('is read to its end, its paragraphs parted by line breaks', async () => {
    const lines = [1, 2, 3, 4].map((n) => prose(n, `quay ${String(n)}`));
    const { read } = await readPage(
      `<form><div class="body"><span class="text"><span><h2>${prose(1)}</h2></span><br><br>${lines.join('<br><br>')}</span></div></form>`,
    );
    expect(read).toEqual([prose(1), ...lines]);
  });
});

test('a page whose script is closed in its own tag is read', async () => {
  const { read } = await readPage(
    `<script src="a.js"/><script>var a;</script><div><p>${prose(4)}</p><p>${prose(3, 'quay')}</p></div><script>var b;</script>`,
  );
  expect(read).toEqual([prose(4), prose(3, 'quay')]);
});

describe('headings that Readability left out', () => {
  const page = (box: string): string =>
    `<article><h1>Boats</h1><p>${prose(4)}</p>${box}<p>${prose(4, 'quay')}</p></article>`;

  test('are not read over boxes whose content was left out', async () => {
    const { read } = await readPage(
      page(`<div class="items"><h4>In the same harbour</h4><ul>${links(5, 'Story')}</ul></div>`),
    );
    expect(read).toEqual([prose(4), prose(4, 'quay')]);
  });

  test('are read over what is read', async () => {
    const { read } = await readPage(page('<h2>The winter of the storm</h2>'));
    expect(read).toContain('The winter of the storm');
  });
});

test('what tells of the author below the text is left out, and above it is kept', async () => {
  const bio = `<div class="author-bio"><p>Ada Morrow writes about the sea. ${prose(1, 'sea')}</p></div>`;
  const text = `<p>${prose(4)}</p><p>${prose(4, 'quay')}</p>`;
  expect((await readPage(`<article>${text}${bio}</article>`)).read).toHaveLength(2);
  const above = bio.replace('author-bio', 'topics');
  expect((await readPage(`<article>${above}${text}</article>`)).read).toHaveLength(3);
});

test('an article in a part of the page that is named like its furniture is found again', async () => {
  const section = (id: string, about: string): string =>
    `<div class="section" id="${id}"><h2>About ${about}</h2><p>${prose(2, about)}</p><p>${prose(2, `${about} wall`)}</p></div>`;
  const { read } = await readPage(
    `<div id="sharing-the-quay">${section('boats', 'boats')}${section('a-shared-boat', 'ropes')}${section('nets', 'nets')}</div>`,
  );
  expect(read).toContain(prose(2, 'ropes'));
});

test('a paragraph that is one link and has a box of its own, like the others, is read', async () => {
  const box = (text: string): string => `<div class="text"><p>${text}</p></div>`;
  const linked =
    'What the keepers of the harbour wrote down in the winter of the storm was lost, she said.';
  const { read } = await readPage(
    `<article>${box(prose(2))}${box(prose(2, 'quay'))}${box(`<a href="/x">${linked}</a>`)}${box(prose(2, 'sea'))}</article>`,
  );
  expect(read).toEqual([prose(2), prose(2, 'quay'), linked, prose(2, 'sea')]);
});
