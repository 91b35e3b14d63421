import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Block, BlockId, Inline } from '../../../../core/article/article.js';
import { detectSpeakers } from '../../../../core/script/detect-speakers.js';
import { NARRATOR } from '../../../../core/script/script.js';
import type { Script } from '../../../../core/script/script.js';
import { whoSays } from './article-builder.js';
import { layouts } from './layouts.js';
import { sampleInterviews } from './sample-interviews.js';

const pieces = [
  'Ada Byron:',
  'AB:',
  'Q:',
  'A.',
  'Q1.',
  '—',
  '>>',
  '**Bold:**',
  '[00:12:01]',
  '(laughs)',
  '???',
  'Editor’s note:',
  'Why?',
  'I think so.',
  'you',
  '：',
  '问：',
  '答：',
  'س1.',
  '12:30',
  'http://example.org',
  '<v Ada>',
  '***',
  '[',
  ')',
  '…',
  'Speaker 1:',
  'THE COURT:',
  'Dr. Roe (AB), HOST:',
  ' ',
  '\n',
  '\u00a0',
  '# ',
  '—¿Qué?',
  '■',
  '1.',
  'word '.repeat(30),
  '"',
  '»',
  '\ud800',
  'é',
  '한국어',
  'שלום',
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), {
    minLength: 1,
    maxLength: 10,
  })
  .map((parts) => parts.join(' ').trim())
  .filter((text) => text !== '');

const anyBlock = fc.record({
  kind: fc.constantFrom(
    'paragraph',
    'heading',
    'item',
    'term',
    'definition',
    'cell',
    'caption',
    'preformatted',
  ),
  text: anyText,
  strong: fc.boolean(),
  split: fc.nat(40),
  quote: fc.boolean(),
  speaker: fc.option(fc.constantFrom('Ada', 'Bob'), { nil: undefined, freq: 8 }),
  skip: fc.option(fc.constant('boilerplate' as const), { nil: undefined, freq: 8 }),
});

const anyArticle = fc.array(anyBlock, { maxLength: 30 }).map((parts): Article => {
  const blocks = parts.map((part, index): Block => {
    const inlines: Inline[] = part.strong
      ? [{ start: 0, end: Math.min(part.text.length, part.split + 1), style: 'strong' }]
      : [];
    return {
      kind: part.kind as 'paragraph',
      id: index as BlockId,
      text: part.text,
      inlines,
      within: part.quote ? [{ kind: 'quote', key: index }] : [],
      ...(part.kind === 'heading' ? { level: 3 } : {}),
      ...(part.speaker === undefined ? {} : { hints: { speaker: part.speaker } }),
      ...(part.skip === undefined ? {} : { skip: part.skip }),
    };
  });
  return articleOf(blocks);
});

function articleOf(blocks: readonly Block[], lang = 'en'): Article {
  return { title: '', byline: null, siteName: null, published: null, lang, dir: 'ltr', blocks };
}

/** One of the sample interviews in one of the layouts. */
const anyInterview = fc
  .tuple(fc.constantFrom(...sampleInterviews), fc.constantFrom(...Object.values(layouts)))
  .map(([sample, layout]) => layout(sample)?.build() ?? null)
  .filter((article) => article !== null);

test('every character is spoken, a label or skipped, exactly once', () => {
  fc.assert(
    fc.property(fc.oneof(anyArticle, anyInterview), (article) => {
      const said = whoSays(article, detectSpeakers(article));
      article.blocks.forEach((block, index) => {
        if (!('text' in block)) return;
        const lost = said[index]?.some(
          (who, at) => who === '' && !/\s/.test(block.text.charAt(at)),
        );
        expect(lost).not.toBe(true);
      });
    }),
    { numRuns: 400 },
  );
});

test('turns alternate, are never empty, and come in reading order', () => {
  fc.assert(
    fc.property(fc.oneof(anyArticle, anyInterview), (article) => {
      const script = detectSpeakers(article);
      let last = [-1, -1];
      script.turns.forEach((turn, index) => {
        expect(turn.id).toBe(index);
        expect(turn.speaker).not.toBe(script.turns[index - 1]?.speaker);
        expect(turn.spans.length).toBeGreaterThan(0);
        for (const span of turn.spans) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(
            span.block > (last[0] ?? 0) || (span.block === last[0] && span.start >= (last[1] ?? 0)),
          ).toBe(true);
          last = [span.block, span.end];
        }
      });
      expect(script.cast[NARRATOR]?.role).toBe('narrator');
      expect(new Set(script.cast.map((speaker) => speaker.name)).size).toBe(script.cast.length);
    }),
    { numRuns: 400 },
  );
});

