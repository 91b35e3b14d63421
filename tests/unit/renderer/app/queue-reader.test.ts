// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenOutcome } from '../../../../core/ipc/contract.js';
import { pack } from '../../../../core/ipc/packed.js';
import type { Queue } from '../../../../core/queue/queue.js';
import { err, ok } from '../../../../core/result.js';
import { settled } from '../page-stubs.js';
import {
  anInterview,
  app,
  clock,
  get,
  main,
  open,
  reachStatus,
  text,
  usesReadingWindow,
} from './window-under-test.js';

usesReadingWindow();

const queue = (current: number | null, isShown = true): Queue => ({
  entries: ['The sea', 'The river', 'The lake'].map((title, id) => ({
    ...{ id, name: `${String(id)}.html`, title, failed: false },
  })),
  ...{ current, isShown, leftOut: 0 },
});

let asked: unknown[];
let answer: OpenOutcome;
beforeEach(() => {
  asked = [];
  answer = ok(anInterview('The river'));
  main.bridge.goInQueue = (to) => {
    asked.push(to);
    return Promise.resolve(pack(answer));
  };
  main.bridge.removeFromQueue = (id) => {
    asked.push(['remove', id]);
    main.notify('queue', {
      ...queue(0),
      entries: queue(0).entries.filter((each) => each.id !== id),
    });
    return Promise.resolve(null);
  };
  main.bridge.clearQueue = () => {
    asked.push('clear');
    main.notify('queue', { ...queue(null), entries: [] });
    return Promise.resolve(null);
  };
});

async function readToTheEnd(shown: Queue): Promise<void> {
  await open(ok(anInterview('The sea')));
  main.notify('queue', shown);
  app.goTo(app.state.article.value?.prepared?.segments.length ?? 1);
  app.dispatch('playback.toggle');
  await reachStatus('finished');
}

describe('at the end of an article', () => {
  test('the next is told, and after a moment opened and read', async () => {
    await readToTheEnd(queue(0));
    clock.advance(200);
    expect(text('#announcer')).toBe('End of the article. Next: The river.');
    expect(asked).toEqual([]);
    clock.advance(2_000);
    await settled();
    expect(asked).toEqual(['next']);
    expect(text('#article h1')).toBe('The river');
    await reachStatus('speaking');
  });

  test('nothing follows the last one, nor what is not of the queue', async () => {
    await readToTheEnd(queue(2));
    clock.advance(5_000);
    await readToTheEnd(queue(0, false));
    clock.advance(5_000);
    expect(asked).toEqual([]);
  });

  test('whoever does something else in the meantime is left alone', async () => {
    await readToTheEnd(queue(0));
    app.dispatch('playback.toggle');
    clock.advance(1_600);
    await settled();
    expect(asked).toEqual([]);
  });
});

describe('next and previous', () => {
  test('go on reading only if it was going on', async () => {
    await open(ok(anInterview('The sea')));
    main.notify('queue', queue(0));
    app.dispatch('queue.next');
    await settled();
    expect(asked).toEqual(['next']);
    expect(app.state.isPlaying.value).toBe(false);

    answer = ok(anInterview('The lake'));
    app.dispatch('playback.toggle');
    await reachStatus('speaking');
    app.dispatch('queue.next');
    await settled();
    expect(text('#article h1')).toBe('The lake');
    await reachStatus('speaking');
  });

  test('tell where there is none', async () => {
    await open(ok(anInterview('The sea')));
    main.notify('queue', queue(0));
    app.dispatch('queue.previous');
    await settled();
    clock.advance(1_000);
    expect(asked).toEqual([]);
    expect(text('#announcer')).toContain('There is no previous article in the queue.');
  });

  test('those that could not be opened are told together', () => {
    main.notify('queue:skipped', { name: 'a.html', error: { kind: 'empty' } });
    main.notify('queue:skipped', { name: 'b.html', error: { kind: 'not-found' } });
    expect(app.state.notice.value).toBe(
      'Skipped a.html. There is no text in it. Skipped b.html. There is no file of this name.',
    );
  });

  test('a failure keeps what is open, and nothing is read', async () => {
    await open(ok(anInterview('The sea')));
    main.notify('queue', queue(0));
    answer = err({ name: 'b.html', error: { kind: 'empty' } });
    app.dispatch('queue.next');
    await settled();
    expect(text('#article h1')).toBe('The sea');
    expect(text('#errors')).toContain('b.html could not be opened');
    expect(app.state.isPlaying.value).toBe(false);
  });
});

describe('the dialog', () => {
  const buttons = () => [...get('dialog').querySelectorAll('button')];

  test('lists what is read, marks the current one, and goes to another', async () => {
    await open(ok(anInterview('The sea')));
    main.notify('queue', queue(0));
    app.dispatch('queue.show');
    await settled();
    const entries = [...get('dialog').querySelectorAll('.go')];
    expect(entries.map((each) => each.textContent)).toEqual([
      'The sea open now',
      'The river',
      'The lake',
    ]);
    expect(entries[0]?.getAttribute('aria-current')).toBe('true');
    (entries[1] as HTMLButtonElement).click();
    await settled();
    expect(asked).toEqual([1]);
    expect(app.state.dialog.value).toBeNull();
  });

  test('takes one out, with the focus going on, and all', async () => {
    await open(ok(anInterview('The sea')));
    main.notify('queue', queue(0));
    app.dispatch('queue.show');
    await settled();
    buttons()
      .find(
        (each) =>
          each.ariaLabel === 'Remove The river' ||
          each.getAttribute('aria-label') === 'Remove The river',
      )
      ?.click();
    await settled();
    expect(asked).toEqual([['remove', 1]]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove The lake');
    buttons()
      .find((each) => each.textContent === 'Clear the queue')
      ?.click();
    await settled();
    expect(get('dialog').textContent).toContain('The queue is empty.');
  });
});
