import type { Role } from '../../core/script/script.js';
import type { Settings, VoicePreference } from '../../core/settings/settings.js';
import type { Voice } from '../../core/speech/engine.js';
import { languageKey } from '../../core/speech/language.js';

/** The chosen voices with one choice made (or taken back, for null), for one language only. */
export function withChoice(
  voices: Settings['voices'],
  lang: string,
  role: Role,
  voice: Voice | null,
): Settings['voices'] {
  const key = languageKey(lang);
  const choices = { ...voices[key] };
  if (voice === null) Reflect.deleteProperty(choices, role);
  else choices[role] = preferenceFor(voice);
  return { ...voices, [key]: choices };
}

/** A voice by what is remembered of it. */
export function preferenceFor({ id, name, lang }: Voice): VoicePreference {
  return { id, name, lang };
}
