import type { LabelCue, Sighting } from './cues/cue.js';
import { nameLabel } from './cues/name-label.js';
import { isNumberedSpeaker } from './cues/numbered-speaker.js';
import { questionAnswerWords } from './languages/question-answer.js';
import { examinerBy, readLabelName } from './label-name.js';
import type { LabelName } from './label-name.js';
import type { Line } from './lines.js';

/** Labels of one form seen on a page, by line. */
export type Sightings = readonly Sighting[];

/** Runs label rules over all lines; the first rule that sees something on a line has it. */
export function sightLabels(lines: readonly Line[], cues: readonly LabelCue[]): Sightings {
  const found: Sighting[] = [];
  for (const line of lines) {
    if (line.skip !== null || line.block.kind === 'title') continue;
    for (const cue of cues) {
      const sighting = cue.see(line, lines[line.index + 1]);
      if (sighting !== null) {
        if (!isAddressOf(line, sighting)) found.push(sighting);
        break;
      }
    }
  }
  return withInitials(lines, withoutArticles(lines, found));
}

/** "The source code: https://…": a link with its name before it. Nobody speaks in addresses. */
function isAddressOf({ text }: Line, { label, marks }: Sighting): boolean {
  return marks === undefined && /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu.test(text.slice(label.end));
}

const bareQuestions: ReadonlySet<string> = new Set(['Q', 'P', 'D']);

/** "A" and a space is an answer only behind a "Q" and a space, and those only where they come back. */
function withoutArticles(lines: readonly Line[], found: readonly Sighting[]): readonly Sighting[] {
  const isBare = ({ line, label, marks }: Sighting): boolean =>
    marks === 'letter' && lines[line]?.text.slice(label.start, label.end).trim().length === 1;
  const bare = found.filter(isBare);
  if (bare.length === 0) return found;
  const recurs = bare.filter(({ name }) => bareQuestions.has(name)).length >= 2;
  return found.filter(
    (sighting, at) =>
      !isBare(sighting) ||
      (recurs &&
        (bareQuestions.has(sighting.name) || bareQuestions.has(found[at - 1]?.name ?? ''))),
  );
}

