import { expect, test } from 'vitest';
import type { BlockId } from '../../../../core/article/article.js';
import { turnAt } from '../../../../core/reading/find-turn.js';
import { aReading } from '../../../fakes/builders.js';

const { script } = aReading(['Before.', 'Ines: Why?', 'Ada: Because.', 'Ada: And so on.']);
const place = (block: number, offset = 0) => ({ block: block as BlockId, offset });

test('a place in the article belongs to a turn, and to a paragraph of it', () => {
  expect(turnAt(script, place(1, 2))).toMatchObject({ turn: { id: 1 }, span: { block: 1 } });
  expect(turnAt(script, place(3, 4))).toMatchObject({ turn: { id: 2 }, span: { block: 3 } });
});

test('behind a paragraph stands the next, behind the last the last', () => {
  expect(turnAt(script, place(1, 4))).toMatchObject({ turn: { id: 2 }, span: { block: 2 } });
  expect(turnAt(script, place(9))).toMatchObject({ turn: { id: 2 }, span: { block: 3 } });
});

test('a script that says nothing has no turn anywhere', () => {
  expect(turnAt({ ...script, turns: [] }, place(0))).toBeNull();
});
