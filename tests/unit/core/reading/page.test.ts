import { describe, expect, test } from 'vitest';
import { isText } from '../../../../core/article/article.js';
import type { Article, Block, BlockId, TextSpan } from '../../../../core/article/article.js';
import { pagePieces } from '../../../../core/reading/page.js';
import type { Piece } from '../../../../core/reading/page.js';
import type { Script, SpeakerId, TurnId } from '../../../../core/script/script.js';
import { aReading } from '../../../fakes/builders.js';

const evidence = { cue: 'test', confidence: 1 };

function span(block: number, start: number, end: number): TextSpan {
  return { block: block as BlockId, start, end };
}

function paragraph(id: number, text: string): Block {
  return { kind: 'paragraph', id: id as BlockId, text, inlines: [], within: [] };
}

function picture(id: number): Block {
  return { kind: 'image', id: id as BlockId, alt: 'A hut', within: [] };
}

/** An article of these blocks, with turns by speaker number and spans. */
function page(
  blocks: readonly Block[],
  turns: readonly (readonly [
    speaker: number,
    spans: readonly (TextSpan & { label?: TextSpan })[],
  ])[],
  skipped: Script['skipped'] = [],
): Piece[] {
  const { article } = aReading(['x']);
  const { script } = aReading(['Ines: x', 'Ada: y']);
  const whole: Article = { ...article, blocks };
  const made: Script = {
    ...script,
    skipped,
    turns: turns.map(([speaker, spans], id) => ({
      id: id as TurnId,
      speaker: speaker as SpeakerId,
      spans: spans.map((each) => ({ ...each, evidence })),
    })),
  };
  return [...pagePieces(whole, made)];
}

function textOf(piece: Piece): string {
  return isText(piece.block) ? piece.block.text.slice(piece.start, piece.end) : '';
}

describe('the pieces of a page', () => {
  test('a paragraph with a question and its answer is cut before the answer’s label', () => {
    const text = 'Q: Why? A: Because.';
    const pieces = page(
      [paragraph(0, text)],
      [
        [1, [{ ...span(0, 3, 7), label: span(0, 0, 2) }]],
        [2, [{ ...span(0, 11, 19), label: span(0, 8, 10) }]],
      ],
    );
    expect(pieces.map(textOf)).toEqual(['Q: Why? ', 'A: Because.']);
    expect(pieces.map(({ turn }) => turn)).toEqual([0, 1]);
    expect(pieces.map(({ marks }) => marks)).toEqual([
      [{ kind: 'label', start: 0, end: 2 }],
      [{ kind: 'label', start: 8, end: 10 }],
    ]);
  });

  test('a picture between two paragraphs of one answer stays inside that answer', () => {
    const pieces = page(
      [paragraph(0, 'One.'), picture(1), paragraph(2, 'Two.')],
      [[2, [span(0, 0, 4), span(2, 0, 4)]]],
    );
    expect(pieces.map(({ turn }) => turn)).toEqual([0, 0, 0]);
  });

  test('a picture between two turns belongs to neither', () => {
    const pieces = page(
      [paragraph(0, 'One.'), picture(1), paragraph(2, 'Two.')],
      [
        [1, [span(0, 0, 4)]],
        [2, [span(2, 0, 4)]],
      ],
    );
    expect(pieces.map(({ turn }) => turn)).toEqual([0, null, 1]);
  });

  test('what is not read is there, with its reason', () => {
    const pieces = page(
      [paragraph(0, 'One.'), paragraph(1, 'Share this')],
      [[1, [span(0, 0, 4)]]],
      [{ ...span(1, 0, 10), reason: 'boilerplate' }],
    );
    expect(pieces.map(({ skipped }) => skipped)).toEqual([null, 'boilerplate']);
    expect(pieces[1]?.turn).toBeNull();
  });

  test('words that are not read inside a paragraph are marked, and the paragraph stays whole', () => {
    const pieces = page(
      [paragraph(0, 'Yes (laughs) indeed.')],
      [[2, [span(0, 0, 4), span(0, 13, 20)]]],
      [{ ...span(0, 4, 12), reason: 'stage-direction' }],
    );
    expect(pieces).toHaveLength(1);
    expect(pieces[0]?.marks).toEqual([
      { kind: 'skip', start: 4, end: 12, reason: 'stage-direction' },
    ]);
  });

  test('a time mark goes with the turn whose label follows it', () => {
    const pieces = page(
      [paragraph(0, 'Why? [04:07] A: So.')],
      [
        [1, [span(0, 0, 4)]],
        [2, [{ ...span(0, 16, 19), label: span(0, 13, 15) }]],
      ],
      [{ ...span(0, 5, 12), reason: 'timestamp' }],
    );
    expect(pieces.map(textOf)).toEqual(['Why? ', '[04:07] A: So.']);
  });
});
