// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bridge } from '../../../../core/ipc/bridge.js';
import type {
  OpenedReading,
  OpenFailure,
  OpenOutcome,
  SaveError,
} from '../../../../core/ipc/contract.js';
import { pack } from '../../../../core/ipc/packed.js';
import { err, ok } from '../../../../core/result.js';
import type { Result } from '../../../../core/result.js';
import { anchorOf } from '../../../../core/script/corrections/correct-script.js';
import type { Correction } from '../../../../core/script/corrections/correction.js';
import { NARRATOR } from '../../../../core/script/script.js';
import type { Speaker, TurnId } from '../../../../core/script/script.js';
import { DEFAULT_SETTINGS } from '../../../../core/settings/settings.js';
import type { Settings } from '../../../../core/settings/settings.js';
import type { App } from '../../../../renderer/app/app.js';
import { openReadingWindow } from '../../../../renderer/app/reading-window.js';
import type { Slices } from '../../../../renderer/view/slices.js';
import { aReading, espeakVoices } from '../../../fakes/builders.js';
import { FakeClock } from '../../../fakes/fake-clock.js';
import { FakeSpeechEngine } from '../../../fakes/fake-speech-engine.js';
import { loadPage, notingListeners, settled, stubPage } from '../page-stubs.js';

const instantly: Slices = {
  soon: (work) => {
    work(() => 1);
    return () => undefined;
  },
};

function anInterview(title: string): OpenedReading {
  const { article, script } = aReading([
    'Some words before. And some more of them.',
    'Ines: Why did you go to sea?',
    'Ada: Because it was there. And because nobody asked me not to.',
    'Ines: And would you go again?',
    'Ada: Tomorrow.',
  ]);
  return {
    ...{ name: 'interview.html', key: title, doubted: null, corrections: [], offered: [] },
    article: { ...article, title },
    // The names stand on the page, so they stay with what is said.
    script: { ...script, cast: script.cast.map((each) => ({ ...each, aliases: [each.name] })) },
  };
}

class Main {
  readonly saved: Settings[] = [];
  readonly keptCorrections: { key: string; corrections: readonly Correction[] }[] = [];
  readonly links: string[] = [];
  isReady = false;
  saving: Result<null, SaveError> = ok(null);
  next: OpenOutcome | null = ok(anInterview('The sea'));
  private readonly listeners = new Map<string, (notice: never) => void>();

  notify(name: string, notice: unknown): void {
    this.listeners.get(name)?.(notice as never);
  }

  readonly bridge: Bridge = (() => {
    const open = (): Promise<never> =>
      Promise.resolve((this.next === null ? null : pack(this.next)) as never);
    const on =
      (name: string) =>
      (listener: (notice: never) => void): (() => void) => {
        this.listeners.set(name, listener);
        return () => this.listeners.delete(name);
      };
    return {
      platform: 'linux',
      chooseFile: open,
      openSample: open,
      openDropped: open,
      openClipboard: open,
      openPasted: open,
      loadSettings: () =>
        Promise.resolve({
          ...{ settings: DEFAULT_SETTINGS, setAside: null, correctionsSetAside: null },
        }),
      saveSettings: (settings: Settings) => {
        this.saved.push(settings);
        return Promise.resolve(ok(null));
      },
      saveCorrections: (kept: { key: string; corrections: readonly Correction[] }) => {
        this.keptCorrections.push(kept);
        return Promise.resolve(this.saving);
      },
      openLink: (url: string) => {
        this.links.push(url);
        return Promise.resolve(ok(null));
      },
      ready: () => {
        this.isReady = true;
      },
      onCommand: on('command'),
      onOpening: on('opening'),
      onOpened: on('opened'),
      onAccessibility: on('accessibility'),
      onSuspend: on('suspend'),
    } as unknown as Bridge;
  })();
}

let main: Main;
let clock: FakeClock;
let engine: FakeSpeechEngine;
let highlights: Map<string, Set<Range>>;
let app: App;
let removeListeners: () => void;

