import type { Draft, Place } from './draft.js';
import { isProse, mainPlace } from './main-place.js';

/** Share of a branch's characters from which on links make it a menu. */
const MENU_LINKS = 0.5;
/** Share of prose from which on a branch is text. */
const TEXT_SHARE = 0.4;
/** Mean length of a line from which on a branch without links is notes or sources, and no panel. */
const NOTE_CHARS = 40;
/** Share of links up to which it may be. */
const NOTE_LINKS = 0.3;
/** Share of links up to which a list below the text belongs to it, however short its items. */
const LIST_LINKS = 0.1;
/** A line of this length that ends like a sentence is one. */
const SENTENCE_CHARS = 25;
const SENTENCE_END = /[.!?…。！？؟۔।]["”’»」』)\]]*$/u;
/** All links: a heading may be one, a line of the page's menu is. */
const ALL_LINK = 0.9;

/**
 * What was chosen of the page around the article: menus, panels, tables of rates, lists of other
 * stories. Where an article is short, Readability takes a part of the page so large that they are in
 * it. What stands beside the article's own place is judged branch by branch: prose stays, and so do
 * headings and sentences above the text; of what follows it only text stays.
 */
export function outskirts(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const main = mainPlace(drafts);
  const dropped = new Set<Draft>();
  if (main === null) return dropped;
  const around = new Set<Place>();
  for (let at: Place | null = main; at !== null; at = at.parent) around.add(at);
  const branches = branchesOf(drafts, around, main);
  const first = drafts.findIndex((draft) => branches.get(draft) === main);
  const last = drafts.findLastIndex((draft) => branches.get(draft) === main);
  for (const side of [drafts.slice(0, first), drafts.slice(last + 1)]) {
    const isAbove = side[0] === drafts[0];
    for (const branch of grouped(side, branches, around)) {
      for (const draft of isAbove ? menuAbove(branch) : panelBelow(branch)) dropped.add(draft);
    }
  }
  return dropped;
}

/** For each draft the place in which it leaves the way to the main place; that itself for what is in it. */
function branchesOf(
  drafts: readonly Draft[],
  around: ReadonlySet<Place>,
  main: Place,
): ReadonlyMap<Draft, Place> {
  return new Map(
    drafts.map((draft) => {
      let at = draft.place;
      while (!around.has(at) && at.parent !== null) {
        if (around.has(at.parent)) return [draft, at.parent === main ? main : at];
        at = at.parent;
      }
      return [draft, at];
    }),
  );
}

/** The drafts of each branch; a line that stands directly in what is around is a branch of its own. */
function grouped(
  drafts: readonly Draft[],
  branches: ReadonlyMap<Draft, Place>,
  around: ReadonlySet<Place>,
): readonly (readonly Draft[])[] {
  const groups = new Map<Draft | Place, Draft[]>();
  for (const draft of drafts) {
    const branch = branches.get(draft);
    const key = branch === undefined || around.has(branch) ? draft : branch;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  return [...groups.values()];
}

/** Above the text: what is nothing but a link, and of a menu all but its headings. */
function menuAbove(branch: readonly Draft[]): readonly Draft[] {
  if (isText(branch)) return [];
  const isMenu = shareOf(branch, ({ linkChars }) => linkChars) >= MENU_LINKS;
  return branch.filter((draft) => isAllLink(draft) || (isMenu && draft.kind !== 'heading'));
}

/** Below the text: all of a branch that is neither text nor notes. */
function panelBelow(branch: readonly Draft[]): readonly Draft[] {
  if (isText(branch)) return [];
  const links = shareOf(branch, ({ linkChars }) => linkChars);
  const sentences = shareOf(branch, ({ text }) =>
    text.length >= SENTENCE_CHARS && SENTENCE_END.test(text) ? text.length : 0,
  );
  if (links < MENU_LINKS && sentences >= TEXT_SHARE) return [];
  const lines = branch.filter(isLine);
  const isNotes = links <= NOTE_LINKS && charsOf(lines) >= lines.length * NOTE_CHARS;
  const isList = links <= LIST_LINKS && lines.some(isItem) && lines.every(isItemOrHeading);
  return isNotes || isList ? [] : branch;
}

function isItem({ kind }: Draft): boolean {
  return kind === 'item';
}

function isItemOrHeading({ kind }: Draft): boolean {
  return kind === 'item' || kind === 'heading';
}

function isText(branch: readonly Draft[]): boolean {
  return shareOf(branch, (draft) => (isProse(draft) ? draft.text.length : 0)) >= TEXT_SHARE;
}

function isAllLink(draft: Draft): boolean {
  return isLine(draft) && draft.linkChars >= draft.text.length * ALL_LINK;
}

/** What share of a branch's characters `count` counts, from 0 to 1. */
function shareOf(branch: readonly Draft[], count: (draft: Draft) => number): number {
  const lines = branch.filter(isLine);
  const all = charsOf(lines);
  return all === 0 ? 0 : lines.reduce((sum, draft) => sum + count(draft), 0) / all;
}

function charsOf(lines: readonly Draft[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function isLine({ kind }: Draft): boolean {
  return kind !== 'image' && kind !== 'separator';
}
