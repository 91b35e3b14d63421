import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { messages } from '../../core/messages/en.js';
import type { Speaker } from '../../core/script/script.js';
import { castVoices } from '../../core/speech/cast-voices.js';
import type { Casting } from '../../core/speech/casting.js';
import type { Voice } from '../../core/speech/engine.js';
import { intlLocale, languageKey } from '../../core/speech/language.js';
import { catalogueOf } from '../../core/speech/voice-catalogue.js';
import { describeVoice } from '../../core/speech/voice-traits.js';
import type { DescribedVoice } from '../../core/speech/voice-traits.js';
import type { App } from '../app/app.js';
import { rolesHeard } from '../app/cast.js';
import { Choices } from './choices.js';
import { Icon } from './icons.js';
import { Modal } from './modal.js';

/** A voice for each role of the article, a sample of each, and when names are spoken. */
export function VoicesDialog({ app }: { readonly app: App }): JSX.Element {
  const words = messages.voices;
  const voices = app.state.voices.value;
  const settings = app.state.settings.value;
  return (
    <Modal app={app} title={words.title} closeLabel={words.close}>
      {!voices.known && <p class="note">{words.loading}</p>}
      {voices.known && voices.voices.length === 0 && (
        <p class="note">
          {words.none} {words.install(app.platform)}
        </p>
      )}
      {voices.known && voices.voices.length > 0 && <Parts app={app} voices={voices.voices} />}
      <Choices
        legend={words.speakNames}
        options={messages.speakNames}
        value={settings.speakNames}
        onChoose={(speakNames) => {
          app.changeSettings({ speakNames });
        }}
      />
    </Modal>
  );
}

function Parts({ app, voices }: { app: App; voices: readonly Voice[] }): JSX.Element {
  const words = messages.voices;
  const settings = app.state.settings.value;
  const [showsAll, setShowsAll] = useState(false);
  const reading = app.state.article.value?.reading ?? null;
  const lang = reading?.article.lang ?? 'en';
  const speakers = rolesHeard(reading?.script ?? null);
  const cast = reading?.script.cast ?? speakers;
  const casting = castVoices(voices, cast, lang, settings);
  const used = casting.notice?.kind === 'other-language' ? casting.notice.used : lang;
  const catalogue = catalogueOf(voices);
  const all = catalogue.all(used);
  const offered = showsAll ? all : catalogue.offered(used);
  return (
    <>
      <p>{words.intro(languageName(used))}</p>
      <Notice app={app} casting={casting} lang={lang} count={all.length} />
      {speakers.map((speaker) => (
        <Part key={speaker.role} {...{ app, speaker, offered, casting, lang }} />
      ))}
      {all.length > offered.length || showsAll ? (
        <label class="check">
          <input
            type="checkbox"
            checked={showsAll}
            onChange={(event) => {
              setShowsAll(event.currentTarget.checked);
            }}
          />
          <span>{words.showAll(all.length)}</span>
        </label>
      ) : null}
    </>
  );
}

function Notice(props: {
  app: App;
  casting: Casting;
  lang: string;
  count: number;
}): JSX.Element | null {
  const { app, casting, lang, count } = props;
  const words = messages.voices;
  if (casting.notice?.kind === 'other-language') {
    return (
      <p class="note">
        {words.noneForLanguage(languageName(lang))} {words.install(app.platform)}
      </p>
    );
  }
  if (count !== 1) return null;
  return (
    <p class="note">
      {words.onlyOne} {words.install(app.platform)}
    </p>
  );
}

interface PartProps {
  readonly app: App;
  readonly speaker: Speaker;
  readonly offered: readonly DescribedVoice[];
  readonly casting: Casting;
  readonly lang: string;
}

function Part({ app, speaker, offered, casting, lang }: PartProps): JSX.Element {
  const words = messages.voices;
  const id = `voice-${speaker.role}`;
  const name = messages.speakerName(speaker.name, speaker.role);
  const chosen = app.state.settings.value.voices[languageKey(lang)]?.[speaker.role];
  const current = casting.parts[speaker.id]?.voice ?? null;
  const isChosen = chosen !== undefined && current?.name === chosen.name;
  const listed = withVoice(offered, isChosen ? current : null);
  return (
    <div class="voice">
      <label for={id}>
        {words.voiceFor(name)} <small>{messages.roles[speaker.role]}</small>
      </label>
      <select
        id={id}
        value={isChosen ? current.id : ''}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          const found = listed.find(({ voice }) => voice.id === wanted);
          app.chooseVoice(speaker.role, found?.voice ?? null);
        }}
      >
        <option value="">
          {words.automatic(current && !isChosen ? describeVoice(current).label : null)}
        </option>
        {listed.map(({ voice, label }) => (
          <option key={voice.id} value={voice.id}>
            {label}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-label={words.previewOf(name)}
        onClick={() => {
          app.preview(speaker.role);
        }}
      >
        <Icon name="play" />
        {words.preview}
      </button>
    </div>
  );
}

/** The list with the chosen voice in it, even when it is one that is usually hidden. */
function withVoice(offered: readonly DescribedVoice[], voice: Voice | null): DescribedVoice[] {
  const isListed = voice === null || offered.some((each) => each.voice.id === voice.id);
  return isListed ? [...offered] : [describeVoice(voice), ...offered];
}

function languageName(lang: string): string {
  const key = languageKey(lang);
  if (key === 'und') return messages.voices.unknownLanguage;
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(intlLocale(key) ?? key) ?? key;
  } catch {
    return key;
  }
}
