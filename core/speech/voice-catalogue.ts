import type { Voice } from './engine.js';
import { languageKey, regionOf, usualRegion } from './language.js';
import { describeVoice, type DescribedVoice } from './voice-traits.js';

/** Most voices offered for one language before "show all". */
export const OFFERED_VOICES = 40;

/**
 * The voices of an engine by language. Only grouped when made, in one pass over the tags; a language
 * is described and ranked when it is first asked for. So the 13,362 voices of speech-dispatcher (F3)
 * cost a few milliseconds, and only the some hundred of the article's language any more than that.
 */
export class VoiceCatalogue {
  private readonly byLanguage = new Map<string, Voice[]>();
  private readonly ranked = new Map<string, readonly DescribedVoice[]>();

  constructor(voices: readonly Voice[]) {
    const keys = new Map<string, string>();
    for (const voice of voices) {
      let key = keys.get(voice.lang);
      if (key === undefined) {
        key = languageKey(voice.lang);
        keys.set(voice.lang, key);
      }
      const group = this.byLanguage.get(key);
      if (group === undefined) this.byLanguage.set(key, [voice]);
      else group.push(voice);
    }
  }

  get isEmpty(): boolean {
    return this.byLanguage.size === 0;
  }

  /** Keys of {@link languageKey}, in alphabetical order. */
  get languages(): readonly string[] {
    return [...this.byLanguage.keys()].sort();
  }

  /** How many voices there are for a language in all, hidden ones included. */
  count(lang: string): number {
    return this.byLanguage.get(languageKey(lang))?.length ?? 0;
  }

  /**
   * The voices worth choosing from, best first, {@link OFFERED_VOICES} at most. When the language has
   * novelty voices only, those.
   */
  offered(lang: string): readonly DescribedVoice[] {
    const all = this.all(lang);
    const worthwhile = all.filter((described) => !described.isNovelty);
    return (worthwhile.length === 0 ? all : worthwhile).slice(0, OFFERED_VOICES);
  }

  /** Every voice of the language, best first: the exact region's before others, local before remote. */
  all(lang: string): readonly DescribedVoice[] {
    const known = this.ranked.get(lang);
    if (known !== undefined) return known;
    const voices = this.byLanguage.get(languageKey(lang)) ?? [];
    const region = regionOf(lang) ?? usualRegion(lang);
    const ranked = voices
      .map(describeVoice)
      .map((described) => ({ described, rank: rankOf(described, lang, region) }))
      .sort((a, b) => b.rank - a.rank || compareText(a.described.voice.id, b.described.voice.id))
      .map(({ described }) => described);
    this.ranked.set(lang, ranked);
    return ranked;
  }

  /** A voice by what was remembered of it: the same id, else the same name and language. */
  find(wanted: { id: string; name: string; lang: string }): DescribedVoice | null {
    const voices = this.byLanguage.get(languageKey(wanted.lang)) ?? [];
    const found =
      voices.find((voice) => voice.id === wanted.id) ??
      voices.find((voice) => voice.name === wanted.name && voice.lang === wanted.lang) ??
      voices.find((voice) => voice.name === wanted.name);
    return found === undefined ? null : describeVoice(found);
  }
}

const catalogues = new WeakMap<readonly Voice[], VoiceCatalogue>();

/** The catalogue of a list; made once for each list an engine gives. */
export function catalogueOf(voices: readonly Voice[]): VoiceCatalogue {
  const known = catalogues.get(voices);
  if (known !== undefined) return known;
  const made = new VoiceCatalogue(voices);
  catalogues.set(voices, made);
  return made;
}

/** A voice of the reader's region is worth more than a slightly better one of another. */
function rankOf(
  { voice, quality, isNovelty }: DescribedVoice,
  lang: string,
  region: string | null,
): number {
  const itsRegion = regionOf(voice.lang);
  const isExact = voice.lang.toLowerCase() === lang.toLowerCase();
  const isNear = region !== null && itsRegion === region;
  // "en-GB-SCOTLAND" and "en-US-NYC" are accents of their region: after the plain one.
  const isAccent = itsRegion !== null && /^[^-]+-[^-]+-./u.test(voice.lang);
  return (
    quality +
    (isExact ? 12 : isNear ? 10 : itsRegion === null ? 8 : 0) -
    (isAccent ? 4 : 0) -
    (isNovelty ? 100 : 0) -
    (voice.isLocal ? 0 : 200)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
