import type { SpeechWords } from '../languages/speech-words.js';
import { frameAfter, hasVerb, plain } from './frame.js';
import type { Frame } from './frame.js';
import { leadIn } from './lead-in.js';
import type { Utterance } from './paragraphs.js';
import { isCapital, readWords } from './words.js';
import type { Word } from './words.js';

/** What the words around an utterance say about who speaks. */
export interface Claims {
  readonly utterance: Utterance;
  readonly lead: Frame | null;
  readonly after: Frame | null;
  /** Whoever spoke just before goes on: `“…,” she said. “…”`. */
  readonly continues: boolean;
  /** Something after it claims it that could not be read. */
  readonly isContested: boolean;
}

/** A frame is looked for in so many characters after the quotation. */
const longestFrame = 200;

/** Reads the frames around one utterance. `before` is the one before it in the same paragraph. */
export function readClaims(
  utterance: Utterance,
  before: Claims | null,
  nextStart: number | null,
  lang: SpeechWords,
): Claims {
  const { first, last } = utterance;
  const { text } = last.paragraph;
  const limit = Math.min(nextStart ?? text.length, last.end + longestFrame);
  const words = readWords(text, last.end, limit);
  const lead = leadIn(first.paragraph.text, before?.utterance.last.end ?? 0, first.start, lang);
  const opensSentence = startsSentence(first.paragraph.text, first.start);
  // Where its last paragraph alone is claimed, the one before may have lost its closing mark.
  const isOnePart = utterance.parts.length === 1;
  const after =
    isOnePart && opensSentence && invitesFrame(utterance) && !isSentenceOfItsOwn(utterance, words)
      ? frameAfter(text, words, limit, lang)
      : null;
  const kept = after !== null && leadsToNext(utterance, after, nextStart) ? null : after;
  return {
    utterance,
    lead: lead !== null && isWhole(utterance, lead, after, words) ? lead : null,
    after: kept,
    continues: before !== null && continues(before, utterance, lang),
    isContested:
      after === null && (isContested(utterance, words, lang) || hidesFrame(utterance, lang)),
  };
}

/** The quotation is a sentence, not some words of one: nothing but a sentence's end stands before. */
function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).trimEnd();
  if (before === '' || /(?:[.!?…][)\]”"“»’]?|[”“"»])$/u.test(before)) return true;
  return at <= 4 && /^[—–-]$/u.test(before);
}

/** The last character inside the marks, and the first outside them that is no space. */
function edges({ last }: Utterance): { readonly inside: string; readonly outside: string } {
  const { text } = last.paragraph;
  return {
    inside: text
      .slice(last.start, last.end - 1)
      .trimEnd()
      .slice(-1),
    outside: text
      .slice(last.end, last.end + 3)
      .trimStart()
      .charAt(0),
  };
}

/** Ends so that its sentence goes on: with a comma, a dash, or what it asks and calls out. */
function invitesFrame(utterance: Utterance): boolean {
  const { inside, outside } = edges(utterance);
  return /[,?!？！…—–-]/u.test(inside) || /[,—–-]/u.test(outside);
}

/** `“No.” Ada said …`: the dot has ended it. */
function isSentenceOfItsOwn(utterance: Utterance, words: readonly Word[]): boolean {
  const { outside } = edges(utterance);
  const [word] = words;
  return word === undefined || /[.;:]/u.test(outside);
}

/** `“Who?” Ada said: “Me.”` The question may be another's. */
function leadsToNext(utterance: Utterance, after: Frame, nextStart: number | null): boolean {
  const { inside } = edges(utterance);
  if (nextStart === null || !after.subjectFirst || inside === ',') return false;
  const { text } = utterance.last.paragraph;
  const isLower = /^[,—–]?\s*\p{Ll}/u.test(text.slice(utterance.last.end, after.end));
  return !isLower && !/[.!?…]/u.test(text.slice(after.end, nextStart));
}

/** What a lead-in leads to must be a whole utterance, not a word or a title inside a sentence. */
function isWhole(
  utterance: Utterance,
  lead: Frame,
  after: Frame | null,
  words: readonly Word[],
): boolean {
  const { first, last } = utterance;
  const { inside, outside } = edges(utterance);
  const opening = first.paragraph.text.slice(lead.end, first.start);
  const firstLetter = /\p{L}/u.exec(first.paragraph.text.slice(first.start, first.end))?.[0] ?? '';
  if (!opening.includes(':') && firstLetter !== firstLetter.toUpperCase()) return false;
  if (after !== null) return true;
  if (/[.!?。！？…—–]/u.test(inside) || /[.!?;]/u.test(outside)) return true;
  return words.length === 0 && last.paragraph.text.slice(last.end).trim().length <= 1;
}

