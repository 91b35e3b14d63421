import { honorifics } from '../languages/label-words.js';
import { finish, speechStart } from '../label-scan.js';
import type { Line } from '../lines.js';
import type { LabelCue, Sighting } from './cue.js';

/** "Mr. Dunn. Thank you": the title, the name, a full stop, and a sentence after it. */
const stopped =
  /((\p{Lu}\p{L}{0,11})\.?((?: (?:(?:of|de|del|la|van|von) )?\p{Lu}[\p{L}\p{M}'’-]+){1,3}))\. +(?=["“([]?\p{Lu})/uy;
const chairs: ReadonlySet<string> = new Set(
  'chairman chairwoman chairperson chair speaker'.split(' '),
);

/** The record of a parliament: who speaks stands before a full stop. */
export const nameStop: LabelCue = {
  name: 'name-stop',
  example: 'Mr. Byron. How did it start?',
  holds: 'records of parliaments in Latin script; after a title or "The Chairman"',
  strength: 0.35,
  see(line) {
    const bold = boldStop(line);
    if (bold !== null) return bold;
    stopped.lastIndex = line.head;
    const [whole, name, title = '', rest = ''] = stopped.exec(line.text) ?? [];
    if (whole === undefined || name === undefined || whole.length > 60) return null;
    const first = title.toLowerCase();
    const isChair = first === 'the' && chairs.has(rest.trim().toLowerCase());
    if (!isChair && !chairs.has(first) && !honorifics.has(first)) return null;
    const found = finish(line, line.head + name.length, line.head + whole.length);
    return {
      line: line.index,
      cue: 'name-stop',
      ...found,
      alone: speechStart(found) >= line.text.length,
    };
  },
};

const official = /^(\p{L}{1,9})\.?\s(?:(?:le|la|el|o|a|der|die|the)\s)?[\p{L}\p{M}.'’ -]{2,70}$/u;

/** The name in "Mme Odile Brassac, directrice des phares.", or null where no title begins it. */
export function officialName(label: string): string | null {
  const bare = label.trimEnd();
  if (!bare.endsWith('.')) return null;
  const name = bare.slice(0, -1).replace(/,.*$/u, '');
  const title = official.exec(name)?.[1]?.toLowerCase();
  return title !== undefined && honorifics.has(title) ? name : null;
}

/** "**M. le président Yves Kerlan.** Nous accueillons…": in bold, from the title to the full stop. */
function boldStop(line: Line): Sighting | null {
  const [run] = line.strong;
  if (run === undefined || run.start > line.head || run.end > 110) return null;
  const name = officialName(line.text.slice(line.head, run.end));
  if (name === null || line.text.slice(run.end).trim() === '') return null;
  const found = finish(line, line.head + name.length, run.end);
  return { line: line.index, cue: 'name-stop', ...found, alone: false };
}
