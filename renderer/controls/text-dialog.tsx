import type { JSX } from 'preact';
import { encodingMessages } from '../../core/messages/encodings.js';
import { messages } from '../../core/messages/en.js';
import { wholePageMessages } from '../../core/messages/whole-page.js';
import type { App } from '../app/app.js';
import { CheckBox } from './check-box.js';
import { Choices } from './choices.js';
import { CommandButton } from './command-button.js';
import { Modal } from './modal.js';

/** How the article looks, what is marked, whether pictures are shown, single keys are on and quotations have voices. Everything acts at once. */
export function TextDialog({ app }: { readonly app: App }): JSX.Element {
  const settings = app.state.settings.value;
  const words = messages.text;
  return (
    <Modal app={app} title={words.title} closeLabel={words.close}>
      <div class="field" role="group" aria-label={words.size}>
        <span class="field-name">
          {words.size} <output>{words.sizeIs(Math.round(settings.textScale * 100))}</output>
        </span>
        <span class="buttons">
          <CommandButton app={app} command="view.textSmaller" icon="slower" label={words.smaller} />
          <CommandButton app={app} command="view.textBigger" icon="faster" label={words.bigger} />
          <CommandButton app={app} command="view.textReset" label={words.reset} />
        </span>
      </div>
      <Choices
        legend={words.theme}
        options={messages.themes}
        value={settings.theme}
        onChoose={(theme) => {
          app.changeSettings({ theme });
        }}
      />
      <Choices
        legend={words.highlight}
        options={messages.highlights}
        value={settings.highlight}
        onChoose={(highlight) => {
          app.changeSettings({ highlight });
        }}
      />
      <CheckBox
        label={words.showPictures}
        hint={words.showPicturesHint}
        checked={settings.showPictures}
        onChange={(showPictures) => {
          app.changeSettings({ showPictures });
        }}
      />
      <CheckBox
        label={words.singleKeys}
        hint={words.singleKeysHint}
        checked={settings.singleKeys}
        onChange={(singleKeys) => {
          app.changeSettings({ singleKeys });
        }}
      />
      <CheckBox
        label={words.readQuotes}
        hint={words.readQuotesHint}
        checked={settings.readQuotes}
        onChange={(readQuotes) => {
          app.changeSettings({ readQuotes });
        }}
      />
      {app.state.article.value !== null && (
        <CheckBox
          label={wholePageMessages.read}
          hint={wholePageMessages.hint}
          checked={app.state.article.value.opened.choices?.scope === 'page'}
          onChange={() => {
            app.dispatch('file.wholePage');
          }}
        />
      )}
      {app.state.article.value !== null && (
        <div class="buttons apart">
          <CommandButton app={app} command="file.encoding" label={encodingMessages.title} />
        </div>
      )}
    </Modal>
  );
}
