import type { JSX } from 'preact';
import { messages } from '../../core/messages/en.js';
import type { PlaybackState } from '../../core/playback/state.js';
import { totalLength } from '../../core/reading/timeline.js';
import { RATE } from '../../core/settings/settings.js';
import type { App } from '../app/app.js';
import { CommandButton } from './command-button.js';
import { PlaceLine } from './place-line.js';

/** The foot of the window: where one is, and every way to steer the reading. */
export function PlayerBar({ app }: { readonly app: App }): JSX.Element {
  const { away, article, playback, hint } = app.state;
  const isEmpty = article.value === null;
  const status = playback.value.status;
  return (
    <>
      {away.value && status !== 'empty' && (
        <CommandButton
          app={app}
          command="place.goToReading"
          icon="back"
          label={messages.player.backToReading}
          class="back-to-reading"
        />
      )}
      {/* For eyes: it has been announced already. */}
      {hint.value !== null && (
        <p class="hint" aria-hidden="true">
          {hint.value}
        </p>
      )}
      <PlaceLine app={app} />
      <div class="row">
        <NowText app={app} />
        <Transport app={app} isEmpty={isEmpty} />
        <Speed app={app} />
      </div>
    </>
  );
}

function Transport({ app, isEmpty }: { app: App; isEmpty: boolean }): JSX.Element {
  const { isPlaying } = app.state;
  const words = messages.player;
  return (
    <div class="keys" role="group" aria-label={words.transport}>
      <CommandButton
        app={app}
        command="playback.previousTurn"
        icon="previousTurn"
        label={words.previousTurn}
        disabled={isEmpty}
      />
      <CommandButton
        app={app}
        command="playback.previousSentence"
        icon="previousSentence"
        label={words.previousSentence}
        disabled={isEmpty}
      />
      <CommandButton
        app={app}
        command="playback.toggle"
        icon={isPlaying.value ? 'pause' : 'play'}
        label={isPlaying.value ? words.pause : words.play}
        class="play"
        disabled={isEmpty}
      />
      <CommandButton
        app={app}
        command="playback.nextSentence"
        icon="nextSentence"
        label={words.nextSentence}
        disabled={isEmpty}
      />
      <CommandButton
        app={app}
        command="playback.nextTurn"
        icon="nextTurn"
        label={words.nextTurn}
        disabled={isEmpty}
      />
    </div>
  );
}

function Speed({ app }: { app: App }): JSX.Element {
  const { rate } = app.state.settings.value;
  const words = messages.player;
  return (
    <div class="right">
      <CommandButton
        app={app}
        command="playback.stop"
        icon="stop"
        label={words.stop}
        class="stop"
        disabled={app.state.article.value === null}
      />
      <div class="speed" role="group" aria-label={words.speedGroup}>
        <CommandButton
          app={app}
          command="playback.slower"
          icon="slower"
          label={words.slower}
          disabled={rate <= RATE.min}
        />
        <CommandButton
          app={app}
          command="playback.normalSpeed"
          label={words.speed(rate)}
          name={words.normalSpeed(rate)}
          class="rate"
        />
        <CommandButton
          app={app}
          command="playback.faster"
          icon="faster"
          label={words.faster}
          disabled={rate >= RATE.max}
        />
      </div>
    </div>
  );
}

function NowText({ app }: { app: App }): JSX.Element {
  const { article, arriving, place, playback, secondsFor, secondsLeft } = app.state;
  const state = playback.value;
  const here = place.value;
  const timeline = article.value?.prepared?.timeline;
  if (!here || !timeline) {
    return (
      <div class="now-text">
        <div>
          {article.value === null ? messages.player.nothingOpen : messages.player.preparing}
        </div>
      </div>
    );
  }
  const left = totalLength(timeline) - (timeline.starts[here.segment] ?? 0);
  const failure = failureText(state);
  return (
    <div class="now-text">
      <p class={`speaker ${here.role}`}>
        <strong>{here.speakerName}</strong> {messages.speakerDoes[here.role]}
      </p>
      {failure === null ? (
        <p class="state">
          {arriving.value
            ? messages.player.progressSoFar(messages.status[state.status], here.segment + 1)
            : messages.player.progress(
                messages.status[state.status],
                here.segment + 1,
                here.of,
                secondsLeft.value ?? secondsFor.value(left),
              )}
        </p>
      ) : (
        <p class="state failed">{failure}</p>
      )}
    </div>
  );
}

function failureText(state: PlaybackState): string | null {
  if (state.status === 'failed') return messages.playbackFailures[state.reason];
  const gaveWay = state.status === 'paused' && state.reason === 'other-voice';
  return gaveWay ? messages.playbackFailures['other-voice'] : null;
}
