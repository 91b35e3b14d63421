import { useId, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { isText } from '../../core/article/article.js';
import type { Article } from '../../core/article/article.js';
import { castMessages } from '../../core/messages/cast.js';
import { messages } from '../../core/messages/en.js';
import { signInWords } from '../../core/messages/evidence.js';
import type { SeenLabel } from '../../core/messages/evidence.js';
import { turnAt } from '../../core/reading/find-turn.js';
import type { FoundTurn } from '../../core/reading/find-turn.js';
import { textOf } from '../../core/reading/outline.js';
import { anchorOf } from '../../core/script/corrections/correct-script.js';
import { NAME_CHARS } from '../../core/script/corrections/passages.js';
import type { GiveScope } from '../../core/script/corrections/correction.js';
import type { Role, Script, TurnSpan } from '../../core/script/script.js';
import type { App } from '../app/app.js';
import { Choices } from './choices.js';
import { Modal } from './modal.js';
import { RoleSelect } from './role-select.js';

/** How much of a paragraph is shown, for telling which one is meant. */
const SHOWN_WORDS = 140;

/** Stands for somebody who is not in the cast yet; no name can be blank. */
const SOMEBODY_NEW = '';

/** Who speaks at a place, why Duologue thinks so, and who it really is. */
export function WhoDialog({ app }: { readonly app: App }): JSX.Element {
  const words = castMessages.who;
  const reading = app.state.article.value?.reading;
  const place = app.state.asked.value;
  const found = reading && place ? turnAt(reading.script, place) : null;
  return (
    <Modal app={app} title={words.title} closeLabel={words.close}>
      {reading && found ? (
        <>
          <Finding article={reading.article} script={reading.script} found={found} />
          <Say app={app} article={reading.article} script={reading.script} found={found} />
        </>
      ) : (
        <p>{words.nothingHere}</p>
      )}
    </Modal>
  );
}

interface FoundProps {
  readonly article: Article;
  readonly script: Script;
  readonly found: FoundTurn;
}

/** What is said here, by whom, and because of what. */
function Finding({ article, script, found }: FoundProps): JSX.Element {
  const { turn, span } = found;
  const speaker = script.cast[turn.speaker];
  const role = speaker?.role ?? 'other';
  const words = castMessages.who;
  const { lang, dir } = article;
  return (
    <div class={`finding ${role}`}>
      <blockquote lang={lang === 'und' ? undefined : lang} dir={dir}>
        {shortened(textOf(article, span))}
      </blockquote>
      <p>
        {words.now} <strong>{messages.speakerName(speaker?.name ?? '', role)}</strong>{' '}
        {messages.speakerDoes[role]}
      </p>
      <p class="why">{words.why(sign(article, span), span.evidence.confidence)}</p>
    </div>
  );
}

function Say({ app, article, script, found }: FoundProps & { readonly app: App }): JSX.Element {
  const { turn, span } = found;
  const words = castMessages.who;
  const [name, setName] = useState(script.cast[turn.speaker]?.name ?? SOMEBODY_NEW);
  const [newName, setNewName] = useState('');
  const [newRole, setNewRole] = useState<Role>('other');
  const [scope, setScope] = useState<GiveScope>(turn.spans.length > 1 ? 'turn' : 'paragraph');
  const isNew = name === SOMEBODY_NEW;
  const speaker = isNew ? newName.trim() : name;
  const known = script.cast.find((each) => each.name === speaker);
  const people = Object.fromEntries(script.cast.map((each) => [each.name, whoIs(each)]));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (speaker === '') return;
        const at = anchorOf(article, script, span);
        const role = isNew && known === undefined ? newRole : null;
        app.show(null);
        app.correct({ do: 'give', at, scope, speaker, role });
      }}
    >
      <Choices
        legend={words.thisIs}
        options={{ ...people, [SOMEBODY_NEW]: words.somebodyNew }}
        value={name}
        onChoose={setName}
      />
      {isNew && <Newcomer {...{ newName, setNewName, newRole, setNewRole }} />}
      <Choices
        legend={words.scope}
        options={scopes(article, found)}
        value={scope}
        onChoose={setScope}
      />
      <div class="buttons">
        <button type="submit" class="first" aria-disabled={speaker === ''}>
          {speaker === '' ? words.giveNew : words.give(speaker)}
        </button>
      </div>
    </form>
  );
}

function Newcomer(props: {
  readonly newName: string;
  readonly setNewName: (name: string) => void;
  readonly newRole: Role;
  readonly setNewRole: (role: Role) => void;
}): JSX.Element {
  const id = useId();
  const words = castMessages.who;
  return (
    <div class="newcomer">
      <label for={`${id}-name`}>{words.newName}</label>
      <input
        id={`${id}-name`}
        value={props.newName}
        maxLength={NAME_CHARS}
        required
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          props.setNewName(event.currentTarget.value);
        }}
      />
      <label for={`${id}-role`}>{words.newRole}</label>
      <RoleSelect id={`${id}-role`} role={props.newRole} onChoose={props.setNewRole} />
    </div>
  );
}

function whoIs({ name, role }: { readonly name: string; readonly role: Role }): string {
  const does = messages.speakerDoes[role];
  return does === '' ? messages.speakerName(name, role) : `${name} (${does})`;
}

/** How far it may hold; the turn only where it is more than this paragraph. */
function scopes(article: Article, { turn, span }: FoundTurn): Readonly<Record<GiveScope, string>> {
  const words = castMessages.who.scopes;
  const turns = turn.spans.length > 1 ? { turn: words.turn(turn.spans.length) } : {};
  return {
    paragraph: words.paragraph,
    ...turns,
    alike: words.alike(sign(article, span)),
  } as Record<GiveScope, string>;
}

/** Why, in words; a label as it is printed. */
function sign(article: Article, span: TurnSpan): string {
  return signInWords(span.evidence, printedLabel(article, span));
}

function printedLabel(article: Article, { label }: TurnSpan): SeenLabel | null {
  const block = label && article.blocks[label.block];
  if (!label || !block || !isText(block)) return null;
  const isBold = block.inlines.some(
    ({ style, start, end }) => style === 'strong' && start <= label.start && end > label.start,
  );
  return { text: textOf(article, label), isBold };
}

function shortened(text: string): string {
  if (text.length <= SHOWN_WORDS) return text;
  return `${text.slice(0, SHOWN_WORDS).replace(/\s+\S*$/u, '')}…`;
}
