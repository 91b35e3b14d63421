import { answererAfter, answererBefore, askerBefore } from './languages/interview-words.js';
import { outletWords } from './languages/label-words.js';
import { foldName, nameTokens, readLabelName } from './label-name.js';
import { scanColonLabel } from './label-scan.js';
import type { NamedVoice } from './name-voices.js';
import type { Page } from './page.js';
import type { Role } from './script.js';
import type { ScoredReading, VoiceRecord } from './score-reading.js';

/** What a voice does in the interview. */
export interface AssignedRole {
  readonly role: Role;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Gives every voice its role, from several signals added up: what the label says, who asks, who
 * speaks shorter and first, what the introduction, the title and the byline say, and manners
 * ("Welcome to the show", "Thank you for having me"). Positive points ask, negative answer.
 */
export function assignRoles(
  page: Page,
  scored: ScoredReading,
  voices: readonly NamedVoice[],
): readonly AssignedRole[] {
  const active = voices
    .map((_, index) => index)
    .filter((index) => (scored.records[index]?.turns ?? 0) > 0);
  const points = voices.map((voice, index) => {
    const record = scored.records[index];
    return record === undefined || record.turns === 0
      ? 0
      : pointsOf(page, scored, voices, voice, record);
  });
  const order = [...active].sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0));
  const roles = voices.map((): AssignedRole => ({ role: 'other', confidence: 0.5 }));
  const [top, second] = order;
  if (top === undefined) return roles;
  if (order.length === 2 && second !== undefined) {
    const confidence = sigmoid((points[top] ?? 0) - (points[second] ?? 0));
    roles[top] = { role: 'interviewer', confidence };
    roles[second] = { role: 'interviewee', confidence };
    return roles;
  }
  // Where nobody ends on a question all only tell: an oral history.
  const asked = scored.records.some(({ asking }) => asking > 0);
  const sided = voices.some(({ side }) => side !== null);
  const someoneAsks = (points[top] ?? 0) > 0.3 && (asked || sided);
  const leads = isLeading(scored.records[top]);
  for (const index of order) {
    const value = points[index] ?? 0;
    const confidence = sigmoid(Math.abs(value));
    if (!someoneAsks) continue;
    const record = scored.records[index];
    const isSeldom = record !== undefined && record.turns <= 2 && record.asking < record.turns;
    if (index !== top && leads && isSeldom && voices[index]?.side !== 'asks') {
      // Next to somebody who does ask, one question back makes no interviewer.
      roles[index] = { role: 'interviewee', confidence };
    } else if (voices[index]?.side === null && isAmongHosts(scored, index, voices)) {
      roles[index] = { role: 'interviewee', confidence };
    } else if (index === top || value > 1) roles[index] = { role: 'interviewer', confidence };
    else if (value > 0 && (scored.records[index]?.turns ?? 0) <= 2) continue;
    else roles[index] = { role: value > 0.4 ? 'interviewer' : 'interviewee', confidence };
  }
  return roles;
}

/** "What do I put on the postcard now?", says somebody a reporter presents: nobody is to answer. */
function isAmongHosts(
  { reading, records }: ScoredReading,
  index: number,
  voices: readonly NamedVoice[],
): boolean {
  if ((records[index]?.turns ?? 0) > 2) return false;
  const order = reading.marks.map(({ voice }) => voice);
  return order.every(
    (voice, at) =>
      voice !== index ||
      [order[at - 1], order[at + 1]].every(
        (beside) => beside !== undefined && voices[beside]?.side === 'asks',
      ),
  );
}

/** Asks throughout: a moderator, beside whom the others are guests. */
function isLeading(record: VoiceRecord | undefined): boolean {
  return record !== undefined && record.asking >= 2 && record.asking >= record.turns * 0.5;
}

function pointsOf(
  page: Page,
  scored: ScoredReading,
  voices: readonly NamedVoice[],
  voice: NamedVoice,
  record: VoiceRecord,
): number {
  const others = scored.records.filter((other) => other !== record && other.turns > 0);
  const rate = (list: readonly VoiceRecord[]): number => {
    const turns = list.reduce((sum, each) => sum + each.turns, 0);
    const sampled = list.reduce((sum, each) => sum + each.sampled, 0);
    const asking = list.reduce((sum, each) => sum + each.asking, 0);
    const asked = list.reduce((sum, each) => sum + each.asked, 0);
    return turns === 0 ? 0 : 0.6 * (asking / turns) + 0.4 * (asked / Math.max(1, sampled));
  };
  const mean = (list: readonly VoiceRecord[]): number =>
    list.reduce((sum, each) => sum + each.length, 0) /
    Math.max(
      1,
      list.reduce((sum, each) => sum + each.turns, 0),
    );
  let points = voice.side === 'asks' ? 6 : voice.side === 'answers' ? -6 : 0;
  points += 5 * (rate([record]) - rate(others));
  points += clamp(Math.log2((mean(others) + 20) / (mean([record]) + 20)) * 0.5, 1);
  points += record.from === 0 ? 0.6 : 0;
  points += Math.min(2, record.hosting) - Math.min(2, record.visiting) * 1.2;
  points += saidBefore(page, scored, voice, voices);
  return points;
}

