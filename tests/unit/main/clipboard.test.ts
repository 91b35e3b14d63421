import { expect, test } from 'vitest';
import { readClipboard } from '../../../main/clipboard.js';

test('the older clipboard is read', async () => {
  const clipboard = { readHTML: () => '<p>Hello', readText: () => 'Hello' };
  expect(await readClipboard(clipboard)).toEqual({ html: '<p>Hello', text: 'Hello' });
});

test('the newer clipboard is read', async () => {
  const item = (type: string, content: string) => ({
    types: [type],
    getType: () => Promise.resolve(new Blob([content])),
  });
  const clipboard = {
    readText: () => Promise.resolve('Hello'),
    read: () => Promise.resolve([item('image/png', 'x'), item('text/html', '<p>Hello')]),
  } as unknown as Parameters<typeof readClipboard>[0];
  expect(await readClipboard(clipboard)).toEqual({ html: '<p>Hello', text: 'Hello' });
});

test('a clipboard without HTML gives its text', async () => {
  const clipboard = {
    readText: () => Promise.resolve('Hello'),
    read: () => Promise.resolve([]),
  } as unknown as Parameters<typeof readClipboard>[0];
  expect(await readClipboard(clipboard)).toEqual({ html: '', text: 'Hello' });
});
