import { askedness, endsAsSentence } from './asked.js';
import type { Look } from './cues/cue.js';
import { hostPhrase, saysInterview } from './languages/interview-words.js';
import type { Line } from './lines.js';
import type { Page } from './page.js';
import { endsInQuestion } from './question-end.js';
import type { Mark, Reading, Voice } from './reading.js';
import { adoptLabels } from './adopt-labels.js';
import type { Sightings } from './sightings.js';
import { isAfterRule, standingOf } from './standing.js';
import type { Standing } from './standing.js';

/** Taken off where the questions are what is not marked: an answer's next paragraph isn't either. */
const unmarked = 0.5;
const asker = 0;
const answerer = 1;

/** Lines of a page with the parts a look sets apart, resolved to questions. */
interface Layout {
  readonly page: Page;
  readonly look: Look;
  /** Line to the end of its question part. */
  readonly questions: ReadonlyMap<number, number>;
  readonly nobody: Set<number>;
  readonly standing: (line: Line) => Standing;
  /** Whether what is set apart are sentences throughout, as in a transcript: not section names. */
  readonly sentences: () => boolean;
  /** Whether what is set apart is counted: "06) A message for beginners" is the sixth question. */
  readonly areNumbered: () => boolean;
}

/**
 * The reading in which what a look sets apart are the questions and the rest, from the first of
 * them, the answers (or the other way round, where it is the rest that asks). `labels` are marks of
 * named voices on the same page: they keep their lines, and name the look's voices where they can.
 */
export function readLook(
  page: Page,
  look: Look,
  labels: Reading | null,
  sightings: Sightings,
): Reading | null {
  const standings = new Map<number, Standing>();
  const standing = (line: Line): Standing => {
    const known = standings.get(line.index) ?? standingOf(line);
    standings.set(line.index, known);
    return known;
  };
  const questions = questionsOf(page, look, standing);
  if (questions === null || questions.size < 2) return null;
  const layout: Layout = {
    page,
    look,
    questions,
    nobody: new Set(),
    standing,
    sentences: shareOf(page, questions, 0.85, endsAsSentence),
    areNumbered: shareOf(page, questions, 0.8, (text) => numbered.test(text)),
  };
  const reading = layOut(layout, labels);
  return reading === null ? null : adoptLabels(reading, sightings);
}

/** The look's lines, or all others where those are the ones that ask. */
function questionsOf(
  page: Page,
  look: Look,
  standing: (line: Line) => Standing,
): ReadonlyMap<number, number> | null {
  if (look.side === 'asks' || look.cue === 'question-line') return look.lines;
  const indexes = [...look.lines.keys()];
  const first = indexes[0] ?? 0;
  const last = Math.max(first, indexes.at(-1) ?? 0);
  const inside =
    indexes.filter((index) => page.lines[index]?.asks === true).length / indexes.length;
  if (look.side === null && (inside >= 0.2 || look.cue === 'heading-question')) return look.lines;
  const rest = new Map<number, number>();
  let asking = 0;
  for (let at = Math.max(0, first - 2); at < last; at += 1) {
    const line = page.lines[at];
    if (
      line === undefined ||
      look.lines.has(at) ||
      line.skip !== null ||
      line.block.kind === 'title'
    )
      continue;
    if (standing(line) !== 'speech') continue;
    // Before the first answer only its own question counts, not the introduction.
    if (at < first - 1 && !line.asks) continue;
    // Only an answer's first paragraph has its mark: what does not lead up to the next one goes on.
    if (look.cue === 'lead-mark' && !line.asks && !look.lines.has(at + 1)) continue;
    rest.set(at, line.text.length);
    if (line.asks) asking += 1;
  }
  if (look.side === 'answers') return rest;
  return rest.size >= 2 && asking / rest.size >= 0.5 ? rest : look.lines;
}

