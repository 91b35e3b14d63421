import type { ArticlePart } from './assemble-article.js';
import { plainKey } from './page-text.js';

/** Shorter texts repeat by chance. */
const SHORTEST = 25;
/** A quotation in a box of its own is no chance, however short. */
const SHORTEST_QUOTE = 12;
/** The words of a heading come again in the text; a sentence set as a heading does not. */
const SHORTEST_HEADING = 40;
/** Longer ones are no pull quotes. */
const LONGEST = 500;
/** More than these are not looked for, to stay linear in the page. */
const MOST_CANDIDATES = 60;

/**
 * Parts that say again what another part says: pull quotes, teasers, a passage printed twice. Of
 * two equal ones the second is the duplicate, unless the first is an item of a list and the second
 * is not; a quotation, box or heading that stands in a longer text is the duplicate of that text.
 * A question that is answered anew is none: it is put to somebody else.
 */
export function duplicateParts(parts: readonly ArticlePart[]): ReadonlySet<ArticlePart> {
  const duplicates = new Set<ArticlePart>();
  const seen = new Map<string, number>();
  const once: ArticlePart[] = [];
  const askedAgain = new Set<ArticlePart>();
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'image' || part.kind === 'separator') continue;
    const firstAt = seen.get(part.text);
    const first = firstAt === undefined ? undefined : parts[firstAt];
    if (
      part.text.length < SHORTEST ||
      firstAt === undefined ||
      first === undefined ||
      part.kind === 'cell'
    ) {
      seen.set(part.text, index);
      once.push(part);
    } else if (first.kind === 'item' && part.kind !== 'item') {
      // What a table of contents announces is said where it stands.
      duplicates.add(first);
      seen.set(part.text, index);
      once.push(part);
    } else if (isAnsweredAnew(parts, index, firstAt)) {
      askedAgain.add(first).add(part);
      once.push(part);
    } else {
      duplicates.add(part);
    }
  }
  const printed = once.filter((part) => !duplicates.has(part) && !askedAgain.has(part));
  for (const part of repeatedParts(printed)) duplicates.add(part);
  return duplicates;
}

/** Whether a question stands before another text than the first time. */
function isAnsweredAnew(parts: readonly ArticlePart[], index: number, firstAt: number): boolean {
  const asked = parts[index];
  if (asked === undefined || asked.kind === 'item' || !question.test(asked.text)) return false;
  const [here, there] = [parts[index + 1]?.text, parts[firstAt + 1]?.text];
  return here !== undefined && here !== '' && here !== there && !question.test(here);
}

const question = /[?？؟]["”»]?$/u;

/** Parts set apart whose words stand in another part as well. */
function repeatedParts(parts: readonly ArticlePart[]): ArticlePart[] {
  const candidates = parts
    .filter((part) => part.text.length >= shortest(part) && part.text.length <= LONGEST)
    .filter(isSetApart)
    .slice(0, MOST_CANDIDATES);
  if (candidates.length === 0) return [];
  const all = plainKeys(parts);
  return candidates.filter((part) => {
    const key = plainKey(part.text);
    return key.length >= shortest(part) && all.indexOf(key, all.indexOf(key) + 1) >= 0;
  });
}

function shortest(part: ArticlePart): number {
  if (part.kind === 'heading' && !isBoxed(part)) return SHORTEST_HEADING;
  return isBoxed(part) && /^["“„«»‘「『].*["“”«»’」』]$/u.test(part.text)
    ? SHORTEST_QUOTE
    : SHORTEST;
}

/** The keys of all parts, one a line. */
function plainKeys(parts: readonly ArticlePart[]): string {
  return parts.map(({ text }) => plainKey(text)).join('\n');
}

function isSetApart(part: ArticlePart): boolean {
  return part.kind === 'heading' || isBoxed(part);
}

function isBoxed({ within, hints }: ArticlePart): boolean {
  if (within.some((container) => container.kind === 'quote' || container.kind === 'aside')) {
    return true;
  }
  const names = [hints, ...within.map((each) => (each.kind === 'group' ? each.hints : null))];
  return names.some((each) =>
    each?.classes?.some((name) => /pull|quote|highlight|teaser/.test(name)),
  );
}
