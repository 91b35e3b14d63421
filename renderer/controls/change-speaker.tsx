import { useId, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { castMessages, speakerInWords } from '../../core/messages/cast.js';
import { signInWords } from '../../core/messages/evidence.js';
import { signsOf } from '../../core/reading/signs.js';
import { NAME_CHARS } from '../../core/script/corrections/passages.js';
import type { Correction } from '../../core/script/corrections/correction.js';
import type { Role, Script, Speaker } from '../../core/script/script.js';
import type { App } from '../app/app.js';

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
      <label for={id}>
        {castMessages.name}
        <Whose name={speaker.name} />
      </label>
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
  const roles = Object.entries(castMessages.roles) as [Role, string][];
  return (
    <div class="change">
      <label for={id}>
        {castMessages.roleName}
        <Whose name={speaker.name} />
      </label>
      <select
        id={id}
        value={speaker.role}
        onChange={(event) => {
          const role = event.currentTarget.value as Role;
          app.correct({ do: 'role', speaker: speaker.name, role });
        }}
      >
        {roles.map(([role, words]) => (
          <option key={role} value={role}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Merge({ script, speaker, correct }: ChangeProps): JSX.Element {
  const id = useId();
  const [into, setInto] = useState('');
  const others = script.cast.filter((each) => each.id !== speaker.id);
  return (
    <form
      class="change"
      onSubmit={(event) => {
        event.preventDefault();
        if (into !== '') correct({ do: 'merge', speaker: speaker.name, into }, into);
      }}
    >
      <label for={id}>
        {castMessages.same}
        <Whose name={speaker.name} />
      </label>
      <select
        id={id}
        value={into}
        onChange={(event) => {
          setInto(event.currentTarget.value);
        }}
      >
        <option value="">{castMessages.choose}</option>
        {others.map(({ name }) => (
          <option key={name} value={name}>
            {speakerInWords(name)}
          </option>
        ))}
      </select>
      <button type="submit" aria-disabled={into === ''}>
        {castMessages.merge}
      </button>
    </form>
  );
}

/** Offered where a speaker was known by more than one sign: each may be a person of its own. */
function Split({ script, speaker, correct }: ChangeProps): JSX.Element | null {
  const id = useId();
  const signs = signsOf(script, speaker.id);
  const [chosen, setChosen] = useState('');
  if (signs.length < 2) return null;
  return (
    <form
      class="change"
      onSubmit={(event) => {
        event.preventDefault();
        const sign = signs.find(({ seen }) => seen === chosen);
        if (sign === undefined) return;
        const name = freeName(script, sign.isName ? sign.seen : speaker.name);
        correct({ do: 'split', speaker: speaker.name, seen: sign.seen, name }, name);
      }}
    >
      <label for={id}>
        {castMessages.split}
        <Whose name={speaker.name} />
      </label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          setChosen(event.currentTarget.value);
        }}
      >
        <option value="">{castMessages.choose}</option>
        {signs.map(({ seen, evidence }) => (
          <option key={seen} value={seen}>
            {signInWords(evidence, null)}
          </option>
        ))}
      </select>
      <button type="submit" aria-disabled={chosen === ''}>
        {castMessages.splitOff}
      </button>
    </form>
  );
}

/** For ears that come to a field without having read the heading above it. */
function Whose({ name }: { readonly name: string }): JSX.Element {
  return <span class="for-ears-only">{castMessages.whose(name)}</span>;
}

/** The name, or the name with the first number that makes it nobody else's. */
export function freeName({ cast }: Script, name: string): string {
  const isTaken = (wanted: string): boolean => cast.some((each) => each.name === wanted);
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} ${String(number)}`)) number += 1;
  return `${name} ${String(number)}`;
}