function layOut(layout: Layout, labels: Reading | null): Reading | null {
  const { page, look, questions } = layout;
  const labelAt = new Map<number, Mark[]>();
  for (const mark of labels?.marks ?? []) {
    const list = labelAt.get(mark.line);
    if (list === undefined) labelAt.set(mark.line, [mark]);
    else list.push(mark);
  }
  const voices: Voice[] = [
    { name: null, aliases: [], side: look.side === null ? null : 'asks', nameness: 0 },
    { name: null, aliases: [], side: look.side === null ? null : 'answers', nameness: 0 },
    ...(labels?.voices ?? []),
  ];
  const marks: Mark[] = [];
  const start = firstQuestion(layout, labelAt);
  if (start === null) return null;
  let speaking: number | null = null;
  let lastLabelled = answerer;
  for (let at = start; at < page.lines.length; at += 1) {
    const line = page.lines[at];
    if (line === undefined || line.skip !== null || line.block.kind === 'title') continue;
    const labelled = labelAt.get(at);
    const part = questions.get(at);
    if (labelled !== undefined) {
      for (const mark of labelled) {
        marks.push({ ...mark, voice: mark.voice + 2 });
        speaking = mark.voice + 2;
      }
      if (part === undefined) lastLabelled = speaking ?? answerer;
      continue;
    }
    if (part === undefined) {
      if (speaking === answerer || speaking === lastLabelled || layout.standing(line) !== 'speech')
        continue;
      if (speaking === asker) {
        marks.push(plainMark(layout, at, 0, 0, lastLabelled));
        speaking = lastLabelled;
      }
      continue;
    }
    if (speaking === asker && isAnswerInType(layout, line, marks.at(-1))) {
      marks.push(plainMark(layout, at, 0, 0, lastLabelled));
      speaking = lastLabelled;
      continue;
    }
    if (isNobodys(layout, line, part)) {
      layout.nobody.add(at);
      continue;
    }
    if (speaking !== asker) marks.push(plainMark(layout, at, 0, 0, asker));
    speaking = asker;
    if (part < line.text.length) {
      marks.push(plainMark(layout, at, part, part, lastLabelled));
      speaking = lastLabelled;
    }
  }
  dropTail(layout, marks);
  return {
    marks,
    voices,
    prior:
      look.prior +
      (labels === null ? 0 : labels.prior * 0.7 + several(labels)) +
      (areAnswered(layout, labelAt) ? 1 : 0) -
      (isRest(layout) ? unmarked : 0),
    named: labels?.named ?? false,
    look: { seen: look.seen, side: look.side },
    nobody: layout.nobody,
  };
}

/** Two or more who answer under their names leave less to chance than one without. */
function several({ voices, marks }: Reading): number {
  return new Set(marks.map(({ voice }) => voice)).size >= 2 && voices.length >= 2 ? 0.5 : 0;
}

/**
 * What doesn't ask, in the questions' type right behind a question that nothing else answers: "**And
 * a message for the young?** / **Train.**"
 */
function isAnswerInType(layout: Layout, line: Line, last: Mark | undefined): boolean {
  const { page, questions, look } = layout;
  if (!['bold-question', 'italic-question', 'underline-question'].includes(look.cue)) return false;
  const asked = page.lines[line.index - 1];
  const next = page.lines[line.index + 1];
  if (asked?.asks !== true || last?.line !== asked.index || line.heading > 0) return false;
  if (next !== undefined && !questions.has(next.index) && layout.standing(next) === 'speech')
    return false;
  return endsAsSentence(line.text) && askedness(page, line.text) < 0.3;
}

/**
 * A last line in the questions' type that nobody answers is the interviewer's thanks, or what the
 * page says after the end: behind a rule, or long and about somebody.
 */
function dropTail({ page, nobody }: Layout, marks: Mark[]): void {
  const last = marks.at(-1);
  const line = page.lines[last?.line ?? -1];
  if (last?.voice !== asker || last.at > 0 || line === undefined || line.asks) return;
  if (!isAfterRule(page, line) && !(line.text.length > 80 && isThirdPerson(page, line.text)))
    return;
  marks.pop();
  nobody.add(line.index);
}

/** Whether somebody's label stands right behind nearly every question. */
function areAnswered(
  { questions }: Layout,
  labelAt: ReadonlyMap<number, readonly Mark[]>,
): boolean {
  const answered = [...questions.keys()].filter((index) => labelAt.has(index + 1)).length;
  return answered >= 4 && answered >= questions.size * 0.8;
}

/** Whether the questions are the lines that the look leaves out. */
function isRest({ look, questions }: Layout): boolean {
  return look.side === null && questions !== look.lines;
}

function plainMark(layout: Layout, line: number, at: number, speech: number, voice: number): Mark {
  const { look } = layout;
  return {
    line,
    at,
    speech,
    voice,
    cue: voice === asker ? look.cue : 'answer-after-question',
    seen: look.seen,
    label: null,
    times: [],
  };
}

/**
 * Where the interview starts: at the first question that asks or addresses somebody. A lead set in
 * the questions' type ("She is the best known…") comes before it and is the narrator's.
 */
