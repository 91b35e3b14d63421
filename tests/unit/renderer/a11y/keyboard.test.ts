// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { focusedElement } from '../../../../renderer/a11y/keyboard.js';

function made(tag: string, attributes: Record<string, string> = {}): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

test.each([
  ['none', made('main', { tabindex: '0' })],
  ['none', made('h2', { tabindex: '-1' })],
  ['none', null],
  ['button', made('button')],
  ['button', made('a', { href: 'https://example.com/' })],
  ['button', made('input', { type: 'checkbox' })],
  ['choice', made('select')],
  ['choice', made('div', { role: 'slider' })],
  ['choice', made('input', { type: 'radio' })],
  ['text', made('input')],
  ['text', made('input', { type: 'search' })],
  ['text', made('textarea')],
] as const)('keys are left as to %s for %o', (expected, element) => {
  expect(focusedElement(element)).toBe(expected);
});
