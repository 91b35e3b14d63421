import type { BlockId } from '../../core/article/article.js';
import type { CommandId } from '../../core/commands/commands.js';
import type { Bridge } from '../../core/ipc/bridge.js';
import type { OpenedReading } from '../../core/ipc/contract.js';
import { samePlace } from '../../core/opening/same-place.js';
import { messages } from '../../core/messages/en.js';
import { Player } from '../../core/playback/player.js';
import { isRunning } from '../../core/playback/state.js';
import { sentenceAt } from '../../core/reading/find-sentence.js';
import { blocksAgain } from '../../core/reading/same-text.js';
import { voicesChosen } from '../../core/script/corrections/correct-script.js';
import { Announcer } from '../a11y/announcer.js';
import { focusedElement, listenForKeys } from '../a11y/keyboard.js';
import { Regions } from '../a11y/regions.js';
import type { App } from './app.js';
import { listenForArticleClicks } from './article-clicks.js';
import { Caret } from './caret.js';
import { leadsRole } from './cast.js';
import { commandTable } from './commands.js';
import { Corrections } from './corrections.js';
import { listenForDrops } from './drops.js';
import { Following } from './following.js';
import { Opening } from './opening.js';
import type { Again } from './opening.js';
import { QueueReader } from './queue-reader.js';
import { isOfferedAnotherEncoding, reopenedInWords, Reopening } from './reopening.js';
import { keepRootAttributes } from './root-attributes.js';
import { SettingsKeeper } from './settings-keeper.js';
import { Speech } from './speech.js';
import { createState } from './state.js';
import { preferenceFor, withChoice } from './voice-choice.js';
import { watch } from './watch.js';
import { mountControls } from '../controls/mount.js';
import { ArticleView } from '../view/article-view.js';
import { Highlighter } from '../view/highlighter.js';
import { KeptPlace } from '../view/kept-place.js';
import { ScrollFollower } from '../view/scroll-follower.js';

import type { SpeechEngine } from '../../core/speech/engine.js';
import type { Clock } from '../../core/clock.js';
import type { Slices } from '../view/slices.js';
import type { Motion } from '../view/scroll-follower.js';

/** Silence before the first word while a screen reader runs: it has something to say about Play. */
const QUIET_MS = 600;

/** Everything the window stands on. The real ones are put together in main.tsx. */
export interface WindowPorts {
  readonly bridge: Bridge;
  readonly engine: SpeechEngine;
  readonly clock: Clock;
  readonly slices: Slices;
  readonly highlights: HighlightRegistry;
  readonly motion: Motion;
}

