const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:'];

/**
 * The address in the form in which a person can judge it: complete, in ASCII, foreign letters of a
 * host name in Punycode. Null for anything that must not be opened.
 */
export function externalAddress(
  url: string,
): { readonly href: string; readonly host: string } | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !SCHEMES.includes(parsed.protocol)) return null;
  return { href: parsed.href, host: parsed.host };
}