function firstQuestion(
  layout: Layout,
  labelAt: ReadonlyMap<number, readonly Mark[]>,
): number | null {
  const { page, questions } = layout;
  const takesTurns = isTurnTaking(layout);
  for (const [index, end] of [...questions].sort((a, b) => a[0] - b[0])) {
    const line = page.lines[index];
    if (line === undefined || line.heading === 1) continue;
    if (layout.look.side === 'asks' || labelAt.has(index)) return index;
    const text = line.text.slice(0, end);
    if (hostPhrase.test(text.slice(0, 300))) return index;
    if (isLead(text) || isIntroducing(layout, index, text)) continue;
    if (takesTurns && text.length < 200 && questions.has(index + 2)) return index;
    // Right before the first answer stands its question.
    const isAnswered = layout.look.lines.has(index)
      ? labelAt.has(index + 1)
      : layout.look.lines.has(index + 1);
    const isShort = labelAt.has(index + 1) && text.length < 160;
    if (isAnswered && (isShort || !isThirdPerson(page, text))) return index;
    if (askedness(page, text) >= 0.65) return index;
    // Among headings that are sentences throughout the first is one of them, and no lead.
    if (line.heading > 0 && layout.sentences() && endsAsSentence(text)) return index;
  }
  return null;
}

/**
 * "――" or a class of its own, on every other paragraph down the page: its first one is a turn too,
 * whether it asks or not.
 */
function isTurnTaking({ look, questions }: Layout): boolean {
  if (questions !== look.lines || look.lines.size < 4) return false;
  if (look.cue !== 'markup-class' && !/^(?:―|—|─|−|－|ー){2}/u.test(look.seen)) return false;
  const at = [...look.lines.keys()].sort((a, b) => a - b);
  const apart = at.slice(1).filter((index, from) => index - (at[from] ?? 0) === 2).length;
  return apart >= (at.length - 1) * 0.7;
}

/** Neither "I" nor "you": an introduction rather than a first turn. */
function isThirdPerson(page: Page, text: string): boolean {
  const persons = page.persons.read(text);
  return !persons.first && !persons.second;
}

/** Long, about somebody, and saying that there is an interview: a lead. */
function isLead(text: string): boolean {
  return text.length > 120 && !endsInQuestion(text) && saysInterview.test(text);
}

/** "Ada Byron is leaving. What did she learn?": about somebody, and nobody answers before the next question. */
function isIntroducing({ page, questions }: Layout, index: number, text: string): boolean {
  if (text.length < 60 || !isThirdPerson(page, text)) return false;
  let at = index + 1;
  while (page.lines[at] !== undefined && !mayAnswer(page.lines[at])) at += 1;
  return (
    questions.has(at) &&
    page.people.some(({ name, where }) => where !== 'byline' && text.includes(name))
  );
}

function mayAnswer(line: Line | undefined): boolean {
  return line !== undefined && line.skip === null && standingOf(line) === 'speech';
}

/** Whether at least `least` of what is set apart passes a test: asked once. */
function shareOf(
  page: Page,
  questions: ReadonlyMap<number, number>,
  least: number,
  test: (text: string) => boolean,
): () => boolean {
  let known: boolean | null = null;
  return () => {
    known ??=
      [...questions].filter(([index, end]) => test(page.lines[index]?.text.slice(0, end) ?? ''))
        .length >=
      questions.size * least;
    return known;
  };
}

const numbered = /^[\s\p{P}]*\d{1,2}\s?[.):：．、]/u;

/** A subheading, pull quote or note in the questions' type. */
function isNobodys(layout: Layout, line: Line, end: number): boolean {
  if (layout.look.side === 'asks' && line.heading === 0) return false;
  const text = line.text.slice(0, end);
  const standing = layout.standing(line);
  if (standing !== 'speech' && standing !== 'heading') return true;
  const asked = askedness(layout.page, text);
  if (asked >= 0.8 || (numbered.test(text) && layout.areNumbered())) return false;
  // "**What have you written, and why⏎should we read it?**": a question over two lines.
  const next = layout.page.lines[line.index + 1];
  if (next?.block === line.block && layout.questions.has(next.index) && !endsAsSentence(text))
    return end < line.text.length;
  if (/^[„“"«»‹'‘「『]/u.test(text) && /["“”»«'’」』][.,!]?$/u.test(text)) return true;
  if (line.heading > 0 && !layout.sentences()) return asked < 0.3 || !endsAsSentence(text);
  return !endsAsSentence(text) && text.length < 120;
}
