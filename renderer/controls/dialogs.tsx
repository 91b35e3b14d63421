import type { JSX } from 'preact';
import type { App } from '../app/app.js';
import { CastDialog } from './cast-dialog.js';
import { EncodingDialog } from './encoding-dialog.js';
import { HelpDialog } from './help-dialog.js';
import { OutlineDialog } from './outline-dialog.js';
import { QueueDialog } from './queue-dialog.js';
import { TextDialog } from './text-dialog.js';
import { WhoDialog } from './who-dialog.js';

/** The dialog that is open, if one is. */
export function Dialogs({ app }: { readonly app: App }): JSX.Element | null {
  switch (app.state.dialog.value) {
    case 'cast':
      return <CastDialog app={app} />;
    case 'who':
      return <WhoDialog app={app} />;
    case 'text':
      return <TextDialog app={app} />;
    case 'help':
      return <HelpDialog app={app} />;
    case 'outline':
      return <OutlineDialog app={app} />;
    case 'encoding':
      return <EncodingDialog app={app} />;
    case 'queue':
      return <QueueDialog app={app} />;
    case null:
      return null;
  }
}
