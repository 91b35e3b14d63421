import type { JSX } from 'preact';
import { messages } from '../../core/messages/en.js';
import type { App } from '../app/app.js';

/** The way to give up an opening, once it takes a moment. Its key is that of Stop. */
export function CancelOpening({ app }: { readonly app: App }): JSX.Element | null {
  if (!app.state.isOpeningSlow.value) return null;
  return (
    <button
      type="button"
      class="cancel-opening"
      aria-keyshortcuts="Escape"
      onClick={() => {
        app.cancelOpening();
      }}
    >
      {messages.cancelOpening.button}
    </button>
  );
}

/** Says over an open article that another one is on its way, once that takes a moment. */
export function OpeningNote({ app }: { readonly app: App }): JSX.Element | null {
  const { article, opening, isOpeningSlow } = app.state;
  if (opening.value === null || article.value === null || !isOpeningSlow.value) return null;
  return (
    <div class="note notice">
      <p>{messages.opening(opening.value)}</p>
      <div class="buttons">
        <CancelOpening app={app} />
      </div>
    </div>
  );
}
