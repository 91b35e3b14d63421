import type { SkipReason } from '../article/article.js';
import type { AssignedRole } from './assign-roles.js';
import { bracketedStretches } from './carve.js';
import { CONTINUED, Firmness } from './firmness.js';
import {
  fullNames,
  interviewEnd,
  isAboutSpeaker,
  isSubheading,
  spokenLooks,
  tailFate,
  tellsAside,
} from './interview-end.js';
import type { Line } from './lines.js';
import type { NamedVoice } from './name-voices.js';
import type { Page } from './page.js';
import { questionLists } from './question-lists.js';
import type { Mark } from './reading.js';
import type { ScoredReading } from './score-reading.js';
import { NARRATOR } from './script.js';
import type { Evidence, Script, Speaker, SpeakerId } from './script.js';
import { ScriptWriter, narrated } from './script-writer.js';
import type { Piece } from './script-writer.js';
import { standingOf } from './standing.js';

/** The script in which the narrator reads everything that is read. */
export function narratorScript(page: Page, sure: boolean): Script {
  const writer = new ScriptWriter();
  for (const line of page.lines) {
    writer.line(line, [
      line.skip === null
        ? { start: 0, end: line.text.length, speaker: NARRATOR, evidence: narrated }
        : { start: 0, end: line.text.length, skip: line.skip },
    ]);
  }
  return { cast: [narrator()], turns: writer.finish(), skipped: writer.skipped, sure };
}

/** The script of an interview: marks, roles and names put together, nothing lost, nothing doubled. */
export function composeScript(
  page: Page,
  scored: ScoredReading,
  voices: readonly NamedVoice[],
  roles: readonly AssignedRole[],
): Script {
  const { reading } = scored;
  const { cast, ids } = castOf(scored, voices, roles);
  const lists = questionLists(page, reading.marks[0]?.line ?? 0);
  const end = interviewEnd(page, scored, voices);
  // Whom nothing names for sure is whom the introduction speaks of, if it is about one person.
  const known = fullNames(voices);
  const names = known.length > 0 ? known : onlyPerson(page, reading.marks[0]?.line ?? 0);
  const looks = spokenLooks(page, scored);
  const isAside = tellsAside(page, scored);
  const writer = new ScriptWriter();
  const evidenceOf = evidences(scored);
  let next = 0;
  let speaking: Speaking | null = null;
  // A label alone on its line is the evidence for the line after it.
  let fresh = false;
  let tail: SkipReason | 'narrator' = 'narrator';
  for (const line of page.lines) {
    const here: Mark[] = [];
    for (let mark = reading.marks[next]; mark?.line === line.index; mark = reading.marks[next]) {
      here.push(mark);
      next += 1;
    }
    if (here.length > 0 && line.index < end) {
      const pieces: Piece[] = [];
      const first = here[0]?.at ?? 0;
      if (first > 0) pieces.push(...plainPieces(line, 0, first, speaking));
      for (const [index, mark] of here.entries()) {
        speaking = { speaker: ids[mark.voice] ?? NARRATOR, evidence: evidenceOf(mark, line) };
        pieces.push(...markPieces(line, mark, here[index + 1]?.at ?? line.text.length, speaking));
      }
      writer.line(line, pieces);
      fresh = writer.awaitsText;
      continue;
    }
    const fate = lists.get(line.index) ?? line.skip;
    if (fate !== null && fate !== 'spoken') {
      writer.line(line, [{ start: 0, end: line.text.length, skip: fate }]);
    } else if (line.block.kind === 'title' || speaking === null) {
      writer.line(line, headPieces(line, reading.marks[0]?.line ?? 0));
    } else if (line.index >= end) {
      tail = tailFate(line, tail, line.index === end);
      writer.line(line, [
        tail === 'narrator'
          ? { start: 0, end: line.text.length, speaker: NARRATOR, evidence: narrated }
          : { start: 0, end: line.text.length, skip: tail },
      ]);
      // Only boxes go on: after a credit or a pointer the piece may say more.
      if (tail !== 'aside' && tail !== 'boilerplate') tail = 'narrator';
    } else {
      const nobody =
        reading.nobody.has(line.index) ||
        (!fresh &&
          (isAboutSpeaker(page, line, names) || isSubheading(line, looks) || isAside(line)));
      writer.line(line, insidePieces(line, speaking, fresh, nobody));
      fresh = fresh && writer.awaitsText;
    }
  }
  return { cast, turns: writer.finish(), skipped: writer.skipped, sure: true };
}

function onlyPerson(page: Page, start: number): readonly string[] {
  const intro = page.lines.slice(Math.max(0, start - 20), start).map(({ text }) => text);
  const people = page.people.filter(
    ({ name, where }) => where !== 'byline' && intro.some((text) => text.includes(name)),
  );
  return people.length === 1 ? people.map(({ key }) => key) : [];
}

interface Speaking {
  readonly speaker: SpeakerId;
  readonly evidence: Evidence;
}

