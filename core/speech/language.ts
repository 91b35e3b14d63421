/** Primary subtag, lower-case: `en` of `en-GB-SCOTLAND`. `und` for a tag that says nothing. */
export function primaryLanguage(tag: string): string {
  const primary = tag.split(/[-_]/u, 1)[0]?.toLowerCase() ?? '';
  return /^[a-z]{2,8}$/u.test(primary) ? primary : 'und';
}

/** The tag in the form `Intl` takes, or undefined (its default) for one it would throw on. */
export function intlLocale(tag: string): string | undefined {
  if (primaryLanguage(tag) === 'und') return 'en';
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** Tags that mean one language but are written in several ways, by engine and by page. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  ji: 'yi',
  cmn: 'zh',
  fil: 'tl',
};

/** Languages whose speakers mostly follow the other's voices, best first. */
const NEAREST: Readonly<Record<string, readonly string[]>> = {
  no: ['da', 'sv'],
  da: ['no', 'sv'],
  gl: ['pt', 'es'],
  ca: ['es'],
  sr: ['hr', 'bs'],
  hr: ['sr', 'bs'],
  bs: ['hr', 'sr'],
  sk: ['cs'],
  cs: ['sk'],
  be: ['ru'],
  uk: ['ru'],
  af: ['nl'],
  ms: ['id'],
  id: ['ms'],
  lb: ['de'],
  gsw: ['de'],
  yue: ['zh'],
};

/** Key by which voices and articles of one language find each other. */
export function languageKey(tag: string): string {
  const primary = primaryLanguage(tag);
  return SAME_LANGUAGE[primary] ?? primary;
}

/** Other languages to try for an article no voice fits, best first. English is read by most. */
export function nearestLanguages(key: string): readonly string[] {
  return [...(NEAREST[key] ?? []), 'en'];
}

/** The region a bare tag means most often: US for `en`, BR for `pt`; null when it says none. */
export function usualRegion(tag: string): string | null {
  const locale = intlLocale(tag);
  if (locale === undefined) return null;
  return new Intl.Locale(locale).maximize().region ?? null;
}

/** Region subtag of a tag as it stands; null when it names none. */
export function regionOf(tag: string): string | null {
  return (
    /^[a-z]{2,8}(?:[-_][a-z]{4})?[-_](?<region>[a-z]{2}|\d{3})(?:[-_]|$)/iu
      .exec(tag)
      ?.groups?.['region']?.toUpperCase() ?? null
  );
}
