import type { Article } from '../article/article.js';
import type { Script, Speaker } from '../script/script.js';
import {
  APART_WEIGHT,
  castVoices,
  chosenVoices,
  DESERVES,
  partOf,
  reservesOf,
  type CastingSettings,
} from './cast-voices.js';
import type { Casting, OtherLanguage } from './casting.js';
import type { Voice } from './engine.js';
import { languageKey } from './language.js';
import { otherLanguages } from './spoken-language.js';
import { catalogueOf, type VoiceCatalogue } from './voice-catalogue.js';
import { CLEARLY_APART, voiceDistance } from './voice-distance.js';
import { describeVoice, type DescribedVoice } from './voice-traits.js';

/**
 * To sound like the person heard before counts more than a voice's quality, and less than being told
 * apart from the others.
 */
const LIKENESS_WEIGHT = 120;

/**
 * Gives every speaker a voice of the article's language, and one of each other language that passages
 * of it are in. There a speaker keeps their own voice if it is of that language, else has one that is
 * like it and unlike everybody else's. The same input casts the same voices always.
 */
export function castReading(
  voices: readonly Voice[],
  { article, script }: { readonly article: Article; readonly script: Script },
  settings: CastingSettings,
): Casting {
  const casting = castVoices(voices, script.cast, article.lang, settings);
  if (casting.notice?.kind === 'no-voices') return casting;
  const catalogue = catalogueOf(voices);
  const others = otherLanguages(article).map((key) =>
    castLanguage(catalogue, script.cast, key, casting, settings),
  );
  return { ...casting, others };
}

function castLanguage(
  catalogue: VoiceCatalogue,
  cast: readonly Speaker[],
  key: string,
  casting: Casting,
  settings: CastingSettings,
): OtherLanguage {
  if (catalogue.count(key) === 0) return { key, parts: null, reserves: [] };
  const offered = catalogue.offered(key);
  const chosen = new Map(
    [...chosenVoices(catalogue, cast, key, settings)].filter(([, each]) => speaks(each, key)),
  );
  const usual = new Map(
    cast.flatMap((speaker) => {
      const voice = casting.parts[speaker.id]?.voice ?? null;
      return voice === null ? [] : [[speaker, describeVoice(voice)] as const];
    }),
  );
  const given = new Map(chosen);
  for (const [speaker, voice] of usual) {
    if (!given.has(speaker) && speaks(voice, key)) given.set(speaker, voice);
  }
  for (const speaker of byImportance(cast)) {
    if (given.has(speaker)) continue;
    const others = [...given, ...usual].flatMap(([other, voice]) =>
      other === speaker ? [] : [voice],
    );
    const voice = mostAlike(offered, usual.get(speaker), others);
    if (voice !== null) given.set(speaker, voice);
  }
  const parts = cast.map((speaker) => partOf(speaker, cast, given, chosen));
  const inUse = new Set(parts.map(({ voice }) => voice?.id));
  return { key, parts, reserves: reservesOf(offered, inUse) };
}

function speaks({ voice }: DescribedVoice, key: string): boolean {
  return languageKey(voice.lang) === key;
}

/** Those who are heard most first: what is left is for the others. */
function byImportance(cast: readonly Speaker[]): Speaker[] {
  const roles = DESERVES.map(([role]) => role);
  const rank = ({ role }: Speaker): number =>
    roles.includes(role) ? roles.indexOf(role) : roles.length;
  return [...cast].sort((a, b) => rank(a) - rank(b));
}

/** The voice most like `own` and least like `others`; ties fall to the better ranked. */
function mostAlike(
  offered: readonly DescribedVoice[],
  own: DescribedVoice | undefined,
  others: readonly DescribedVoice[],
): DescribedVoice | null {
  let best: { readonly voice: DescribedVoice; readonly score: number } | null = null;
  for (const voice of offered) {
    const nearest = Math.min(CLEARLY_APART, ...others.map((other) => voiceDistance(voice, other)));
    const score =
      (APART_WEIGHT * nearest) / CLEARLY_APART +
      voice.quality -
      LIKENESS_WEIGHT * unlikeness(voice, own);
    if (best === null || score > best.score) best = { voice, score };
  }
  return best?.voice ?? null;
}

/** 0 for one of the same pitch, 1 for another one altogether; half where the pitch is not known. */
function unlikeness(voice: DescribedVoice, own: DescribedVoice | undefined): number {
  if (own?.f0 == null || voice.f0 === null) return 0.5;
  return Math.min(1, Math.abs(Math.log(voice.f0 / own.f0)) / CLEARLY_APART);
}
