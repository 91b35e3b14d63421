import type { CommandId } from '../../core/commands/commands.js';
import type { Bridge } from '../../core/ipc/bridge.js';
import { castMessages } from '../../core/messages/cast.js';
import { encodingMessages } from '../../core/messages/encodings.js';
import { messages } from '../../core/messages/en.js';
import type { Player } from '../../core/playback/player.js';
import { sentenceAt } from '../../core/reading/find-sentence.js';
import { entryFrom } from '../../core/reading/outline.js';
import { RATE, TEXT_SCALE } from '../../core/settings/settings.js';
import type { Announcer } from '../a11y/announcer.js';
import type { Regions } from '../a11y/regions.js';
import type { ScrollFollower } from '../view/scroll-follower.js';
import { whereInWords } from './announcements.js';
import type { Caret } from './caret.js';
import type { Corrections } from './corrections.js';
import type { Opening } from './opening.js';
import type { QueueReader } from './queue-reader.js';
import type { Reopening } from './reopening.js';
import type { SettingsKeeper } from './settings-keeper.js';
import type { Speech } from './speech.js';
import type { AppState } from './state.js';

/** Sizes of text that "bigger" and "smaller" step through. */
const TEXT_SCALES = [0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.4, 2.8, 3.2, 4, 4.8] as const;

/** What commands act upon. */
export interface CommandPorts {
  readonly state: AppState;
  readonly bridge: Bridge;
  readonly player: Player;
  readonly speech: Speech;
  readonly opening: Opening;
  readonly keeper: SettingsKeeper;
  readonly announcer: Announcer;
  readonly follower: ScrollFollower;
  readonly caret: Caret;
  readonly corrections: Corrections;
  readonly reopening: Reopening;
  readonly queue: QueueReader;
  readonly regions: Regions;
}

/** What each command does: a table, so that none can be forgotten. */
export function commandTable(ports: CommandPorts): Readonly<Record<CommandId, () => void>> {
  const { state, bridge, player, speech, opening, keeper, follower, regions, corrections } = ports;
  const skip = (unit: 'sentence' | 'turn', by: 1 | -1) => () => {
    follower.resume();
    player.skip(unit, by);
  };
  return {
    'file.open': () => void opening.request(() => bridge.chooseFile()),
    'file.openFolder': () => void opening.request(() => bridge.chooseFolder()),
    'file.paste': () => void opening.request(() => bridge.openClipboard()),
    'file.reload': () => void opening.request(() => bridge.reload()),
    'file.sample': () => void opening.request(() => bridge.openSample()),
    'file.encoding': () => {
      if (state.article.value === null) ports.announcer.say(encodingMessages.nothingOpen);
      else state.dialog.value = 'encoding';
    },
    'file.wholePage': () => {
      ports.reopening.toggleWhole();
    },
    'queue.show': () => {
      state.dialog.value = 'queue';
    },
    'queue.previous': () => {
      ports.queue.go('previous');
    },
    'queue.next': () => {
      ports.queue.go('next');
    },
    'playback.toggle': () => {
      follower.resume();
      speech.toggle();
    },
    'playback.stop': () => {
      player.stop();
    },
    'playback.previousSentence': skip('sentence', -1),
    'playback.nextSentence': skip('sentence', 1),
    'playback.previousTurn': skip('turn', -1),
    'playback.nextTurn': skip('turn', 1),
    'playback.slower': () => {
      changeRate(ports, -1);
    },
    'playback.normalSpeed': () => {
      setRate(ports, RATE.normal);
    },
    'playback.faster': () => {
      changeRate(ports, 1);
    },
    'playback.repeatSentence': () => {
      follower.resume();
      player.repeat();
    },
    'playback.readFromHere': () => {
      readFromHere(ports);
    },
    'place.where': () => {
      // Paused first: an answer given over the reading could be understood by nobody.
      player.pause();
      ports.announcer.say(whereInWords(state.playback.value, state.place.value));
    },
    'place.goToReading': () => {
      follower.goToReading();
      regions.focusArticle();
    },
    'place.outline': () => {
      state.dialog.value = 'outline';
    },
    'place.previousPart': () => {
      goToPart(ports, -1);
    },
    'place.nextPart': () => {
      goToPart(ports, 1);
    },
    'region.next': () => {
      regions.move(1);
    },
    'region.previous': () => {
      regions.move(-1);
    },
    'cast.show': () => {
      state.dialog.value = 'cast';
    },
    'cast.whoSpeaks': () => {
      askWhoSpeaks(ports);
    },
    'cast.swap': () => {
      if (!corrections.make({ do: 'swap' })) ports.announcer.say(castMessages.nothingToSwap);
    },
    'edit.undo': () => {
      corrections.undo();
    },
    'edit.redo': () => {
      corrections.redo();
    },
    'view.settings': () => {
      state.dialog.value = 'text';
    },
    'view.textBigger': () => {
      setTextScale(
        ports,
        TEXT_SCALES.find((scale) => scale > state.settings.value.textScale),
      );
    },
    'view.textSmaller': () => {
      setTextScale(
        ports,
        TEXT_SCALES.findLast((scale) => scale < state.settings.value.textScale),
      );
    },
    'view.textReset': () => {
      setTextScale(ports, TEXT_SCALE.normal);
    },
    'help.keys': () => {
      state.dialog.value = 'help';
    },
  };

  function setTextScale({ announcer }: CommandPorts, textScale: number | undefined): void {
    if (textScale === undefined) return;
    keeper.change({ textScale });
    announcer.say(messages.announce.textSize(Math.round(textScale * 100)));
  }
}

