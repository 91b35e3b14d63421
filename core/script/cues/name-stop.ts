import { honorifics } from '../languages/label-words.js';
import { finish, speechStart } from '../label-scan.js';
import type { LabelCue } from './cue.js';

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