/** What title, byline, site and introduction say about this voice. */
function saidBefore(
  page: Page,
  scored: ScoredReading,
  voice: NamedVoice,
  voices: readonly NamedVoice[],
): number {
  if (voice.keys.length === 0) return 0;
  const { article } = page;
  let points = 0;
  if (isOutlet(page, voice)) points += 1.5;
  if (article.byline !== null && mentions(article.byline, voice)) points += 1.5;
  // Interviews are called after whom they are with.
  if (mentions(article.title, voice)) {
    const alone = voices.every((other) => other === voice || !mentions(article.title, other));
    points -= alone && voice.personLike ? 1.5 : 0.5;
  }
  const start = scored.reading.marks[0]?.line ?? 0;
  const texts = [
    article.title,
    ...page.lines.slice(Math.max(0, start - 25), start).map((line) => line.text.slice(0, 1200)),
  ];
  let said = 0;
  for (const line of page.lines.slice(Math.max(0, start - 25), start)) {
    const label = scanColonLabel(line);
    const side = label === null ? null : (readLabelName(label.name)?.side ?? null);
    // "Host: Ada Byron", "Guest: Charles Babbage"
    if (label !== null && side !== null && mentions(line.text.slice(label.label.end), voice)) {
      said += side === 'asks' ? 3 : -3;
    }
  }
  for (const text of texts) {
    for (const sentence of text.split(/(?<=[.!?。！？])\s+/u))
      said += saidInSentence(page, sentence, voice, voices);
  }
  return points + clamp(said, 3);
}

function saidInSentence(
  page: Page,
  sentence: string,
  voice: NamedVoice,
  voices: readonly NamedVoice[],
): number {
  if (!mentions(sentence, voice)) return 0;
  let points = 0;
  for (const [pattern, before] of [
    [askerBefore, 2],
    [answererBefore, -2],
  ] as const) {
    const match = firstMatch(pattern, sentence);
    if (match === null) continue;
    const left = sentence.slice(0, match.index);
    const right = sentence.slice(match.index + match.length);
    // "Charles Babbage spoke to the Review": a publication after the verb asks.
    const toOutlet =
      before > 0 && voices.some((other) => isOutlet(page, other) && mentions(right, other));
    const sign = toOutlet ? -1 : 1;
    if (mentions(left, voice)) points += before * sign;
    else if (mentions(right, voice)) points -= before * sign;
  }
  const after = firstMatch(answererAfter, sentence);
  if (after !== null && points === 0) {
    const right = sentence.slice(after.index + after.length, after.index + after.length + 80);
    if (mentions(right, voice)) {
      const first = nearest(right, voice, voices);
      // "In an interview with the Review, Charles Babbage talks…": only the first one is meant.
      if (first) points += isOutlet(page, voice) || !voice.personLike ? 1 : -1.5;
    }
  }
  return points;
}

/** No other voice is named before this one. */
function nearest(text: string, voice: NamedVoice, voices: readonly NamedVoice[]): boolean {
  const place = placeOf(text, voice);
  return voices.every(
    (other) => other === voice || placeOf(text, other) < 0 || placeOf(text, other) >= place,
  );
}

function firstMatch(pattern: RegExp, text: string): { index: number; length: number } | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match === null ? null : { index: match.index, length: match[0].length };
}

/** A publication: the site's own name or initials, or a name with such a word in it. */
function isOutlet(page: Page, voice: NamedVoice): boolean {
  const site = foldName(page.article.siteName ?? '').replace(/\s+/g, '');
  return voice.keys.some((key) => {
    const plain = key.replace(/\s+/g, '');
    return (plain.length >= 3 && site !== '' && site.includes(plain)) || outletWords.test(key);
  });
}

function mentions(text: string, voice: NamedVoice): boolean {
  return placeOf(text, voice) >= 0;
}

function placeOf(text: string, voice: NamedVoice): number {
  const folded = ` ${foldName(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))} `;
  let best = -1;
  for (const key of voice.keys) {
    const tokens = nameTokens(key);
    const wanted = tokens.length > 1 ? [tokens.join(' '), tokens.at(-1) ?? ''] : [tokens.join(' ')];
    for (const each of wanted) {
      if (each.length < 2) continue;
      const spaced = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}\p{sc=Thai}]/u.test(each)
        ? each
        : ` ${each} `;
      const at = folded.indexOf(spaced);
      if (at >= 0 && (best < 0 || at < best)) best = at;
    }
  }
  return best;
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
