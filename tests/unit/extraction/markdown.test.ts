import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../extraction/text/article-from-text.js';
import { withoutHtml } from '../../../extraction/text/markdown-html.js';

const blocks = (source: string): string[] =>
  articleFromText(source, 'post.md').blocks.map((block) => ('text' in block ? block.text : ''));

describe('withoutHtml', () => {
  test.each([
    ['a <b>bold</b> word and <i>another</i>', 'a **bold** word and *another*'],
    ['<p>One.</p><p>Two.</p>', '\n\nOne.\n\n\n\nTwo.\n\n'],
    ['one<br/>two', 'one\ntwo'],
    ['<h2>Tides</h2>', '\n\n## Tides\n\n'],
    ['f&uuml;r &amp; wider', 'für & wider'],
    ['before<!-- more -->after', 'beforeafter'],
    ['<script>let a = "<p>";</script>shown', 'shown'],
    ['{% include video id="a" %}shown{{ page.title }}', 'shown'],
    ['{{< figure src="a.png" >}}shown', 'shown'],
    ['{: class="list"}\nshown[^1]\n[^1]: a note', '\nshown\na note'],
  ])('%s', (source, shown) => {
    expect(withoutHtml(source)).toBe(shown);
  });

  test('what is no tag, and what is code, stays as it is written', () => {
    for (const source of ['<王苇>：好', 'a < b and c > d', 'List<T>', '`<div>` is a tag'])
      expect(withoutHtml(source)).toBe(source);
  });
});

describe('front matter', () => {
  test.each([
    ['YAML', "---\ntitle: 'The last ferry'\ntags:\n  - sea\n---\nIt leaves at nine."],
    ['TOML', '+++\ntitle = "The last ferry"\n+++\nIt leaves at nine.'],
    ['JSON', '{\n    "title": "The last ferry",\n    "type": "page"\n}\n\nIt leaves at nine.'],
  ])('%s: its title is the title, and the rest is not shown', (_, source) => {
    expect(articleFromText(source, 'post.md').title).toBe('The last ferry');
    expect(blocks(source)).toEqual(['The last ferry', 'It leaves at nine.']);
  });

  test('a page that repeats its title says it once', () => {
    const source = '---\ntitle: The last ferry\n---\n# The last ferry\n\nIt leaves at nine.';
    expect(blocks(source)).toEqual(['The last ferry', 'It leaves at nine.']);
  });
});
