import { nameTokens } from './label-name.js';
import type { LabelGroup } from './sightings.js';

/** A person under all their labels. */
export interface Cluster {
  readonly groups: LabelGroup[];
  readonly count: number;
  readonly nameness: number;
  readonly known: boolean;
  /** Share of their lines that end in a question. */
  readonly asks: number;
}

const markup = new Set(['voice-tag', 'numbered-speaker']);

/** Points that labels earn by what they are: pairs, markup, names that the page knows. */
export function priorOf(accepted: readonly Cluster[], total: number): number {
  let prior = 0;
  const share = (test: (group: LabelGroup) => boolean): number =>
    accepted
      .flatMap((cluster) => cluster.groups)
      .filter(test)
      .reduce((sum, group) => sum + group.sightings.length, 0) / total;
  const questions = accepted.some((cluster) =>
    cluster.groups.some((group) => group.marks === 'question'),
  );
  const replies = accepted.some((cluster) =>
    cluster.groups.some((group) => group.marks === 'answer'),
  );
  if (questions && replies) prior += 3.5;
  else if (questions) prior += 2;
  else if (accepted.some((cluster) => cluster.groups.some((group) => group.label.side === 'asks')))
    prior += 2;
  if (share((group) => markup.has(group.sightings[0]?.cue ?? '')) > 0.5) prior += 4;
  const unmarked = accepted.filter((cluster) =>
    cluster.groups.every((group) => group.marks === null),
  );
  const weight = unmarked.reduce((sum, cluster) => sum + cluster.count, 0);
  if (weight > 0) {
    const mean =
      unmarked.reduce((sum, cluster) => sum + cluster.count * cluster.nameness, 0) / weight;
    const known =
      unmarked.reduce((sum, cluster) => sum + (cluster.known ? cluster.count : 0), 0) / weight;
    const shortened = unmarked.reduce(
      (sum, cluster) => sum + (isShortened(cluster) ? cluster.count : 0),
      0,
    );
    prior += 1.2 * (shortened / total);
    prior += (4 * (mean - 0.5) + 2 * known) * (weight / total);
    // A time beside the name makes a line of its own a transcript's.
    const loose = share((group) => {
      const [first] = group.sightings;
      return (
        first !== undefined &&
        looseCues.has(first.cue) &&
        first.times.length === 0 &&
        first.isFirm !== true
      );
    });
    // "Mme Lucie Arnal." with her title is nothing else.
    const titled = share(
      ({ label, sightings: [first] }) => first?.cue === 'name-stop' && label.nameness >= 0.9,
    );
    const firm = unmarked.some((cluster) => cluster.nameness >= 0.8) || known > 0.3;
    prior -= (loose - 0.7 * titled) * (firm ? 1.5 : 3.5);
  }
  return prior;
}

/** "GWEN PRYCE (singer):" and then "PRYCE:": only people are called so. */
export function isShortened({ groups }: Cluster): boolean {
  const full = groups.filter(({ label }) => nameTokens(label.key).length >= 2);
  return full.length > 0 && groups.some(({ label }) => nameTokens(label.key).length === 1);
}

/** Forms of labels that other lines have too. */
export const looseCues = new Set([
  'bold-name',
  'bracket-name',
  'name-dash',
  'name-line',
  'name-stop',
]);
