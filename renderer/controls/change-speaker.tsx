import { useId, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { castMessages, speakerInWords } from '../../core/messages/cast.js';
import { signInWords } from '../../core/messages/evidence.js';
import { signsOf } from '../../core/reading/signs.js';
import { NAME_CHARS } from '../../core/script/corrections/passages.js';
import type { Correction } from '../../core/script/corrections/correction.js';
import type { Script, Speaker } from '../../core/script/script.js';
import type { App } from '../app/app.js';
import { RoleSelect } from './role-select.js';

interface Props {
  readonly app: App;
  readonly speaker: Speaker;
  readonly goOnWith: (name: string) => void;
}

/** Another name, another role, one person with somebody else, or more than one person. */
export function ChangeSpeaker({ app, speaker, goOnWith }: Props): JSX.Element | null {
  const script = app.state.article.value?.reading.script;
  if (script === undefined) return null;
  const correct = (correction: Correction, goOn: string): void => {
    if (app.correct(correction)) goOnWith(goOn);
  };
  return (
    <div class="changes">
      <Rename {...{ script, speaker, correct }} />
      <RoleChoice app={app} speaker={speaker} />
      <Merge {...{ script, speaker, correct }} />
      <Split {...{ script, speaker, correct }} />
    </div>
  );
}

interface ChangeProps {
  readonly script: Script;
  readonly speaker: Speaker;
  /** @param goOn name of the speaker with whom the focus goes on */
  readonly correct: (correction: Correction, goOn: string) => void;
}

function Rename({ script, speaker, correct }: ChangeProps): JSX.Element {
  const id = useId();
  const [name, setName] = useState(speaker.name);
  const wanted = name.trim();
  const isTaken = wanted !== speaker.name && script.cast.some((each) => each.name === wanted);
  return (
    <form
      class="change"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '' && !isTaken)
          correct({ do: 'rename', speaker: speaker.name, name: wanted }, wanted);
      }}
    >
      <FieldName id={id} of={speaker}>
        {castMessages.name}
      </FieldName>
      <input
        id={id}
        value={name}
        maxLength={NAME_CHARS}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={isTaken}
        aria-describedby={isTaken ? `${id}-taken` : undefined}
        onInput={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <button type="submit">{castMessages.rename}</button>
      {isTaken && (
        <p class="wrong" id={`${id}-taken`}>
          {castMessages.nameInUse(wanted)}
        </p>
      )}
    </form>
  );
}

function RoleChoice({ app, speaker }: { app: App; speaker: Speaker }): JSX.Element {
  const id = useId();
  return (
    <div class="change">
      <FieldName id={id} of={speaker}>
        {castMessages.roleName}
      </FieldName>
      <RoleSelect
        id={id}
        role={speaker.role}
        onChoose={(role) => {
          app.correct({ do: 'role', speaker: speaker.name, role });
        }}
      />
    </div>
  );
}

function Merge({ script, speaker, correct }: ChangeProps): JSX.Element {
  const others = script.cast.filter((each) => each.id !== speaker.id);
  return (
    <ChooseAndDo
      speaker={speaker}
      label={castMessages.same}
      action={castMessages.merge}
      options={others.map(({ name }) => [name, speakerInWords(name)])}
      onDo={(into) => {
        correct({ do: 'merge', speaker: speaker.name, into }, into);
      }}
    />
  );
}

/** Offered where a speaker was known by more than one sign: each may be a person of its own. */
function Split({ script, speaker, correct }: ChangeProps): JSX.Element | null {
  const signs = signsOf(script, speaker.id);
  if (signs.length < 2) return null;
  return (
    <ChooseAndDo
      speaker={speaker}
      label={castMessages.split}
      action={castMessages.splitOff}
      options={signs.map(({ seen, evidence }) => [seen, signInWords(evidence, null)])}
      onDo={(seen) => {
        const isName = signs.some((sign) => sign.seen === seen && sign.isName);
        const name = freeName(script, isName ? seen : speaker.name);
        correct({ do: 'split', speaker: speaker.name, seen, name }, name);
      }}
    />
  );
}

/** A choice that does nothing by itself: a button beside it does. */
function ChooseAndDo(props: {
  readonly speaker: Speaker;
  readonly label: string;
  readonly action: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onDo: (value: string) => void;
}): JSX.Element {
  const id = useId();
  const [value, setValue] = useState('');
  return (
    <form
      class="change"
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== '') props.onDo(value);
      }}
    >
      <FieldName id={id} of={props.speaker}>
        {props.label}
      </FieldName>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          setValue(event.currentTarget.value);
        }}
      >
        <option value="">{castMessages.choose}</option>
        {props.options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
      <button type="submit" aria-disabled={value === ''}>
        {props.action}
      </button>
    </form>
  );
}

/** The name of a field; for ears that come to it without having read the heading above, whose it is. */
function FieldName(props: {
  readonly id: string;
  readonly of: Speaker;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <label for={props.id}>
      {props.children} <span class="for-ears-only">{castMessages.whose(props.of.name)}</span>
    </label>
  );
}

/** The name, or the name with the first number that makes it nobody else's. */
export function freeName({ cast }: Script, name: string): string {
  const isTaken = (wanted: string): boolean => cast.some((each) => each.name === wanted);
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} ${String(number)}`)) number += 1;
  return `${name} ${String(number)}`;
}
