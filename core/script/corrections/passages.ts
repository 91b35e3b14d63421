import type { Article, BlockId } from '../../article/article.js';
import { isText } from '../../article/article.js';
import { NARRATOR } from '../script.js';
import type { Script, Skipped, Speaker, SpeakerId, Turn, TurnId, TurnSpan } from '../script.js';
import { ANCHOR_CHARS, type Anchor } from './correction.js';

/** A speaker while a script is being corrected. Index 0 is the narrator. */
export type Voice = Omit<Speaker, 'id'>;

/** One paragraph, or a part of one, and who says it. */
export interface Passage {
  readonly span: TurnSpan;
  /** Index into {@link Passages.voices}. */
  readonly voice: number;
}

/**
 * A script taken apart for correction: paragraphs in reading order, each with its voice. Turns are
 * what follows from it, and are made again at the end.
 */
export interface Passages {
  /** Voices that nobody has any more stay in the list until the script is written. */
  readonly voices: readonly Voice[];
  readonly list: readonly Passage[];
  readonly skipped: readonly Skipped[];
  readonly sure: boolean;
}

/** A script as passages. */
export function passagesOf(script: Script): Passages {
  const list = script.turns.flatMap(({ speaker, spans }) =>
    spans.map((span): Passage => ({ span, voice: speaker })),
  );
  const voices = script.cast.map(({ id: _, ...voice }): Voice => voice);
  return { voices, list, skipped: script.skipped, sure: script.sure };
}

/** Puts a script together: narrator first, others as they are first heard, neighbours made one turn. */
export function scriptOf({ voices, list, skipped, sure }: Passages): Script {
  const ids = new Map<number, SpeakerId>([[NARRATOR, NARRATOR]]);
  const turns: { id: TurnId; speaker: SpeakerId; spans: TurnSpan[] }[] = [];
  for (const passage of list) {
    const { voice } = passage;
    let speaker = ids.get(voice);
    if (speaker === undefined) {
      speaker = ids.size as SpeakerId;
      ids.set(voice, speaker);
    }
    const spans = spansOf(passage);
    const last = turns.at(-1);
    if (last?.speaker === speaker) last.spans.push(...spans);
    else turns.push({ id: turns.length as TurnId, speaker, spans: [...spans] });
  }
  const cast: Speaker[] = [];
  for (const [voice, id] of ids) {
    const known = voices[voice];
    if (known === undefined) throw new Error(`no voice ${voice} among ${voices.length}`);
    cast.push({ id, ...known });
  }
  return { cast, turns: turns satisfies Turn[], skipped, sure };
}

/**
 * The passage as it stands in a script. A label is nobody's when the narrator reads what it stands
 * before ("Tip: …"): then it is words of the text like all others.
 */
function spansOf({ span, voice }: Passage): readonly TurnSpan[] {
  if (voice !== NARRATOR || span.label === undefined) return [span];
  const { label, ...plain } = span;
  const isNext = label.block === span.block && span.start - label.end <= 1;
  // What stands between them, a time say, stays unspoken.
  if (!isNext) return [{ ...label, evidence: span.evidence }, plain];
  return [{ ...plain, start: label.start }];
}

/** Who goes by this name and is heard; null for nobody. The narrator always is. */
export function voiceNamed({ voices, list }: Passages, name: string): number | null {
  const index = voices.findIndex((voice) => voice.name === name);
  if (index < 0) return null;
  return index === NARRATOR || list.some(({ voice }) => voice === index) ? index : null;
}

/** Rule of a paragraph with no sign of its own: it goes with the one before. */
export const CONTINUES = 'continues';

/**
 * What goes by some paragraphs of somebody: these, and those after each that have no sign of their
 * own and so go with it.
 */
export function withWhatFollows(
  { list }: Passages,
  isTheirs: (passage: Passage) => boolean,
  isLeader: (passage: Passage) => boolean,
): ReadonlySet<Passage> {
  const chosen = new Set<Passage>();
  let isLed = false;
  for (const passage of list) {
    if (!isTheirs(passage)) continue;
    if (passage.span.evidence.cue !== CONTINUES) isLed = isLeader(passage);
    if (isLed) chosen.add(passage);
  }
  return chosen;
}

/** Longest name that a person can give, UTF-16 code units. */
export const NAME_CHARS = 80;

/** A name as a person gave it, without space around it and cut to its length. */
export function givenName(wanted: string): string {
  return wanted.trim().slice(0, NAME_CHARS).trim();
}

/** How the paragraph begins, by which it is found again. */
export function wordsOf(article: Article, { block, start, end }: TurnSpan): string {
  return textOf(article, block).slice(start, Math.min(end, start + ANCHOR_CHARS));
}

/** Index of the paragraph in the list; null when it does not stand there. */
export function anchored(article: Article, { list }: Passages, at: Anchor): number | null {
  let before = 0;
  for (const [index, passage] of list.entries()) {
    for (const span of spansOf(passage)) {
      if (!isWordsOf(article, span, at.words)) continue;
      if (before === at.nth) return index;
      before += 1;
    }
  }
  return null;
}

/** Whether `wordsOf` this are these, without cutting every paragraph of an article to tell. */
export function isWordsOf(
  article: Article,
  { block, start, end }: TurnSpan,
  words: string,
): boolean {
  return (
    words.length === Math.min(end - start, ANCHOR_CHARS) &&
    textOf(article, block).startsWith(words, start)
  );
}

function textOf(article: Article, block: BlockId): string {
  const found = article.blocks[block];
  return found !== undefined && isText(found) ? found.text : '';
}
