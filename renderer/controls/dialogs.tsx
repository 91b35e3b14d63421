import type { JSX } from 'preact';
import type { App } from '../app/app.js';
import { HelpDialog } from './help-dialog.js';
import { QuestionsDialog } from './questions-dialog.js';
import { TextDialog } from './text-dialog.js';
import { VoicesDialog } from './voices-dialog.js';

/** The dialog that is open, if one is. */
export function Dialogs({ app }: { readonly app: App }): JSX.Element | null {
  switch (app.state.dialog.value) {
    case 'voices':
      return <VoicesDialog app={app} />;
    case 'text':
      return <TextDialog app={app} />;
    case 'help':
      return <HelpDialog app={app} />;
    case 'questions':
      return <QuestionsDialog app={app} />;
    case null:
      return null;
  }
}
