import type { JSX } from 'preact';
import { openErrorText } from '../../core/messages/errors.js';
import { messages } from '../../core/messages/en.js';
import { wholePageMessages } from '../../core/messages/whole-page.js';
import type { App } from '../app/app.js';
import { isWholeOffered } from '../app/reopening.js';
import { CommandButton } from './command-button.js';

/**
 * Which file could not be opened, why, and what to do next. It stands in a live region of the page,
 * so it is read out once; the article that was open before stays below it.
 */
export function ErrorPanel({ app }: { readonly app: App }): JSX.Element | null {
  const failure = app.state.failure.value;
  if (failure === null) return null;
  const before = app.state.article.value?.reading.article.title;
  const words = messages.errorPanel;
  const { cause, action } = openErrorText(failure.error);
  // The page has one main heading: the article's, or this one where there is none.
  const Heading = before === undefined ? 'h1' : 'h2';
  return (
    <section class="error-panel">
      <Heading>{words.title(failure.name)}</Heading>
      <p>
        {cause} {action}
      </p>
      {before !== undefined && <p>{words.stillOpen(before)}</p>}
      <div class="buttons">
        {isWholeOffered(failure) && (
          <CommandButton app={app} command="file.wholePage" label={wholePageMessages.read} />
        )}
        <CommandButton app={app} command="file.open" icon="open" label={words.openAnother} />
        {before === undefined && (
          <CommandButton app={app} command="file.sample" icon="play" label={words.trySample} />
        )}
        <button
          type="button"
          onClick={() => {
            app.dismissFailure();
          }}
        >
          {words.close}
        </button>
      </div>
    </section>
  );
}
