import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { messages } from '../../core/messages/en.js';
import { voicesChosen } from '../../core/script/corrections/correct-script.js';
import type { Speaker } from '../../core/script/script.js';
import type { VoicePreference } from '../../core/settings/settings.js';
import { castReading } from '../../core/speech/cast-languages.js';
import { castVoices } from '../../core/speech/cast-voices.js';
import type { Casting } from '../../core/speech/casting.js';
import type { Voice } from '../../core/speech/engine.js';
import { intlLocale, languageKey } from '../../core/speech/language.js';
import { catalogueOf } from '../../core/speech/voice-catalogue.js';
import { describeVoice } from '../../core/speech/voice-traits.js';
import type { DescribedVoice } from '../../core/speech/voice-traits.js';
import type { App } from '../app/app.js';
import { leadsRole, USUAL_CAST } from '../app/cast.js';
import { Icon } from './icons.js';

/** The voices there are for the cast that is open, and who has which. */
export interface CastVoices {
  readonly lang: string;
  readonly cast: readonly Speaker[];
  readonly casting: Casting;
  readonly ownVoices: ReadonlyMap<string, VoicePreference>;
  /** To choose from, best first. */
  readonly offered: readonly DescribedVoice[];
  /** How many there are for the language, and whether all of them are offered. */
  readonly count: number;
  readonly showsAll: boolean;
  showAll(all: boolean): void;
}

/** The voices for the open cast; null where the engine has none, or has not told yet. */
export function useCastVoices(app: App): CastVoices | null {
  const [showsAll, showAll] = useState(false);
  const { article, settings, history } = app.state;
  const voices = app.state.voices.value;
  if (!voices.known || voices.voices.length === 0) return null;
  const reading = article.value?.reading ?? null;
  const lang = reading?.article.lang ?? 'en';
  const cast = reading?.script.cast ?? USUAL_CAST;
  const ownVoices = voicesChosen(history.value.done);
  const choices = { ...settings.value, ownVoices };
  const casting =
    reading === null
      ? castVoices(voices.voices, cast, lang, choices)
      : castReading(voices.voices, reading, choices);
  const used = casting.notice?.kind === 'other-language' ? casting.notice.used : lang;
  const catalogue = catalogueOf(voices.voices);
  const all = catalogue.all(used);
  const offered = showsAll ? all : catalogue.offered(used);
  return { lang, cast, casting, ownVoices, offered, count: all.length, showsAll, showAll };
}

/** What there is to know about the voices: none, one, another language's; else what a choice holds for. */
export function VoiceNotes(props: {
  readonly app: App;
  readonly voices: CastVoices | null;
}): JSX.Element {
  const { app, voices } = props;
  const words = messages.voices;
  const install = words.install(app.platform);
  if (voices === null) {
    const { known } = app.state.voices.value;
    return <p class="note">{known ? `${words.none} ${install}` : words.loading}</p>;
  }
  const { casting, lang, count } = voices;
  if (casting.notice?.kind === 'other-language') {
    return (
      <p class="note">
        {words.noneForLanguage(languageName(lang))} {install}
      </p>
    );
  }
  if (count === 1) {
    return (
      <p class="note">
        {words.onlyOne} {install}
      </p>
    );
  }
  return (
    <>
      <p class="voices-intro">{words.intro(languageName(lang))}</p>
      <OtherLanguages casting={casting} install={install} />
      <AllVoices voices={voices} />
    </>
  );
}

/** How passages in other languages are read, where the article has any. */
function OtherLanguages(props: {
  readonly casting: Casting;
  readonly install: string;
}): JSX.Element | null {
  const { others } = props.casting;
  if (others.length === 0) return null;
  const words = messages.voices;
  const named = (hasVoices: boolean): string | null => {
    const names = others
      .filter(({ parts }) => (parts !== null) === hasVoices)
      .map(({ key }) => languageName(key));
    return names.length === 0 ? null : new Intl.ListFormat('en').format(names);
  };
  const [voiced, unvoiced] = [named(true), named(false)];
  return (
    <>
      {voiced !== null && <p class="voices-intro">{words.otherLanguages(voiced)}</p>}
      {unvoiced !== null && (
        <p class="note">
          {words.noneForPassages(unvoiced)} {props.install}
        </p>
      )}
    </>
  );
}

/** All voices of the language instead of the good ones; nothing where these are all. */
function AllVoices({ voices }: { readonly voices: CastVoices }): JSX.Element | null {
  const { count, offered, showsAll } = voices;
  if (count <= offered.length && !showsAll) return null;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={showsAll}
        onChange={(event) => {
          voices.showAll(event.currentTarget.checked);
        }}
      />
      <span>{messages.voices.showAll(count)}</span>
    </label>
  );
}

interface Props {
  readonly app: App;
  readonly speaker: Speaker;
  readonly voices: CastVoices;
}

/** A speaker's voice, and a button by which to hear it. */
export function VoiceChoice({ app, speaker, voices }: Props): JSX.Element {
  const words = messages.voices;
  const id = `voice-${String(speaker.id)}`;
  const name = messages.speakerName(speaker.name, speaker.role);
  const current = voices.casting.parts[speaker.id]?.voice ?? null;
  const chosen = chosenFor(app, speaker, voices);
  const isChosen = chosen !== undefined && current?.name === chosen.name;
  const listed = withVoice(voices.offered, isChosen ? current : null);
  return (
    <div class="voice">
      <label for={id}>
        {words.voice} <span class="for-ears-only">{words.ofSpeaker(name)}</span>
      </label>
      <select
        id={id}
        value={isChosen ? current.id : ''}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          const found = listed.find(({ voice }) => voice.id === wanted);
          app.chooseVoice(speaker, found?.voice ?? null);
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
          app.preview(speaker.id);
        }}
      >
        <Icon name="play" />
        {words.preview}
      </button>
    </div>
  );
}

/** What the reader chose: for this speaker, or for the role if they are the first to have it. */
function chosenFor(app: App, speaker: Speaker, voices: CastVoices): VoicePreference | undefined {
  const { lang, cast, ownVoices } = voices;
  const own = ownVoices.get(speaker.name);
  if (own !== undefined || !leadsRole(cast, speaker)) return own;
  return app.state.settings.value.voices[languageKey(lang)]?.[speaker.role];
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
