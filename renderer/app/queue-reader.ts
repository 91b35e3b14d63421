import { effect, untracked } from '@preact/signals';
import type { Clock } from '../../core/clock.js';
import type { Bridge } from '../../core/ipc/bridge.js';
import { queueMessages } from '../../core/messages/queue.js';
import { neighbour, type Queue } from '../../core/queue/queue.js';
import type { Announcer } from '../a11y/announcer.js';
import type { Opening } from './opening.js';
import type { Speech } from './speech.js';
import type { AppState } from './state.js';

/** Silence between the end of an article and the title of the next. */
const BETWEEN_ARTICLES_MS = 1_500;

/** Reads the files of the queue one after another, and goes where a person wants in it. */
export class QueueReader {
  private callOff: () => void = () => undefined;
  private toldSkipped: string | null = null;

  constructor(
    private readonly state: AppState,
    private readonly ports: {
      readonly bridge: Pick<
        Bridge,
        'goInQueue' | 'removeFromQueue' | 'clearQueue' | 'onQueue' | 'onQueueSkipped'
      >;
      readonly clock: Clock;
      readonly opening: Opening;
      readonly speech: Speech;
      readonly announcer: Pick<Announcer, 'say'>;
    },
  ) {
    ports.bridge.onQueue((queue) => {
      this.take(queue);
    });
    ports.bridge.onQueueSkipped((failure) => {
      this.tellSkipped(queueMessages.skipped(failure));
    });
    effect(() => {
      const isAtEnd = state.playback.value.status === 'finished';
      untracked(() => {
        this.callOff();
        // Only what was read to its end goes on: not an article that another is shown instead of, or one
        // of which the rest is still on its way.
        if (isAtEnd && state.queue.value.isShown && !state.arriving.value) this.goOnSoon();
      });
    });
  }

  /** Goes on reading there, if it was going on. */
  go(to: 'next' | 'previous' | number): void {
    const { queue, isPlaying } = this.state;
    if (to === 'next' || to === 'previous') {
      if (neighbour(queue.value, to === 'next' ? 1 : -1) === null) {
        const { noNext, noPrevious } = queueMessages;
        this.ports.announcer.say(to === 'next' ? noNext : noPrevious);
        return;
      }
    }
    void this.open(to, isPlaying.value);
  }

  remove(id: number): void {
    const { entries } = this.state.queue.value;
    const entry = entries.find((each) => each.id === id);
    if (entry === undefined) return;
    void this.ports.bridge.removeFromQueue(id);
    this.ports.announcer.say(queueMessages.removed(entry.title ?? entry.name, entries.length - 1));
  }

  clear(): void {
    void this.ports.bridge.clearQueue();
    this.ports.announcer.say(queueMessages.cleared);
  }

  /** Several in a row are told together, as long as nobody has closed the note. */
  private tellSkipped(words: string): void {
    const { notice } = this.state;
    const isStill = notice.value !== null && notice.value === this.toldSkipped;
    this.toldSkipped = isStill ? `${notice.value} ${words}` : words;
    notice.value = this.toldSkipped;
  }

  private goOnSoon(): void {
    if (neighbour(this.state.queue.value, 1) === null) return;
    this.callOff = this.ports.clock.after(BETWEEN_ARTICLES_MS, () => void this.open('next', true));
  }

  private async open(to: 'next' | 'previous' | number, isToBeRead: boolean): Promise<void> {
    const before = this.state.article.value?.opened;
    await this.ports.opening.request(() => this.ports.bridge.goInQueue(to));
    const isOpened = this.state.article.value?.opened !== before;
    if (isToBeRead && isOpened) this.ports.speech.playSoon();
  }

  private take(queue: Queue): void {
    this.state.queue.value = queue;
    if (queue.leftOut > 0) this.state.notice.value = queueMessages.leftOut(queue.leftOut);
  }
}
