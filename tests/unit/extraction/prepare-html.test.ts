import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../core/limits.js';
import { withoutDepth } from '../../../extraction/html/source-depth.js';
import { prepareHtml } from '../../../extraction/node/prepare-html.js';

describe('prepareHtml', () => {
  test('passes on text and structure as they were written, broken or not', () => {
    const page = '<!DOCTYPE html><p>A &amp; b &lt; c<b>d<i>e</b>f</i><td>g</p></div>';
    expect(prepareHtml(page)).toBe(page);
  });

  test('drops what cannot be read, with all it holds', () => {
    expect(
      prepareHtml(
        'a<script>if (a < b) "<p>"</script>b<style>p{}</style><svg><text>x</text></svg><!-- c -->' +
          '<iframe src=x>y</iframe><object><object>z</object></object><template><p>t</p></template>d',
      ),
    ).toBe('abd');
  });

  test('keeps linked data and the canonical address', () => {
    const kept =
      '<link rel="canonical" href="https://a.example/"><script type="application/ld+json">{"a":"<b>"}</script>';
    expect(prepareHtml(`<link rel="stylesheet" href="x.css">${kept}`)).toBe(kept);
  });

  test('drops handlers, data addresses and attributes nobody reads', () => {
    expect(prepareHtml('<p onclick="x()" class="a" data-x="1" style=\'color: "red"\'>t</p>')).toBe(
      '<p class="a" style="color: &quot;red&quot;">t</p>',
    );
    expect(prepareHtml('<img alt="A" src="data:image/png;base64,AAAA">')).toBe(
      '<img src="#" alt="A">',
    );
    expect(prepareHtml('<a href="data:text/html,x">t</a>')).toBe('<a>t</a>');
  });

  test('bounds depth, and lets text that was too deep begin a line of its own', () => {
    const depth = LIMITS.depth + 50;
    const page = prepareHtml(`${'<div>'.repeat(depth)}one<p>two</p>${'</div>'.repeat(depth)}`);
    expect(page.match(/<div>/g)).toHaveLength(LIMITS.depth);
    expect(page.match(/<\/div>/g)).toHaveLength(LIMITS.depth);
    expect(page).toMatch(/one<br><br>two/);
  });

  test('a long list or table with end tags left out is not deep', () => {
    const rows = '<tr><td>a<td>b'.repeat(500);
    expect(prepareHtml(`<table>${rows}</table>`)).toBe(`<table>${rows}</table>`);
    const items = '<li>a<li>b'.repeat(500);
    expect(prepareHtml(`<ul>${items}</ul>`)).toBe(`<ul>${items}</ul>`);
  });

  test('stops at the last element allowed', () => {
    const page = prepareHtml('<p>a</p>'.repeat(LIMITS.elements + 10));
    expect(page.match(/<p>/g)).toHaveLength(LIMITS.elements);
  });
});

describe('withoutDepth', () => {
  test('leaves every page alone that a parser can take', () => {
    const page = `${'<div>'.repeat(600)}text${'</div>'.repeat(600)}<p>`.repeat(3);
    expect(withoutDepth(page)).toBe(page);
  });

  test('takes the depth out of a page that no parser can take, and keeps its text', () => {
    const page = withoutDepth(`${'<div>'.repeat(50_000)}one <b>two</b> three`);
    expect(page.match(/<div>/g)).toHaveLength(LIMITS.depth);
    expect(
      page
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe('one two three');
  });
});
