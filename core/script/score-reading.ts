import { askedness } from './asked.js';
import { impersonal } from './impersonal.js';
import { guestPhrase, hostPhrase } from './languages/interview-words.js';
import { lookParts } from './look-points.js';
import type { Page } from './page.js';
import { ownWords } from './own-words.js';
import { isPlainQuestion } from './question-end.js';
import type { Reading } from './reading.js';

/** What one voice does in a reading. Shares are 0 to 1. */
export interface VoiceRecord {
  turns: number;
  /** Turns that end in a question. */
  asking: number;
  /** How much its turns look asked, summed. */
  asked: number;
  /** UTF-16 code units spoken. */
  length: number;
  /** Sampled turns, and those in which it says "I" and "you". */
  sampled: number;
  first: number;
  second: number;
  /** Turns with "we" and no "I". */
  we: number;
  /** Turns with "I" and no "you". */
  onlyFirst: number;
  /** What only a host or only a guest says, counted. */
  hosting: number;
  visiting: number;
  /** Index of the first turn. */
  from: number;
}

export interface ScoredReading {
  readonly reading: Reading;
  /** Above 0: more likely a dialogue read right than not. */
  readonly points: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly records: readonly VoiceRecord[];
  /** What the points are made of, for tests and for "why". */
  readonly parts: Readonly<Record<string, number>>;
}

interface Turn {
  readonly voice: number;
  /** Line and place in it where the turn starts, and the line (exclusive) before which it ends. */
  readonly line: number;
  readonly speech: number;
  readonly endLine: number;
  readonly endAt: number;
}

const mostSampled = 120;

/** Scores how much a reading looks like people talking in turns, one of them asking. */
export function scoreReading(page: Page, reading: Reading): ScoredReading {
  const turns = turnsOf(page, reading);
  const records = recordVoices(page, reading, turns);
  const parts = pointsOf(page, reading, turns, records);
  const points = Object.values(parts).reduce((sum, part) => sum + part, 0);
  return { reading, points, confidence: 1 / (1 + Math.exp(-points)), records, parts };
}

function turnsOf(page: Page, reading: Reading): Turn[] {
  const turns: Turn[] = [];
  reading.marks.forEach((mark, index) => {
    const next = reading.marks[index + 1];
    const endLine = next?.line ?? Math.min(page.lines.length, mark.line + 3);
    const last = turns.at(-1);
    const endAt = next?.at ?? 0;
    if (last?.voice === mark.voice) turns[turns.length - 1] = { ...last, endLine, endAt };
    else turns.push({ voice: mark.voice, line: mark.line, speech: mark.speech, endLine, endAt });
  });
  return turns;
}

function recordVoices(page: Page, reading: Reading, turns: readonly Turn[]): VoiceRecord[] {
  const records = reading.voices.map((): VoiceRecord => ({
    turns: 0,
    asking: 0,
    asked: 0,
    length: 0,
    sampled: 0,
    first: 0,
    we: 0,
    second: 0,
    onlyFirst: 0,
    hosting: 0,
    visiting: 0,
    from: Infinity,
  }));
  const step = Math.max(1, Math.ceil(turns.length / mostSampled));
  turns.forEach((turn, index) => {
    const record = records[turn.voice];
    if (record === undefined) return;
    record.turns += 1;
    record.from = Math.min(record.from, index);
    const { first, last, length } = endsOf(page, reading, turn);
    record.length += length;
    if (isPlainQuestion(last)) record.asking += 1;
    if (index % step !== 0) return;
    record.sampled += 1;
    record.asked += askedness(page, last);
    const persons = page.persons.read(
      ownWords(last.length > 30 || last === first ? last : `${first} ${last}`),
    );
    if (persons.first) record.first += 1;
    if (persons.we) record.we += 1;
    if (persons.second) record.second += 1;
    if (persons.first && !persons.second) record.onlyFirst += 1;
    const start = first.slice(0, 300);
    if (hostPhrase.test(start)) record.hosting += 1;
    if (guestPhrase.test(start)) record.visiting += 1;
  });
  return records;
}

/** First and last paragraph of a turn (often the same), and how long it is. */
function endsOf(
  page: Page,
  reading: Reading,
  turn: Turn,
): { first: string; last: string; length: number } {
  let first = '';
  let last = '';
  let length = 0;
  for (let at = turn.line; at <= turn.endLine && at < page.lines.length; at += 1) {
    const line = page.lines[at];
    if (line === undefined) break;
    if (line.skip !== null || (at > turn.line && (line.heading > 0 || reading.nobody.has(at))))
      continue;
    const from = at === turn.line ? turn.speech : 0;
    const to = at === turn.endLine ? turn.endAt : line.text.length;
    if (to <= from) continue;
    const text = line.text.slice(from, to);
    if (text.length < 6 && !/[\p{L}\p{N}]/u.test(text)) continue;
    length += text.length;
    if (first === '') first = text;
    last = text;
  }
  return { first, last, length };
}

