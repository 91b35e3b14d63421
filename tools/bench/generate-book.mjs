// Books made of nothing but a seed, as a publisher packs them: EPUB 3, a file for each chapter.
import { zipSync } from 'fflate/browser';
import { randomFrom, WORDS } from './generate-page.mjs';

const CHAPTERS = 60;

/**
 * A story of about so many words. The same number gives the same book.
 * @param {number} words
 * @returns {Uint8Array}
 */
export function generateBook(words) {
  const random = randomFrom(words);
  /** @param {number} least @param {number} most */
  const between = (least, most) => least + Math.floor(random() * (most - least));
  let written = 0;
  const sentence = () => {
    const count = between(6, 24);
    written += count;
    return `${Array.from({ length: count }, () => WORDS[between(0, WORDS.length)]).join(' ')}.`;
  };
  const paragraph = () => Array.from({ length: between(1, 7) }, sentence).join(' ');
  /** @type {Record<string, string>} */
  const pages = {};
  for (let chapter = 1; chapter <= CHAPTERS; chapter += 1) {
    const parts = [`<h1>Chapter ${String(chapter)}: ${sentence().slice(0, 40)}</h1>`];
    while (written < (words * chapter) / CHAPTERS) {
      parts.push(
        `<p class="calibre${String(between(1, 4))}">${paragraph()} <i>${sentence()}</i></p>`,
      );
    }
    pages[`chapter-${String(chapter).padStart(3, '0')}.xhtml`] =
      '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" ' +
      'xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body class="calibre" ' +
      `epub:type="bodymatter chapter"><section>${parts.join('\n')}</section></body></html>\n`;
  }
  return packed(pages);
}

/** @param {Readonly<Record<string, string>>} pages */
function packed(pages) {
  const names = Object.keys(pages);
  const items = names.map(
    (name, index) =>
      `<item id="c${String(index)}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const refs = names.map((_, index) => `<itemref idref="c${String(index)}"/>`);
  const lines = names.map(
    (name, index) => `<li><a href="${name}">Chapter ${String(index + 1)}</a></li>`,
  );
  const files = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>' +
      '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf':
      '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">' +
      '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A Million Words</dc:title>' +
      '<dc:creator>Mara Quill</dc:creator><dc:language>en</dc:language></metadata>' +
      `<manifest>${items.join('')}<item id="nav" href="nav.xhtml" properties="nav" ` +
      `media-type="application/xhtml+xml"/></manifest><spine>${refs.join('')}</spine></package>`,
    'OEBPS/nav.xhtml':
      '<html xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc">' +
      `<ol>${lines.join('')}</ol></nav></body></html>`,
    ...Object.fromEntries(names.map((name) => [`OEBPS/${name}`, pages[name] ?? ''])),
  };
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])),
  );
}
