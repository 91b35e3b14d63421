import { NARRATOR, type Role, type Speaker } from '../script/script.js';
import type { Settings, VoicePreference } from '../settings/settings.js';
import type { Casting, CastingNotice, Part } from './casting.js';
import type { Voice } from './engine.js';
import { languageKey, nearestLanguages } from './language.js';
import { catalogueOf, type VoiceCatalogue } from './voice-catalogue.js';
import { CLEARLY_APART, TOLD_APART, voiceDistance } from './voice-distance.js';
import type { DescribedVoice } from './voice-traits.js';

/** The choices that casting depends on. */
export interface CastingSettings extends Pick<Settings, 'voices'> {
  /** Chosen for one speaker of this article, by name; comes before what was chosen for their role. */
  readonly ownVoices?: ReadonlyMap<string, VoicePreference>;
}

/** How many of a language's voices are weighed against each other. */
const CANDIDATES = 24;
const RESERVES = 8;

/**
 * Gives every speaker a voice of the article's language: first those the reader chose, then such
 * that interviewee, interviewer and narrator are clearly distinct (F0 ratio of 1.3 and more where
 * known) and the best voice goes to who speaks most. The same input casts the same voices always.
 */
export function castVoices(
  voices: readonly Voice[],
  cast: readonly Speaker[],
  lang: string,
  settings: CastingSettings,
): Casting {
  const catalogue = catalogueOf(voices);
  const { used, notice } = chooseLanguage(catalogue, lang);
  if (used === null) return castWithoutVoices(cast);
  const offered = catalogue.offered(used).slice(0, CANDIDATES);
  const chosen = chosenVoices(catalogue, cast, lang, settings);
  const given = fillRoles(cast, chosen, offered);
  const parts = cast.map((speaker) => partOf(speaker, cast, given, chosen));
  const inUse = new Set(parts.map((part) => part.voice?.id));
  return {
    parts,
    others: [],
    reserves: reservesOf(offered, inUse),
    notice: notice ?? (parts.some((part) => part.speakName) ? { kind: 'shared-voice' } : null),
  };
}

/** The best voices that nobody has yet, for when one turns out to be gone. */
export function reservesOf(
  offered: readonly DescribedVoice[],
  inUse: ReadonlySet<string | undefined>,
): Voice[] {
  return offered
    .map(({ voice }) => voice)
    .filter(({ id }) => !inUse.has(id))
    .slice(0, RESERVES);
}

export type Given = ReadonlyMap<Speaker, DescribedVoice>;

function castWithoutVoices(cast: readonly Speaker[]): Casting {
  const parts = cast.map((speaker) => ({
    speaker: speaker.id,
    voice: null,
    pitch: 1,
    rate: 1,
    speakName: false,
  }));
  return { parts, others: [], reserves: [], notice: { kind: 'no-voices' } };
}

/** The article's language, else the nearest that has voices. An unknown one is taken for English. */
function chooseLanguage(
  catalogue: VoiceCatalogue,
  lang: string,
): { used: string | null; notice: CastingNotice | null } {
  const wanted = languageKey(lang);
  if (wanted !== 'und' && catalogue.count(lang) > 0) return { used: lang, notice: null };
  const used =
    nearestLanguages(wanted).find((key) => catalogue.count(key) > 0) ??
    catalogue.languages.at(0) ??
    null;
  if (used === null) return { used, notice: null };
  return {
    used,
    notice: wanted === 'und' && used === 'en' ? null : { kind: 'other-language', wanted, used },
  };
}

/** The reader's choice for a role goes to the first speaker who has it, one for a speaker to them. */
export function chosenVoices(
  catalogue: VoiceCatalogue,
  cast: readonly Speaker[],
  lang: string,
  { voices, ownVoices }: CastingSettings,
): Given {
  const preferences = voices[languageKey(lang)] ?? {};
  const chosen = new Map<Speaker, DescribedVoice>();
  for (const role of Object.keys(preferences) as Role[]) {
    const wanted = preferences[role];
    const speaker = cast.find((member) => member.role === role);
    const voice = wanted === undefined ? null : catalogue.find(wanted);
    if (speaker !== undefined && voice !== null) chosen.set(speaker, voice);
  }
  for (const speaker of ownVoices === undefined ? [] : cast) {
    const wanted = ownVoices?.get(speaker.name);
    const voice = wanted === undefined ? null : catalogue.find(wanted);
    if (voice !== null) chosen.set(speaker, voice);
  }
  return chosen;
}

