import type { JSX } from 'preact';
import { messages } from '../../core/messages/en.js';
import type { App } from '../app/app.js';
import { Modal } from './modal.js';
import { Outline } from './outline.js';

/** The outline for windows too narrow to show it beside the article. */
export function QuestionsDialog({ app }: { readonly app: App }): JSX.Element {
  return (
    <Modal app={app} title={messages.outline.title} closeLabel={messages.outline.close}>
      <Outline
        app={app}
        onChosen={() => {
          app.show(null);
        }}
      />
    </Modal>
  );
}
