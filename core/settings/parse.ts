import type { Role } from '../script/script.js';
import {
  DEFAULT_SETTINGS,
  RATE,
  TEXT_SCALE,
  type HighlightMode,
  type Settings,
  type SpeakNames,
  type Theme,
  type VoicePreference,
} from './settings.js';

/** Settings as they were found, repaired. */
export interface ParsedSettings {
  readonly settings: Settings;
  /** Set when a newer Duologue wrote them: they may be used, but never written over. */
  readonly isNewer: boolean;
}

/** Reads one field: undefined when there is nothing usable. */
type Field<T> = (value: unknown) => T | undefined;

const ROLES: readonly Role[] = ['interviewer', 'interviewee', 'narrator', 'other'];
const MAX_LANGUAGES = 200;
const MAX_TEXT = 300;
/** A primary language subtag (BCP 47); keeps `__proto__` and its kind out, too. */
const LANGUAGE = /^[a-z]{2,8}$/;

const fields: { readonly [Key in Exclude<keyof Settings, 'version'>]: Field<Settings[Key]> } = {
  rate: (value) => steppedNumber(value, RATE),
  highlight: oneOf<HighlightMode>(['auto', 'sentence', 'word-estimated', 'none']),
  speakNames: oneOf<SpeakNames>(['always', 'when-needed', 'never']),
  theme: oneOf<Theme>(['system', 'light', 'dark']),
  textScale: (value) => steppedNumber(value, { ...TEXT_SCALE, step: 0.01 }),
  singleKeys: yesOrNo,
  readQuotes: yesOrNo,
  showPictures: yesOrNo,
  voices: parseVoices,
};

/**
 * Makes settings out of anything, field by field: what is missing or wrong gets its default, what is
 * out of range is clamped, what is unknown is dropped. Null when it is no settings object at all.
 */
export function parseSettings(value: unknown): ParsedSettings | null {
  if (!isRecord(value)) return null;
  const version = value['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null;
  const read = <Key extends keyof typeof fields>(key: Key): Settings[Key] =>
    fields[key](own(value, key)) ?? DEFAULT_SETTINGS[key];
  return {
    settings: {
      version: DEFAULT_SETTINGS.version,
      rate: read('rate'),
      highlight: read('highlight'),
      speakNames: read('speakNames'),
      theme: read('theme'),
      textScale: read('textScale'),
      singleKeys: read('singleKeys'),
      readQuotes: read('readQuotes'),
      showPictures: read('showPictures'),
      voices: read('voices'),
    },
    isNewer: version > DEFAULT_SETTINGS.version,
  };
}

function parseVoices(value: unknown): Settings['voices'] | undefined {
  if (!isRecord(value)) return undefined;
  const byLanguage = Object.entries(value)
    .filter(([language]) => LANGUAGE.test(language))
    .slice(0, MAX_LANGUAGES)
    .map(([language, choice]) => [language, parseRoles(choice)] as const)
    .filter(([, choice]) => Object.keys(choice).length > 0);
  return Object.fromEntries(byLanguage);
}

function parseRoles(value: unknown): Partial<Record<Role, VoicePreference>> {
  if (!isRecord(value)) return {};
  const chosen: Partial<Record<Role, VoicePreference>> = {};
  for (const role of ROLES) {
    const voice = parseVoice(own(value, role));
    if (voice !== undefined) chosen[role] = voice;
  }
  return chosen;
}

/** Reads a chosen voice; undefined when it is none. */
export function parseVoice(value: unknown): VoicePreference | undefined {
  if (!isRecord(value)) return undefined;
  const id = shortText(own(value, 'id'));
  const name = shortText(own(value, 'name'));
  const lang = shortText(own(value, 'lang'));
  return id === undefined || name === undefined || lang === undefined
    ? undefined
    : { id, name, lang };
}

function yesOrNo(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function shortText(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= MAX_TEXT ? value : undefined;
}

function steppedNumber(
  value: unknown,
  range: { readonly min: number; readonly max: number; readonly step: number },
): number | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined;
  const clamped = Math.min(range.max, Math.max(range.min, value));
  const perUnit = Math.round(1 / range.step);
  return Math.round(clamped * perUnit) / perUnit;
}

function oneOf<T extends string>(allowed: readonly T[]): Field<T> {
  return (value) => allowed.find((each) => each === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object's own value: a name such as `constructor` must not find the prototype's. */
function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
