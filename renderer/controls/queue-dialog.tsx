import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { queueMessages } from '../../core/messages/queue.js';
import { isQueue, neighbour, type QueueEntry } from '../../core/queue/queue.js';
import type { App } from '../app/app.js';
import { CommandButton } from './command-button.js';
import { Icon } from './icons.js';
import { Modal } from './modal.js';

/** The files that are read one after another: go to one, take one out, or all. */
export function QueueDialog({ app }: { readonly app: App }): JSX.Element {
  const words = queueMessages;
  const queue = app.state.queue.value;
  return (
    <Modal app={app} title={words.title} closeLabel={words.close}>
      {isQueue(queue) ? <Entries app={app} /> : <p>{words.empty}</p>}
      <div class="buttons">
        <CommandButton app={app} command="file.openFolder" icon="open" label={words.folder} />
        {isQueue(queue) && (
          <button
            type="button"
            onClick={(event) => {
              // This button goes; the heading does not.
              event.currentTarget.closest('dialog')?.querySelector('h2')?.focus();
              app.clearQueue();
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
    </Modal>
  );
}

function Entries({ app }: { readonly app: App }): JSX.Element {
  const words = queueMessages;
  const queue = app.state.queue.value;
  const list = useRef<HTMLOListElement>(null);
  /** Which entry's button goes on with the focus when another was taken out. */
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    const at = Math.min(next.current, queue.entries.length - 1);
    next.current = null;
    list.current?.querySelectorAll<HTMLButtonElement>('.remove')[at]?.focus();
  });
  return (
    <>
      <p>{words.intro}</p>
      <div class="buttons">
        <CommandButton
          app={app}
          command="queue.previous"
          label={words.previous}
          disabled={neighbour(queue, -1) === null}
        />
        <CommandButton
          app={app}
          command="queue.next"
          label={words.next}
          disabled={neighbour(queue, 1) === null}
        />
      </div>
      <ol class="queue" aria-label={words.list} ref={list}>
        {queue.entries.map((entry, at) => (
          <Entry
            key={entry.id}
            {...{ app, entry }}
            isCurrent={queue.isShown && queue.current === entry.id}
            onRemove={() => {
              next.current = at;
              app.removeFromQueue(entry.id);
            }}
          />
        ))}
      </ol>
    </>
  );
}

interface EntryProps {
  readonly app: App;
  readonly entry: QueueEntry;
  readonly isCurrent: boolean;
  readonly onRemove: () => void;
}

function Entry({ app, entry, isCurrent, onRemove }: EntryProps): JSX.Element {
  const words = queueMessages;
  const name = entry.title ?? entry.name;
  const state = isCurrent ? words.current : entry.failed ? words.failed : null;
  return (
    <li>
      <button
        type="button"
        class="go"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => {
          app.goInQueue(entry.id);
        }}
      >
        <bdi>{name}</bdi>
        {state !== null && <small> {state}</small>}
      </button>
      <button
        type="button"
        class="remove"
        aria-label={words.removeNamed(name)}
        title={words.removeNamed(name)}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
