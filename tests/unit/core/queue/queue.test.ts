import { describe, expect, test } from 'vitest';
import {
  isQueue,
  neighbour,
  NO_QUEUE,
  withAdded,
  withOutcome,
  withoutEntry,
  type Queue,
  type QueueEntry,
} from '../../../../core/queue/queue.js';

const entry = (id: number): QueueEntry => ({ id, name: `${id}.html`, title: null, failed: false });
const ids = ({ entries }: Queue): number[] => entries.map(({ id }) => id);
const queueOf = (...all: number[]): Queue => withAdded(NO_QUEUE, all.map(entry), 100);

describe('files that are added', () => {
  test('come right after what is being read, and the rest follows', () => {
    const reading = withOutcome(queueOf(1, 2, 3), 2, 'Two');
    expect(ids(withAdded(reading, [entry(4), entry(5)], 100))).toEqual([1, 2, 4, 5, 3]);
  });

  test('take the place of one file alone, which is no queue', () => {
    const alone = withOutcome(queueOf(1), 1, 'One');
    expect(isQueue(alone)).toBe(false);
    expect(ids(withAdded(alone, [entry(2)], 100))).toEqual([2]);
  });

  test('are counted where there is no room', () => {
    const full = withAdded(queueOf(1, 2), [entry(3), entry(4)], 3);
    expect(ids(full)).toEqual([3, 4, 1]);
    expect(full.leftOut).toBe(1);
  });
});

test('next and previous go from the current one, and end at the ends', () => {
  const queue = queueOf(1, 2);
  expect(neighbour(queue, 1)?.id).toBe(1);
  expect(neighbour(queue, -1)).toBeNull();
  const first = withOutcome(queue, 1, 'One');
  expect(neighbour(first, 1)?.id).toBe(2);
  expect(neighbour(first, -1)).toBeNull();
  const second = withOutcome(first, 2, 'Two');
  expect(neighbour(second, 1)).toBeNull();
  expect(neighbour(second, -1)?.id).toBe(1);
});

test('what cannot be opened is marked, and what is open stays', () => {
  const queue = withOutcome(withOutcome(queueOf(1, 2), 1, 'One'), 2, null);
  expect(queue.current).toBe(1);
  expect(queue.isShown).toBe(true);
  expect(queue.entries[1]?.failed).toBe(true);
  expect(withOutcome(queue, 2, 'Two').entries[1]).toMatchObject({ title: 'Two', failed: false });
});

test('without the current one what followed it is next', () => {
  const queue = withoutEntry(withOutcome(queueOf(1, 2, 3), 2, 'Two'), 2);
  expect(ids(queue)).toEqual([1, 3]);
  expect(queue.isShown).toBe(false);
  expect(neighbour(queue, 1)?.id).toBe(3);
  const first = withoutEntry(withOutcome(queueOf(1, 2), 1, 'One'), 1);
  expect(neighbour(first, 1)?.id).toBe(2);
  expect(withoutEntry(queue, 99)).toBe(queue);
});
