import type { Sighting } from './cues/cue.js';
import { joinNames } from './identity.js';
import { speechStart } from './label-scan.js';
import type { Mark, Reading, Voice } from './reading.js';
import { groupSightings } from './sightings.js';
import type { LabelGroup, Sightings } from './sightings.js';

/** A label that names a voice must look this much like a name, or stand on most of its turns. */
const nameLike = 0.45;

/**
 * Labels inside a reading by looks: pages that name the speakers on their first turns and then go
 * on in bold and plain, or number their questions ("Question 3: …" as a heading). The label on a
 * voice's first turn names it, and is a label wherever it stands again.
 */
export function adoptLabels(reading: Reading, sightings: Sightings): Reading {
  const groupOf = new Map<Sighting, LabelGroup>();
  const atLine = new Map<number, Sighting>();
  const marked = new Set(
    reading.marks.filter((mark) => mark.at === 0 && mark.label === null).map((mark) => mark.line),
  );
  const here = sightings.filter((sighting) => marked.has(sighting.line) && !sighting.alone);
  if (here.length === 0) return reading;
  for (const sighting of here) atLine.set(sighting.line, sighting);
  for (const group of groupSightings(here)) {
    for (const sighting of group.sightings) groupOf.set(sighting, group);
  }
  const adopted = reading.voices.map((_, voice) => firstGroup(reading, voice, atLine, groupOf));
  if (adopted.every((groups) => groups.length === 0)) return reading;
  const marks = reading.marks.map((mark): Mark => {
    const sighting = mark.at === 0 && mark.label === null ? atLine.get(mark.line) : undefined;
    const group = sighting === undefined ? undefined : groupOf.get(sighting);
    if (
      sighting === undefined ||
      group === undefined ||
      adopted[mark.voice]?.includes(group) !== true
    )
      return mark;
    return { ...mark, speech: speechStart(sighting), label: sighting.label, times: sighting.times };
  });
  const voices = reading.voices.map((voice, index): Voice => {
    const groups = adopted[index] ?? [];
    const named = groups.filter((group) => group.marks === null);
    if (groups.length === 0) return voice;
    return {
      ...voice,
      name: named[0]?.label.name ?? voice.name,
      aliases: [...new Set([...voice.aliases, ...groups.map((group) => group.label.name)])],
      nameness: Math.max(voice.nameness, ...named.map((group) => group.label.nameness)),
    };
  });
  return { ...reading, marks, voices };
}

/** The labels of a voice whose first turn has one: that one, and short forms of it. */
function firstGroup(
  reading: Reading,
  voice: number,
  atLine: ReadonlyMap<number, Sighting>,
  groupOf: ReadonlyMap<Sighting, LabelGroup>,
): readonly LabelGroup[] {
  const own = reading.marks.filter((mark) => mark.voice === voice && mark.label === null);
  const groups: LabelGroup[] = [];
  for (const mark of own) {
    const sighting = mark.at === 0 ? atLine.get(mark.line) : undefined;
    const group = sighting === undefined ? undefined : groupOf.get(sighting);
    if (
      mark === own[0] &&
      (group === undefined ||
        (group.marks === null &&
          group.label.nameness < nameLike &&
          group.sightings.length < Math.max(3, own.length * 0.6)))
    )
      return [];
    if (group !== undefined && !groups.includes(group)) groups.push(group);
  }
  const owners = joinNames(
    groups.map(({ label, sightings }) => ({
      key: label.key,
      name: label.name,
      short: label.short,
      count: sightings.length,
    })),
  );
  return groups.filter((_, index) => owners[index] === owners[0]);
}
