import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import {
  encodingGroups,
  encodingMessages,
  encodingName,
  encodingNames,
} from '../../core/messages/encodings.js';
import { AS_FOUND, type OpeningChoices } from '../../core/opening/choices.js';
import { ENCODINGS } from '../../core/opening/encodings.js';
import type { Encoding, EncodingGroup } from '../../core/opening/encodings.js';
import type { App } from '../app/app.js';
import { previewLine } from '../app/preview-line.js';
import { Modal } from './modal.js';

/** How the letters of the open file are read: a list of encodings, and a line to see each on. */
export function EncodingDialog({ app }: { readonly app: App }): JSX.Element {
  const words = encodingMessages;
  const opened = app.state.article.value?.opened;
  return (
    <Modal app={app} title={words.title} closeLabel={words.close}>
      {opened === undefined && <p>{words.nothingOpen}</p>}
      {opened !== undefined && opened.encoding === undefined && <p>{words.fixed}</p>}
      {opened?.encoding !== undefined && (
        <Choice app={app} found={opened.encoding} choices={opened.choices ?? AS_FOUND} />
      )}
    </Modal>
  );
}

interface ChoiceProps {
  readonly app: App;
  /** Label of the encoding that was found. */
  readonly found: string;
  readonly choices: OpeningChoices;
}

function Choice({ app, found, choices }: ChoiceProps): JSX.Element {
  const words = encodingMessages;
  const [wanted, want] = useState(choices.encoding);
  const [line, setLine] = useState<Uint8Array | null>(null);
  useEffect(() => {
    void app.sampleLine().then((bytes) => {
      setLine(bytes ?? new Uint8Array());
    });
  }, []);
  const shown = wanted ?? found;
  const preview = line === null ? '' : previewLine(line, shown);
  return (
    <form
      class="encoding"
      onSubmit={(event) => {
        event.preventDefault();
        void app.reopen('shown', { ...choices, encoding: wanted });
      }}
    >
      <p>{words.intro}</p>
      <label for="encoding">{words.encoding}</label>
      <select
        id="encoding"
        value={wanted ?? ''}
        onChange={(event) => {
          const next = encodingOf(event.currentTarget.value);
          want(next);
          if (line !== null) app.tell(previewLine(line, next ?? found));
        }}
      >
        <option value="">{words.asFound(encodingName(found))}</option>
        {(Object.keys(ENCODINGS) as EncodingGroup[]).map((group) => (
          <optgroup key={group} label={encodingGroups[group]}>
            {ENCODINGS[group].map((encoding) => (
              <option key={encoding} value={encoding}>
                {encodingNames[encoding]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p class="field-name" id="encoding-preview-name">
        {words.preview}
      </p>
      <p class="preview" role="group" aria-labelledby="encoding-preview-name" dir="auto">
        {line !== null && preview === '' ? words.noPreview : preview}
      </p>
      <p>{words.kept}</p>
      <div class="buttons">
        <button type="submit">{words.use}</button>
      </div>
    </form>
  );
}

function encodingOf(value: string): Encoding | null {
  return (
    Object.values(ENCODINGS)
      .flat()
      .find((encoding) => encoding === value) ?? null
  );
}
