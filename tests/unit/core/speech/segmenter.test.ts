import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isText, type BlockId } from '../../../../core/article/article.js';
import { LONGEST_UTTERANCE, spokenWeight } from '../../../../core/speech/clauses.js';
import { pronounce } from '../../../../core/speech/pronounce.js';
import { segmentScript, segmentText } from '../../../../core/speech/segmenter.js';
import { isSpeakable } from '../../../../core/speech/spoken-text.js';
import { aBlock, aReading } from '../../../fakes/builders.js';

const fragments = [
  'word', 'Word', 'the', 'Dr.', 'No.', '5', '3.5', 'U.S.', 'J.', '.', '!', '?', '…', ',', ';', '—', '(', ')',
  '“', '”', '"', '\n', ' ', '  ', '[1]', '[12]', 'https://example.com/a?b=c', 'www.example.org', '日本語。', '「', '」',
  'と言った', '你好吗？', 'สวัสดีครับ', 'مرحبا؟', 'e\u0301', '👩‍👩‍👧', '🇬🇧', '🙂', '\u200B', '\u00AD', '한국어', '* * *', '',
  '¹²', 'नमस्ते।', 'x'.repeat(300), '漢'.repeat(120),
]; // prettier-ignore
const prose = fc
  .array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom(' ', ' ', ' ', '')), {
    minLength: 1,
    maxLength: 60,
  })
  .map((pairs) =>
    pairs
      .map(([fragment, gap]) => fragment + gap)
      .join('')
      .trim(),
  )
  .filter((text) => text !== '');
