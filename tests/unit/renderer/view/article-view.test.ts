// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isText } from '../../../../core/article/article.js';
import type {
  Article,
  Block,
  BlockId,
  Container,
  Inline,
  TextBlock,
} from '../../../../core/article/article.js';
import { correctScript } from '../../../../core/script/corrections/correct-script.js';
import type { Correction } from '../../../../core/script/corrections/correction.js';
import type { Script, TurnId } from '../../../../core/script/script.js';
import { ArticleView } from '../../../../renderer/view/article-view.js';
import type { Slices } from '../../../../renderer/view/slices.js';
import { aReading } from '../../../fakes/builders.js';

/** Slices that run when the test says so. */
class HeldSlices implements Slices {
  private waiting: ((msLeft: () => number) => void)[] = [];

  soon(work: (msLeft: () => number) => void): () => void {
    this.waiting.push(work);
    return () => {
      this.waiting = this.waiting.filter((each) => each !== work);
    };
  }

  /** Runs what waits, `steps` pieces of work in each slice, until nothing does. */
  runAll(steps = Infinity): void {
    for (let work = this.waiting.shift(); work; work = this.waiting.shift()) {
      let left = steps;
      work(() => (left -= 1));
    }
  }
}

/** Of the content that is shown. */
const KEY = 'a'.repeat(64);

interface Shown {
  readonly host: HTMLElement;
  readonly view: ArticleView;
  readonly slices: HeldSlices;
}

function show(reading: { article: Article; script: Script }): Shown {
  const host = document.createElement('article');
  const slices = new HeldSlices();
  const view = new ArticleView(host, slices);
  view.show({ ...reading, key: KEY });
  return { host, view, slices };
}

function withBlocks(
  blocks: readonly Partial<TextBlock>[],
  lines: readonly string[] = blocks.map(({ text }) => `Ada: ${text ?? ''}`),
): { article: Article; script: Script } {
  const { article, script } = aReading(lines);
  const changed = article.blocks.map((block, i) => ({ ...block, ...blocks[i] }) as Block);
  return { article: { ...article, title: 'A title', blocks: changed }, script };
}

function renderedText(view: ArticleView, block: Block): string {
  return view.index
    .elementsOf(block.id)
    .map((element) => element.textContent)
    .join('');
}

const list: Container = { kind: 'list', key: 1, ordered: true, start: 3 };
const item = (key: number, number: number): Container => ({ kind: 'item', key, number });