/** Brings the window to life in its page: state, speech, article, controls, keys, and the way to main. */
export function openReadingWindow(window: Window, ports: WindowPorts): App {
  const { bridge, engine, clock, slices } = ports;
  const { document } = window;
  const pane = element(document, 'article-pane');
  const host = element(document, 'article');
  const state = createState();
  const player = new Player({ engine, clock });

  const isReadingAloud = (): boolean => isRunning(player.state);
  const announcer = new Announcer(element(document, 'announcer'), clock, isReadingAloud);
  const view = new ArticleView(host, slices);
  const follower = new ScrollFollower(pane, ports.motion, (isAway) => {
    state.away.value = isAway;
  });
  const caret = new Caret(pane, () => view.index);
  const speech = new Speech(state, { player, engine, clock, slices });
  const regions = new Regions(document);
  const keeper = new SettingsKeeper(state, bridge, clock);
  const highlighter = new Highlighter(ports.highlights);
  const following = new Following(state, player, { view, highlighter, follower, caret }, announcer);
  const showChanged = (
    reading: OpenedReading,
    moved: (block: BlockId) => BlockId = (block) => block,
  ): void => {
    const place = new KeptPlace(pane, view);
    const putCaretBack = caret.keep();
    place.move(moved);
    if (!view.change(reading, place.places)) return;
    highlighter.clear();
    place.restore();
    putCaretBack(moved);
  };
  const corrections = new Corrections(state, {
    ...{ bridge, clock, announcer },
    changeScript: (reading) => {
      speech.change(reading, () => {
        showChanged(reading);
      });
    },
    changeVoices: () => {
      speech.replan();
    },
  });
  const show = (opened: OpenedReading, again: Again | null): void => {
    const before = state.article.value?.opened ?? null;
    const reading = corrections.open(opened);
    const place = again?.place ?? null;
    const at = place && before && samePlace(before.article, place, reading.article);
    state.reopened.value = again && reopenedInWords(before, opened);
    follower.resume();
    view.show(reading);
    pane.scrollTop = 0;
    speech.open(opened, reading, at);
    state.garbled.value = isOfferedAnotherEncoding(opened);
    if (state.dialog.value === null) regions.focusArticle();
  };
  const grow = (opened: OpenedReading, arrived: () => void): void => {
    speech.grow(() => {
      const reading = corrections.over(opened);
      const before = state.article.value?.reading.article ?? reading.article;
      const moved = blocksAgain(before, reading.article);
      const showWhole = (): void => {
        corrections.grow(opened);
        arrived();
        showChanged(reading, moved);
      };
      return { opened, reading, moved, show: showWhole };
    });
  };
  const opening = new Opening(state, {
    ...{ bridge, clock, slices },
    opened: show,
    grown: grow,
    leave: () => {
      corrections.finish();
    },
  });
  const reopening = new Reopening(state, { bridge, opening, announcer });

  const queue = new QueueReader(state, { bridge, clock, opening, speech, announcer });

  const commands = commandTable({
    ...{ state, bridge, player, speech, opening, keeper, announcer, follower, caret, regions },
    corrections,
    reopening,
    queue,
  });
  const dispatch = (command: CommandId): void => {
    // What stops the reading gives up an opening, too.
    if (command === 'playback.stop') app.cancelOpening();
    commands[command]();
  };
  const app: App = {
    state,
    platform: bridge.platform,
    dispatch,
    goTo: (segment) => {
      follower.resume();
      player.seek({ segment, offset: 0 });
    },
    changeSettings: (change) => {
      keeper.change(change);
    },
    chooseVoice: (speaker, voice) => {
      const { voices } = state.settings.value;
      const { article, script } = state.article.value?.reading ?? { article: null, script: null };
      const isOwn = voicesChosen(state.history.value.done).has(speaker.name);
      if (script === null || (leadsRole(script.cast, speaker) && !isOwn)) {
        keeper.change({ voices: withChoice(voices, article?.lang ?? 'en', speaker.role, voice) });
        return;
      }
      corrections.make({
        do: 'voice',
        speaker: speaker.name,
        voice: voice && preferenceFor(voice),
      });
    },
    preview: (speaker) => {
      speech.preview(speaker);
    },
    correct: (correction) => corrections.make(correction),
    answerOffer: (use) => {
      corrections.answerOffer(use);
      regions.focusArticle();
    },
    reopen: (file, choices) => reopening.reopen(file, choices),
    goInQueue: (id) => {
      state.dialog.value = null;
      queue.go(id);
    },
    removeFromQueue: (id) => {
      queue.remove(id);
    },
    clearQueue: () => {
      queue.clear();
    },
    sampleLine: () => bridge.sampleLine(),
    tell: (words) => {
      announcer.say(words);
    },
    show: (dialog) => {
      state.dialog.value = dialog;
    },
    focusArticle: () => {
      regions.focusArticle();
    },
    cancelOpening: () => {
      const name = opening.cancel();
      if (name === null) return;
      announcer.say(messages.cancelOpening.done(name));
      regions.focusArticle();
    },
    dismissFailure: () => {
      state.failure.value = null;
      regions.focusArticle();
    },
  };

  keepRootAttributes(document, state);
  mountControls(document, app);
  watch(app, { bridge, view, speech, following, corrections, announcer });

  listenForKeys(window, {
    platform: bridge.platform,
    pane,
    singleKeys: () => state.settings.value.singleKeys,
    dispatch,
  });
  listenForDrops(document, { state, bridge, opening });
  listenForArticleClicks(host, {
    bridge,
    announcer,
    index: () => view.index,
    readFrom: (place) => {
      const segments = state.article.value?.prepared?.segments ?? [];
      const sentence = sentenceAt(segments, place);
      if (sentence) player.seek({ segment: sentence.index, offset: 0 }, true);
    },
    askWho: (place) => {
      state.asked.value = place;
      state.dialog.value = 'who';
    },
  });
  // The engine outlives the page: a window that closes falls silent.
  window.addEventListener('pagehide', () => {
    player.stop();
    keeper.finish();
    corrections.finish();
  });
  listenToMain(bridge, { dispatch, opening, player });
  void keeper.load().then(() => {
    bridge.ready();
  });
  return app;
}

function listenToMain(
  bridge: Bridge,
  ports: {
    readonly dispatch: (command: CommandId) => void;
    readonly opening: Opening;
    readonly player: Player;
  },
): void {
  const { dispatch, opening, player } = ports;
  bridge.onCommand((command) => {
    if (!undoesTyping(command)) dispatch(command);
  });
  bridge.onOpening(({ name, opening: number }) => {
    opening.begin(name, number);
  });
  bridge.onBegun((beginning) => {
    opening.takeBeginning(beginning);
  });
  bridge.onOpened((outcome) => {
    void opening.take(outcome);
  });
  bridge.onAccessibility(({ screenReader }) => {
    player.configure({ quietBeforeStart: screenReader ? QUIET_MS : 0 });
  });
  bridge.onSuspend(() => {
    player.pause();
  });
}

/**
 * Undo and redo of the menu mean the text while one is typing; so does their key on macOS, where the
 * menu gets every key that the window leaves alone.
 */
function undoesTyping(command: CommandId): boolean {
  if (command !== 'edit.undo' && command !== 'edit.redo') return false;
  if (focusedElement(document.activeElement) !== 'text') return false;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- a page has no other way to a field's own undo
  document.execCommand(command === 'edit.undo' ? 'undo' : 'redo');
  return true;
}

function element(document: Document, id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id} in the page`);
  return found;
}
