import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../../core/limits.js';
import { Flow, PLAIN_PARAGRAPH } from '../../../../extraction/formats/document/flow.js';
import { PLAIN_LOOK } from '../../../../extraction/formats/document/text-look.js';
import { unwrapDocument } from '../../../../extraction/formats/document/unwrap-document.js';

const NO_PROPERTIES = { title: null, author: null };
const MEGABYTE = 'word '.repeat(200_000);

/** The HTML of a document whose notes stand in no flow of their own. */
function html(flow: Flow): string {
  const unwrapped = unwrapDocument(flow.finish(), [], NO_PROPERTIES);
  return /<body>(.*)<\/body>/s.exec(unwrapped.html)?.[1] ?? '';
}

function write(flow: Flow, text: string, look = PLAIN_LOOK): void {
  flow.text(text, look, null);
  flow.endParagraph(PLAIN_PARAGRAPH);
}

describe('a flow', () => {
  test('is cut where it is more than a source may have', () => {
    const flow = new Flow();
    for (let i = 0; i < 20; i++) write(flow, MEGABYTE);
    expect(flow.isFull).toBe(true);
    const { length } = html(flow);
    expect(length).toBeGreaterThan(LIMITS.sourceChars * 0.9);
    expect(length).toBeLessThan(LIMITS.sourceChars * 1.1);
  });

  test('counts the tags of a long paragraph as well', () => {
    const flow = new Flow();
    const link = { ...PLAIN_LOOK, href: `https://a.example/${'x'.repeat(1_000)}` };
    for (let i = 0; i < 20_000; i++) {
      flow.text('a', link, null);
      flow.text('b', PLAIN_LOOK, null);
    }
    expect(html(flow).length).toBeLessThan(LIMITS.sourceChars * 1.1);
  });

  test('shares its bounds with the notes and boxes in it', () => {
    const flow = new Flow();
    const notes = Array.from({ length: 20 }, () => {
      const note = flow.nested();
      write(note, MEGABYTE);
      return note.finish();
    });
    const chars = notes.flat().reduce((sum, piece) => sum + JSON.stringify(piece).length, 0);
    expect(chars).toBeLessThan(LIMITS.sourceChars * 1.1);
    write(flow, 'and no more');
    expect(html(flow)).toBe('');
  });

  test('stays balanced, whatever is begun and ended', () => {
    const flow = new Flow();
    flow.end('table');
    flow.begin('table');
    flow.begin('tr');
    flow.begin('td');
    write(flow, 'a');
    flow.end('table');
    flow.end('td');
    flow.begin('ul');
    write(flow, 'b');
    expect(html(flow)).toBe('<table><tr><td><p>a</p></td></tr></table><ul><p>b</p></ul>');
  });

  test('nests a list in the item before it, however many levels are passed over', () => {
    const flow = new Flow();
    const item = (text: string, level: number, list = 'one') => {
      flow.text(text, PLAIN_LOOK, null);
      const place = { list, level, ordered: false, number: 1 };
      flow.endParagraph({ ...PLAIN_PARAGRAPH, list: place });
    };
    item('a', 0);
    item('b', 5);
    item('c', 2);
    item('d', 0, 'two');
    expect(html(flow).replaceAll(/<\/?p>/g, '')).toBe(
      '<ul><li>a<ul><li>b</li></ul><ul><li>c</li></ul></li></ul><ul><li>d</li></ul>',
    );
  });

  test('keeps an empty paragraph out, and what hangs on it in', () => {
    const flow = new Flow();
    flow.text(' \u00ad\u200b', PLAIN_LOOK, null);
    flow.picture('A bell', null);
    flow.endParagraph(PLAIN_PARAGRAPH);
    expect(html(flow)).toBe('<p><img alt="A bell"></p>');
  });

  test('reads a leaflet of boxes as its text', () => {
    const flow = new Flow();
    const box = flow.nested();
    write(box, 'All of it stands in a box.');
    flow.box(box.finish());
    write(flow, 'Almost.');
    expect(html(flow)).toBe('<p>Almost.</p><section><p>All of it stands in a box.</p></section>');
  });
});
