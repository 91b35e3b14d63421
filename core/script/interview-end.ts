import type { SkipReason } from '../article/article.js';
import { coversAll } from './style-runs.js';
import { endsAsSentence } from './asked.js';
import type { Line } from './lines.js';
import { honorifics } from './languages/label-words.js';
import { foldName, nameTokens } from './label-name.js';
import type { NamedVoice } from './name-voices.js';
import type { Page } from './page.js';
import type { ScoredReading } from './score-reading.js';
import { isAfterRule, standingOf } from './standing.js';

/**
 * Index of the first line after the interview: the last answer goes on over paragraphs without a
 * label, until a divider, a note, a credit, a box, a subheading, or a paragraph about the speaker.
 */
export function interviewEnd(
  page: Page,
  scored: ScoredReading,
  voices: readonly NamedVoice[],
): number {
  const last = scored.reading.marks.at(-1);
  if (last === undefined) return page.lines.length;
  const start = last.line + (last.speech >= (page.lines[last.line]?.text.length ?? 0) ? 2 : 1);
  const names = fullNames(voices);
  const called = calledBy(voices[last.voice]);
  const answerLooks = spokenLooks(page, scored);
  const isQuoted = scored.reading.marks.every((mark) =>
    page.lines[mark.line]?.block.within.some(({ kind }) => kind === 'quote'),
  );
  for (let at = start; at < page.lines.length; at += 1) {
    const line = page.lines[at];
    if (line === undefined || line.skip !== null) continue;
    if (scored.reading.nobody.has(at) || isAfterRule(page, line)) return at;
    // An interview that is quoted ends with the quotation.
    if (isQuoted && !line.block.within.some(({ kind }) => kind === 'quote')) return at;
    if (ends(page, line, names, answerLooks) || isAbout(page, line, called)) return at;
  }
  return page.lines.length;
}

/** How spoken lines look as a rule. */
export interface Looks {
  readonly strong: boolean;
  readonly em: boolean;
  readonly capitals: boolean;
}

/**
 * Whether a paragraph in italics between plain ones tells what happens: "She gets up and closes the
 * window." Who speaks says "I", or speaks to somebody.
 */
export function tellsAside(page: Page, scored: ScoredReading): (line: Line) => boolean {
  const looks = spokenLooks(page, scored);
  return (line) => {
    if (looks.em || !page.persons.known || line.text.length > 300) return false;
    if (!endsAsSentence(line.text) || line.asks || !coversAll(line.em, line.text)) return false;
    const persons = page.persons.read(line.text);
    return !persons.first && !persons.we && !persons.second && !/^["“«„‘]/u.test(line.text);
  };
}

export function spokenLooks(page: Page, scored: ScoredReading): Looks {
  const lines = scored.reading.marks.slice(-40).map((mark) => page.lines[mark.line]);
  const share = (test: (line: Line) => boolean): number =>
    lines.filter((line) => line !== undefined && test(line)).length / Math.max(1, lines.length);
  return {
    strong: share((line) => coversAll(line.strong, line.text)) > 0.3,
    em: share((line) => coversAll(line.em, line.text)) > 0.3,
    capitals: share((line) => isCapitals(line.text)) > 0.3,
  };
}

/** A short line in bold or capitals that is no sentence, where what is said is set plain. */
export function isSubheading(line: Line, looks: Looks): boolean {
  const { text } = line;
  if (line.block.kind === 'item' || text.length > 100 || endsAsSentence(text)) return false;
  if (!looks.strong && coversAll(line.strong, text)) return true;
  return !looks.capitals && isCapitals(text);
}

function isCapitals(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && text === text.toUpperCase();
}

/** A paragraph in brackets as a whole: what the editors add. */
const bracketed = /^[(（[［【〔].{6,}[)）\]］】〕][.。]?$/u;

function ends(page: Page, line: Line, names: readonly string[], looks: Looks): boolean {
  if (line.block.within.some((container) => container.kind === 'aside')) return true;
  const standing = standingOf(line);
  if (standing === 'stage' || standing === 'time') return false;
  if (standing !== 'speech') return true;
  if (bracketed.test(line.text) && !page.persons.read(line.text).first) return true;
  if (!looks.em && line.text.length > 20 && coversAll(line.em, line.text)) return true;
  if (isSubheading(line, looks)) return true;
  return isBio(page, line, names);
}

/** A paragraph that names a speaker in full near its start and says neither "I" nor "you". */
export function isAboutSpeaker(page: Page, line: Line, names: readonly string[]): boolean {
  return isBio(page, line, names) && !page.persons.read(line.text).second;
}

/** The full names of voices, folded, without their titles. */
export function fullNames(voices: readonly NamedVoice[]): readonly string[] {
  const names = voices.flatMap((voice) => voice.keys).map(nameTokens);
  return [...new Set(names.filter((own) => own.length >= 2).map((own) => own.join(' ')))];
}

const plainText = /^[\x20-\x7e\u2010-\u203a]*$/;

/** A paragraph that names the speaker in full near its start and never says "I". */
function isBio(page: Page, line: Line, names: readonly string[]): boolean {
  const raw = line.text.slice(0, 110);
  // Most paragraphs name nobody: where letters have no accents, that shows without folding them.
  if (plainText.test(raw)) {
    const lower = raw.toLowerCase();
    if (!names.some((name) => lower.includes(name.slice(name.lastIndexOf(' ') + 1)))) return false;
  }
  const start = ` ${foldName(raw.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))} `;
  if (!names.some((name) => start.includes(` ${name} `))) return false;
  return page.persons.known && !page.persons.read(line.text).first;
}

/** The words of a person's name that others call them by. */
function calledBy(voice: NamedVoice | undefined): readonly string[] {
  if (voice?.personLike !== true) return [];
  const words = voice.name.match(/[\p{L}\p{M}'’-]{3,}/gu) ?? [];
  const isAllCapitals = voice.name === voice.name.toUpperCase();
  // "Ada Byron of the FAO" is not called "FAO".
  return words.filter(
    (word) =>
      /^\p{Lu}/u.test(word) &&
      (isAllCapitals || word !== word.toUpperCase()) &&
      !honorifics.has(word.toLowerCase()),
  );
}

/** "Thank you, Ada! You can find her tables in…": speaks to or of whoever answered last. */
function isAbout(page: Page, line: Line, called: readonly string[]): boolean {
  const start: readonly string[] = line.text.slice(0, 110).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  if (!called.some((word) => start.includes(word))) return false;
  return page.persons.known && !page.persons.read(line.text).first;
}

/** What becomes of a line after the end. A box, once begun, goes on; so does a list of pointers. */
export function tailFate(
  line: Line,
  before: SkipReason | 'narrator',
  isFirst: boolean,
): SkipReason | 'narrator' {
  const standing = standingOf(line);
  if (standing === 'note') return 'narrator';
  if (standing === 'divider') return before === 'aside' ? 'aside' : 'boilerplate';
  if (standing === 'credit') return 'byline';
  if (standing === 'pointer') return 'boilerplate';
  if (standing === 'about' || line.block.within.some((container) => container.kind === 'aside'))
    return 'aside';
  if (before === 'aside') return 'aside';
  if (before === 'boilerplate' && !isFirst) {
    return line.block.kind === 'item' || line.heading > 0 || !endsAsSentence(line.text)
      ? 'boilerplate'
      : 'narrator';
  }
  return 'narrator';
}
