import type { LabelGroup } from './sightings.js';

/** So often must two labels follow each other, and in this share of the rarer one's turns. */
const leastOften = 2;
const leastShare = 0.15;

/**
 * Which of a page's labels, by index, stand for two people because one answers the other on the
 * next line: nobody changes the way they are called between two paragraphs again and again.
 */
export function answerEachOther(groups: readonly LabelGroup[]): (a: number, b: number) => boolean {
  const groupAt = new Map<number, number>();
  groups.forEach(({ sightings }, index) => {
    for (const sighting of sightings) groupAt.set(sighting.line, index);
  });
  const pair = (a: number, b: number): number => Math.min(a, b) * groups.length + Math.max(a, b);
  const counts = new Map<number, number>();
  groups.forEach(({ sightings }, index) => {
    for (const { line, alone } of sightings) {
      const next = groupAt.get(line + (alone ? 2 : 1));
      if (next === undefined || next === index) continue;
      const key = pair(index, next);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  return (a, b) => {
    const often = counts.get(pair(a, b)) ?? 0;
    const rarer = Math.min(groups[a]?.sightings.length ?? 0, groups[b]?.sightings.length ?? 0);
    return often >= leastOften && often >= rarer * leastShare;
  };
}