describe('the article on the page', () => {
  test('has the text of every block, letter for letter, whatever its styles and turns', () => {
    const styles = ['strong', 'em', 'code', 'link', 'superscript', 'lang'] as const;
    const block = fc
      .tuple(
        fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
        fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom(...styles)), { maxLength: 6 }),
        fc.constantFrom('Ines', 'Ada', 'Bo'),
      )
      .map(([text, ranges, speaker]) => ({ text, ranges, speaker }));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (drafts) => {
        const { article, script } = aReading(drafts);
        const blocks = article.blocks.map((each, i): Block => {
          const ranges = drafts[i]?.ranges ?? [];
          const inlines = ranges
            .map(([a, b, style]): Inline => ({ start: Math.min(a, b), end: Math.max(a, b), style }))
            .filter(({ end }) => isText(each) && end <= each.text.length)
            .sort((a, b) => a.start - b.start);
          return { ...each, inlines } as Block;
        });
        const { view, slices } = show({ article: { ...article, blocks }, script });
        slices.runAll();
        for (const each of blocks) {
          if (isText(each)) expect(renderedText(view, each)).toBe(each.text);
        }
      }),
    );
  });

  test('a span becomes a range with exactly its words, styles or not', () => {
    const inlines: Inline[] = [
      { start: 4, end: 9, style: 'strong' },
      { start: 10, end: 15, style: 'em' },
    ];
    const reading = withBlocks([{ text: 'The quick brown fox.', inlines }]);
    const { view } = show(reading);
    for (let start = 0; start < 20; start += 1) {
      for (let end = start + 1; end <= 20; end += 1) {
        const range = view.index.range({ block: 0 as BlockId, start, end });
        expect(range?.toString()).toBe('The quick brown fox.'.slice(start, end));
      }
    }
  });

  test('a caret in the page is a place in the text, and the way back is the same', () => {
    const inlines: Inline[] = [{ start: 4, end: 9, style: 'strong' }];
    const { view } = show(withBlocks([{ text: 'The quick brown fox.', inlines }]));
    for (let offset = 0; offset < 20; offset += 1) {
      const range = view.index.range({ block: 0 as BlockId, start: offset, end: offset + 1 });
      if (!range) throw new Error('no range');
      const place = view.index.placeAt(range.startContainer, range.startOffset);
      expect(place).toEqual({ block: 0, offset });
    }
  });

  test('each turn is a named group, with the speaker’s name and part in words', () => {
    const { host } = show(aReading(['Hello.', 'Ines: Why?', 'Ada: So.']));
    const turns = [...host.querySelectorAll('section')];
    expect(turns.map((turn) => turn.getAttribute('aria-label'))).toEqual([
      'Turn 1 of 3, Narrator',
      'Turn 2 of 3, Ines',
      'Turn 3 of 3, Ada',
    ]);
    expect(turns.map((turn) => turn.querySelector('.who')?.textContent)).toEqual([
      'Narrator',
      'Ines asks',
      'Ada answers',
    ]);
  });

  test('a list that runs through two turns is a list in both, and keeps its numbers', () => {
    const reading = withBlocks(
      [
        { kind: 'item', within: [list, item(2, 3)] },
        { kind: 'item', within: [list, item(3, 4)] },
        { kind: 'item', within: [list, item(4, 5)] },
      ],
      ['Ines: One', 'Ines: Two', 'Ada: Three'],
    );
    const { host } = show(reading);
    const lists = [...host.querySelectorAll('ol')];
    expect(lists.map((each) => each.children.length)).toEqual([2, 1]);
    expect(lists.map((each) => each.start)).toEqual([3, 3]);
    expect([...host.querySelectorAll('li')].map((each) => each.value)).toEqual([3, 4, 5]);
  });

  test('cells of one row are in one row, header cells are headers', () => {
    const cell = (key: number, row: number, header: boolean): Container[] => [
      { kind: 'table', key: 1 },
      { kind: 'row', key: row },
      { kind: 'cell', key, header, colSpan: 1, rowSpan: 1 },
    ];
    const { host } = show(
      withBlocks([
        { kind: 'cell', text: 'Year', within: cell(10, 2, true) },
        { kind: 'cell', text: 'Height', within: cell(11, 2, true) },
        { kind: 'cell', text: '1995', within: cell(12, 3, false) },
        { kind: 'cell', text: '9 cm', within: cell(13, 3, false) },
      ]),
    );
    expect(host.querySelectorAll('table')).toHaveLength(1);
    const rows = [...host.querySelectorAll('tr')];
    expect(rows.map((row) => [...row.children].map((each) => each.localName))).toEqual([
      ['th', 'th'],
      ['td', 'td'],
    ]);
  });

  test('headings never skip a level, and there is one main heading', () => {
    const { host } = show(
      withBlocks([
        { kind: 'title', text: 'A title' },
        { kind: 'heading', level: 4, text: 'First' },
        { kind: 'heading', level: 6, text: 'Second' },
        { kind: 'heading', level: 2, text: 'Third' },
      ]),
    );
    const levels = [...host.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      (each) => each.localName,
    );
    expect(levels).toEqual(['h1', 'h2', 'h3', 'h2']);
  });

  test('what is not read says why, once for neighbours with the same reason', () => {
    const reading = withBlocks([{ text: 'Yes.' }, { text: 'Share' }, { text: 'Print' }]);
    const { article } = reading;
    const script: Script = {
      ...reading.script,
      turns: reading.script.turns.map((turn) => ({ ...turn, spans: turn.spans.slice(0, 1) })),
      skipped: [1, 2].map((id) => ({
        block: id as BlockId,
        start: 0,
        end: 5,
        reason: 'boilerplate',
      })),
    };
    const { host, view } = show({ article, script });
    const reasons = [...host.querySelectorAll('.reason')].map((each) => each.textContent);
    expect(reasons).toEqual(['Not read aloud: part of the page, not of the article']);
    expect(host.querySelectorAll('.skipped')).toHaveLength(2);
    expect(view.index.range({ block: 1 as BlockId, start: 0, end: 5 })?.toString()).toBe('Share');
  });

  test('links are links, and nothing of the article becomes markup', () => {
    const text = '<img src=x onerror=alert(1)> here';
    const { host } = show(
      withBlocks([
        { text, inlines: [{ start: 29, end: 33, style: 'link', value: 'https://example.com/' }] },
      ]),
    );
    expect(host.querySelector('img')).toBeNull();
    expect(host.querySelector('a')?.getAttribute('href')).toBe('https://example.com/');
    expect(host.textContent).toContain(text);
  });

  test('language and direction stand where they differ', () => {
    const { host } = show(
      withBlocks([{ text: 'שלום', lang: 'he', dir: 'rtl' }, { text: 'Hello' }]),
    );
    const [hebrew, english] = host.querySelectorAll('.said p:not(.meta)');
    expect([hebrew?.getAttribute('lang'), hebrew?.getAttribute('dir')]).toEqual(['he', 'rtl']);
    expect([english?.getAttribute('lang'), english?.getAttribute('dir')]).toEqual([null, null]);
  });

  test('a long article shows its beginning at once and the rest in slices', () => {
    const lines = Array.from({ length: 400 }, (_, i) => (i % 2 ? 'Ada: Yes.' : 'Ines: Really?'));
    const { host, view, slices } = show(aReading(lines));
    const atOnce = host.querySelectorAll('section').length;
    expect(atOnce).toBeGreaterThan(10);
    expect(atOnce).toBeLessThan(100);
    expect(view.index.range({ block: 399 as BlockId, start: 0, end: 4 })).toBeNull();
    let grown = 0;
    view.onGrown(() => (grown += 1));
    slices.runAll(50);
    expect(grown).toBeGreaterThan(3);
    expect(host.querySelectorAll('section')).toHaveLength(400);
    expect(view.index.range({ block: 399 as BlockId, start: 0, end: 4 })?.toString()).toBe('Yes.');
    expect(host.dataset['complete']).toBe('true');
  });

  test('another article takes the place of one that is still being built', () => {
    const lines = Array.from({ length: 400 }, () => 'Ada: Old.');
    const { host, view, slices } = show(aReading(lines));
    view.show({ ...aReading(['Ines: New?']), key: KEY });
    slices.runAll();
    expect(host.textContent).not.toContain('Old.');
    expect(host.querySelectorAll('section')).toHaveLength(1);
  });

  test('marks one turn at a time as the current one', () => {
    const { host, view } = show(aReading(['Ines: Why?', 'Ada: So.']));
    view.markTurn(0 as TurnId);
    view.markTurn(1 as TurnId);
    const current = [...host.querySelectorAll('[aria-current]')];
    expect(current.map((each) => each.getAttribute('aria-label'))).toEqual(['Turn 2 of 2, Ada']);
    view.markTurn(null);
    expect(host.querySelector('[aria-current]')).toBeNull();
  });
});

