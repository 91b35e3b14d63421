import { describe, expect, test } from 'vitest';
import { textParagraphs } from '../../../extraction/text/text-lines.js';

const texts = (source: string): string[] => textParagraphs(source).map(({ text }) => text);

describe('textParagraphs', () => {
  test('blank lines part paragraphs, whatever ends the lines', () => {
    expect(texts('One.\r\n\r\nTwo.\r\rThree.\n \t\nFour.')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ]);
  });

  test('lines wrapped by a program are joined, and a word divided at the edge is made whole', () => {
    const wrapped = [
      'For thirty years she has kept the tide tables of a',
      'small harbour by hand, and nobody has asked her the rea-',
      'son, until we did so on a wet morning in early March,',
      'with the gulls shouting.',
    ].join('\n');
    expect(texts(wrapped)).toEqual([
      'For thirty years she has kept the tide tables of a small harbour by hand, and nobody has ' +
        'asked her the reason, until we did so on a wet morning in early March, with the gulls shouting.',
    ]);
  });

  test('Chinese and Japanese lines are joined without a space', () => {
    const wrapped = [
      '三十年来艾达一直用手记录小港口的潮汐表点着灯笼从来没有人问过她为什么',
      '三月一个下雨的早晨海鸥在叫水壶在炉子上我们问了她她说了很久很久很久了呢',
      '后来我们一起走到海边看着潮水慢慢地退下去一直到天黑了才回到屋子里面去',
      '好。',
    ].join('\n');
    expect(texts(wrapped)).toHaveLength(1);
    expect(texts(wrapped)[0]).not.toContain(' ');
  });

  test('a speaker on each line is a paragraph on each line', () => {
    expect(texts('Lind: Why?\nMorrow: Because of the boat.\nLind: Which one?')).toEqual([
      'Lind: Why?',
      'Morrow: Because of the boat.',
      'Lind: Which one?',
    ]);
  });

  test('a label that comes back starts a paragraph in the middle of a sentence, too', () => {
    const cut = [
      'Speaker 0: Well, I asked around on the quay, and what everybody told me was that it had',
      'Speaker 0: begun',
      'Speaker 0: in a bucket behind the ice house, which nobody has looked into since the spring.',
    ];
    expect(texts(cut.join('\n'))).toEqual(cut);
  });

  test('long lines are paragraphs without blank lines between them', () => {
    const line =
      'The boat leaked, and so did the next one, and after a while one stays where one is, since the water is the same everywhere. ';
    expect(texts(`${line}\n${line}`)).toHaveLength(2);
  });

  test('verse keeps its lines', () => {
    expect(texts('A kettle sings,\na rope is wet,\nthe moon is late')).toEqual([
      'A kettle sings,\na rope is wet,\nthe moon is late',
    ]);
  });

  test('underlined lines are headings, rules are separators', () => {
    expect(textParagraphs('The boat\n========\nIt leaked.\n\n* * *\n\nStill.')).toEqual([
      { kind: 'heading', text: 'The boat' },
      { kind: 'paragraph', text: 'It leaked.' },
      { kind: 'separator', text: '' },
      { kind: 'paragraph', text: 'Still.' },
    ]);
  });
});
