// Pages as newspapers save them, made of nothing but a seed: an interview in the middle, and around
// it what such pages carry. The same size gives the same page, byte for byte.

export const WORDS = (
  'the harbour tide kept by hand lantern and nobody asked why winter boat leaked stayed water road ' +
  'ledger moon creditor every line promise sea collect pencil correct niece spell smell rain quay ' +
  'gull kettle stove table small thirty years morning March'
).split(' ');

/** @param {number} seed */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A saved page of about `bytes` bytes, a third of which is the article's text.
 * @param {number} bytes
 */
export function generatePage(bytes) {
  const random = randomFrom(bytes);
  /** @param {number} least @param {number} most */
  const sentence = (least, most) => {
    const count = least + Math.floor(random() * (most - least));
    const words = Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]);
    return `${words.join(' ')}, and so it went.`;
  };
  const paragraph = () => Array.from({ length: 3 }, () => sentence(8, 24)).join(' ');
  const turn = () =>
    `<div class="turn q" data-block="${String(Math.floor(random() * 1e9))}"><p><strong>Ivo Lind:</strong> ${sentence(6, 14)}</p></div>\n` +
    `<div class="turn a"><p><strong>Ada Morrow:</strong> ${paragraph()} <a href="/topics/tide">${sentence(2, 4)}</a></p>\n` +
    `<p>${paragraph()} <em>${sentence(3, 6)}</em></p></div>\n`;
  const clutter = () =>
    `<script>window.queue=window.queue||[];queue.push({"id":"${sentence(20, 40)}"});</script>\n` +
    `<style>.c${String(Math.floor(random() * 1e6))}{color:#123;margin:0 auto;padding:${sentence(1, 3).length}px}</style>\n` +
    `<div class="related-links"><ul>${Array.from({ length: 4 }, () => `<li><a href="/story/${String(Math.floor(random() * 1e6))}">${sentence(4, 8)}</a></li>`).join('')}</ul></div>\n`;
  const parts = [];
  let size = 0;
  while (size < bytes) {
    const part = random() < 0.3 ? clutter() : turn();
    parts.push(part);
    size += part.length;
  }
  return (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>The keeper of the tides | Harbour Weekly</title>' +
    '<meta property="og:site_name" content="Harbour Weekly"><meta name="author" content="Ivo Lind"></head><body>\n' +
    '<header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>\n' +
    `<main><article><h1>The keeper of the tides</h1>\n<p>${paragraph()}</p>\n${parts.join('')}</article></main>\n` +
    '<footer><p>Harbour Weekly, 1 Quay Street</p></footer>\n</body></html>\n'
  );
}
