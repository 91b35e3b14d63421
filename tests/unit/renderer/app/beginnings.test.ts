// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { OpenedReading, OpenOutcome } from '../../../../core/ipc/contract.js';
import { pack } from '../../../../core/ipc/packed.js';
import { err, ok } from '../../../../core/result.js';
import { aReading } from '../../../fakes/builders.js';
import { settled } from '../page-stubs.js';
import {
  anInterview,
  app,
  clock,
  engine,
  get,
  main,
  marked,
  playback,
  reachStatus,
  reading,
  text,
  usesReadingWindow,
} from './window-under-test.js';

usesReadingWindow();

const REST = ['Ines: What did you see there?', 'Ada: Water. And more of it.'];

/** The whole of what {@link anInterview} is the beginning of; `before` comes before all of it. */
function wholeOf(beginning: OpenedReading, ...before: readonly string[]): OpenedReading {
  const lines = [
    ...before,
    'Some words before. And some more of them.',
    'Ines: Why did you go to sea?',
    'Ada: Because it was there. And because nobody asked me not to.',
    'Ines: And would you go again?',
    'Ada: Tomorrow.',
    ...REST,
  ];
  const { article, script } = aReading(lines);
  const cast = script.cast.map((each) => ({ ...each, aliases: [each.name] }));
  return {
    ...beginning,
    article: { ...article, title: beginning.article.title },
    script: { ...script, cast },
  };
}

const beginning = anInterview('The sea');

async function begin(): Promise<void> {
  main.notify('opening', { name: 'the-sea.epub', opening: 1 });
  main.notify('begun', pack(ok(beginning)));
  await settled();
}

async function arrive(outcome: OpenOutcome): Promise<void> {
  main.notify('opened', pack(outcome));
  await settled();
}

const isArriving = (): boolean => 'arriving' in document.documentElement.dataset;

test('a notice that comes after the outcome of its opening tells of something that is over', async () => {
  await arrive(ok({ ...beginning, opening: 7 }));
  main.notify('opening', { name: 'the-sea.epub', opening: 7 });
  await settled();
  expect(reading()).toBe('open');
  main.notify('opening', { name: 'the-land.epub', opening: 8 });
  await settled();
  expect(reading()).toBe('opening');
});

describe('the beginning of something large', () => {
  test('is shown and can be heard while the rest is on its way', async () => {
    await begin();
    clock.advance(10_000);
    expect([reading(), playback(), isArriving()]).toEqual(['open', 'idle', true]);
    expect(text('#article h1, h1')).toContain('The sea');
    expect(text('#announcer')).toContain('Opened the beginning of The sea.');
    expect(text('.state')).toContain('getting the rest ready');
    app.dispatch('playback.toggle');
    await reachStatus('speaking');
    expect(engine.spoken.map(({ utterance }) => utterance.text)).toEqual(['Some words before.']);
  });

  test.each([
    ['as it began', []],
    ['with other words before it', ['Another beginning.', 'And one more.']],
  ])('goes on at the same word when the whole is there, %s', async (_, before) => {
    await begin();
    app.dispatch('playback.toggle');
    await reachStatus('speaking');
    app.dispatch('playback.nextTurn');
    await reachStatus('speaking');
    const said = engine.spoken.length;
    expect(marked()).toBe('Why did you go to sea?');
    await arrive(ok(wholeOf(beginning, ...before)));
    expect([reading(), isArriving()]).toEqual(['open', false]);
    await reachStatus('speaking');
    expect(marked()).toBe('Why did you go to sea?');
    // Where the sentence is the same one nothing is said again.
    expect(engine.spoken).toHaveLength(before.length === 0 ? said : said + 1);
    expect(text('#article')).toContain('What did you see there?');
    expect(text('.state')).toContain(`of ${String(10 + before.length)}`);
  });

  test('keeps what was said about who speaks, and undoes it', async () => {
    await begin();
    app.correct({ do: 'rename', speaker: 'Ada', name: 'Ada Morrow' });
    await settled();
    await arrive(ok(wholeOf(beginning)));
    const names = () => app.state.article.value?.reading.script.cast.map(({ name }) => name);
    expect(names()).toEqual(['narrator', 'Ines', 'Ada Morrow']);
    expect(main.keptCorrections.at(-1)?.corrections ?? []).toHaveLength(0);
    app.dispatch('edit.undo');
    await settled();
    expect(names()).toEqual(['narrator', 'Ines', 'Ada']);
  });

  test('stays, and says so, when the rest fails', async () => {
    await begin();
    await arrive(err({ name: 'the-sea.epub', error: { kind: 'took-too-long' } }));
    expect([reading(), isArriving()]).toEqual(['error', false]);
    expect(get('#notices').textContent).toContain('Only the beginning of “The sea” is open.');
    app.dismissFailure();
    await settled();
    expect(reading()).toBe('open');
  });

  test('gives way to something else that was opened meanwhile', async () => {
    await begin();
    main.notify('opening', { name: 'other.html' });
    await arrive(ok(anInterview('The land')));
    expect([reading(), isArriving(), document.title]).toEqual([
      ...['open', false, 'The land – Duologue'],
    ]);
  });

  test('that comes after its whole is nothing', async () => {
    main.notify('opening', { name: 'the-sea.epub' });
    await arrive(ok(wholeOf(beginning)));
    main.notify('begun', pack(ok(beginning)));
    await settled();
    expect([reading(), isArriving()]).toEqual(['open', false]);
    expect(text('#article')).toContain('What did you see there?');
  });
});
