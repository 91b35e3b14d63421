import { acceptClusters, isCastLine } from './accept-clusters.js';
import { answerEachOther } from './answer-each-other.js';
import type { Sighting } from './cues/cue.js';
import { initialsOf, joinNames } from './identity.js';
import { functionWords } from './languages/detect-language.js';
import { honorifics, nameParticles } from './languages/label-words.js';
import { isShortened, priorOf } from './label-prior.js';
import type { Cluster } from './label-prior.js';
import { speechStart } from './label-scan.js';
import type { LabelName, Side } from './label-name.js';
import { foldName, isSideWord, nameTokens } from './label-name.js';
import type { Page } from './page.js';
import type { Mark, Reading, Voice } from './reading.js';
import { groupSightings, isSideMark } from './sightings.js';
import type { LabelGroup, Sightings } from './sightings.js';

const mostGroups = 400;

/** The reading that follows labels of some forms, or null where they don't make up a dialogue. */
export function readLabels(page: Page, sightings: Sightings): Reading | null {
  const groups = groupSightings(sightings)
    .map((group) => asIntroduced(page, group))
    .filter((group) => group.label.nameness >= 0.1 && !isCastLine(page, group))
    .sort((a, b) => b.sightings.length - a.sightings.length)
    .slice(0, mostGroups);
  if (groups.length === 0) return null;
  const clusters = clusterGroups(page, groups);
  const accepted = acceptClusters(page, clusters);
  if (accepted.length === 0) return null;
  const marks = dropHeadings(page, marksOf(page, accepted));
  if (marks.length === 0) return null;
  return {
    marks,
    voices: accepted.map(voiceOf),
    prior: priorOf(accepted, marks.length),
    named: accepted.some(
      (cluster) =>
        cluster.known ||
        isShortened(cluster) ||
        cluster.groups.some((group) => group.marks !== null || group.label.side !== null),
    ),
    look: null,
    nobody: new Set(),
  };
}

/** "TO:" heads a mail, but not where the introduction says "Tom Okafor (TO)". */
function asIntroduced(page: Page, group: LabelGroup): LabelGroup {
  const { label } = group;
  if (!page.introduced.has(label.name) || label.nameness >= 0.9) return group;
  return { ...group, label: { ...label, nameness: 0.9 } };
}

function clusterGroups(page: Page, groups: readonly LabelGroup[]): Cluster[] {
  const owners = joinNames(
    groups.map(({ label, sightings }) => ({
      key: label.key,
      name: label.name,
      short: label.short,
      count: sightings.length,
      from: sightings.reduce((first, { line }) => Math.min(first, line), Infinity),
      to: sightings.reduce((last, { line }) => Math.max(last, line), 0),
    })),
    { known: page.people.map((person) => person.key), areApart: answerEachOther(groups) },
  );
  joinSideWords(groups, owners);
  const joined = new Map<number, LabelGroup[]>();
  groups.forEach((group, index) => {
    const owner = owners[index] ?? index;
    const list = joined.get(owner);
    if (list === undefined) joined.set(owner, [group]);
    else list.push(group);
  });
  return [...joined.values()].map((members) => clusterOf(page, members));
}

/** "THE WITNESS:" between "Q." and "A." is the one who answers. */
function joinSideWords(groups: readonly LabelGroup[], owners: number[]): void {
  for (const [marks, side] of [
    ['question', 'asks'],
    ['answer', 'answers'],
  ] as const) {
    const marked = groups.findIndex((group) => group.label.key === `#${marks}`);
    if (marked < 0) continue;
    groups.forEach(({ label }, index) => {
      if (label.side === side && isSideWord(label.key)) owners[index] = owners[marked] ?? marked;
    });
  }
}

function clusterOf(page: Page, groups: LabelGroup[]): Cluster {
  const sightings = groups.flatMap((group) => group.sightings);
  const asking = sightings.filter((sighting) => page.lines[sighting.line]?.asks === true).length;
  return {
    groups,
    count: sightings.length,
    nameness: Math.max(...groups.map((group) => namenessHere(page, group))),
    known: groups.some((group) => group.marks === null && isMentioned(page, group.label)),
    asks: asking / sightings.length,
  };
}

/** "But still:", "Of course, Marco:": a small word of the page's language makes no name. */
function namenessHere(page: Page, group: LabelGroup): number {
  const { nameness, key, side } = group.label;
  if (group.marks !== null || side !== null || isInitials(group.label.name)) return nameness;
  const small = functionWords(page.lang);
  const tokens = nameTokens(key);
  // As written, with its accents: "Ås" is not "as".
  const written = new Set(group.label.name.toLowerCase().match(/[\p{L}\p{M}]+/gu));
  const worst = tokens.some(
    (token) => token.length > 1 && small.has(token) && written.has(token) && !mayBeInName(token),
  );
  if (worst) return nameness * 0.3;
  // "Region:" is no name where the text speaks of "the region".
  return tokens.every((token) => page.words.common.has(token)) ? nameness * 0.5 : nameness;
}

