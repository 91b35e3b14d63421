import type { ArticlePart } from './assemble-article.js';
import { plainKey } from './page-text.js';

/** Shorter texts repeat by chance. */
const SHORTEST = 25;
/** Longer ones are no pull quotes. */
const LONGEST = 500;
/** More than these are not looked for, to stay linear in the page. */
const MOST_CANDIDATES = 60;

/**
 * Parts that say again what another part says: pull quotes, teasers, a passage printed twice. Of
 * two equal ones the second is the duplicate; a quotation, box or heading that stands in a longer
 * text is the duplicate of that text.
 */
export function duplicateParts(parts: readonly ArticlePart[]): ReadonlySet<ArticlePart> {
  const duplicates = new Set<ArticlePart>();
  const seen = new Set<string>();
  const keys: string[] = [];
  const candidates: { part: ArticlePart; key: string }[] = [];
  for (const part of parts) {
    if (part.kind === 'image' || part.kind === 'separator') continue;
    const key = plainKey(part.text);
    if (key.length >= SHORTEST && seen.has(key) && part.kind !== 'cell') duplicates.add(part);
    else {
      seen.add(key);
      keys.push(key);
      if (key.length >= SHORTEST && key.length <= LONGEST && isSetApart(part)) {
        candidates.push({ part, key });
      }
    }
  }
  const all = keys.join('\n');
  for (const { part, key } of candidates.slice(0, MOST_CANDIDATES)) {
    const first = all.indexOf(key);
    if (all.indexOf(key, first + 1) >= 0) duplicates.add(part);
  }
  return duplicates;
}

function isSetApart({ kind, within, hints }: ArticlePart): boolean {
  if (kind === 'heading') return true;
  if (within.some((container) => container.kind === 'quote' || container.kind === 'aside')) {
    return true;
  }
  const names = [hints, ...within.map((each) => (each.kind === 'group' ? each.hints : null))];
  return names.some((each) =>
    each?.classes?.some((name) => /pull|quote|highlight|teaser/.test(name)),
  );
}
