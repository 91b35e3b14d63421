import type { JSX } from 'preact';
import { queueMessages } from '../../core/messages/queue.js';
import { isQueue } from '../../core/queue/queue.js';
import { messages } from '../../core/messages/en.js';
import type { App } from '../app/app.js';
import { CommandButton } from './command-button.js';
import { Icon } from './icons.js';

/** The top of the window: open, what is open, voices, text, help. Always in the same place. */
export function Header({ app }: { readonly app: App }): JSX.Element {
  const article = app.state.article.value;
  return (
    <>
      <CommandButton app={app} command="file.open" icon="open" label={messages.header.open} />
      {article !== null && (
        <button
          type="button"
          class="questions-button"
          aria-haspopup="dialog"
          onClick={() => {
            app.dispatch('place.outline');
          }}
        >
          <Icon name="questions" />
          <span class="words">
            {messages.outline.title[article.prepared?.outline.kind ?? 'questions']}
          </span>
        </button>
      )}
      {isQueue(app.state.queue.value) && (
        <CommandButton app={app} command="queue.show" icon="queue" label={queueMessages.open} />
      )}
      {/* The page's own heading says it too; here it is for the eye. */}
      <div class="title" aria-hidden="true">
        {article?.reading.article.title ?? ''}
      </div>
      <CommandButton app={app} command="cast.show" icon="voices" label={messages.header.cast} />
      <CommandButton app={app} command="view.settings" icon="text" label={messages.header.text} />
      <CommandButton app={app} command="help.keys" icon="help" label={messages.header.help} />
    </>
  );
}
