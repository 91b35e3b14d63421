import { computed, effect, untracked } from '@preact/signals';
import { shownKeys } from '../../core/commands/display.js';
import type { Bridge } from '../../core/ipc/bridge.js';
import { castMessages } from '../../core/messages/cast.js';
import { encodingMessages } from '../../core/messages/encodings.js';
import { queueMessages } from '../../core/messages/queue.js';
import { messages } from '../../core/messages/en.js';
import { currentIndex, isQueue } from '../../core/queue/queue.js';
import { totalLength } from '../../core/reading/timeline.js';
import type { Announcer } from '../a11y/announcer.js';
import type { ArticleView } from '../view/article-view.js';
import type { App } from './app.js';
import type { Corrections } from './corrections.js';
import type { Following } from './following.js';
import type { Speech } from './speech.js';
import type { AppState } from './state.js';
import { fetchQuotes } from './with-quotes.js';

/** What follows from a change of state but is not drawn by a component. */
export function watch(
  { state, platform }: App,
  ports: {
    readonly bridge: Pick<Bridge, 'keepPlace'>;
    readonly view: ArticleView;
    readonly corrections: Corrections;
    readonly speech: Speech;
    readonly following: Following;
    readonly announcer: Announcer;
  },
): void {
  const { bridge, view, speech, following, corrections, announcer } = ports;
  state.settings.subscribe(() => {
    speech.replan();
    following.mark();
  });
  const quotes = computed(() => state.settings.value.readQuotes);
  const reread = (): void => {
    corrections.reread();
  };
  quotes.subscribe((areRead) => {
    if (areRead) void fetchQuotes().then(reread);
    else reread();
  });
  effect(() => {
    // Another script may have built the page anew, and the marks stand on the page.
    if (state.article.value !== null)
      untracked(() => {
        following.mark('rebuilt');
      });
  });
  effect(() => {
    const prepared = state.article.value?.prepared;
    if (prepared && !state.arriving.value)
      view.setListeningTime(state.secondsFor.value(totalLength(prepared.timeline)));
  });
  // The article as it came stays the same through all corrections: they tell of themselves.
  const ready = computed(() =>
    state.article.value?.prepared == null ? null : state.article.value.opened,
  );
  effect(() => {
    if (ready.value !== null) announcer.say(untracked(() => openedInWords(state)));
  });
  effect(() => {
    const { key } = state.article.value?.opened ?? {};
    const segments = state.article.value?.prepared?.segments;
    const here = segments?.[state.place.value?.segment ?? -1]?.span;
    if (key === undefined || here === undefined) return;
    void bridge.keepPlace({ key, block: here.block, offset: here.start });
  });
  effect(() => {
    if (!state.isOpeningSlow.value || state.opening.value === null) return;
    const key = shownKeys('playback.stop', platform).at(-1) ?? '';
    announcer.say(messages.cancelOpening.stillAtIt(state.opening.value, key));
  });
  effect(() => {
    const voices = state.voices.value;
    if (!voices.known) return;
    const words = messages.voices;
    const none = `${words.none} ${words.install(platform)}`;
    // Voices may still come after their time; then there is nothing to tell any more.
    if (voices.voices.length === 0) state.notice.value = none;
    else if (state.notice.peek() === none) state.notice.value = null;
  });
  effect(() => {
    if (state.notice.value !== null) announcer.say(state.notice.value);
  });
}

/** What was opened, and what there is to decide about it. */
function openedInWords(state: AppState): string {
  const { article, arriving, offered, queue, reopened, garbled, secondsFor } = state;
  if (article.value?.prepared == null) return '';
  const { reading, prepared } = article.value;
  const { title, siteName } = reading.article;
  if (arriving.value) return messages.announce.begun(title);
  const seconds = secondsFor.value(totalLength(prepared.timeline));
  const parts = [messages.announce.opened(title, reading.script.turns.length, seconds)];
  if (queue.value.isShown && isQueue(queue.value)) {
    parts.push(queueMessages.position(currentIndex(queue.value) + 1, queue.value.entries.length));
  }
  if (reopened.value !== null) parts.push(reopened.value);
  if (garbled.value) parts.push(encodingMessages.garbled);
  if (offered.value.length > 0) parts.push(castMessages.offer.says(siteName));
  else if (!reading.script.sure) parts.push(castMessages.doubt.says);
  return parts.join(' ');
}
