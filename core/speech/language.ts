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
