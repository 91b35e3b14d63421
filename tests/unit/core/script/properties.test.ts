import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Block, BlockId, Inline } from '../../../../core/article/article.js';
import { detectSpeakers } from '../../../../core/script/detect-speakers.js';
import { NARRATOR } from '../../../../core/script/script.js';
import type { Script } from '../../../../core/script/script.js';
import { whoSays } from './article-builder.js';
import { layouts } from './layouts.js';
import { sampleInterviews } from './sample-interviews.js';
import type { SampleInterview } from './sample-interviews.js';

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

test('what the extraction skipped stays skipped, for its reason', () => {
  const reasons = ['boilerplate', 'byline', 'caption', 'code', 'aside', 'reference'] as const;
  fc.assert(
    fc.property(
      anyInterview,
      fc.constantFrom(...reasons),
      fc.array(fc.boolean(), { minLength: 5 }),
      (article, reason, chosen) => {
        const isChosen = (index: number) => index > 0 && chosen[index % chosen.length] === true;
        const blocks = article.blocks.map((block, index): Block =>
          'text' in block && isChosen(index) ? { ...block, skip: reason } : block,
        );
        const { skipped } = detectSpeakers({ ...article, blocks });
        blocks.forEach((block, index) => {
          if (!('text' in block) || !isChosen(index)) return;
          const reasonsHere = skipped.filter((each) => each.block === block.id);
          expect(new Set(reasonsHere.map((each) => each.reason))).toEqual(new Set([reason]));
        });
      },
    ),
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

test('more containers around any blocks change nothing', () => {
  fc.assert(
    fc.property(anyInterview, fc.array(fc.nat(3), { minLength: 40 }), (article, depths) => {
      let key = 9001;
      const wrapped = {
        ...article,
        blocks: article.blocks.map((block, index) => {
          const within = [...block.within];
          for (let depth = depths[index % depths.length] ?? 0; depth > 0; depth -= 1)
            within.push({ kind: 'group', key: (key += 1), hints: {} });
          return { ...block, within };
        }),
      };
      expect(attribution(wrapped, detectSpeakers(wrapped))).toEqual(
        attribution(article, detectSpeakers(article)),
      );
    }),
  );
});

test('a container around the whole article changes nothing', () => {
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

/** Names of one way of writing: short and long, with small words, hyphens, accents. */
const namesLike: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Latin: [
    ['Ada Byron', 'Byron'],
    ['Bo Li', 'Li'],
    ['Maximiliane Featherstonehaugh-Oyelaran', 'Featherstonehaugh-Oyelaran'],
    ['Aaron van Wirdum', 'van Wirdum'],
    ['Órla O’Neill', 'O’Neill'],
    ['Émilie Đorđević', 'Đorđević'],
    ['Zhang Wei', 'Wei'],
    ['Ingrid Ås', 'Ås'],
  ],
  Cyrillic: [
    ['Анна Ли', 'Ли'],
    ['Константин Переверзев-Задунайский', 'Переверзев-Задунайский'],
    ['Їржи Ґава', 'Ґава'],
  ],
  Arabic: [
    ['هدى رشيد', 'رشيد'],
    ['عبد الرحمن المنصوري', 'المنصوري'],
    ['نور حسين', 'حسين'],
  ],
  Han: [
    ['李娜', '李娜'],
    ['欧阳雨桐', '欧阳雨桐'],
    ['王小明', '王小明'],
  ],
};
const scriptOf: Readonly<Record<string, string>> = {
  en: 'Latin',
  de: 'Latin',
  fr: 'Latin',
  es: 'Latin',
  it: 'Latin',
  pl: 'Latin',
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  ar: 'Arabic',
  zh: 'Han',
};

/** A sample whose two people are called otherwise everywhere. */
function renamed(
  sample: SampleInterview,
  asker: readonly [string, string],
  answerer: readonly [string, string],
): SampleInterview {
  const people = [
    [sample.asker, asker],
    [sample.answerer, answerer],
  ] as const;
  const rename = (text: string): string =>
    people.reduce(
      (done, [{ full, short }, [newFull, newShort]]) =>
        done.replaceAll(full, newFull).replaceAll(short, newShort),
      text,
    );
  return {
    ...sample,
    title: rename(sample.title),
    intro: rename(sample.intro),
    exchanges: sample.exchanges.map(([question, ...answer]) => [
      rename(question),
      ...answer.map(rename),
    ]),
    asker: { full: asker[0], short: asker[1] },
    answerer: { full: answerer[0], short: answerer[1] },
  };
}

test('other names, shorter or longer, change nothing but the names', () => {
  const samples = sampleInterviews.filter(({ lang }) => lang in scriptOf);
  fc.assert(
    fc.property(
      fc.constantFrom(...samples).chain((sample) =>
        fc.tuple(
          fc.constant(sample),
          fc.shuffledSubarray([...(namesLike[scriptOf[sample.lang] ?? ''] ?? [])], {
            minLength: 2,
            maxLength: 2,
          }),
        ),
      ),
      fc.constantFrom(...Object.values(layouts)),
      ([sample, [asker, answerer]], layout) => {
        if (asker === undefined || answerer === undefined) return;
        const before = layout(sample);
        const after = layout(renamed(sample, asker, answerer));
        if (before === null || after === null) return;
        // Both are read as they are meant: no name is in the way of that.
        expect(after.mistakes(detectSpeakers(after.build()))).toEqual(
          before.mistakes(detectSpeakers(before.build())),
        );
      },
    ),
    { numRuns: 400 },
  );
});