/** "В. Ташкина:" again and again is an initial before a surname, and no question's letter. */
function withInitials(lines: readonly Line[], found: readonly Sighting[]): Sightings {
  const names = new Map<Sighting, string>();
  const counts = new Map<string, number>();
  for (const sighting of found) {
    if (sighting.marks !== 'letter') continue;
    const text = lines[sighting.line]?.text.slice(sighting.label.start, sighting.label.end + 40);
    const name = /^\p{Lu}\.\s?\p{Lu}[\p{L}\p{M}'’-]+(?=\s?:)/u.exec(text ?? '')?.[0];
    if (name === undefined) continue;
    names.set(sighting, name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (names.size === 0) return found;
  return found.map((sighting) => {
    const line = lines[sighting.line];
    if (line === undefined || (counts.get(names.get(sighting) ?? '') ?? 0) < 2) return sighting;
    return nameLabel.see(line, lines[line.index + 1]) ?? sighting;
  });
}

/** All sightings that share one label. */
export interface LabelGroup {
  readonly label: LabelName;
  readonly sightings: Sighting[];
  /** `question`/`answer` where the label marks a side instead of a person. */
  readonly marks: 'question' | 'answer' | null;
}

/** Groups sightings by what their labels say, letters resolved to the pair the page uses. */
export function groupSightings(sightings: Sightings): LabelGroup[] {
  const pair = letterPair(sightings);
  const groups = new Map<string, LabelGroup>();
  // The same label stands on thousands of lines: it is read once.
  const names = new Map<string, LabelName | null>();
  const readOnce = (raw: string): LabelName | null => {
    const known = names.get(raw);
    if (known !== undefined) return known;
    const label = readName(raw);
    names.set(raw, label);
    return label;
  };
  let examiner: LabelName | null = null;
  let called: LabelName | null = null;
  let before: 'question' | 'answer' | null = null;
  let asked = false;
  for (const sighting of sightings) {
    const marks = marksOf(sighting, pair);
    // In an inquiry whoever is answered first goes on as "Q.", without another name.
    if (marks === 'question' && !asked && before === 'answer') examiner ??= called;
    if (marks === 'question') asked = true;
    before = marks;
    const label: LabelName | null =
      marks === null
        ? readOnce(sighting.isInitial === true ? `${sighting.name}.` : sighting.name)
        : markLabel(marks, sighting.name, examiner);
    if (label === null) continue;
    if (marks === null) called = label;
    if (sighting.alone && examinerBy.test(sighting.name)) examiner = label;
    const key = marks === null ? label.key : `#${marks} ${label.key}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { label, sightings: [sighting], marks });
      continue;
    }
    group.sightings.push(sighting);
    // "Speaker 1, Ada Byron" at the top says less about a label than "Speaker 1" does.
    if (label.nameness > group.label.nameness) groups.set(key, { ...group, label });
  }
  return [...groups.values()];
}

function marksOf(sighting: Sighting, pair: LetterPair | null): 'question' | 'answer' | null {
  if (sighting.marks === undefined) return null;
  if (sighting.marks !== 'letter') return sighting.marks;
  const letter = sighting.name.normalize('NFKC').toUpperCase();
  if (pair === null) return null;
  if (letter === pair.question) return 'question';
  return letter === pair.answer ? 'answer' : null;
}

interface LetterPair {
  readonly question: string;
  readonly answer: string;
}

/** The pair of letters both of which the page uses most; `Q` may also stand alone. */
function letterPair(sightings: Sightings): LetterPair | null {
  const counts = new Map<string, number>();
  for (const { marks, name } of sightings) {
    if (marks !== 'letter') continue;
    const letter = name.normalize('NFKC').toUpperCase();
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  let best: LetterPair | null = null;
  let most = 0;
  for (const row of questionAnswerWords) {
    for (const [question, answer] of row.letters) {
      const both = Math.min(counts.get(question) ?? 0, counts.get(answer) ?? 0);
      if (both > most && question !== answer) {
        most = both;
        best = { question, answer };
      }
    }
  }
  // "Pregunta.-" and then "P.-", where whoever answers has a name.
  for (const { marks, name } of best === null ? sightings : []) {
    if (marks !== 'question') continue;
    const row = questionAnswerWords.find(({ question }) => question.includes(name.toLowerCase()));
    const pair = row?.letters.find(([letter]) => (counts.get(letter) ?? 0) >= 2);
    if (pair !== undefined) return { question: pair[0], answer: pair[1] };
  }
  if (best === null && (counts.get('Q') ?? 0) >= 2) return { question: 'Q', answer: 'A' };
  if (best === null && (counts.get('A') ?? 0) >= 3 && answersOthers(sightings, 'A'))
    return { question: '', answer: 'A' };
  return best;
}

/** "I: …" / "A: …", "Interviewer: …" / "A: …": the letter mostly follows one other label. */
function answersOthers(sightings: Sightings, letter: string): boolean {
  const before = new Map<string, number>();
  let turns = 0;
  sightings.forEach(({ name }, at) => {
    if (name.normalize('NFKC').toUpperCase() !== letter) return;
    turns += 1;
    const asker = sightings[at - 1]?.name.trim() ?? '';
    before.set(asker, (before.get(asker) ?? 0) + 1);
  });
  const [[asker, count] = ['', 0]] = [...before].sort((a, b) => b[1] - a[1]);
  // "A: …" / "B: …" are two people.
  return count >= turns * 0.7 && (asker.length > 1 || asker === 'I') && asker !== letter;
}

/** What a word or letter for a side says; a court's transcript names who asks ahead of it. */
function markLabel(
  marks: 'question' | 'answer',
  name: string,
  examiner: LabelName | null,
): LabelName {
  if (marks === 'answer' || examiner === null) {
    const side = marks === 'question' ? 'asks' : 'answers';
    return { name: name.trim(), key: `#${marks}`, short: null, side, nameness: 1 };
  }
  return { ...examiner, side: 'asks', nameness: 1 };
}

/** Whether a label's key is that of a word or letter for a side, and not a name. */
export function isSideMark(key: string): boolean {
  return key.startsWith('#');
}

function readName(raw: string): LabelName | null {
  const label = readLabelName(raw);
  if (label === null || !isNumberedSpeaker(raw)) return label;
  return { ...label, side: null, nameness: 0.95 };
}
