import type { JSX } from 'preact';
import { messages } from '../../core/messages/en.js';
import type { App } from '../app/app.js';
import { mainKey } from '../../core/commands/display.js';
import { CommandButton } from './command-button.js';
import { CancelOpening } from './opening-note.js';

/** What a newcomer sees: what this is, in one sentence, and three ways in. */
export function Welcome({ app }: { readonly app: App }): JSX.Element | null {
  const { article, failure, opening } = app.state;
  if (opening.value !== null) {
    if (article.value !== null) return null;
    return (
      <div class="welcome opening">
        <h1>{messages.opening(opening.value)}</h1>
        <CancelOpening app={app} />
      </div>
    );
  }
  if (article.value !== null || failure.value !== null) return null;
  const words = messages.welcome;
  return (
    <div class="welcome">
      <h1>{words.title}</h1>
      <p class="lead">{words.what}</p>
      <div class="ways-in">
        <CommandButton app={app} command="file.open" icon="open" label={words.open} class="first" />
        <CommandButton app={app} command="file.sample" icon="play" label={words.sample} />
        <CommandButton app={app} command="file.paste" icon="paste" label={words.paste} />
      </div>
      <p>{words.drop}</p>
      <p>{words.hint(mainKey('help.keys', app.platform) ?? '')}</p>
    </div>
  );
}
