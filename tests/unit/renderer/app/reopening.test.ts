// @vitest-environment jsdom

import { expect, test } from 'vitest';
import type { OpenedReading } from '../../../../core/ipc/contract.js';
import { pack } from '../../../../core/ipc/packed.js';
import { err, ok } from '../../../../core/result.js';
import { settled } from '../page-stubs.js';
import { anInterview, app, get, main, open, text, usesReadingWindow } from './window-under-test.js';

usesReadingWindow();

const cyrillic = { encoding: 'windows-1251', scope: 'article' } as const;
const garbled = (): OpenedReading => {
  const opened = anInterview('Ïðèâåò, ñìîòðèòåëü ìàÿêà');
  return { ...opened, encoding: 'windows-1252' };
};

test('an article whose letters look wrong offers the dialog, once, and puts it away when asked', async () => {
  await open(
    ok({ ...garbled(), article: { ...garbled().article, title: 'Ïðèâåò ñìîòðèòåëü ìàÿêà' } }),
  );
  expect(text('#notices')).toContain('Some letters of this article look wrong.');
  const [choose, leave] = [...get('#notices').querySelectorAll('button')];
  choose?.click();
  await settled();
  expect(app.state.dialog.value).toBe('encoding');
  app.show(null);
  leave?.click();
  await settled();
  expect(text('#notices')).toBe('');
});

test('where a choice can change nothing, nothing is offered', async () => {
  const { encoding: _, ...fixed } = garbled();
  await open(ok(fixed));
  expect(text('#notices')).toBe('');
  await open(ok({ ...garbled(), choices: cyrillic }));
  expect(text('#notices')).toBe('');
});

test('opened again, reading stands at the same place, silent', async () => {
  await open(ok({ ...anInterview('The sea'), encoding: 'utf-8' }));
  app.goTo(4);
  const before = app.state.place.value?.segment;
  let asked: unknown[] = [];
  main.bridge.reopen = (...args) => {
    asked = args;
    return Promise.resolve(
      pack(ok({ ...anInterview('The sea again'), encoding: 'utf-8', choices: cyrillic })),
    );
  };
  await app.reopen('shown', cyrillic);
  await settled();
  expect(asked).toEqual(['shown', cyrillic]);
  expect(text('#article h1')).toBe('The sea again');
  expect(app.state.place.value?.segment).toBe(before);
  expect(app.state.isPlaying.value).toBe(false);
});

test('the whole page is offered where no article is found, by button and by key, and not twice', async () => {
  const asked: unknown[][] = [];
  main.bridge.reopen = (...args) => {
    asked.push(args);
    const [, choices] = args;
    const error = { kind: 'not-an-article' } as const;
    return Promise.resolve(pack(err({ name: 'menu.html', error, choices })));
  };
  await open(err({ name: 'menu.html', error: { kind: 'not-an-article' } }));
  const button = [...get('#errors').querySelectorAll('button')].find((each) =>
    each.textContent.includes('Read the whole page'),
  );
  button?.click();
  await settled();
  expect(asked).toEqual([['failed', { encoding: null, scope: 'page' }]]);
  expect(text('#errors')).not.toContain('Read the whole page');
});

test('for an article that misses something the whole page is read, and again only the article', async () => {
  const asked: unknown[] = [];
  main.bridge.reopen = (_file, choices) => {
    asked.push(choices.scope);
    return Promise.resolve(pack(ok({ ...anInterview('The sea'), key: choices.scope, choices })));
  };
  app.dispatch('file.wholePage');
  expect(asked).toEqual([]);
  await open(ok(anInterview('The sea')));
  app.dispatch('file.wholePage');
  await settled();
  expect(app.state.article.value?.opened.choices?.scope).toBe('page');
  app.dispatch('file.wholePage');
  await settled();
  expect(asked).toEqual(['page', 'article']);
});
