// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { Regions } from '../../../../renderer/a11y/regions.js';
import { loadPage } from '../page-stubs.js';

let regions: Regions;

function focused(): string | undefined {
  return document.activeElement?.closest('[id]')?.id;
}

beforeEach(() => {
  loadPage();
  for (const [id, name] of [
    ['header', 'Open'],
    ['outline', 'Why?'],
    ['player', 'Play'],
  ] as const) {
    const button = document.createElement('button');
    button.textContent = name;
    if (id === 'player') button.className = 'play';
    document.getElementById(id)?.append(button);
  }
  regions = new Regions(document);
});

test('F6 goes round the parts of the window and Shift+F6 goes back', () => {
  const seen: unknown[] = [];
  for (let i = 0; i < 5; i += 1) {
    regions.move(1);
    seen.push(focused());
  }
  expect(seen).toEqual(['header', 'outline', 'article-pane', 'player', 'header']);
  regions.move(-1);
  expect(focused()).toBe('player');
});

test('a part that is not shown is passed over', () => {
  const outline = document.getElementById('outline');
  if (outline) outline.hidden = true;
  regions.move(1);
  regions.move(1);
  expect(focused()).toBe('article-pane');
});

test('from nowhere, going back leads to the last part', () => {
  regions.move(-1);
  expect(focused()).toBe('player');
});