/** "van", "Ông". */
function mayBeInName(word: string): boolean {
  return nameParticles.has(word) || honorifics.has(word);
}

/** "AS", "J.D.": capitals only, which a small word is not written in. */
function isInitials(name: string): boolean {
  return /^\p{Lu}[\p{Lu}.\s]{1,6}$/u.test(name);
}

/** "AB:" where the page speaks of Ada Byron, "HW:" on the site of the Harbour Weekly. */
function areInitials(page: Page, key: string): boolean {
  const names = [...page.people.map((person) => person.key), foldName(page.article.siteName ?? '')];
  return names.some((each) => initialsOf(nameTokens(each)).includes(key));
}

/** A label that byline, site or introduction mention as a name. */
function isMentioned(page: Page, { name, key }: LabelName): boolean {
  if (isInitials(name) && areInitials(page, key)) return true;
  const tokens = nameTokens(key);
  const bare = tokens.join(' ');
  if (bare.length < 2) return false;
  if (bare.toUpperCase() !== bare)
    return tokens.every((token) => page.words.names.has(token) || nameParticles.has(token));
  const spaced = /^[\p{sc=Arabic}\p{sc=Hebrew}\s]+$/u.test(bare);
  return page.head.includes(spaced ? ` ${bare} ` : bare);
}

function marksOf(page: Page, accepted: readonly Cluster[]): Mark[] {
  const marks: Mark[] = [];
  accepted.forEach((cluster, voice) => {
    for (const group of cluster.groups) {
      for (const sighting of group.sightings) marks.push(markOf(page, sighting, voice));
    }
  });
  marks.sort((a, b) => a.line - b.line || a.at - b.at);
  return dropLeadingBylines(marks);
}

/** Makes a mark of a label that was seen. */
export function markOf(page: Page, sighting: Sighting, voice: number): Mark {
  return {
    line: sighting.line,
    // Times and marks in front of a label belong to it.
    at: sighting.inline === true ? sighting.label.start : 0,
    speech: sighting.alone ? (page.lines[sighting.line]?.text.length ?? 0) : speechStart(sighting),
    voice,
    cue: sighting.cue,
    seen: sighting.name.trim(),
    label: sighting.label.end > sighting.label.start ? sighting.label : null,
    times: sighting.times,
  };
}

/** A name alone at the top is the byline, not a turn, if the same name starts the next turn too. */
function dropLeadingBylines(marks: Mark[]): Mark[] {
  let from = 0;
  while (from + 1 < marks.length) {
    const here = marks[from];
    const next = marks[from + 1];
    if (here?.cue !== 'name-line' || next?.voice !== here.voice || next.cue !== 'name-line') break;
    from += 1;
  }
  return marks.slice(from);
}

/** Where labels stand in paragraphs, "Ada: 'We must act'" as a heading is a subheading. */
function dropHeadings(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const inHeading = marks.filter((mark) => (page.lines[mark.line]?.heading ?? 0) > 0).length;
  if (inHeading === 0 || inHeading > marks.length * 0.3) return marks;
  return marks.filter((mark) => page.lines[mark.line]?.heading === 0);
}

/** Alike in their first letters and their length: "Zhovits" and "Zhovtis". */
function areSpellings(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && a.length >= 6 && a.slice(0, 3) === b.slice(0, 3);
}

function voiceOf(cluster: Cluster): Voice {
  // Of two spellings of one name the page's usual one is right.
  const longest = [...cluster.groups].sort(
    (a, b) =>
      nameTokens(b.label.key).length - nameTokens(a.label.key).length ||
      (areSpellings(a.label.key, b.label.key) ? b.sightings.length - a.sightings.length : 0) ||
      b.label.key.length - a.label.key.length,
  );
  const marked =
    cluster.groups.some((group) => isSideMark(group.label.key)) &&
    cluster.groups.every(({ label }) => isSideMark(label.key) || isSideWord(label.key));
  const sides = new Set(
    cluster.groups.map((group) => group.label.side).filter((side) => side !== null),
  );
  const [side] = sides;
  const aliases = [...cluster.groups]
    .sort((a, b) => (a.sightings[0]?.line ?? 0) - (b.sightings[0]?.line ?? 0))
    .map((group) => group.label.name);
  return {
    name: marked ? null : (longest[0]?.label.name ?? null),
    aliases: [...new Set(aliases)],
    side: sides.size === 1 ? (side as Side) : null,
    nameness: cluster.nameness,
  };
}