/** Of the three parts that are heard most, how much each deserves the better voice. */
export const DESERVES: readonly (readonly [role: Role, weight: number])[] = [
  ['interviewee', 1],
  ['narrator', 0.8],
  ['interviewer', 0.6],
];

/** Question and answer alternate, so theirs is the difference that counts most. */
const DIALOGUE_WEIGHT = 1.5;

/** Being told apart outweighs any quality: a listener who mistakes the speaker is lost. */
export const APART_WEIGHT = 200;

function fillRoles(
  cast: readonly Speaker[],
  chosen: Given,
  offered: readonly DescribedVoice[],
): Given {
  const leads = DESERVES.flatMap(([role, weight]) => {
    const speaker = cast.find((member) => member.role === role);
    return speaker === undefined ? [] : [{ speaker, weight }];
  });
  const given = new Map(bestLeads(leads, chosen, offered));
  for (const speaker of cast) {
    if (given.has(speaker)) continue;
    const voice = chosen.get(speaker) ?? mostDistinct(offered, [...given.values()]);
    if (voice !== null) given.set(speaker, voice);
  }
  return given;
}

interface Lead {
  readonly speaker: Speaker;
  readonly weight: number;
}

/** Weighs every combination of up to three voices; ties fall to the better ranked. */
function bestLeads(
  leads: readonly Lead[],
  chosen: Given,
  offered: readonly DescribedVoice[],
): Given {
  let best: { score: number; voices: readonly DescribedVoice[] } = { score: -Infinity, voices: [] };
  const extend = (voices: readonly DescribedVoice[], score: number): void => {
    const lead = leads[voices.length];
    if (lead === undefined) {
      if (score > best.score) best = { score, voices };
      return;
    }
    const fixed = chosen.get(lead.speaker);
    for (const voice of fixed === undefined ? offered : [fixed]) {
      const apart = voices.reduce((sum, other, i) => {
        const isDialogue = lead.speaker.id !== NARRATOR && leads[i]?.speaker.id !== NARRATOR;
        return sum + (isDialogue ? DIALOGUE_WEIGHT : 1) * apartness(voice, other);
      }, 0);
      extend([...voices, voice], score + lead.weight * voice.quality + APART_WEIGHT * apart);
    }
  };
  extend([], 0);
  return new Map(
    leads.flatMap(({ speaker }, i) => {
      const voice = best.voices[i];
      return voice === undefined ? [] : [[speaker, voice] as const];
    }),
  );
}

/** 0 for the same, 1 for clearly apart; being further apart than that is worth nothing more. */
function apartness(a: DescribedVoice, b: DescribedVoice): number {
  return Math.min(1, voiceDistance(a, b) / CLEARLY_APART);
}

/** For the fourth speaker on: whoever is least like all those before. */
function mostDistinct(
  offered: readonly DescribedVoice[],
  others: readonly DescribedVoice[],
): DescribedVoice | null {
  let best: { voice: DescribedVoice; score: number } | null = null;
  for (const voice of offered) {
    const nearest = Math.min(CLEARLY_APART, ...others.map((other) => voiceDistance(voice, other)));
    const score = APART_WEIGHT * nearest + voice.quality;
    if (best === null || score > best.score) best = { voice, score };
  }
  return best?.voice ?? null;
}

/** Where a voice is shared, pitches that are 1.3 apart on engines that honour them (F12). */
const SHARED_PITCH: Readonly<Record<Role, number>> = {
  narrator: 1,
  interviewer: 1.6,
  interviewee: 0.6,
  other: 1.25,
};

/** How a speaker sounds with the voice given, among all those given. */
export function partOf(
  speaker: Speaker,
  cast: readonly Speaker[],
  given: Given,
  chosen: Given,
): Part {
  const own = given.get(speaker);
  const sharesWith = cast.filter((other) => {
    const theirs = given.get(other);
    return (
      other !== speaker &&
      own !== undefined &&
      theirs !== undefined &&
      voiceDistance(own, theirs) < TOLD_APART
    );
  });
  const isShared = sharesWith.length > 0;
  return {
    speaker: speaker.id,
    voice: own?.voice ?? null,
    pitch: isShared && !chosen.has(speaker) ? SHARED_PITCH[speaker.role] : 1,
    rate: 1,
    speakName: isShared,
  };
}
