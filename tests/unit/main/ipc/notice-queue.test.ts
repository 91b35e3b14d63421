import { expect, test } from 'vitest';
import { NoticeQueue } from '../../../../main/ipc/notice-queue.js';

function aQueue() {
  const delivered: unknown[] = [];
  const queue = new NoticeQueue((name, notice) => delivered.push([name, notice]));
  return { queue, delivered };
}

test('what comes before the window listens waits, and arrives in order', () => {
  const { queue, delivered } = aQueue();
  queue.send('file:opening', { name: 'a.html', opening: 1 });
  queue.send('command', 'help.keys');
  expect(delivered).toEqual([]);
  queue.open();
  expect(delivered).toEqual([
    ['file:opening', { name: 'a.html', opening: 1 }],
    ['command', 'help.keys'],
  ]);
  queue.send('suspend', null);
  expect(delivered).toHaveLength(3);
});

test('nothing is delivered twice, also when the page is loaded anew', () => {
  const { queue, delivered } = aQueue();
  queue.send('command', 'help.keys');
  queue.open();
  queue.close();
  queue.send('command', 'file.open');
  expect(delivered).toHaveLength(1);
  queue.open();
  expect(delivered).toEqual([
    ['command', 'help.keys'],
    ['command', 'file.open'],
  ]);
});