const anything = fc.oneof(prose, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }));
const lang = fc.constantFrom('en', 'de', 'ja', 'zh', 'th', 'ar', 'und', 'nonsense-', 'x');

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe('segments', () => {
  test('cover every character that is not white space once, in order', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 4 }), lang, (texts, tag) => {
        const reading = aReading(
          texts.map((text, i) => ({ speaker: i % 2 === 0 ? 'Ada' : 'Ines', text })),
          tag,
        );
        const segments = segmentScript(reading.article, reading.script);
        segments.forEach(({ index }, i) => {
          expect(index).toBe(i);
        });
        for (const block of reading.article.blocks.filter(isText)) {
          const own = segments.filter(({ span }) => span.block === block.id);
          let at = 0;
          for (const { span } of own) {
            expect(block.text.slice(at, span.start).trim()).toBe('');
            expect(span.end).toBeGreaterThan(span.start);
            at = span.end;
          }
          if (own.length > 0) expect(block.text.slice(at).trim()).toBe('');
          // Left out as a whole only if there is nothing to hear in it.
          else
            expect(
              pronounce(block, { block: block.id, start: 0, end: block.text.length }, tag),
            ).toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  test('always have something to say', () => {
    fc.assert(
      fc.property(anything, lang, (text, tag) => {
        const reading = aReading([{ speaker: 'Ada', text }], tag);
        for (const { span } of segmentScript(reading.article, reading.script)) {
          const said = pronounce(aBlock(text), span, tag);
          expect(said, JSON.stringify(text.slice(span.start, span.end))).not.toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  test('never end inside a grapheme, and are short enough to be said at once', () => {
    fc.assert(
      fc.property(prose, lang, (text, tag) => {
        const starts = new Set(Array.from(graphemes.segment(text), ({ index }) => index));
        for (const { start, end } of segmentText(text, tag)) {
          expect(starts.has(start)).toBe(true);
          expect(end === text.length || starts.has(end)).toBe(true);
          expect(spokenWeight(text.slice(start, end))).toBeLessThanOrEqual(LONGEST_UTTERANCE + 40);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('are what they are, however the paragraph is cut into spans', () => {
    const text = 'Who asked? I did. And who answered? Nobody.';
    const reading = aReading([{ speaker: 'Ada', text }]);
    const [turn] = reading.script.turns;
    if (turn === undefined) throw new Error('no turn');
    const evidence = { cue: 'test', confidence: 1 };
    const block = 0 as BlockId;
    const script = {
      ...reading.script,
      turns: [
        { ...turn, spans: [{ block, start: 0, end: 17, evidence }] },
        { ...turn, id: 1 as never, spans: [{ block, start: 18, end: text.length, evidence }] },
      ],
    };
    const segments = segmentScript(reading.article, script);
    expect(segments.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Who asked?',
      'I did.',
      'And who answered?',
      'Nobody.',
    ]);
    expect(segments.map(({ opensTurn }) => opensTurn)).toEqual([true, false, true, false]);
    expect(segments.map(({ opensBlock }) => opensBlock)).toEqual([true, false, true, false]);
  });
});

describe('a long sentence', () => {
  const clause =
    'the old man went down to the river to look for the boat that his father had built';

  test('is cut between clauses rather than inside one', () => {
    const text = `First ${clause}; then ${clause}; at last ${clause}.`;
    const parts = segmentText(text, 'en').map(({ start, end }) => text.slice(start, end));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/;$/u);
  });

  test('is cut into pieces of about equal length, not into one full and one tiny', () => {
    const text = `${`${clause}, and `.repeat(3)}that was all.`;
    const lengths = segmentText(text, 'en').map(({ start, end }) => end - start);
    expect(Math.min(...lengths)).toBeGreaterThan(60);
  });

  test('of 250 letters stays whole', () => {
    const text = `${'word '.repeat(49)}over.`;
    expect(text).toHaveLength(250);
    expect(segmentText(text, 'en')).toHaveLength(1);
  });

  test('without a space is cut all the same', () => {
    for (const text of [
      'x'.repeat(5_000),
      '漢'.repeat(900),
      '\u1100'.repeat(3_000),
      '👍🏽'.repeat(400),
    ]) {
      const parts = segmentText(text, 'en');
      expect(parts.at(-1)?.end).toBe(text.length);
    }
  });

  test('in Chinese is cut sooner: its letters take longer to say', () => {
    const text = `${'我们在河边走了很久，'.repeat(20)}然后回家了。`;
    const parts = segmentText(text, 'zh').map(({ start, end }) => text.slice(start, end));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts.slice(0, -1)) expect(part).toMatch(/，$/u);
  });

  test('keeps an address in one piece however long', () => {
    const text = `See https://example.com/${'path/'.repeat(200)} for all of it. Then go on.`;
    const parts = segmentText(text, 'en').map(({ start, end }) => text.slice(start, end));
    expect(parts).toHaveLength(2);
    expect(parts[0]).toContain('for all of it.');
  });
});

describe('what is not said', () => {
  test('a note’s mark after the full stop does not glue two sentences together', () => {
    const text = 'It was so.[1] Then it changed.[2, 3] “Really?”[4] he said.';
    const reading = aReading([{ speaker: 'Ada', text }]);
    const parts = segmentScript(reading.article, reading.script).map(({ span }) =>
      text.slice(span.start, span.end),
    );
    expect(parts).toEqual(['It was so.[1]', 'Then it changed.[2, 3]', '“Really?”[4] he said.']);
  });

  test('a line of asterisks has no segment, and stray punctuation goes with its sentence', () => {
    expect(segmentScript(...both('* * *'))).toEqual([]);
    const parts = segmentText('— “Yes.” — … Then he left. …', 'en');
    expect(
      parts.every(({ start, end }) =>
        isSpeakable('— “Yes.” — … Then he left. …'.slice(start, end)),
      ),
    ).toBe(true);
  });

  function both(text: string): Parameters<typeof segmentScript> {
    const { article, script } = aReading([{ speaker: 'Ada', text }]);
    return [article, script];
  }
});

test('a paragraph is cut alike however long it is', () => {
  // The windows in which a long text is looked through must not show.
  const paragraph =
    'Dr. Who met J. K. Rowling at 5 p.m. on Friday. “Why?” she asked. It was over. ';
  const once = segmentText(paragraph, 'en');
  const often = segmentText(paragraph.repeat(500), 'en');
  expect(often).toEqual(
    Array.from({ length: 500 }, (_, i) =>
      once.map(({ start, end }) => ({
        start: start + i * paragraph.length,
        end: end + i * paragraph.length,
      })),
    ).flat(),
  );
});
