// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { err, ok } from '../../../../core/result.js';
import { anchorOf } from '../../../../core/script/corrections/correct-script.js';
import type { Correction } from '../../../../core/script/corrections/correction.js';
import { NARRATOR } from '../../../../core/script/script.js';
import type { TurnId } from '../../../../core/script/script.js';
import { aReading, espeakVoices } from '../../../fakes/builders.js';
import { settled } from '../page-stubs.js';
import {
  anInterview,
  app,
  clock,
  engine,
  get,
  main,
  marked,
  open,
  press,
  reachStatus,
  speakerNamed,
  text,
  usesReadingWindow,
} from './window-under-test.js';

usesReadingWindow();

describe('who speaks', () => {
  const margin = (): string[] =>
    [...document.querySelectorAll('#article .who p')].map((each) => each.textContent);
  const heading = (): string => text('dialog h2');

  async function correct(correction: Correction): Promise<void> {
    app.correct(correction);
    await settled();
  }

  test('a swap by its key is followed by everything that shows a role, and is told with the way back', async () => {
    await open();
    get('#article-pane').focus();
    await press('s', 'KeyS');
    expect(margin().slice(1, 3)).toEqual(['Ines answers', 'Ada asks']);
    expect(get('section.asks').getAttribute('aria-label')).toBe('Turn 3 of 5, Ada');
    expect(text('#outline button')).toContain('Because it was there.');
    app.goTo(3);
    await settled();
    expect(text('#player .speaker')).toBe('Ada asks');
    clock.advance(200);
    expect(text('#announcer')).toBe('Ada now asks, Ines answers. Undo with Ctrl+Z.');
  });

  test('undo and redo go back and forth, and say what they did', async () => {
    await open();
    const before = margin();
    await correct({ do: 'rename', speaker: 'Ada', name: 'Ada Byron' });
    const after = margin();
    expect(after[2]).toBe('Ada Byron answers');
    get('#article-pane').focus();
    await press('z', 'KeyZ', true);
    expect(margin()).toEqual(before);
    clock.advance(200);
    expect(text('#announcer')).toBe('Undone: renaming Ada to Ada Byron. Redo with Ctrl+Shift+Z.');
    app.dispatch('edit.redo');
    await settled();
    expect(margin()).toEqual(after);
    app.dispatch('edit.redo');
    clock.advance(200);
    expect(text('#announcer')).toBe('There is nothing to redo.');
  });

  test('a correction keeps the place, and reading goes on in the voice of whoever it is now', async () => {
    await open();
    app.goTo(3);
    get('.play').click();
    await reachStatus('speaking');
    clock.advance(300);
    const [before] = engine.spoken.slice(-1);
    await correct({ do: 'swap' });
    await reachStatus('speaking');
    const [after] = engine.spoken.slice(-1);
    expect(marked()).toBe('Because it was there.');
    expect(after?.utterance.voice?.id).not.toBe(before?.utterance.voice?.id);
    expect(text('.state')).toContain('sentence 4 of 7');
  });

  test('what was heard stays heard when turns become one', async () => {
    await open();
    app.goTo(2);
    get('.play').click();
    clock.advanceUntil(() => app.state.heard.value.size === 2, 60_000);
    app.dispatch('playback.toggle');
    await correct({ do: 'merge', speaker: 'Ines', into: 'Ada' });
    expect(document.querySelectorAll('section.turn')).toHaveLength(2);
    expect([...app.state.heard.value]).toEqual([2, 3]);
  });

  test('a page that is built anew keeps its marks, and the focus where it was', async () => {
    await open();
    app.goTo(3);
    await settled();
    const ask = document.querySelectorAll<HTMLElement>('.ask-who')[2];
    ask?.focus();
    const sentence = marked();
    await correct({ do: 'merge', speaker: 'Ines', into: 'Ada' });
    expect(marked()).toBe(sentence);
    expect(ask?.isConnected).toBe(false);
    expect(document.activeElement).toBe(document.querySelectorAll('.ask-who')[1]);
    expect(text('.state')).toContain('sentence 4 of 7');
  });

  test('an article put right is kept by its key, a moment later, and at once when the window closes', async () => {
    await open();
    await correct({ do: 'swap' });
    await correct({ do: 'rename', speaker: 'Ada', name: 'Ada Byron' });
    expect(main.keptCorrections).toEqual([]);
    clock.advance(500);
    expect(main.keptCorrections).toMatchObject([
      { key: 'The sea', corrections: [{ do: 'swap' }, { do: 'rename' }] },
    ]);
    app.dispatch('edit.undo');
    window.dispatchEvent(new Event('pagehide'));
    expect(main.keptCorrections.at(-1)).toMatchObject({ corrections: [{ do: 'swap' }] });
  });

  test('opened again, it is shown as it was put right, and can still be taken back', async () => {
    const corrections: readonly Correction[] = [{ do: 'swap' }];
    await open(ok({ ...anInterview('The sea'), corrections }));
    expect(margin()[1]).toBe('Ines answers');
    app.dispatch('edit.undo');
    await settled();
    expect(margin()[1]).toBe('Ines asks');
  });

  test('what cannot be kept is told once', async () => {
    await open();
    main.saving = err({ kind: 'disk-full', path: 'corrections.json' });
    await correct({ do: 'swap' });
    clock.advance(500);
    await settled();
    expect(text('#notices')).toContain('the disk is full');
    app.state.notice.value = null;
    app.dispatch('edit.undo');
    clock.advance(500);
    await settled();
    expect(text('#notices')).toBe('');
  });

  test('what was put right in the last article is offered, used when wanted, and undone in one', async () => {
    const offered: readonly Correction[] = [
      { do: 'swap' },
      { do: 'rename', speaker: 'Ada', name: 'Ada Byron' },
    ];
    await open(ok({ ...anInterview('The sea'), offered }));
    expect(margin()[1]).toBe('Ines asks');
    expect(text('#notices')).toContain('You put right who speaks');
    document.querySelector<HTMLElement>('#notices button')?.click();
    await settled();
    expect(margin().slice(1, 3)).toEqual(['Ines answers', 'Ada Byron asks']);
    expect(text('#notices')).toBe('');
    expect(document.activeElement).toBe(get('#article-pane'));
    app.dispatch('edit.undo');
    await settled();
    expect(margin().slice(1, 3)).toEqual(['Ines asks', 'Ada answers']);
    app.dispatch('edit.redo');
    await settled();
    expect(margin().slice(1, 3)).toEqual(['Ines answers', 'Ada Byron asks']);
  });

  test('an offer that is refused changes nothing and goes', async () => {
    await open(ok({ ...anInterview('The sea'), offered: [{ do: 'swap' }] }));
    [...document.querySelectorAll<HTMLElement>('#notices button')].at(-1)?.click();
    await settled();
    expect(margin()[1]).toBe('Ines asks');
    expect(text('#notices')).toBe('');
    expect(main.keptCorrections).toMatchObject([{ corrections: [], carried: [], refused: true }]);
  });

  test('made by a key it is shown with its way back, for a while; in a dialog it is seen anyway', async () => {
    await open();
    app.dispatch('cast.swap');
    await settled();
    expect(text('.hint')).toBe('Ada now asks, Ines answers. Undo with Ctrl+Z.');
    app.dispatch('edit.undo');
    await settled();
    expect(text('.hint')).toContain('Redo with Ctrl+Shift+Z.');
    clock.advance(12_000);
    await settled();
    expect(document.querySelector('.hint')).toBeNull();
    app.dispatch('cast.show');
    app.dispatch('cast.swap');
    await settled();
    expect(document.querySelector('.hint')).toBeNull();
  });

  test('is told to a screen reader even while it is being read', async () => {
    await open();
    get('.play').click();
    await reachStatus('speaking');
    app.dispatch('cast.swap');
    clock.advance(200);
    expect(text('#announcer')).toBe('Ada now asks, Ines answers. Undo with Ctrl+Z.');
  });

  test('in doubt, the window says so and reads it as an interview when told to', async () => {
    const interview = anInterview('The sea');
    const spans = interview.script.turns.flatMap((turn) => turn.spans);
    const narrated = {
      ...{ cast: interview.script.cast.slice(0, 1), skipped: [], sure: false },
      turns: [{ id: 0 as TurnId, speaker: NARRATOR, spans }],
    };
    await open(ok({ ...interview, script: narrated, doubted: interview.script }));
    expect(text('#notices')).toContain('not sure who speaks');
    clock.advance(200);
    expect(text('#announcer')).toContain('not sure who speaks');
    document.querySelector<HTMLElement>('#notices button')?.click();
    await settled();
    expect(margin()[1]).toBe('Ines asks');
    expect(text('#notices')).toBe('');
    app.dispatch('cast.show');
    await settled();
    const narrate = [...document.querySelectorAll<HTMLElement>('.whole-cast button')].at(-1);
    expect(narrate?.textContent).toBe('The narrator reads everything');
    narrate?.click();
    await settled();
    expect(margin()).toEqual(['Narrator']);
  });

  test('a turn is asked about at its name, says why, and is given to somebody else', async () => {
    await open();
    document.querySelectorAll<HTMLElement>('.ask-who')[2]?.click();
    await settled();
    expect(heading()).toBe('Who speaks here?');
    expect(text('.finding')).toContain('Because it was there. And because nobody asked me not to.');
    expect(text('.finding')).toContain('Now: Ada answers');
    const [, ines] = document.querySelectorAll<HTMLInputElement>('dialog input[type="radio"]');
    ines?.click();
    await settled();
    expect(text('dialog .first')).toBe('This is Ines');
    get('dialog .first').click();
    await settled();
    expect(document.querySelector('dialog')).toBeNull();
    expect(margin()).toEqual(['Narrator', 'Ines asks', 'Ada answers']);
  });

  test('by its key, the turn at the caret is asked about; somebody new gets a name and a role', async () => {
    await open();
    get('#article-pane').focus();
    const tomorrow = [...document.querySelectorAll('.said p')].at(-1);
    document.getSelection()?.collapse(tomorrow?.firstChild ?? null, 2);
    await press('t', 'KeyT');
    expect(text('.finding')).toContain('Tomorrow.');
    [...document.querySelectorAll<HTMLInputElement>('dialog fieldset:first-of-type input')]
      .at(-1)
      ?.click();
    await settled();
    expect(get('dialog .first').getAttribute('aria-disabled')).toBe('true');
    const name = get('.newcomer input') as HTMLInputElement;
    name.value = 'Bo Lind';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    get('dialog .first').click();
    await settled();
    expect(margin().at(-1)).toBe('Bo Lind says');
    expect(engine.spoken).toEqual([]);
  });

  test('of two who answer, each has a voice of their own, kept for this article', async () => {
    await open();
    const bo = { speaker: 'Bo', role: 'interviewee', scope: 'paragraph' } as const;
    const { article, script } = anInterview('The sea');
    const span = script.turns.at(-1)?.spans[0];
    if (!span) throw new Error('nobody answers');
    await correct({ do: 'give', at: anchorOf(article, script, span), ...bo });
    const [first, second] = espeakVoices().filter(({ name }) => /Annie|Robosoft/u.test(name));
    app.chooseVoice(speakerNamed('Ada'), first ?? null);
    app.chooseVoice(speakerNamed('Bo'), second ?? null);
    app.goTo(6);
    get('.play').click();
    await reachStatus('speaking');
    expect(engine.spoken.at(-1)?.utterance.voice?.name).toBe(second?.name);
    clock.advance(500);
    expect(main.saved.at(-1)?.voices['en']?.interviewee?.name).toBe(first?.name);
    expect(main.keptCorrections.at(-1)?.corrections.map((each) => each.do)).toEqual([
      'give',
      'voice',
    ]);
    app.dispatch('edit.undo');
    await settled();
    expect(engine.spoken.at(-1)?.utterance.voice?.name).not.toBe(second?.name);
  });

  test('roles that arrows pass through on the way are one step back', async () => {
    await open();
    await correct({ do: 'role', speaker: 'Ada', role: 'other' });
    await correct({ do: 'role', speaker: 'Ada', role: 'interviewer' });
    expect(app.state.history.value.done).toHaveLength(1);
    app.dispatch('edit.undo');
    await settled();
    expect(margin()[2]).toBe('Ada answers');
  });

  test('where nobody asks there is nobody to swap, and that is said', async () => {
    await open();
    await correct({ do: 'narrate' });
    app.dispatch('cast.swap');
    clock.advance(200);
    expect(text('#announcer')).toContain('nobody to swap');
  });

  test('the menu’s undo means the text while a name is typed', async () => {
    await open();
    await correct({ do: 'swap' });
    app.dispatch('cast.show');
    await settled();
    get('summary').click();
    const details = get('details') as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await settled();
    get('.change input').focus();
    const undone: string[] = [];
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a page has no other way to a field's own undo
    document.execCommand = (command) => undone.push(command) > 0;
    main.notify('command', 'edit.undo');
    expect(undone).toEqual(['undo']);
    expect(app.state.history.value.done).toHaveLength(1);
    get('.whole-cast button').focus();
    main.notify('command', 'edit.undo');
    expect(app.state.history.value.done).toHaveLength(0);
  });

  test('who is quoted can be corrected, too, and is again when quotations are read again', async () => {
    const { article, script } = aReading([
      'Ada Byron, an engineer, built the loom. It has stood here for years.',
      '“I built it for my town,” Byron said. “It never stops.” Then she went home.',
    ]);
    await open(ok({ ...anInterview('The loom'), article, script }));
    app.changeSettings({ readQuotes: true });
    // The reading of quotations is fetched when it is first asked for.
    await vi.waitUntil(() => margin().includes('Ada Byron says'));
    await correct({ do: 'rename', speaker: 'Ada Byron', name: 'Ada' });
    expect(margin()).toContain('Ada says');
    app.changeSettings({ readQuotes: false });
    await settled();
    expect(margin()).toEqual(['Narrator']);
    app.changeSettings({ readQuotes: true });
    await vi.waitUntil(() => margin().includes('Ada says'));
  });

  test('in a dialog the live region is in it, so that a change can be told', async () => {
    await open();
    app.dispatch('cast.show');
    await settled();
    await press('s', 'KeyS');
    expect(get('dialog').contains(get('#announcer'))).toBe(true);
    document.querySelector<HTMLElement>('.whole-cast button')?.click();
    clock.advance(200);
    expect(text('dialog #announcer')).toBe('Ada now asks, Ines answers. Undo with Ctrl+Z.');
    get('dialog').dispatchEvent(new Event('cancel'));
    await settled();
    expect(get('#announcer').parentElement).toBe(document.body);
  });
});
