import { computed, effect, untracked } from '@preact/signals';
import type { OpenedReading } from '../../core/ipc/contract.js';
import { messages } from '../../core/messages/en.js';
import { totalLength } from '../../core/reading/timeline.js';
import type { Announcer } from '../a11y/announcer.js';
import type { ArticleView } from '../view/article-view.js';
import type { App } from './app.js';
import type { Following } from './following.js';
import type { Speech } from './speech.js';
import { withQuotes } from './with-quotes.js';

/** What follows from a change of state but is not drawn by a component. */
export function watch(
  { state, platform }: App,
  ports: {
    readonly view: ArticleView;
    readonly speech: Speech;
    readonly following: Following;
    readonly announcer: Announcer;
  },
): void {
  const { view, speech, following, announcer } = ports;
  state.settings.subscribe(() => {
    speech.replan();
    following.mark();
  });
  const quotes = computed(() => state.settings.value.readQuotes);
  quotes.subscribe((readQuotes) => {
    const article = state.article.peek();
    if (article === null) return;
    const reading = withQuotes(article.opened, { readQuotes });
    if (reading.script === article.reading.script) return;
    speech.change(reading, () => {
      view.show(reading);
    });
  });
  effect(() => {
    const prepared = state.article.value?.prepared;
    if (prepared) view.setListeningTime(state.secondsFor.value(totalLength(prepared.timeline)));
  });
  let told: OpenedReading | null = null;
  effect(() => {
    const article = state.article.value;
    if (article?.prepared == null || article.opened === told) return;
    const { opened, reading, prepared } = article;
    told = opened;
    const seconds = untracked(() => state.secondsFor.value(totalLength(prepared.timeline)));
    const { title } = reading.article;
    announcer.say(messages.announce.opened(title, reading.script.turns.length, seconds));
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
