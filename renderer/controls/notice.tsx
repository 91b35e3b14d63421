import type { JSX } from 'preact';
import { messages } from '../../core/messages/en.js';
import type { App } from '../app/app.js';

/** Something to know that stands in nobody's way; stays until it is closed. */
export function Notice({ app }: { readonly app: App }): JSX.Element | null {
  const { notice } = app.state;
  if (notice.value === null) return null;
  return (
    <div class="note notice">
      <p>{notice.value}</p>
      <button
        type="button"
        onClick={() => {
          notice.value = null;
        }}
      >
        {messages.notice.close}
      </button>
    </div>
  );
}
