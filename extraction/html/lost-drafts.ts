import { furnitureOf } from '../furniture-lines.js';
import { insideOf, type Draft, type Place } from './draft.js';
import { isProse } from './main-place.js';
import { isAside, isChrome, isForm, isSignOff } from './page-parts.js';

/** A paragraph of this length is text, whatever it stands in. */
const LONG_CHARS = 100;
/** Share of links above which a line is a menu. */
const FEW_LINKS = 0.3;
/** A part of the page belongs to the article when at least this share of its text was chosen. */
const CHOSEN_SHARE = 0.5;
/** Questions of an interview come in numbers; a single one may be anything. */
const ALIKE = 2;
/** A line of this length that ends like a sentence is one. */
const SENTENCE_CHARS = 40;
/** A linked one of this length is no title of another story. */
const LINKED_CHARS = 60;
/** How deep in its part of the page a list or quotation at the edge may stand. */
const EDGE_DEPTH = 3;
const SENTENCE_END = /[.!?…:。！？؟]["”’»)\]]*$/u;
const QUESTION = /[?？؟;]["”’»)\]]*$/u;
const LABEL = /^\p{L}[\p{L}\p{M}.'’ -]{0,40}[:：]\s?\S/u;

/**
 * What Readability lost of the article: headings, long paragraphs and lists that stand between
 * chosen ones, a first or last paragraph beside them, and the questions of an interview that were
 * set as boxes or short lines.
 */
export function lostDrafts(
  drafts: readonly Draft[],
  chosen: ReadonlySet<Draft>,
): ReadonlySet<Draft> {
  const first = drafts.findIndex((draft) => chosen.has(draft));
  const last = drafts.findLastIndex((draft) => chosen.has(draft));
  const shares = chosenShares(drafts, chosen);
  const isInFrame = insideOf(
    (place) =>
      isSignOff(place) ||
      ((isChrome(place) || isForm(place)) && !isMostlyChosen(shares.get(place))),
  );
  const settings = bodySettings(chosen);
  const candidates = [...drafts.entries()].filter(
    ([index, draft]) =>
      !chosen.has(draft) &&
      !isInFrame(draft) &&
      (isText(draft) || (index > first && index < last && isLinkedText(draft, settings))),
  );
  const lost = new Set<Draft>();
  if (candidates.length === 0) return lost;
  const isInBox = insideOf(isAside);
  const asked = new Map<string, Draft[]>();
  for (const [index, draft] of candidates) {
    const home = homeOf(draft.place, shares);
    if (home === null) continue;
    const isBetween = index > first && index < last;
    if (isBetween && isAsked(draft)) {
      const key = signature(draft.place);
      asked.set(key, [...(asked.get(key) ?? []), draft]);
    } else if (
      !isInBox(draft) &&
      (isBetween ? isBodyText(draft) || isLinkedText(draft, settings) : isEdgeText(draft, home))
    ) {
      lost.add(draft);
    } else if (index < first && isSubtitle(draft, drafts[index - 1])) {
      lost.add(draft);
    }
  }
  for (const questions of asked.values()) {
    if (questions.length >= ALIKE) for (const question of questions) lost.add(question);
  }
  for (const heading of idleHeadings(drafts, chosen, lost)) lost.delete(heading);
  return lost;
}

/**
 * Headings found again that stand over nothing that is read: those of boxes whose content was rightly
 * left out.
 */
function idleHeadings(
  drafts: readonly Draft[],
  chosen: ReadonlySet<Draft>,
  lost: ReadonlySet<Draft>,
): readonly Draft[] {
  const first = drafts.findIndex((draft) => chosen.has(draft));
  const idle: Draft[] = [];
  let isFollowed = false;
  for (const [index, draft] of [...drafts.entries()].reverse()) {
    if (index < first) break;
    if (draft.kind === 'image' || draft.kind === 'separator' || draft.kind === 'caption') continue;
    if (draft.kind !== 'heading' || !lost.has(draft)) {
      isFollowed = chosen.has(draft) || lost.has(draft);
    } else if (!isFollowed) idle.push(draft);
  }
  return idle;
}

function isText({ kind, text, linkChars }: Draft): boolean {
  if (kind === 'image' || kind === 'separator') return false;
  return linkChars <= text.length * FEW_LINKS && furnitureOf(text) === null;
}

/** How the paragraphs that were chosen are set; what only one of them is tells nothing. */
function bodySettings(chosen: ReadonlySet<Draft>): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const draft of chosen) {
    if (!isProse(draft)) continue;
    const setting = signature(draft.place);
    times.set(setting, (times.get(setting) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count >= ALIKE).map(([setting]) => setting));
}

/**
 * A sentence that was linked as a whole and is set like the paragraphs around it. Readability takes a
 * paragraph of links for a menu when it has a box of its own (its issue 878).
 */
function isLinkedText({ kind, text, place }: Draft, settings: ReadonlySet<string>): boolean {
  return (
    kind === 'paragraph' &&
    text.length >= LINKED_CHARS &&
    SENTENCE_END.test(text) &&
    settings.has(signature(place)) &&
    furnitureOf(text) === null
  );
}

function isAsked({ text }: Draft): boolean {
  return QUESTION.test(text) || LABEL.test(text);
}

function isBodyText({ kind, text }: Draft): boolean {
  if (kind === 'caption') return false;
  return kind === 'heading' || kind === 'item' || text.length >= LONG_CHARS;
}

/** A heading right below the main one, beside it in the page. */
function isSubtitle({ kind, place }: Draft, above: Draft | undefined): boolean {
  return (
    kind === 'heading' &&
    above?.kind === 'heading' &&
    above.level === 1 &&
    above.place.parent === place.parent
  );
}

/** Before or after all that was chosen only whole sentences right beside it are believed. */
function isEdgeText({ kind, level, text, place }: Draft, home: Place): boolean {
  const away = place.depth - home.depth;
  if (kind === 'heading') return home.tag !== 'body' && away <= 1 && level !== 1;
  if (kind === 'caption') return false;
  if (text.length >= LONG_CHARS && away <= 1) return true;
  const isOwn = home.tag !== 'body' && away <= EDGE_DEPTH;
  return isOwn && text.length >= SENTENCE_CHARS && SENTENCE_END.test(text);
}

interface Share {
  chosen: number;
  all: number;
}

/** For each place how much of its text was chosen. */
function chosenShares(
  drafts: readonly Draft[],
  chosen: ReadonlySet<Draft>,
): ReadonlyMap<Place, Share> {
  const shares = new Map<Place, Share>();
  for (const draft of drafts) {
    for (let at: Place | null = draft.place; at !== null; at = at.parent) {
      const share = shares.get(at) ?? { chosen: 0, all: 0 };
      share.all += draft.text.length;
      if (chosen.has(draft)) share.chosen += draft.text.length;
      shares.set(at, share);
    }
  }
  return shares;
}

/** The nearest place around that holds chosen text, if most of its text was chosen. */
function homeOf(place: Place, shares: ReadonlyMap<Place, Share>): Place | null {
  for (let at: Place | null = place; at !== null; at = at.parent) {
    const share = shares.get(at);
    if (share === undefined || share.chosen === 0) continue;
    return isMostlyChosen(share) ? at : null;
  }
  return null;
}

function isMostlyChosen(share: Share | undefined): boolean {
  return share !== undefined && share.chosen > 0 && share.chosen >= share.all * CHOSEN_SHARE;
}

/** Equal for lines that the page sets alike. */
function signature(place: Place): string {
  const parent = place.parent;
  return `${place.tag}${place.names}/${parent?.tag ?? ''}${parent?.names ?? ''}`;
}
