import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { castMessages, correctionName } from '../../core/messages/cast.js';
import { messages } from '../../core/messages/en.js';
import { castShares } from '../../core/script/cast-shares.js';
import type { Correction } from '../../core/script/corrections/correction.js';
import { NARRATOR } from '../../core/script/script.js';
import type { Speaker } from '../../core/script/script.js';
import type { App } from '../app/app.js';
import { USUAL_CAST } from '../app/cast.js';
import { CastMember } from './cast-member.js';
import { useCastVoices, VoiceNotes } from './cast-voice.js';
import { Choices } from './choices.js';
import { CommandButton } from './command-button.js';
import { Modal } from './modal.js';

/** Who speaks: what each is called, does, and sounds like, and every way to put it right. */
export function CastDialog({ app }: { readonly app: App }): JSX.Element {
  const settings = app.state.settings.value;
  return (
    <Modal app={app} title={castMessages.title} closeLabel={castMessages.close} class="wide">
      <Members app={app} />
      <Choices
        legend={messages.voices.speakNames}
        options={messages.speakNames}
        value={settings.speakNames}
        onChoose={(speakNames) => {
          app.changeSettings({ speakNames });
        }}
      />
    </Modal>
  );
}

function Members({ app }: { readonly app: App }): JSX.Element {
  const voices = useCastVoices(app);
  const reading = app.state.article.value?.reading ?? null;
  const shares = reading === null ? [] : castShares(reading.article, reading.script);
  const isHeard = ({ id }: Speaker): boolean =>
    id === NARRATOR || shares.some(({ speaker, turns }) => speaker === id && turns > 0);
  const speakers = reading === null ? USUAL_CAST : reading.script.cast.filter(isHeard);
  const list = useRef<HTMLUListElement>(null);
  const { opened, open, goOnWith } = useOpenMember(list);
  return (
    <>
      <ul class="cast" ref={list} aria-label={castMessages.speakers}>
        {speakers.map((speaker) => (
          <CastMember
            key={speaker.name}
            {...{ app, speaker, voices }}
            share={shares.find((each) => each.speaker === speaker.id) ?? null}
            isOpen={opened === speaker.name}
            onOpen={(isOpen) => {
              open(isOpen ? speaker.name : null);
            }}
            goOnWith={goOnWith}
          />
        ))}
      </ul>
      {app.state.article.value !== null && <WholeCast app={app} />}
      <VoiceNotes app={app} voices={voices} />
    </>
  );
}

/**
 * Which speaker is being changed: one at a time. After a change the focus goes on with whoever it was
 * about, who may have another name by then.
 */
function useOpenMember(list: { readonly current: HTMLElement | null }): {
  readonly opened: string | null;
  readonly open: (name: string | null) => void;
  readonly goOnWith: (name: string) => void;
} {
  const [opened, setOpened] = useState<string | null>(null);
  const next = useRef<string | null>(null);
  useLayoutEffect(() => {
    const summaries = [...(list.current?.querySelectorAll<HTMLElement>('summary') ?? [])];
    const found = summaries.find(({ dataset }) => dataset['speaker'] === next.current);
    if (!found) return;
    next.current = null;
    found.focus();
  });
  return {
    opened,
    open: setOpened,
    goOnWith: (name) => {
      next.current = name;
      setOpened(name);
    },
  };
}

/** What concerns all of them: swapping, taking back, and whether this is an interview at all. */
function WholeCast({ app }: { readonly app: App }): JSX.Element {
  const { done, undone } = app.state.history.value;
  const reading = app.state.article.value?.reading;
  const cast = reading?.script.cast ?? [];
  const has = (role: Speaker['role']): boolean => cast.some((each) => each.role === role);
  const last = done.at(-1);
  const next = undone.at(-1);
  return (
    <div class="whole-cast">
      <CommandButton
        app={app}
        command="cast.swap"
        icon="swap"
        label={castMessages.swap}
        disabled={!has('interviewer') && !has('interviewee')}
      />
      <CommandButton
        app={app}
        command="edit.undo"
        icon="undo"
        label={castMessages.undo}
        name={nameWith(castMessages.undo, last)}
        disabled={last === undefined}
      />
      <CommandButton
        app={app}
        command="edit.redo"
        icon="redo"
        label={castMessages.redo}
        name={nameWith(castMessages.redo, next)}
        disabled={next === undefined}
      />
      <Interview app={app} />
    </div>
  );
}

function nameWith(word: string, correction: Correction | undefined): string {
  return correction === undefined ? word : `${word} ${correctionName(correction)}`;
}

/** The other way to read it: by the narrator alone, or as the interview it may be. */
function Interview({ app }: { readonly app: App }): JSX.Element | null {
  const reading = app.state.article.value?.reading;
  if (reading === undefined) return null;
  const isInterview = reading.script.cast.length > 1;
  if (!isInterview && (reading.script.sure || reading.doubted === null)) return null;
  return (
    <button
      type="button"
      onClick={() => {
        app.correct({ do: isInterview ? 'narrate' : 'believe' });
      }}
    >
      {isInterview ? castMessages.narrate : castMessages.doubt.believe}
    </button>
  );
}
