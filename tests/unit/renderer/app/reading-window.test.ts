// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { OpenFailure } from '../../../../core/ipc/contract.js';
import { pack } from '../../../../core/ipc/packed.js';
import { err, ok } from '../../../../core/result.js';
import { openReadingWindow } from '../../../../renderer/app/reading-window.js';
import { aReading, espeakVoices } from '../../../fakes/builders.js';
import { FakeSpeechEngine } from '../../../fakes/fake-speech-engine.js';
import { loadPage, settled } from '../page-stubs.js';
import {
  anInterview,
  app,
  clock,
  engine,
  get,
  instantly,
  main,
  Main,
  marked,
  open,
  playback,
  press,
  reachStatus,
  reading,
  speakerNamed,
  text,
  usesReadingWindow,
} from './window-under-test.js';

usesReadingWindow();

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

  test('quotations get voices of their own at once, at the same place, and give them back', async () => {
    const { article, script } = aReading([
      'Ada Byron, an engineer, built the loom. It has stood here for years.',
      '“I built it for my town,” Byron said. “It never stops.” Then she went home.',
    ]);
    const loom = { ...anInterview('The loom'), script };
    await open(ok({ ...loom, article: { ...article, title: 'The loom' } }));
    app.goTo(2);
    get('.play').click();
    await reachStatus('speaking');
    const before = engine.spoken.at(-1);
    app.changeSettings({ readQuotes: true });
    await vi.waitUntil(() => document.querySelectorAll('#article section').length > 1);
    await reachStatus('speaking');
    const names = [...document.querySelectorAll('#article section')].map(
      (section) => section.getAttribute('aria-label') ?? '',
    );
    expect(names.filter((name) => name.includes('Ada Byron'))).toHaveLength(2);
    expect(marked()).toContain('I built it for my town');
    expect(engine.spoken.at(-1)?.utterance.voice).not.toEqual(before?.utterance.voice);
    app.correct({ do: 'rename', speaker: 'Ada Byron', name: 'Augusta Lund' });
    await reachStatus('speaking');
    expect(get('section.now').getAttribute('aria-label')).toContain('Augusta Lund');
    app.changeSettings({ readQuotes: false });
    await reachStatus('speaking');
    expect(document.querySelectorAll('#article section')).toHaveLength(1);
    expect(marked()).toContain('I built it for my town');
    expect(text('#announcer')).not.toContain('Opened');
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

  describe('an opening that takes a moment', () => {
    const begin = async (): Promise<void> => {
      main.notify('opening', { name: 'slow.html' });
      await settled();
      expect(document.querySelector('.cancel-opening')).toBeNull();
      clock.advance(700);
      await settled();
    };

    test('is told, and can be cancelled by its button', async () => {
      await begin();
      clock.advance(1_000);
      expect(text('#announcer')).toBe('Still opening slow.html. Esc cancels it.');
      get('.cancel-opening').click();
      await settled();
      expect(main.cancelled).toBe(1);
      expect(reading()).toBe('empty');
      expect(text('h1')).toBe('Hear an interview as a conversation');
      expect(document.activeElement?.id).toBe('article-pane');
    });

    test('is cancelled by Esc, and the article before it stays', async () => {
      await open();
      await begin();
      expect(text('#notices')).toContain('Opening slow.html…');
      await press('Escape', 'Escape');
      expect(main.cancelled).toBe(1);
      expect(reading()).toBe('open');
      expect(text('#notices')).not.toContain('slow.html');
      expect(text('#header .title')).toBe('The sea');
    });

    test('and comes to an end by itself takes its button with it', async () => {
      await begin();
      main.notify('opened', pack(ok(anInterview('Handed over'))));
      await settled();
      expect(document.querySelector('.cancel-opening')).toBeNull();
      await press('Escape', 'Escape');
      expect(main.cancelled).toBe(0);
    });
  });

  test('main is told where reading is, and a window that comes again begins there', async () => {
    await open();
    expect(main.places.at(-1)).toEqual({ key: 'The sea', block: 0, offset: 0 });
    app.goTo(3);
    await settled();
    const place = main.places.at(-1);
    expect(place?.block).toBeGreaterThan(0);
    await open(ok({ ...anInterview('The sea'), ...(place && { place }) }));
    expect(app.state.place.value?.segment).toBe(3);
    expect(playback()).toBe('idle');
    expect(engine.spoken).toEqual([]);
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
