import type { Sighting } from './cues/cue.js';
import { isSideWord } from './label-name.js';
import { looseCues } from './label-prior.js';
import type { Cluster } from './label-prior.js';
import { speechStart } from './label-scan.js';
import type { Page } from './page.js';
import type { LabelGroup } from './sightings.js';

/** The people of the labels: those that look like names, and what is plainly set like them. */
export function acceptClusters(page: Page, clusters: readonly Cluster[]): readonly Cluster[] {
  const isPaired = (['question', 'answer'] as const).every((side) =>
    clusters.some(({ groups, count }) => count >= 3 && groups.some(({ marks }) => marks === side)),
  );
  const sure = clusters.filter(
    (cluster) =>
      isVoice(cluster) && !isMetadata(page, cluster) && !(isPaired && isStranger(cluster)),
  );
  const total = sure.reduce((sum, cluster) => sum + cluster.count, 0);
  // A publication may write its name in small letters ("ntv.de:", "taz:"), if it does so throughout.
  const odd = clusters.filter(
    (cluster) =>
      !sure.includes(cluster) &&
      cluster.nameness >= 0.1 &&
      cluster.count >= 3 &&
      cluster.count >= total * 0.3 &&
      cluster.asks >= 0.5,
  );
  const seldom = clusters.filter(
    (cluster) =>
      !sure.includes(cluster) &&
      cluster.count === 1 &&
      cluster.nameness >= 0.8 &&
      (cluster.known || !isPaired) &&
      total >= 4 &&
      !isMetadata(page, cluster),
  );
  // Readers in a chat are called "mamabär78": set like those who answer them, and asking.
  const isSet = labelsAreStrong(page, sure);
  const readers = clusters.filter(
    (cluster) =>
      isSet &&
      ![...sure, ...odd, ...seldom].includes(cluster) &&
      cluster.nameness >= 0.05 &&
      cluster.asks >= 0.5 &&
      total >= 3 &&
      labelsAreStrong(page, [cluster]),
  );
  const accepted = [...sure, ...odd, ...(sure.length >= 2 ? seldom : []), ...readers];
  return accepted.length === 1 && page.lines.length > 0 && accepted[0]?.count === 1 ? [] : accepted;
}

/** Whether (nearly) all labels are bold, and what follows them is not. */
function labelsAreStrong(page: Page, clusters: readonly Cluster[]): boolean {
  const all = clusters.flatMap(({ groups }) => groups.flatMap(({ sightings }) => sightings));
  const strong = all.filter(({ line, label }) => {
    const runs = page.lines[line]?.strong ?? [];
    return runs.some(
      ({ start, end }) => start <= label.start && end >= label.end - 2 && end <= label.end + 1,
    );
  });
  return all.length > 0 && strong.length >= all.length * 0.8;
}

/** "Priority:" on a page that has "Q:" and "A:": a word that is nobody's name. */
function isStranger({ groups, nameness, known }: Cluster): boolean {
  return (
    nameness < 0.8 &&
    !known &&
    groups.every(({ marks, label }) => marks === null && label.side === null)
  );
}

/** "Interviewee: Ada Byron" once, above turns under other labels: who is who, and nobody's turn. */
export function isCastLine(page: Page, { label, marks, sightings }: LabelGroup): boolean {
  const [sighting, ...more] = sightings;
  if (marks !== null || sighting === undefined || more.length > 0 || !isSideWord(label.key))
    return false;
  return saysNoSentence(page, sighting);
}

function saysNoSentence(page: Page, sighting: Sighting): boolean {
  const text = sighting.alone
    ? (page.lines[sighting.line + 1]?.text ?? '')
    : (page.lines[sighting.line]?.text.slice(speechStart(sighting)) ?? '');
  return (
    text.length <= 80 && text.split(/\s+/u).length <= 10 && !/[.!?…。！？؟]["”»]?$/u.test(text)
  );
}

/** "Host: Ada Byron" at the top says who is who; it is nobody's turn. */
function isMetadata(page: Page, cluster: Cluster): boolean {
  const [group] = cluster.groups;
  const [sighting] = group?.sightings ?? [];
  if (cluster.count > 1 || group?.label.side == null || sighting === undefined) return false;
  return saysNoSentence(page, sighting);
}

function isVoice(cluster: Cluster): boolean {
  if (cluster.groups.some((group) => group.marks !== null || group.label.side !== null))
    return true;
  const points =
    cluster.nameness +
    (cluster.known ? 0.25 : 0) +
    (cluster.count >= 3 ? 0.1 : cluster.count === 2 ? 0.05 : 0);
  if (points < 0.5) return false;
  const loose = cluster.groups.every((group) => looseCues.has(group.sightings[0]?.cue ?? ''));
  const isLine = cluster.groups.some(({ sightings: [first] }) => first?.alone === true);
  // "Mme Lucie Arnal." with her title needs no second turn.
  const isTitled = cluster.groups.every(
    ({ label, sightings: [first] }) => first?.cue === 'name-stop' && label.nameness >= 0.9,
  );
  if (loose && cluster.count < 2 && (isLine || !(cluster.known || isTitled))) return false;
  return (
    cluster.count >= 2 ||
    (cluster.known && cluster.nameness >= 0.45) ||
    cluster.groups.length > 1 ||
    cluster.nameness >= 0.85
  );
}
