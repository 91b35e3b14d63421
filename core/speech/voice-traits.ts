import type { Voice } from './engine.js';
import { ESPEAK_BASE, ESPEAK_VARIANTS, type EspeakVariant } from './espeak-variants.js';
import type { Gender } from './gender.js';
import { ELOQUENCE, knownGender, NOVELTY } from './known-voices.js';

/** A voice with all that can be told from its name and tag. */
export interface DescribedVoice {
  readonly voice: Voice;
  /** For people: "Zira (Microsoft)", "Female 2, English (America)". */
  readonly label: string;
  readonly gender: Gender | null;
  /** Median fundamental frequency in Hz, measured or typical of its gender; null when unknown. */
  readonly f0: number | null;
  /** 0 to 100, to rank by; comparable between voices of one language. */
  readonly quality: number;
  /** Not worth offering unless everything is asked for: robots, jokes, whispers. */
  readonly isNovelty: boolean;
  /** Equal for voices that sound alike but for pitch: all those of one formant synthesiser. */
  readonly timbre: string;
}

/** Typical of recorded voices; only told apart by it where nothing better is known. */
const TYPICAL_F0: Readonly<Record<Gender, number>> = { female: 200, male: 115 };

/** Names as speech-dispatcher and Chromium make them: "English (America)+female2 espeak-ng". */
const ESPEAK_NAME = /^(?<base>.+?)(?:\+(?<variant>.+?))?\s+espeak-ng(?<mbrola>-mbrola.*)?$/u;
/** Chromium's built-in or Android's: "eSpeak English". */
const ESPEAK_PREFIX = /^e-?speak(?:-ng)?\s+(?<base>.+)$/iu;

/** Tells what can be known of a voice. Pure, a few microseconds. */
export function describeVoice(voice: Voice): DescribedVoice {
  const espeak = ESPEAK_NAME.exec(voice.name) ?? ESPEAK_PREFIX.exec(voice.name);
  return espeak?.groups === undefined
    ? describeRecorded(voice)
    : describeEspeak(voice, espeak.groups);
}

function describeEspeak(
  voice: Voice,
  parts: Readonly<Record<string, string | undefined>>,
): DescribedVoice {
  const base = parts['base'] ?? voice.name;
  const variant = parts['variant'];
  const isDiphone = parts['mbrola'] !== undefined;
  const known: EspeakVariant | undefined =
    variant === undefined ? ESPEAK_BASE : ESPEAK_VARIANTS[variant.toLowerCase()];
  return {
    voice,
    label: variant === undefined ? base : `${variantLabel(variant)}, ${base}`,
    gender: isDiphone ? null : (known?.gender ?? null),
    f0: isDiphone ? null : (known?.f0 ?? null),
    quality: isDiphone ? 30 : 10 + 3 * (known?.rating ?? -3) + (variant === undefined ? 2 : 0),
    isNovelty: known === undefined,
    timbre: isDiphone ? voice.name : 'espeak',
  };
}

/** "female2" → "Female 2". */
function variantLabel(variant: string): string {
  const spaced = variant.replace(/(?<=\p{L})(?=\d)/u, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function describeRecorded(voice: Voice): DescribedVoice {
  const { given, vendor } = nameParts(voice.name);
  const first = given.split(' ', 1)[0] ?? given;
  const gender = statedGender(voice.name) ?? knownGender(first);
  const bare = given.toLowerCase();
  const isNovelty = NOVELTY.has(bare);
  return {
    voice,
    label: vendor === null ? given : `${given} (${vendor})`,
    gender,
    f0: gender === null ? null : TYPICAL_F0[gender],
    quality: recordedQuality(voice, bare, isNovelty),
    isNovelty,
    timbre: `${vendor ?? ''} ${bare}`,
  };
}

function recordedQuality(voice: Voice, bareName: string, isNovelty: boolean): number {
  if (isNovelty) return 0;
  let quality = 60;
  if (/natural|neural|premium|siri/iu.test(voice.name + voice.id)) quality = 90;
  else if (/enhanced/iu.test(voice.name + voice.id)) quality = 80;
  else if (ELOQUENCE.has(bareName)) quality = 25;
  else if (/compact|desktop/iu.test(voice.name + voice.id)) quality = 55;
  return voice.isLocal ? quality : quality / 2;
}

function statedGender(name: string): Gender | null {
  if (/\b(?:fe)male\b/iu.test(name)) return 'female';
  return /\bmale\b/iu.test(name) ? 'male' : null;
}

const VENDORS = /^(?<vendor>Microsoft|Google|Apple|IVONA 2|Acapela|Cereproc|Vocalizer|Nuance)\s+/iu;

/** "Microsoft Zira Desktop - English (United States)" → Zira, Microsoft. */
function nameParts(name: string): { given: string; vendor: string | null } {
  const vendor = VENDORS.exec(name)?.groups?.['vendor'] ?? null;
  const rest = vendor === null ? name : name.slice(vendor.length).trim();
  const given = rest
    .replace(/\s+-\s+.*$/u, '')
    .replace(/\s+(?:Desktop|Mobile|Online)\b/giu, '')
    .replace(/\s*\((?!natural|enhanced|premium)[^)]*\)?\)?\s*$/iu, '')
    .trim();
  return { given: given === '' ? name : given, vendor };
}