function get(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

const text = (selector: string): string => get(selector).textContent;
const playback = (): string | undefined => document.documentElement.dataset['playback'];
const reading = (): string | undefined => document.documentElement.dataset['reading'];
const marked = (): string => [...(highlights.get('sentence') ?? [])].join('|');

async function press(key: string, code: string, ctrlKey = false): Promise<void> {
  const target = document.activeElement ?? document.body;
  const options = { key, code, ctrlKey, bubbles: true, cancelable: true };
  target.dispatchEvent(new KeyboardEvent('keydown', options));
  await settled();
}

function speakerNamed(name: string): Speaker {
  const cast = app.state.article.value?.reading.script.cast ?? [];
  const speaker = cast.find((each) => each.name === name);
  if (!speaker) throw new Error(`nobody is called ${name}`);
  return speaker;
}

async function open(outcome: OpenOutcome | null = main.next): Promise<void> {
  main.next = outcome;
  app.dispatch('file.open');
  await settled();
}

async function reachStatus(status: string): Promise<void> {
  expect(clock.advanceUntil(() => playback() === status, 60_000)).toBe(true);
  await settled();
}

beforeEach(async () => {
  stubPage();
  loadPage();
  removeListeners = notingListeners();
  main = new Main();
  clock = new FakeClock();
  engine = new FakeSpeechEngine(clock, espeakVoices());
  highlights = new Map();
  app = openReadingWindow(window, {
    bridge: main.bridge,
    engine,
    clock,
    slices: instantly,
    highlights: highlights as unknown as HighlightRegistry,
    motion: { isReduced: () => true },
  });
  await settled();
});

afterEach(() => {
  removeListeners();
});

describe('the reading window', () => {
  test('welcomes, and is ready for main once its settings are there', () => {
    expect(main.isReady).toBe(true);
    expect(reading()).toBe('empty');
    expect(text('h1')).toBe('Hear an interview as a conversation');
  });

  test('opening an article shows it, tells its title, and says nothing aloud', async () => {
    await open();
    clock.advance(10_000);
    expect([reading(), playback()]).toEqual(['open', 'idle']);
    expect(document.title).toBe('The sea – Duologue');
    expect(document.querySelectorAll('section')).toHaveLength(5);
    expect(text('#announcer')).toContain('Opened The sea. 5 turns');
    expect(engine.spoken).toHaveLength(0);
    expect(document.activeElement).toBe(get('#article-pane'));
  });

  test('the outline has the questions, and choosing one goes there without a sound', async () => {
    await open();
    const questions = [...document.querySelectorAll<HTMLElement>('#outline button')];
    expect(questions.map((each) => each.children[1]?.textContent)).toEqual([
      'Why did you go to sea?',
      'And would you go again?',
    ]);
    questions[1]?.click();
    await settled();
    expect(text('.state')).toContain('sentence 6 of 7');
    expect(engine.spoken).toHaveLength(0);
  });

  test('Play reads, marks the sentence, tints the turn, and becomes Pause', async () => {
    await open();
    expect(text('.play')).toBe('Play');
    get('.play').click();
    await reachStatus('speaking');
    expect(text('.play')).toBe('Pause');
    expect(marked()).toBe('Some words before.');
    expect(get('section.now').getAttribute('aria-label')).toBe('Turn 1 of 5, Narrator');
  });

  test('after Play the mark comes with the voice; later it moves at once', async () => {
    await open();
    app.dispatch('playback.toggle');
    expect([playback(), marked()]).toEqual(['starting', '']);
    await reachStatus('speaking');
    expect(marked()).toBe('Some words before.');
    app.dispatch('playback.nextSentence');
    expect([playback(), marked()]).toEqual(['starting', 'And some more of them.']);
  });

  test('nothing is announced while reading goes on; a pause says where', async () => {
    await open();
    get('.play').click();
    await reachStatus('speaking');
    const region = get('#announcer');
    const told = region.textContent;
    clock.advanceUntil(() => engine.spoken.length > 4, 60_000);
    expect(region.textContent).toBe(told);
    app.dispatch('playback.toggle');
    clock.advance(1_000);
    expect(region.textContent).toMatch(/^Paused, sentence \d of 7, /u);
  });

  test('single keys steer while the article has the focus, and can be turned off', async () => {
    await open();
    get('#article-pane').focus();
    await press('l', 'KeyL');
    expect(text('.state')).toContain('sentence 2 of 7');
    app.changeSettings({ singleKeys: false });
    await press('l', 'KeyL');
    expect(text('.state')).toContain('sentence 2 of 7');
    await press('3', 'Digit3', true);
    expect(text('.state')).toContain('sentence 3 of 7');
  });

  test('Space on a button is the button’s own', async () => {
    await open();
    get('.stop').focus();
    await press(' ', 'Space');
    expect(playback()).toBe('idle');
  });

  test('read from here begins at the selection', async () => {
    await open();
    get('#article-pane').focus();
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
      textContent.startsWith('Because'),
    );
    document
      .getSelection()
      ?.setBaseAndExtent(paragraph?.firstChild as Node, 30, paragraph?.firstChild as Node, 34);
    app.dispatch('playback.readFromHere');
    await reachStatus('speaking');
    expect(marked()).toBe('And because nobody asked me not to.');
  });

  test('a failure says which file and what to do, and leaves the open article open', async () => {
    await open();
    const failure: OpenFailure = {
      name: 'cat.html',
      error: { kind: 'not-text', found: 'PNG picture' },
    };
    await open(err(failure));
    expect(reading()).toBe('error');
    expect(text('#errors')).toContain('cat.html could not be opened');
    expect(text('#errors')).toContain('PNG picture');
    expect(document.querySelectorAll('section.turn')).toHaveLength(5);
    app.dismissFailure();
    await settled();
    expect(reading()).toBe('open');
  });

  test('a cancelled choice changes nothing', async () => {
    await open();
    await open(null);
    expect(reading()).toBe('open');
  });

  test('what main opens by itself is shown, its name while it lasts', async () => {
    main.notify('opening', { name: 'handed-over.html' });
    await settled();
    expect(reading()).toBe('opening');
    expect(text('h1')).toBe('Opening handed-over.html…');
    main.notify('opened', pack(ok(anInterview('Handed over'))));
    await settled();
    expect(text('#header .title')).toBe('Handed over');
  });

  test('a change of speed acts at once, is told, and is saved a moment later', async () => {
    await open();
    app.dispatch('playback.faster');
    app.dispatch('playback.faster');
    await settled();
    expect(text('.rate')).toBe('1.2 times');
    clock.advance(1_000);
    expect(text('#announcer')).toBe('Speed 1.2 times.');
    expect(main.saved.map(({ rate }) => rate)).toEqual([1.2]);
  });

  test('where am I pauses first, then tells', async () => {
    await open();
    get('.play').click();
    await reachStatus('speaking');
    app.dispatch('place.where');
    expect(playback()).toBe('paused');
    clock.advance(200);
    expect(text('#announcer')).toBe('Paused. Sentence 1 of 7. Turn 1 of 5, Narrator.');
  });

  test('a question is heard once all of its answer was', async () => {
    await open();
    app.goTo(2);
    get('.play').click();
    clock.advanceUntil(() => playback() === 'finished', 120_000);
    await settled();
    const states = [...document.querySelectorAll('#outline .mark')].map((each) => each.className);
    expect(states).toEqual(['mark heard', 'mark now']);
    expect(text('.state')).toContain('Finished');
  });

  test('the machine going to sleep pauses', async () => {
    await open();
    get('.play').click();
    await reachStatus('speaking');
    main.notify('suspend', null);
    expect(playback()).toBe('paused');
  });

  test('a dialog opens by its key and gives the focus to its heading', async () => {
    await open();
    await press('F1', 'F1');
    expect(get('dialog').hasAttribute('open')).toBe(true);
    expect(document.activeElement?.textContent).toBe('Keyboard and help');
    expect(text('dialog')).toContain('Ctrl+2');
  });

  test.each([
    ['another', 'help.keys', 'Keyboard and help'],
    ['itself', 'cast.show', 'Cast and voices'],
  ] as const)(
    'after a dialog was closed, %s asked for at once stays open',
    async (_, id, title) => {
      app.dispatch('cast.show');
      await settled();
      const first = get('dialog');
      first.dispatchEvent(new Event('cancel'));
      await settled();
      app.dispatch(id);
      await settled();
      first.dispatchEvent(new Event('close'));
      await settled();
      expect(text('dialog h2')).toBe(title);
    },
  );

  test('each speaker has a choice of voices, and a preview that keeps the place', async () => {
    await open();
    app.goTo(3);
    app.dispatch('cast.show');
    await settled();
    const names = [...document.querySelectorAll('.voice label')].map((each) => each.textContent);
    expect(names).toEqual(['Voice for Narrator', 'Voice for Ines', 'Voice for Ada']);
    const preview = [...document.querySelectorAll<HTMLElement>('.voice button')].at(-1);
    preview?.click();
    clock.advance(10_000);
    expect(engine.spoken.map(({ utterance }) => utterance.text)).toEqual([
      'Why did you go to sea?',
      'Because it was there.',
    ]);
    expect(new Set(engine.spoken.map(({ utterance }) => utterance.voice?.id)).size).toBe(2);
    expect(playback()).toBe('idle');
    expect(text('.state')).toContain('sentence 4 of 7');
  });

  test('before anything is open, the usual roles have voices and samples', async () => {
    app.dispatch('cast.show');
    await settled();
    const names = [...document.querySelectorAll('.member h3')].map((each) => each.textContent);
    expect(names).toEqual(['Narrator', 'interviewers', 'interviewees']);
    [...document.querySelectorAll<HTMLElement>('.voice button')].at(-1)?.click();
    expect(engine.spoken.at(-1)?.utterance.text).toBe('This is the voice for interviewees.');
  });

  test('a chosen voice is used for its role and kept for the language', async () => {
    await open();
    const voice = espeakVoices().find(({ name }) => name.includes('Annie'));
    app.chooseVoice(speakerNamed('narrator'), voice ?? null);
    get('.play').click();
    await reachStatus('speaking');
    expect(engine.spoken.at(-1)?.utterance.voice?.name).toBe(voice?.name);
    clock.advance(500);
    expect(main.saved.at(-1)?.voices['en']?.narrator?.name).toBe(voice?.name);
  });

  test('a link asks main, and reads nothing', async () => {
    const interview = anInterview('Linked');
    const [first, ...rest] = interview.article.blocks;
    const linked = {
      ...first,
      inlines: [{ start: 0, end: 4, style: 'link', value: 'https://example.com/' }],
    } as typeof first;
    const blocks = linked ? [linked, ...rest] : rest;
    await open(ok({ ...interview, article: { ...interview.article, blocks } }));
    get('#article a').click();
    await settled();
    expect(main.links).toEqual(['https://example.com/']);
    expect(playback()).toBe('idle');
  });

  test('theme and text size stand on the document', async () => {
    app.changeSettings({ theme: 'dark', textScale: 2 });
    await settled();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(document.documentElement.style.getPropertyValue('--scale')).toBe('2');
  });
});

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
    clock.advance(1_000);
    expect(main.keptCorrections).toEqual([]);
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
    document.execCommand = (command) => undone.push(command) > 0;
    main.notify('command', 'edit.undo');
    expect(undone).toEqual(['undo']);
    expect(app.state.history.value.done).toHaveLength(1);
    get('.whole-cast button').focus();
    main.notify('command', 'edit.undo');
    expect(app.state.history.value.done).toHaveLength(0);
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

describe('without a single voice', () => {
  test('says once what to install, after the engine has had its time', async () => {
    loadPage();
    const mute = new FakeSpeechEngine(clock, []);
    const registry = new Map() as unknown as HighlightRegistry;
    const ports = {
      clock,
      slices: instantly,
      highlights: registry,
      motion: { isReduced: () => true },
    };
    openReadingWindow(window, { bridge: new Main().bridge, engine: mute, ...ports });
    await settled();
    expect(text('#notices')).toBe('');
    clock.advance(8_000);
    await settled();
    expect(text('#notices')).toContain('speech-dispatcher');
    mute.setVoices(espeakVoices());
    await settled();
    expect(text('#notices')).toBe('');
  });
});