/** The next speed up or down, on the grid of {@link RATE.step} and within its bounds. */
export function rateAfter(rate: number, by: 1 | -1): number {
  // A hair's breadth of tolerance: 0.7 / 0.1 is not quite 7.
  const steps = rate / RATE.step;
  const next = by > 0 ? Math.floor(steps + 1e-6) + 1 : Math.ceil(steps - 1e-6) - 1;
  return Math.min(RATE.max, Math.max(RATE.min, Number((next * RATE.step).toFixed(1))));
}

function changeRate(ports: CommandPorts, by: 1 | -1): void {
  setRate(ports, rateAfter(ports.state.settings.value.rate, by));
}

function setRate({ keeper, announcer }: CommandPorts, rate: number): void {
  keeper.change({ rate });
  announcer.say(messages.announce.speed(rate));
}

/** At the caret or selection where the reader has put one, else at the reading place. */
function askWhoSpeaks({ state, caret, announcer }: CommandPorts): void {
  const segments = state.article.value?.prepared?.segments;
  const here = segments?.[state.place.value?.segment ?? 0]?.span;
  if (here === undefined) {
    announcer.say(castMessages.noTurn);
    return;
  }
  state.asked.value = caret.chosenPlace() ?? { block: here.block, offset: here.start };
  state.dialog.value = 'who';
}

/** Goes to the question or chapter before or after, and names it where nobody hears it being read. */
function goToPart({ state, player, follower, announcer }: CommandPorts, by: 1 | -1): void {
  const outline = state.article.value?.prepared?.outline;
  const segment = state.place.value?.segment ?? 0;
  const words = messages.outline;
  if (outline === undefined || outline.entries.length === 0) {
    announcer.say(words.none);
    return;
  }
  const entry = entryFrom(outline, segment, by);
  if (entry === null) {
    announcer.say((by > 0 ? words.noneAfter : words.noneBefore)[outline.kind]);
    return;
  }
  follower.resume();
  player.seek({ segment: entry.from, offset: 0 });
  if (!state.isPlaying.value) announcer.say(words.at(entry.text));
}

function readFromHere({ state, player, speech, caret, follower }: CommandPorts): void {
  const segments = state.article.value?.prepared?.segments;
  if (segments === undefined) {
    speech.toggle();
    return;
  }
  const place = caret.chosenPlace();
  const sentence = place && sentenceAt(segments, place);
  follower.resume();
  if (sentence) player.seek({ segment: sentence.index, offset: 0 }, true);
  else player.play();
}
