import { batch } from '@preact/signals';
import type { Player, SpokenSpan } from '../../core/playback/player.js';
import { isRunning, placeOf } from '../../core/playback/state.js';
import type { PlaybackState } from '../../core/playback/state.js';
import { neighbour } from '../../core/queue/queue.js';
import type { TurnId } from '../../core/script/script.js';
import type { HighlightMode } from '../../core/settings/settings.js';
import type { Announcer } from '../a11y/announcer.js';
import type { ArticleView } from '../view/article-view.js';
import type { Highlighter } from '../view/highlighter.js';
import type { ScrollFollower } from '../view/scroll-follower.js';
import { announcementFor } from './announcements.js';
import type { Caret } from './caret.js';
import { SUMMED_SENTENCES } from './speech.js';
import type { AppState } from './state.js';

/**
 * Lets the page follow the voice: marks the sentence, tints the turn, scrolls, keeps account of what
 * was heard, and tells a screen reader what cannot be heard.
 */
export class Following {
  private isTicking = false;
  /** What is to be marked stands in a part of the page that is not built yet. */
  private isUnbuilt = false;

  constructor(
    private readonly state: AppState,
    private readonly player: Player,
    private readonly page: {
      readonly view: ArticleView;
      readonly highlighter: Highlighter;
      readonly follower: ScrollFollower;
      readonly caret: Caret;
    },
    private readonly announcer: Announcer,
  ) {
    player.subscribe((state) => {
      this.take(state);
    });
    page.view.onGrown(() => {
      if (this.isUnbuilt) this.mark();
    });
  }

  /**
   * Marks anew; to be called when what is marked was changed in the settings (`moved`), or the page was
   * built anew (`rebuilt`): then it stays where the reader has it.
   */
  mark(why: 'moved' | 'tick' | 'rebuilt' = 'moved'): void {
    const { view, highlighter, follower } = this.page;
    const { highlight } = this.state.settings.value;
    const span = this.hasBegun() ? this.player.spokenSpan() : null;
    if (span === null || this.state.article.value === null) {
      highlighter.clear();
      follower.follow(null);
      view.markTurn(null);
      return;
    }
    const word = showsWord(highlight, span.certainty) ? span.word : null;
    const shown = highlighter.show(view.index, { sentence: span.sentence, word });
    this.isUnbuilt = shown === null;
    if (highlight === 'none') highlighter.clear();
    if (why === 'tick') return;
    view.markTurn((this.state.place.value?.turn ?? null) as TurnId | null);
    if (why === 'moved') follower.follow(shown);
    else follower.replace(shown);
  }

  /** A page that was just opened is left unmarked: nothing has been read of it. */
  private hasBegun(): boolean {
    const state = this.state.playback.value;
    return !(state.status === 'idle' && state.at.segment === 0);
  }

  private take(after: PlaybackState): void {
    const before = this.state.playback.value;
    batch(() => {
      this.countHeard(before, after);
      this.state.playback.value = after;
      if (placeOf(before)?.segment !== placeOf(after)?.segment) this.measureRest();
    });
    if (!awaitsVoice(before, after)) this.mark();
    this.tickWords();
    if (!isRunning(after)) this.page.caret.moveTo(this.player.spokenSpan()?.sentence ?? null);
    const message = announcementFor(before, after, this.state.place.value, this.next());
    if (message !== null) this.announcer.say(message);
  }

  /** What the queue goes on with when this article has been read. */
  private next(): string | null {
    const queue = this.state.queue.value;
    const entry = queue.isShown ? neighbour(queue, 1) : null;
    return entry && (entry.title ?? entry.name);
  }

  private measureRest(): void {
    const count = this.player.plan?.segments.length ?? 0;
    const ms = count > 0 && count <= SUMMED_SENTENCES ? this.player.timeLeft() : null;
    this.state.secondsLeft.value = ms === null ? null : ms / 1000;
  }

  /** An estimated word moves without any event, so it is looked at with every frame while it is shown. */
  private tickWords(): void {
    if (this.isTicking || !this.wantsTicks()) return;
    this.isTicking = true;
    const tick = (): void => {
      this.isTicking = this.wantsTicks();
      if (!this.isTicking) return;
      this.mark('tick');
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  }

  private wantsTicks(): boolean {
    const isEstimated = this.state.settings.value.highlight === 'word-estimated';
    return isEstimated && this.state.playback.value.status === 'speaking';
  }

  /** A sentence was heard when reading went on from it by itself. */
  private countHeard(before: PlaybackState, after: PlaybackState): void {
    if (before.status !== 'speaking') return;
    const from = before.at.segment;
    const to = placeOf(after)?.segment ?? from;
    const wentOn = isRunning(after) && !after.afterJump && to === from + 1;
    if (!wentOn && after.status !== 'finished') return;
    if (this.state.heard.value.has(from)) return;
    this.state.heard.value = new Set(this.state.heard.value).add(from);
  }
}

/**
 * Play was asked for and the voice is a moment away. The marks come when it is heard: to draw the page
 * meanwhile took the engine some 15 ms. Where reading goes on or a person leads, they move at once.
 */
function awaitsVoice(before: PlaybackState, after: PlaybackState): boolean {
  return after.status === 'starting' && !isRunning(before);
}

/** The word where the engine tells it; a guess only for those who asked for one. */
export function showsWord(mode: HighlightMode, certainty: SpokenSpan['certainty']): boolean {
  if (mode === 'sentence' || mode === 'none') return false;
  return certainty === 'reported' || mode === 'word-estimated';
}