describe('another script for the same article', () => {
  const lines = ['Before.', 'Ines: Why?', 'Ada: So.', 'Bo: Yes.'];
  const reading = { ...aReading(lines), doubted: null };
  const names = (host: HTMLElement): string[] =>
    [...host.querySelectorAll('.who p')].map((each) => each.textContent);

  function changed(...corrections: readonly Correction[]): typeof reading {
    return { ...reading, script: correctScript(reading, corrections) };
  }

  test('with other names and roles changes these, and every element stays', () => {
    const { host, view, slices } = show(reading);
    slices.runAll();
    const before = [...host.querySelectorAll('.who, .said, section')];
    const renamed = changed(
      { do: 'rename', speaker: 'Ada', name: 'Ada Byron' },
      { do: 'role', speaker: 'Bo', role: 'other' },
    );
    expect(view.change({ ...renamed, key: KEY }, [])).toBe(false);
    expect([...host.querySelectorAll('.who, .said, section')]).toEqual(before);
    expect(names(host)).toEqual(['Narrator', 'Ines asks', 'Ada Byron answers', 'Bo says']);
    expect(host.querySelectorAll('section')[3]?.className).toBe('turn says');
    expect(host.querySelectorAll('section')[2]?.getAttribute('aria-label')).toBe(
      'Turn 3 of 4, Ada Byron',
    );
  });

  test('names what is not built yet by the other script, too', () => {
    const many = {
      ...aReading(Array.from({ length: 200 }, (_, i) => (i % 2 ? 'Ada: So.' : 'Ines: Why?'))),
      doubted: null,
    };
    const { host, view, slices } = show(many);
    const script = correctScript(many, [{ do: 'rename', speaker: 'Ada', name: 'Ada Byron' }]);
    view.change({ ...many, script, key: KEY }, []);
    slices.runAll(3);
    expect(new Set(names(host))).toEqual(new Set(['Ines asks', 'Ada Byron answers']));
  });

  test('that cuts the text otherwise builds the page anew, at once as far as is needed', () => {
    const many = {
      ...aReading(Array.from({ length: 200 }, (_, i) => (i % 2 ? 'Ada: So.' : 'Ines: Why?'))),
      doubted: null,
    };
    const { host, view, slices } = show(many);
    slices.runAll();
    const script = correctScript(many, [{ do: 'narrate' }]);
    const place = { block: 150 as BlockId, offset: 1 };
    expect(view.change({ ...many, script, key: KEY }, [place])).toBe(true);
    expect(view.index.caretAt(place)?.node.textContent).toBe('Why?');
    expect(view.index.caretAt({ block: 199 as BlockId, offset: 0 })).toBeNull();
    slices.runAll();
    expect(names(host)).toEqual(['Narrator']);
    expect(host.dataset['complete']).toBe('true');
  });

  test('of all the buttons at the names, Tab stops at the one where reading is', () => {
    const { host, view, slices } = show(reading);
    slices.runAll();
    const stops = (): number[] =>
      [...host.querySelectorAll<HTMLElement>('.ask-who')].map(({ tabIndex }) => tabIndex);
    expect(stops()).toEqual([0, -1, -1, -1]);
    view.markTurn(2 as TurnId);
    expect(stops()).toEqual([-1, -1, 0, -1]);
    view.change({ ...changed({ do: 'merge', speaker: 'Bo', into: 'Ada' }), key: KEY }, []);
    slices.runAll();
    expect(stops()).toEqual([0, -1, -1]);
  });

  test('a caret is found again wherever its paragraph begins and ends', () => {
    const { view } = show(withBlocks([{ text: 'The quick brown fox.' }]));
    const at = (offset: number) => view.index.caretAt({ block: 0 as BlockId, offset });
    expect([0, 4, 20].map((offset) => at(offset)?.offset)).toEqual([0, 4, 20]);
    expect(at(21)).toBeNull();
  });
});
