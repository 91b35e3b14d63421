import type { JSX } from 'preact';
import { castMessages } from '../../core/messages/cast.js';
import { messages } from '../../core/messages/en.js';
import type { CastShare } from '../../core/script/cast-shares.js';
import { NARRATOR } from '../../core/script/script.js';
import type { Speaker } from '../../core/script/script.js';
import type { App } from '../app/app.js';
import { VoiceChoice } from './cast-voice.js';
import type { CastVoices } from './cast-voice.js';
import { ChangeSpeaker } from './change-speaker.js';

interface Props {
  readonly app: App;
  readonly speaker: Speaker;
  /** Null when nothing is open. */
  readonly share: CastShare | null;
  /** Null where there are none. */
  readonly voices: CastVoices | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Where the focus goes once a change has been made. */
  readonly goOnWith: (name: string) => void;
}

/** One speaker: who they are, how much they say, their voice, and what can be put right about them. */
export function CastMember(props: Props): JSX.Element {
  const { app, speaker, share, voices, isOpen, onOpen } = props;
  const name = messages.speakerName(speaker.name, speaker.role);
  return (
    <li class={`member ${speaker.role}`}>
      <div class="member-head">
        <h3>{name}</h3>
        <p>
          {share === null || speaker.id === NARRATOR
            ? messages.roles[speaker.role]
            : castMessages.role(messages.roles[speaker.role], sureOf(speaker, share))}
        </p>
        {share !== null && (
          <p class="member-share">{castMessages.part(share.turns, share.words)}</p>
        )}
      </div>
      {voices !== null && <VoiceChoice app={app} speaker={speaker} voices={voices} />}
      {share !== null && speaker.id !== NARRATOR && (
        <details
          open={isOpen}
          onToggle={(event) => {
            if (event.currentTarget.open !== isOpen) onOpen(event.currentTarget.open);
          }}
        >
          <summary data-speaker={speaker.name} aria-label={castMessages.changeOf(name)}>
            {castMessages.change}
          </summary>
          {isOpen && <ChangeSpeaker app={app} speaker={speaker} goOnWith={props.goOnWith} />}
        </details>
      )}
    </li>
  );
}

/** As sure as the weaker of the two: what they do, and that what they say is theirs. */
function sureOf(speaker: Speaker, share: CastShare): number {
  return Math.min(speaker.confidence, share.confidence);
}
