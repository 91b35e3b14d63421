import type { CommandId } from '../../core/commands/commands.js';
import type { Bridge } from '../../core/ipc/bridge.js';
import { unpack } from '../../core/ipc/packed.js';
import { Player } from '../../core/playback/player.js';
import { isRunning } from '../../core/playback/state.js';
import { sentenceAt } from '../../core/reading/find-sentence.js';
import { Announcer } from '../a11y/announcer.js';
import { listenForKeys } from '../a11y/keyboard.js';
import { Regions } from '../a11y/regions.js';
import type { App } from './app.js';
import { listenForArticleClicks } from './article-clicks.js';
import { Caret } from './caret.js';
import { commandTable } from './commands.js';
import { listenForDrops } from './drops.js';
import { Following } from './following.js';
import { Opening } from './opening.js';
import { keepRootAttributes } from './root-attributes.js';
import { SettingsKeeper } from './settings-keeper.js';
import { Speech } from './speech.js';
import { createState } from './state.js';
import { withChoice } from './voice-choice.js';
import { watch } from './watch.js';
import { withQuotes } from './with-quotes.js';
import { mountControls } from '../controls/mount.js';
import { ArticleView } from '../view/article-view.js';
import { Highlighter } from '../view/highlighter.js';
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
  const opening = new Opening(state, (opened) => {
    const reading = withQuotes(opened, state.settings.value);
    follower.resume();
    view.show(reading);
    pane.scrollTop = 0;
    speech.open(opened, reading);
    if (state.dialog.value === null) regions.focusArticle();
  });

  const commands = commandTable({
    ...{ state, bridge, player, speech, opening, keeper, announcer, follower, caret, regions },
  });
  const dispatch = (command: CommandId): void => {
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
    chooseVoice: (role, voice) => {
      const { voices } = state.settings.value;
      const lang = state.article.value?.reading.article.lang ?? 'en';
      keeper.change({ voices: withChoice(voices, lang, role, voice) });
    },
    preview: (role) => {
      speech.preview(role);
    },
    show: (dialog) => {
      state.dialog.value = dialog;
    },
    dismissFailure: () => {
      state.failure.value = null;
      regions.focusArticle();
    },
  };

  keepRootAttributes(document, state);
  mountControls(document, app);
  watch(app, { view, speech, following, announcer });

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
  });
  // The engine outlives the page: a window that closes falls silent.
  window.addEventListener('pagehide', () => {
    player.stop();
    keeper.finish();
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
  bridge.onCommand(dispatch);
  bridge.onOpening(({ name }) => {
    opening.begin(name);
  });
  bridge.onOpened((outcome) => {
    opening.settle(unpack(outcome));
  });
  bridge.onAccessibility(({ screenReader }) => {
    player.configure({ quietBeforeStart: screenReader ? QUIET_MS : 0 });
  });
  bridge.onSuspend(() => {
    player.pause();
  });
}

function element(document: Document, id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id} in the page`);
  return found;
}