/** Why a mark was believed. The same label is seen on thousands of lines: it is said once. */
function evidences({ reading, confidence }: ScoredReading): (mark: Mark, line: Line) => Evidence {
  const firmness = new Firmness(reading);
  const known = new Map<string, Evidence>();
  return (mark, line) => {
    const { cue, seen } = mark;
    const firm = firmness.of(mark, line);
    const key = `${cue} ${firm} ${seen}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    const evidence = { cue, confidence: confidence * firm, seen };
    known.set(key, evidence);
    return evidence;
  };
}

/** Before the interview: narrator, but for times and rules of stars. */
function headPieces(line: Line, start: number): Piece[] {
  const standing = line.index < start && line.text.length <= 60 ? standingOf(line) : 'speech';
  if (standing === 'divider') return [{ start: 0, end: line.text.length, skip: 'boilerplate' }];
  if (standing === 'time') return [{ start: 0, end: line.text.length, skip: 'timestamp' }];
  return [{ start: 0, end: line.text.length, speaker: NARRATOR, evidence: narrated }];
}

/** A line without a label inside the interview: whoever speaks goes on, unless it is nobody's. */
function insidePieces(line: Line, speaking: Speaking, fresh: boolean, nobody: boolean): Piece[] {
  const whole = { start: 0, end: line.text.length };
  if (line.block.within.some((container) => container.kind === 'aside'))
    return [{ ...whole, skip: 'aside' }];
  switch (standingOf(line)) {
    case 'divider':
      return [{ ...whole, skip: 'boilerplate' }];
    case 'time':
      return [{ ...whole, skip: 'timestamp' }];
    case 'stage':
      return [{ ...whole, skip: 'stage-direction' }];
    case 'note':
    case 'heading':
      return [{ ...whole, speaker: NARRATOR, evidence: narrated }];
    case 'pointer':
      if (line.heading > 0 || (line.text.length <= 140 && !/[.!?…]["”»]?$/u.test(line.text))) {
        return [{ ...whole, skip: 'boilerplate' }];
      }
      break;
    case 'credit':
      if (line.text.length <= 120) return [{ ...whole, skip: 'caption' }];
      break;
    case 'about':
      if (line.heading > 0) return [{ ...whole, speaker: NARRATOR, evidence: narrated }];
      break;
    case 'speech':
      break;
  }
  if (nobody) return [{ ...whole, speaker: NARRATOR, evidence: narrated }];
  if (fresh) return speechPieces(line, 0, line.text.length, speaking);
  const confidence = speaking.evidence.confidence * CONTINUED;
  const evidence: Evidence = { cue: 'continues', confidence };
  return speechPieces(line, 0, line.text.length, { speaker: speaking.speaker, evidence });
}

/** Text in front of a line's first mark goes on as before. */
function plainPieces(line: Line, start: number, end: number, speaking: Speaking | null): Piece[] {
  return speechPieces(line, start, end, speaking ?? { speaker: NARRATOR, evidence: narrated });
}

function markPieces(line: Line, mark: Mark, end: number, speaking: Speaking): Piece[] {
  const pieces: Piece[] = [];
  for (const time of mark.times) {
    const isTime = /\d/.test(line.text.slice(time.start, time.end));
    pieces.push({ ...time, skip: isTime ? 'timestamp' : 'boilerplate' });
  }
  if (mark.label !== null)
    pieces.push({ start: mark.label.start, end: mark.label.end, label: true });
  if (mark.speech < end) pieces.push(...speechPieces(line, mark.speech, end, speaking));
  return mark.times.length === 0 ? pieces : pieces.sort((a, b) => a.start - b.start);
}

/** Speech, without what is shown but not spoken: times, stage directions, Markdown's stars. */
function speechPieces(line: Line, start: number, end: number, speaking: Speaking): Piece[] {
  const stretches = bracketedStretches(line);
  if (stretches.length === 0) return [{ start, end, ...speaking }];
  const pieces: Piece[] = [];
  let at = start;
  for (const stretch of stretches) {
    if (stretch.start < at || stretch.end > end) continue;
    if (stretch.start > at) pieces.push({ start: at, end: stretch.start, ...speaking });
    pieces.push(stretch);
    at = stretch.end;
  }
  if (at < end) pieces.push({ start: at, end, ...speaking });
  return pieces;
}

function narrator(): Speaker {
  return { id: NARRATOR, name: 'narrator', role: 'narrator', aliases: [], confidence: 1 };
}

function castOf(
  scored: ScoredReading,
  voices: readonly NamedVoice[],
  roles: readonly AssignedRole[],
): { readonly cast: Speaker[]; readonly ids: readonly SpeakerId[] } {
  const cast: Speaker[] = [narrator()];
  const ids: SpeakerId[] = [];
  const heard = [...new Set(scored.reading.marks.map((mark) => mark.voice))];
  for (const voice of heard) {
    const named = voices[voice];
    const role = roles[voice];
    if (named === undefined || role === undefined) continue;
    const id = cast.length as SpeakerId;
    ids[voice] = id;
    cast.push({
      id,
      name: unlike(named.name, cast),
      role: role.role,
      aliases: named.aliases,
      confidence: role.confidence,
    });
  }
  return { cast, ids };
}

/** No two speakers may share a name, nor anybody the narrator's. */
export function unlike(name: string, cast: readonly Speaker[]): string {
  let unique = name;
  for (let count = 2; cast.some((speaker) => speaker.name === unique); count += 1)
    unique = `${name} ${count}`;
  return unique;
}
