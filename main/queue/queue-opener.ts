import { basename } from 'node:path';
import type { OpenAnswer, OpenFailure } from '../../core/ipc/contract.js';
import { LIMITS } from '../../core/limits.js';
import { shownName } from '../../core/messages/shown-name.js';
import {
  currentIndex,
  neighbour,
  NO_QUEUE,
  withAdded,
  withOutcome,
  withoutEntry,
  type Queue,
  type QueueEntry,
} from '../../core/queue/queue.js';
import type { ArticleOpener } from '../files/article-opener.js';
import { gatherFiles } from './gather-files.js';

export interface QueuePorts {
  readonly opener: Pick<ArticleOpener, 'openFile' | 'lastTold' | 'refuse'>;
  readonly changed: (queue: Queue) => void;
  /** A file was passed over, since it could not be opened. */
  readonly skipped: (failure: OpenFailure) => void;
}

/**
 * Opens files one after another. All that is chosen, dropped or handed over goes through here: what is
 * given opens now, and if it is more than one file, the others follow.
 */
export class QueueOpener {
  #queue: Queue = NO_QUEUE;
  #lastId = 0;
  readonly #paths = new Map<number, string>();
  readonly #ports: QueuePorts;

  constructor(ports: QueuePorts) {
    this.#ports = ports;
  }

  get current(): Queue {
    return this.#queue;
  }

  /** Opens files and folders, the first now. */
  async open(paths: readonly string[]): Promise<OpenAnswer> {
    const files = await gatherFiles(paths);
    const [first] = paths;
    if (first === undefined) return null;
    if (files.length === 0) {
      return this.#ports.opener.refuse({
        name: shownName(basename(first)),
        error: { kind: 'nothing-inside' },
      });
    }
    const entries = files.map((path) => this.#entry(path));
    this.#take(withAdded(this.#queue, entries, LIMITS.queueFiles));
    const at = this.#queue.entries.findIndex(({ id }) => id === entries[0]?.id);
    return this.#openFrom(at, 1);
  }

  /** Opens the next or previous file that can be opened, or the one with an id. */
  async go(to: 'next' | 'previous' | number): Promise<OpenAnswer> {
    if (typeof to === 'number') {
      const entry = this.#queue.entries.find(({ id }) => id === to);
      return entry === undefined ? null : this.#openEntry(entry);
    }
    const by = to === 'next' ? 1 : -1;
    if (neighbour(this.#queue, by) === null) return null;
    return this.#openFrom(currentIndex(this.#queue) + by, by);
  }

  remove(id: number): void {
    this.#paths.delete(id);
    this.#take(withoutEntry(this.#queue, id));
  }

  clear(): void {
    this.#paths.clear();
    this.#take(NO_QUEUE);
  }

  /** Something from elsewhere is shown now: the queue waits where it is. */
  leave(): void {
    this.#take({ ...this.#queue, isShown: false, leftOut: 0 });
  }

  /** From an entry on, passing over what cannot be opened; the last of the queue tells why itself. */
  async #openFrom(from: number, by: 1 | -1): Promise<OpenAnswer> {
    for (let at = from; ; at += by) {
      const entry = this.#queue.entries[at];
      if (entry === undefined) return null;
      const answer = await this.#openEntry(entry);
      const told = this.#ports.opener.lastTold;
      const isLast = this.#queue.entries[at + by] === undefined;
      if (answer === null || told === null || told.ok || isLast) return answer;
      this.#ports.skipped(told.error);
    }
  }

  async #openEntry({ id }: QueueEntry): Promise<OpenAnswer> {
    const answer = await this.#ports.opener.openFile(this.#paths.get(id) ?? '');
    const told = this.#ports.opener.lastTold;
    // Null: something newer was asked for meanwhile, and tells of itself.
    if (answer !== null && told !== null) {
      this.#take(withOutcome(this.#queue, id, told.ok ? told.value : null));
    }
    return answer;
  }

  #entry(path: string): QueueEntry {
    const id = (this.#lastId += 1);
    this.#paths.set(id, path);
    return { id, name: shownName(basename(path)), title: null, failed: false };
  }

  #take(queue: Queue): void {
    this.#queue = queue;
    this.#ports.changed(queue);
  }
}
