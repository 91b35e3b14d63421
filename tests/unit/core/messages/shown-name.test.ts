import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownName } from '../../../../core/messages/shown-name.js';

test('an ordinary name is shown as it is', () => {
  for (const name of ['talk.html', 'Интервью с Адой.htm', 'مقابلة.txt', '対談 🎙.html']) {
    expect(shownName(name)).toBe(name);
  }
});

test('a name stands in one line', () => {
  expect(shownName('Press OK\n\nto go on\t.html')).toBe('Press OK to go on .html');
});

test('a name cannot turn the text around it', () => {
  expect(shownName('talk\u202elmth.exe')).toBe('talk lmth.exe');
  expect(shownName('\u2067talk\u2069')).toBe('talk');
});

test('a long name loses its middle, and no letter is cut in two', () => {
  const name = shownName(`${'🎙'.repeat(200)}.html`);
  expect(Array.from(name)).toHaveLength(80);
  expect(name).toMatch(/^🎙+…🎙+\.html$/u);
});

test('whatever the name, it is short and in one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const shown = shownName(name);
      expect(Array.from(shown).length).toBeLessThanOrEqual(80);
      expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
