import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARGUMENTS } from '../../../../core/ipc/guards.js';
import type { BlockId } from '../../../../core/article/article.js';
import type { Requests } from '../../../../core/ipc/contract.js';
import { DEFAULT_SETTINGS } from '../../../../core/settings/settings.js';

const agreed: { readonly [Name in keyof Requests]: Requests[Name]['args'] } = {
  'window:ready': [],
  'file:choose': [],
  'file:openSample': [],
  'file:openDropped': [['/home/ada/interview.html', '/home/ada/talks']],
  'folder:choose': [],
  'queue:go': ['next'],
  'queue:remove': [7],
  'queue:clear': [],
  'file:reopen': ['shown', { encoding: 'windows-1251', scope: 'page' }],
  'file:sampleLine': [],
  'file:reload': [],
  'opening:cancel': [],
  'place:keep': [{ key: 'a'.repeat(64), block: 3 as BlockId, offset: 40 }],
  'clipboard:open': [],
  'paste:open': [{ html: '<p>Hello', text: 'Hello' }],
  'settings:load': [],
  'settings:save': [DEFAULT_SETTINGS],
  'corrections:save': [
    { key: 'a'.repeat(64), layout: null, corrections: [{ do: 'swap' }], carried: [] },
  ],
  'link:open': ['https://example.org/'],
};
const names = Object.keys(agreed) as (keyof Requests)[];

describe.each(names)('%s', (name) => {
  test('takes what was agreed, and nothing more', () => {
    expect(ARGUMENTS[name](agreed[name])).toEqual(agreed[name]);
    expect(ARGUMENTS[name]([...agreed[name], 'one more'])).toBeNull();
    if (agreed[name].length > 0) expect(ARGUMENTS[name]([])).toBeNull();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.anything({ withNullPrototype: true })), (values) => {
        const args = ARGUMENTS[name](values);
        expect(args === null || Array.isArray(args)).toBe(true);
      }),
    );
  });
});

test('every request has its arguments checked', () => {
  expect(Object.keys(ARGUMENTS).sort()).toEqual([...names].sort());
});

test('what is too long is refused', () => {
  expect(ARGUMENTS['link:open'](['https://example.org/' + 'x'.repeat(2_048)])).toBeNull();
  expect(ARGUMENTS['file:openDropped']([['x'.repeat(40_000)]])).toBeNull();
});

test('only the agreed fields of a paste come through', () => {
  const pasted = { html: '', text: 'Hello', files: ['/etc/passwd'] };
  expect(ARGUMENTS['paste:open']([pasted])).toEqual([{ html: '', text: 'Hello' }]);
});

test('settings to save are put right, but not taken from a newer version', () => {
  const loud = { ...DEFAULT_SETTINGS, rate: 99 };
  expect(ARGUMENTS['settings:save']([loud])).toEqual([{ ...DEFAULT_SETTINGS, rate: 3 }]);
  expect(ARGUMENTS['settings:save']([{ ...DEFAULT_SETTINGS, version: 2 }])).toBeNull();
});
