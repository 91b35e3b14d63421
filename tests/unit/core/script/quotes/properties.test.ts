import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NARRATOR } from '../../../../../core/script/script.js';
import { detectSpeakers } from '../../../../../core/script/detect-speakers.js';
import { readQuotes } from '../../../../../core/script/quotes/read-quotes.js';
import { whoSays } from '../article-builder.js';
import { prose, quotesRead } from './quoted.js';

const marks = Array.from('“”„«»‘’‚‹›"\'「」『』〝〟–—,.!?:;…');
const words =
  'Ada Byron|Byron|Tom Hill|Mr. Hill|Mrs. Byron|de Roo|BBC|she|he|they|said|says|told|asked|sagt|explique-t-elle|dijo|сказал|Байрон|his wife|a friend of|and|In May,|I never stop|It rains|6\'2"|5″|’Tis|rock ’n’ roll|\n|\ud800|è|佐々木|שלום'.split(
    '|',
  );
/** Text that is full of quotations, sound and unsound. */
const anyProse = fc
  .array(
    fc
      .array(
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...words) },
          { weight: 3, arbitrary: fc.constantFrom(...marks) },
          fc.constantFrom(
            '“I rest,” said Ada Byron.',
            '“I came,” Byron said, “and',
            'Tom Hill said: “I went.',
            '„Ja“, sagt Byron.',
            '« Oui », dit Ada Byron.',
          ),
          fc.string({ maxLength: 4 }),
        ),
        { minLength: 1, maxLength: 14 },
      )
      .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')))
      .filter((text) => text.trim() !== ''),
    { minLength: 1, maxLength: 12 },
  )
  .chain((paragraphs) =>
    fc.constantFrom('en', 'de', 'fr', 'es', 'ru', 'ja').map((lang) => prose(lang, paragraphs)),
  );

test('every character is said exactly once, by whoever it is', () => {
  fc.assert(
    fc.property(anyProse, (article) => {
      const said = whoSays(article, quotesRead(article));
      const before = whoSays(article, detectSpeakers(article));
      article.blocks.forEach((block, index) => {
        if (!('text' in block)) return;
        const lost = said[index]?.some(
          (who, at) =>
            who === '' && before[index]?.[at] !== '' && !/\s/.test(block.text.charAt(at)),
        );
        expect(lost).not.toBe(true);
      });
    }),
    { numRuns: 2000 },
  );
});

test('turns alternate in reading order, and everybody new in the cast is heard', () => {
  fc.assert(
    fc.property(anyProse, (article) => {
      const script = quotesRead(article);
      const heard: number[] = [NARRATOR];
      let last = [-1, -1];
      script.turns.forEach((turn, index) => {
        expect(turn.id).toBe(index);
        expect(turn.speaker).not.toBe(script.turns[index - 1]?.speaker);
        expect(turn.spans.length).toBeGreaterThan(0);
        if (!heard.includes(turn.speaker)) heard.push(turn.speaker);
        for (const { block, start, end } of turn.spans) {
          expect(end).toBeGreaterThan(start);
          expect(block > (last[0] ?? 0) || (block === last[0] && start >= (last[1] ?? 0))).toBe(
            true,
          );
          last = [block, end];
        }
      });
      expect(heard).toEqual(script.cast.map((_, index) => index));
      expect(script.cast.map(({ id }) => id)).toEqual(heard);
      expect(new Set(script.cast.map(({ name }) => name)).size).toBe(script.cast.length);
    }),
    { numRuns: 2000 },
  );
});

test('nobody has only marks to say', () => {
  const names = new Set<string>();
  fc.assert(
    fc.property(anyProse, (article) => {
      const before = detectSpeakers(article);
      const after = readQuotes(article, before);
      for (const { name } of after.cast) names.add(name);
      for (const { speaker, spans } of after.turns) {
        if (speaker === NARRATOR) continue;
        const text = spans.map((span) => {
          const block = article.blocks[span.block];
          return block !== undefined && 'text' in block
            ? block.text.slice(span.start, span.end)
            : '';
        });
        expect(text.join('')).toMatch(/[\p{L}\p{N}]/u);
      }
    }),
    { numRuns: 1000 },
  );
  // These texts do give quotations to people: the properties are not empty.
  expect(names.has('Ada Byron')).toBe(true);
});

test('a long article takes time in proportion to its length', () => {
  const story = (paragraphs: number) =>
    prose(
      'en',
      Array.from({ length: paragraphs }, (_, at) =>
        at % 3 === 0
          ? '“I rest,” said Ada Byron. “I never stop,” she said, “and ‘you’ don’t.”'
          : '“Nobody closes this, said Tom Hill “and “that.',
      ),
    );
  const one = prose('en', ['“I rest,” said Ada Byron. “'.repeat(20_000)]);
  const open = prose(
    'en',
    Array.from({ length: 20_000 }, () => '“It rains and I never stop.'),
  );
  for (const article of [story(20_000), one, open])
    expect(quotesRead(article).turns.length).toBeGreaterThan(0);
});