/** Speaker index and text of every span: what must not depend on how the page is written. */
function attribution(article: Article, script: Script): readonly (readonly [number, string])[] {
  return script.turns.flatMap((turn) =>
    turn.spans.map((span) => {
      const block = article.blocks[span.block];
      const text =
        block !== undefined && 'text' in block ? block.text.slice(span.start, span.end) : '';
      return [turn.speaker, text.replace(/\s+/gu, ' ')] as const;
    }),
  );
}

test('white space around lines changes nothing', () => {
  fc.assert(
    fc.property(anyInterview, fc.constantFrom(' ', '\u00a0', '  '), (article, space) => {
      const padded = {
        ...article,
        blocks: article.blocks.map((block): Block => {
          if (!('text' in block)) return block;
          const by = space.length;
          return {
            ...block,
            text: `${space}${block.text}${space}`,
            inlines: block.inlines.map((inline) => ({
              ...inline,
              start: inline.start + by,
              end: inline.end + by,
            })),
          };
        }),
      };
      expect(attribution(padded, detectSpeakers(padded))).toEqual(
        attribution(article, detectSpeakers(article)),
      );
    }),
  );
});

test('wrapping the article in more containers changes nothing', () => {
  fc.assert(
    fc.property(anyInterview, (article) => {
      const wrapped = {
        ...article,
        blocks: article.blocks.map((block) => ({
          ...block,
          within: [
            { kind: 'group' as const, key: 9000, hints: { classes: ['content'] } },
            ...block.within,
          ],
        })),
      };
      expect(attribution(wrapped, detectSpeakers(wrapped))).toEqual(
        attribution(article, detectSpeakers(article)),
      );
    }),
  );
});

test('bold questions cut into several bold pieces change nothing', () => {
  fc.assert(
    fc.property(anyInterview, (article) => {
      const cut = {
        ...article,
        blocks: article.blocks.map((block): Block => {
          if (!('text' in block)) return block;
          return {
            ...block,
            inlines: block.inlines.flatMap((inline) => {
              const middle = block.text.indexOf(' ', inline.start);
              if (middle < 0 || middle >= inline.end - 1 || inline.style !== 'strong')
                return [inline];
              return [
                { ...inline, end: middle },
                { ...inline, start: middle + 1 },
              ];
            }),
          };
        }),
      };
      expect(attribution(cut, detectSpeakers(cut))).toEqual(
        attribution(article, detectSpeakers(article)),
      );
    }),
  );
});

test('other names change nothing but the names', () => {
  const english = sampleInterviews.find((sample) => sample.lang === 'en');
  if (english === undefined) throw new Error('no English sample');
  const names = [
    'Ada Byron',
    'Charles Babbage',
    'Mary Somerville',
    'Luigi Menabrea',
    'Emmy Noether',
    'Ola Nordmann',
    'Zhang Wei',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(layouts)),
      fc.shuffledSubarray(names, { minLength: 2, maxLength: 2 }),
      (layout, [asker = '', answerer = '']) => {
        const person = (full: string) => ({ full, short: full.split(' ').at(-1) ?? full });
        const renamed = {
          ...english,
          asker: person(asker),
          answerer: person(answerer),
          intro: english.intro
            .replace(english.asker.full, asker)
            .replace(english.answerer.full, answerer),
        };
        const before = layout(english)?.build();
        const after = layout(renamed)?.build();
        if (before === undefined || after === undefined) return;
        const plain = (list: ReturnType<typeof attribution>) =>
          list.map(([speaker, text]) => [
            speaker,
            text
              .replaceAll(asker, '#')
              .replaceAll(answerer, '#')
              .replaceAll(english.asker.full, '#')
              .replaceAll(english.answerer.full, '#'),
          ]);
        expect(plain(attribution(after, detectSpeakers(after)))).toEqual(
          plain(attribution(before, detectSpeakers(before))),
        );
      },
    ),
  );
});
