/** A language tag as BCP 47 writes it ("en-US"), or null for what is none ("english?", "", "xx_"). */
export function canonicalTag(declared: string | null | undefined): string | null {
  if (declared === null || declared === undefined) return null;
  const tag = declared.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** "en" of "en-US". */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

/** Whether two tags may name the same language: "en" and "en-GB" may, "en-US" and "en-GB" differ. */
export function isSameLanguage(a: string, b: string): boolean {
  if (a === b) return true;
  const bare = a.includes('-') ? !b.includes('-') : true;
  return bare && primaryLanguage(a) === primaryLanguage(b);
}
