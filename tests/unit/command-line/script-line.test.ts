import { describe, expect, test } from 'vitest';
import { scriptLine } from '../../../command-line/script-line.js';
import { scriptOptions } from '../../../command-line/script-options.js';
import type { Article, BlockId, TextBlock } from '../../../core/article/article.js';
import type { Script, SpeakerId, TurnId } from '../../../core/script/script.js';

function block(id: number, text: string, kind: TextBlock['kind'] = 'paragraph'): TextBlock {
  return { kind, id: id as BlockId, text, inlines: [], within: [] };
}

const article: Article = {
  title: 'The boat',
  byline: 'Ivo Lind',
  siteName: null,
  published: null,
  lang: 'en',
  dir: 'ltr',
  blocks: [
    block(0, 'The boat', 'title'),
    block(1, 'Lind: Why?'),
    block(2, 'Because (laughs) it leaked.'),
    block(3, 'Source link'),
  ],
};
const evidence = { cue: 'name-label', confidence: 0.98765 };
const span = (at: number, start: number, end: number) => ({
  block: at as BlockId,
  start,
  end,
  evidence,
});
const script: Script = {
  cast: [
    { id: 0 as SpeakerId, name: 'narrator', role: 'narrator', aliases: [], confidence: 1 },
    { id: 1 as SpeakerId, name: 'Ivo Lind', role: 'interviewer', aliases: ['Lind'], confidence: 1 },
    { id: 2 as SpeakerId, name: 'Ada Morrow', role: 'interviewee', aliases: [], confidence: 1 },
  ],
  turns: [
    { id: 0 as TurnId, speaker: 0 as SpeakerId, spans: [span(0, 0, 8)] },
    { id: 1 as TurnId, speaker: 1 as SpeakerId, spans: [span(1, 6, 10)] },
    { id: 2 as TurnId, speaker: 2 as SpeakerId, spans: [span(2, 0, 7), span(2, 17, 27)] },
  ],
  skipped: [
    { block: 2 as BlockId, start: 8, end: 16, reason: 'stage-direction' },
    { block: 3 as BlockId, start: 0, end: 11, reason: 'boilerplate' },
  ],
  sure: true,
};

describe('scriptLine', () => {
  test('prints every spoken paragraph without its label, and the title only as the title', () => {
    expect(
      scriptLine('a/boat.txt', { article, script, doubted: null }, { skipped: false }),
    ).toEqual({
      file: 'a/boat.txt',
      title: 'The boat',
      byline: 'Ivo Lind',
      lang: 'en',
      cast: [
        { speaker: 'narrator', role: 'narrator', turns: 0 },
        { speaker: 'Ivo Lind', role: 'interviewer', turns: 1 },
        { speaker: 'Ada Morrow', role: 'interviewee', turns: 1 },
      ],
      paragraphs: [
        {
          text: 'Why?',
          speaker: 'Ivo Lind',
          printed: 'Lind',
          role: 'interviewer',
          kind: 'paragraph',
          evidence: 'name-label',
          confidence: 0.988,
        },
        {
          text: 'Because it leaked.',
          speaker: 'Ada Morrow',
          printed: 'Ada Morrow',
          role: 'interviewee',
          kind: 'paragraph',
          evidence: 'name-label',
          confidence: 0.988,
        },
      ],
    });
  });

  test('puts what is not spoken in its place when asked to', () => {
    const { paragraphs } = scriptLine(
      'boat.txt',
      { article, script, doubted: null },
      { skipped: true },
    );
    expect(paragraphs.map(({ text, skipped }) => [text, skipped])).toEqual([
      ['Why?', undefined],
      ['Because it leaked.', undefined],
      ['(laughs)', 'stage-direction'],
      ['Source link', 'boilerplate'],
    ]);
  });
});

describe('scriptOptions', () => {
  test('takes files in their order, and after -- whatever they are called', () => {
    expect(
      scriptOptions(['b.txt', '--skipped', 'a.html', '--dom', 'chromium', '--', '--dom']),
    ).toEqual({
      files: ['b.txt', 'a.html', '--dom'],
      skipped: true,
      quotes: false,
      dom: 'chromium',
    });
    expect(scriptOptions(['a', '--quotes'])?.quotes).toBe(true);
    expect(scriptOptions(['--dom=jsdom', 'a'])?.dom).toBe('jsdom');
    expect(scriptOptions(['a'])?.dom).toBe('plain');
  });

  test.each([
    [[]],
    [['--skipped']],
    [['--what', 'a']],
    [['--dom', 'netscape', 'a']],
    [['a', '--dom']],
  ])('%j is not understood', (args: string[]) => {
    expect(scriptOptions(args)).toBeNull();
  });
});