/** Another verb of saying before the sentence ends. */
function isContested(utterance: Utterance, words: readonly Word[], lang: SpeechWords): boolean {
  const { inside, outside } = edges(utterance);
  const [next] = words;
  if (next === undefined) return false;
  if (inside === ',' || outside === ',') return true;
  const { text } = utterance.last.paragraph;
  const rest = text.slice(utterance.last.end, (words.at(-1)?.end ?? 0) + 1);
  const ends = rest.search(/[.!?…]/u);
  const sentence =
    ends < 0 ? words : words.filter((word) => word.start < utterance.last.end + ends);
  if (!isCapital(next) && sentence.length > 0 && !/[.!?…]/u.test(inside)) return true;
  return hasVerb(sentence.slice(0, 14), lang);
}

/** `“No, said Ada.` in a paragraph that leaves its quotation open: a mark is missing there. */
function hidesFrame({ parts }: Utterance, lang: SpeechWords): boolean {
  return parts.slice(0, -1).some(({ paragraph: { text }, start, end }) => {
    const words = readWords(text, start, end);
    return words.some((word, at) => {
      const before = words[at - 1];
      if (before === undefined || !/[,?!…]/u.test(text.slice(before.end, word.start))) return false;
      return (
        frameAfter(text, words.slice(at, at + 10), words[at + 10]?.start ?? end, lang) !== null
      );
    });
  });
}

/** Whether the frame between two utterances leaves no doubt that the same person goes on. */
function continues(before: Claims, { first }: Utterance, lang: SpeechWords): boolean {
  const { utterance, after } = before;
  if (utterance.last.paragraph !== first.paragraph || after === null) return false;
  return isPlainTail(first.paragraph.text.slice(after.end, first.start), after, lang);
}

/**
 * Whether nobody else comes in between a quotation that was attributed and these claims: they follow
 * its frame at once, in its paragraph or at the start of the next. Then "she" is the one who spoke.
 */
export function followAtOnce(before: Claims, claims: Claims, lang: SpeechWords): boolean {
  const { last } = before.utterance;
  const { first } = claims.utterance;
  const from = before.after?.end ?? last.end;
  const to = claims.lead?.start ?? first.start;
  const steps = first.paragraph.index - last.paragraph.index;
  if (steps === 0) return isPlainTail(first.paragraph.text.slice(from, to), before.after, lang);
  if (steps !== 1 || /[\p{L}\p{N}]/u.test(first.paragraph.text.slice(0, to))) return false;
  // A new paragraph may be the answer of somebody without a name: only "she added" goes on.
  if (!saysGoingOn(claims, lang)) return false;
  return isPlainTail(`${last.paragraph.text.slice(from)} `, before.after, lang);
}

function saysGoingOn({ utterance, lead, after }: Claims, lang: SpeechWords): boolean {
  const frame = after ?? lead;
  if (frame === null) return false;
  const { text } = (after === null ? utterance.first : utterance.last).paragraph;
  const words = readWords(text, frame.start, frame.end);
  return words.some((word) => lang.goingOn.has(plain(word).replace(/-.*$/u, '')));
}

/** What stands between a frame and the next quotation: nothing, an apposition, or a manner. */
function isPlainTail(between: string, after: Frame | null, lang: SpeechWords): boolean {
  if (!/[\p{L}\p{N}]/u.test(between)) return between.length <= 6;
  if (after === null || !/^[^.!?…:;]*[.,:][ \u00a0]?$/u.test(between)) return false;
  const words = readWords(between);
  if (words.some((word) => lang.doubt.has(word.text.toLowerCase()))) return false;
  const [word] = words;
  if (word === undefined || hasVerb(words, lang)) return false;
  const isApposition =
    after.subject.by === 'name' &&
    between.startsWith(',') &&
    (lang.apposition.has(word.text.toLowerCase()) || /^\p{N}+$/u.test(word.text));
  return isApposition ? between.endsWith('. ') : !words.some(isCapital);
}
