import type { CommandId } from '../core/commands/commands.js';
import type { Bridge } from '../core/ipc/bridge.js';
import { unpack } from '../core/ipc/packed.js';
import { Player } from '../core/playback/player.js';
import { isRunning } from '../core/playback/state.js';
import { sentenceAt } from '../core/reading/find-sentence.js';
import { Announcer } from './a11y/announcer.js';
import { listenForKeys } from './a11y/keyboard.js';
import { Regions } from './a11y/regions.js';
import type { App } from './app/app.js';
import { listenForArticleClicks } from './app/article-clicks.js';
import { Caret } from './app/caret.js';
import { commandTable } from './app/commands.js';
import { listenForDrops } from './app/drops.js';
import { Following } from './app/following.js';
import { Opening } from './app/opening.js';
import { keepRootAttributes } from './app/root-attributes.js';
import { SettingsKeeper } from './app/settings-keeper.js';
import { Speech } from './app/speech.js';
import { createState } from './app/state.js';
import { withChoice } from './app/voice-choice.js';
import { watch } from './app/watch.js';
import { mountControls } from './controls/mount.js';
import { BrowserClock } from './speech/browser-clock.js';
import { WebSpeechEngine } from './speech/web-speech-engine.js';
import './styles/main.css';
import { ArticleView } from './view/article-view.js';
import { Highlighter } from './view/highlighter.js';
import { ScrollFollower } from './view/scroll-follower.js';
import { idleSlices } from './view/slices.js';

declare global {
  interface Window {
    readonly duologue: Bridge;
  }
}

/** Silence before the first word while a screen reader runs: it has something to say about Play. */
const QUIET_MS = 600;

function start(bridge: Bridge): void {
  const pane = element('article-pane');
  const host = element('article');
  const state = createState();
  const clock = new BrowserClock();
  const engine = new WebSpeechEngine(window.speechSynthesis);
  const player = new Player({ engine, clock });

  const announcer = new Announcer(element('announcer'), clock, () => isRunning(player.state));
  const view = new ArticleView(host, idleSlices);
  const lessMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
  const follower = new ScrollFollower(pane, { isReduced: () => lessMotion.matches }, (isAway) => {
    state.away.value = isAway;
  });
  const caret = new Caret(pane, () => view.index);
  const speech = new Speech(state, player, engine, idleSlices);
  const regions = new Regions(document);
  const keeper = new SettingsKeeper(state, bridge, clock);
  const highlighter = new Highlighter();
  const following = new Following(state, player, { view, highlighter, follower, caret }, announcer);
  const opening = new Opening(state, (reading) => {
    follower.resume();
    view.show(reading);
    pane.scrollTop = 0;
    speech.open(reading);
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
  window.addEventListener('pagehide', () => {
    player.stop();
  });

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
  void keeper.load().then(() => {
    bridge.ready();
  });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id} in the page`);
  return found;
}

start(window.duologue);
