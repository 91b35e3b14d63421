import { isRecord, type Fields } from '../../ipc/checks.js';
import { LIMITS } from '../../limits.js';
import { parseVoice } from '../../settings/parse.js';
import type { Role } from '../script.js';
import {
  ANCHOR_CHARS,
  type Anchor,
  type Correction,
  type GiveScope,
  type SetAlike,
} from './correction.js';
import { NAME_CHARS } from './passages.js';

/** So many corrections of one article are kept; nobody makes more by hand. */
export const MOST_CORRECTIONS = 1_000;
/** Longest look and rule name, UTF-16 code units. */
const LOOK_CHARS = 200;
/** Detected names, and labels, may be longer than names that can be given. */
const SPEAKER_CHARS = LIMITS.attributeChars;

const ROLES: readonly Role[] = ['interviewer', 'interviewee', 'narrator', 'other'];
const SCOPES: readonly GiveScope[] = ['paragraph', 'turn', 'alike'];

/** Reads a list of corrections; null when it is none, or one entry is not of its form. */
export function parseCorrections(value: unknown): readonly Correction[] | null {
  if (!Array.isArray(value) || value.length > MOST_CORRECTIONS) return null;
  const corrections: Correction[] = [];
  for (const entry of value as readonly unknown[]) {
    const correction = isRecord(entry) ? parseCorrection(entry) : null;
    if (correction === null) return null;
    corrections.push(correction);
  }
  return corrections;
}

const readers: {
  readonly [Kind in Correction['do']]: (entry: Fields) => Extract<Correction, { do: Kind }> | null;
} = {
  rename: (entry) => {
    const speaker = text(entry['speaker'], SPEAKER_CHARS);
    const name = text(entry['name'], NAME_CHARS);
    return speaker === null || name === null ? null : { do: 'rename', speaker, name };
  },
  merge: (entry) => {
    const speaker = text(entry['speaker'], SPEAKER_CHARS);
    const into = text(entry['into'], SPEAKER_CHARS);
    return speaker === null || into === null ? null : { do: 'merge', speaker, into };
  },
  split: (entry) => {
    const speaker = text(entry['speaker'], SPEAKER_CHARS);
    const seen = text(entry['seen'], SPEAKER_CHARS);
    const name = text(entry['name'], NAME_CHARS);
    if (speaker === null || seen === null || name === null) return null;
    return { do: 'split', speaker, seen, name };
  },
  role: (entry) => {
    const speaker = text(entry['speaker'], SPEAKER_CHARS);
    const role = oneOf(ROLES, entry['role']);
    return speaker === null || role === null ? null : { do: 'role', speaker, role };
  },
  swap: () => ({ do: 'swap' }),
  give: (entry) => {
    const at = anchor(entry['at']);
    const scope = oneOf(SCOPES, entry['scope']);
    const whom = receiver(entry);
    return at === null || scope === null || whom === null
      ? null
      : { do: 'give', at, scope, ...whom };
  },
  'give-alike': (entry) => {
    const sign = signIn(entry['sign']);
    const whom = receiver(entry);
    return sign === null || whom === null ? null : { do: 'give-alike', sign, ...whom };
  },
  voice: (entry) => {
    const speaker = text(entry['speaker'], SPEAKER_CHARS);
    const voice = entry['voice'] === null ? null : parseVoice(entry['voice']);
    return speaker === null || voice === undefined ? null : { do: 'voice', speaker, voice };
  },
  narrate: () => ({ do: 'narrate' }),
  believe: () => ({ do: 'believe' }),
};

function parseCorrection(entry: Fields): Correction | null {
  const kind = entry['do'];
  return typeof kind === 'string' && Object.hasOwn(readers, kind)
    ? readers[kind as Correction['do']](entry)
    : null;
}

function receiver(entry: Fields): { speaker: string; role: Role | null } | null {
  const speaker = text(entry['speaker'], SPEAKER_CHARS);
  const role = oneOf(ROLES, entry['role']);
  return speaker === null || (role === null && entry['role'] !== null) ? null : { speaker, role };
}

function anchor(value: unknown): Anchor | null {
  if (!isRecord(value)) return null;
  const words = text(value['words'], ANCHOR_CHARS);
  const { nth } = value;
  return words === null || typeof nth !== 'number' || !Number.isSafeInteger(nth) || nth < 0
    ? null
    : { words, nth };
}

function signIn(value: unknown): SetAlike | null {
  if (!isRecord(value)) return null;
  const role = oneOf(ROLES, value['role']);
  const cue = text(value['cue'], LOOK_CHARS);
  const look = text(value['look'], LOOK_CHARS);
  const seen = value['seen'] === null ? null : text(value['seen'], SPEAKER_CHARS);
  if (role === null || cue === null || look === null) return null;
  return seen === null && value['seen'] !== null ? null : { role, cue, seen, look };
}

function text(value: unknown, limit: number): string | null {
  return typeof value === 'string' && value.length <= limit ? value : null;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((each) => each === value) ?? null;
}