function pointsOf(
  page: Page,
  reading: Reading,
  turns: readonly Turn[],
  records: readonly VoiceRecord[],
): Record<string, number> {
  const n = turns.length;
  const active = records.filter((record) => record.turns > 0);
  const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
  // Somebody who says a word or two is not the one who leads.
  const leading = active.filter((record) => record.turns >= Math.min(2, n / 4, n * 0.12));
  const best = leading.reduce<VoiceRecord | null>(
    (top, record) => (top === null || askRate(record) > askRate(top) ? record : top),
    null,
  );
  if (best === null || n < 2 || active.length < 2) return { nothing: -20 };
  const rest = active.filter((record) => record !== best);
  const sum = (list: readonly VoiceRecord[], pick: (record: VoiceRecord) => number): number =>
    list.reduce((total, record) => total + pick(record), 0);
  const restAsks = share(
    sum(rest, (r) => r.asking),
    sum(rest, (r) => r.turns),
  );
  const bestAsks = share(best.asking, best.turns);
  // Addressing somebody is asking only where somebody does ask.
  const addressed = share(best.asked, best.sampled) - bestAsks;
  const bestAsked = bestAsks + Math.max(0, addressed) * Math.min(1, bestAsks * 4);
  const restAsked = share(
    sum(rest, (r) => r.asked),
    sum(rest, (r) => r.sampled),
  );
  const you = share(best.second, best.sampled);
  const how = share(best.onlyFirst, best.sampled);
  const me = share(
    sum(rest, (r) => r.first + 0.4 * r.we),
    sum(rest, (r) => r.sampled),
  );
  const preach = share(
    sum(rest, (r) => r.second - Math.min(r.first, r.second)),
    sum(rest, (r) => r.sampled),
  );
  // Named people may talk of themselves; who only asks "How do I…?" is a reader.
  const personal = reading.look === null && reading.voices.some((voice) => voice.name !== null);
  const changes = reading.marks.filter(
    (mark, at) => mark.voice !== reading.marks[at - 1]?.voice,
  ).length;
  const recurring = share(
    sum(
      active.filter((r) => r.turns >= 2),
      (r) => r.turns,
    ),
    n,
  );
  return {
    base: -5.2,
    prior: reading.prior,
    topic: page.topic,
    ...(reading.look === null
      ? {
          unnamed: reading.named ? 0 : bestAsks < 0.15 ? -2.5 : -0.5,
          // Two labels and then a long text: not what the page is laid out by.
          thin: n < 4 && page.lines.length - (reading.marks.at(-1)?.line ?? 0) > 6 ? -3 : 0,
          // Nobody is named, nobody says "you" or "I": exercises and their solutions.
          exercises:
            page.persons.known && !personal && you < 0.15 && me < 0.1 && page.topic <= 0
              ? isHeaded(page, reading)
                ? -2.5
                : -1
              : 0,
          // A few labels far down a page that is something else.
          late: n < 8 && page.topic <= 0 ? -6 * Math.max(0, lateness(page, reading) - 0.5) : 0,
          statements: -4 * Math.max(0, quotedShare(page, turns) - 0.4),
          impersonal: impersonal(page, me),
        }
      : lookParts(page, reading, turns, {
          you,
          me,
          how,
          preach,
          asked: Math.max(bestAsks, bestAsked),
        })),
    count: Math.min(2.2, Math.log2(n / 2) * 0.6),
    changes: 2 * (share(changes, reading.marks.length) - 0.75),
    recurring: n >= 5 ? 2 * (recurring - 0.7) : 0,
    // In a dialogue somebody comes back.
    once: n >= 3 && recurring === 0 ? -3 : 0,
    crowd: active.length > 3 && active.length > n / 3 && recurring < 0.7 ? -2 : 0,
    asks: 2.5 * Math.max(bestAsks, bestAsked * 0.9) - 0.5,
    apart: 2 * Math.max(bestAsks - restAsks, bestAsked - restAsked),
    persons: page.persons.known
      ? 3 * Math.min(you, 0.5) + 3 * Math.min(me, 0.5) - (personal ? 1.5 : 4) * how - 2.5 * preach
      : 1,
    manners: Math.min(
      2,
      sum(active, (r) => r.hosting + r.visiting),
    ),
  };
}

/** Whether each question stands under a heading of its own, as the points of a plan do. */
function isHeaded(page: Page, { marks }: Reading): boolean {
  const asked = marks.filter((mark, at) => at === 0 || mark.voice === marks[0]?.voice);
  const headed = asked.filter(({ line }) => (page.lines[line - 1]?.heading ?? 0) > 0);
  return asked.length >= 2 && headed.length >= asked.length * 0.8;
}

/** Where on the page the first turn stands, 0 to 1. */
function lateness(page: Page, { marks }: Reading): number {
  return (marks[0]?.line ?? 0) / Math.max(1, page.lines.length);
}

/** Share of turns that are quoted from beginning to end: what somebody told the press. */
function quotedShare(page: Page, turns: readonly Turn[]): number {
  const quoted = turns.filter(({ line, speech }) => {
    const text = page.lines[line]?.text.slice(speech) ?? '';
    return /^["“„«»‘「『]/u.test(text) && /["“”«»’」』][.,]?$/u.test(text.slice(-3));
  });
  return quoted.length / turns.length;
}

function askRate(record: VoiceRecord): number {
  if (record.turns === 0) return -1;
  return record.asking / record.turns + record.asked / Math.max(1, record.sampled);
}
