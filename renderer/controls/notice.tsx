import type { ComponentChildren, JSX } from 'preact';
import { castMessages } from '../../core/messages/cast.js';
import { encodingMessages } from '../../core/messages/encodings.js';
import { messages } from '../../core/messages/en.js';
import type { App } from '../app/app.js';
import { CommandButton } from './command-button.js';
import { OpeningNote } from './opening-note.js';

/** Things to know that stand in nobody's way, above the article; each stays until it is answered. */
export function Notices({ app }: { readonly app: App }): JSX.Element {
  return (
    <>
      <OpeningNote app={app} />
      <Notice app={app} />
      <Garbled app={app} />
      <Offer app={app} />
      <Doubt app={app} />
    </>
  );
}

function Notice({ app }: { readonly app: App }): JSX.Element | null {
  const { notice } = app.state;
  if (notice.value === null) return null;
  return (
    <Note says={notice.value}>
      <button
        type="button"
        onClick={() => {
          notice.value = null;
        }}
      >
        {messages.notice.close}
      </button>
    </Note>
  );
}

/** Some letters look wrong: another encoding may be the answer. */
function Garbled({ app }: { readonly app: App }): JSX.Element | null {
  const { garbled } = app.state;
  if (!garbled.value) return null;
  const words = encodingMessages;
  return (
    <Note says={words.garbled}>
      <CommandButton app={app} command="file.encoding" label={words.choose} />
      <button
        type="button"
        onClick={() => {
          garbled.value = false;
          app.focusArticle();
        }}
      >
        {words.leave}
      </button>
    </Note>
  );
}

/** What was put right in the last article of this kind: offered, never used unasked. */
function Offer({ app }: { readonly app: App }): JSX.Element | null {
  const { article, offered } = app.state;
  if (article.value === null || offered.value.length === 0) return null;
  const words = castMessages.offer;
  return (
    <Note says={words.says(article.value.reading.article.siteName)}>
      <button
        type="button"
        onClick={() => {
          app.answerOffer(true);
        }}
      >
        {words.use}
      </button>
      <button
        type="button"
        onClick={() => {
          app.answerOffer(false);
        }}
      >
        {words.refuse}
      </button>
    </Note>
  );
}

/** Looked like an interview, but not enough so: the person may know better. */
function Doubt({ app }: { readonly app: App }): JSX.Element | null {
  const { article, offered } = app.state;
  const reading = article.value?.reading;
  if (reading === undefined || reading.script.sure || offered.value.length > 0) return null;
  const words = castMessages.doubt;
  const decide = (what: 'believe' | 'narrate') => (): void => {
    app.correct({ do: what });
    app.focusArticle();
  };
  if (reading.doubted === null) return <Note says={words.says} />;
  return (
    <Note says={words.says}>
      <button type="button" onClick={decide('believe')}>
        {words.believe}
      </button>
      <button type="button" onClick={decide('narrate')}>
        {words.leave}
      </button>
    </Note>
  );
}

function Note(props: {
  readonly says: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="note notice">
      <p>{props.says}</p>
      {props.children !== undefined && <div class="buttons">{props.children}</div>}
    </div>
  );
}
