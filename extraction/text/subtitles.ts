import type { ArticlePart } from '../assemble-article.js';

/** What is said between two times, on one line. */
export interface Cue {
  readonly speaker: string | null;
  readonly text: string;
}

const TIMES = /^\s*(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}\s+-->\s+(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}/;
/** Paragraph length at which a long run of cues of one speaker is parted at a sentence's end. */
const LONG_PARAGRAPH = 600;

/** Whether the text is WebVTT or SubRip. */
export function isSubtitles(text: string): boolean {
  if (/^\ufeff?WEBVTT(?:[ \t\r\n]|$)/.test(text)) return true;
  const lines = text.slice(0, 4_096).split(/\r\n?|\n/, 20);
  const times = lines.findIndex((line) => TIMES.test(line));
  return times >= 0 && times <= 3 && /^\s*\d+\s*$/.test(lines[times - 1] ?? '');
}

/** The words of a subtitle file as paragraphs. */
export function subtitleParts(text: string): ArticlePart[] {
  return paragraphsOfCues(cuesOf(text));
}

/** Cues of one speaker that share a sentence, joined. */
export function paragraphsOfCues(cues: Iterable<Cue>): ArticlePart[] {
  const paragraphs: Paragraph[] = [];
  for (const cue of cues) {
    const last = paragraphs.at(-1);
    if (last !== undefined && goesOn(last, cue)) {
      last.texts.push(cue.text);
      last.chars += cue.text.length + 1;
    } else {
      paragraphs.push({ speaker: cue.speaker, texts: [cue.text], chars: cue.text.length });
    }
  }
  return paragraphs.map(({ speaker, texts }) => ({
    kind: 'paragraph',
    level: null,
    text: texts.join(' '),
    inlines: [],
    lang: null,
    dir: null,
    within: [],
    hints: speaker === null ? null : { speaker },
    linkChars: 0,
    skip: null,
  }));
}

interface Paragraph {
  readonly speaker: string | null;
  readonly texts: string[];
  chars: number;
}

/** A sentence goes on in the next cue; a new voice or `>>` begins a new paragraph. */
function goesOn({ speaker, texts, chars }: Paragraph, cue: Cue): boolean {
  if (cue.speaker !== speaker || /^(?:>>|[-–—])/.test(cue.text)) return false;
  const isSentenceEnd = /[.!?…。！？]["”’)]?$/u.test(texts.at(-1)?.slice(-2) ?? '');
  return !isSentenceEnd || (cue.speaker === null && chars < LONG_PARAGRAPH / 4);
}

function* cuesOf(text: string): Generator<Cue> {
  for (const chunk of text.split(/(?:\r\n?|\n){2,}/)) {
    const lines = chunk.split(/\r\n?|\n/);
    const times = lines.findIndex((line) => TIMES.test(line));
    if (times < 0) continue;
    for (const said of turnsOf(lines.slice(times + 1))) yield* voices(said);
  }
}

const DASH = /^\s*(?:<[^>]{1,40}>)*(?:[-–—]|>>)/u;

/** A cue shows two people's words with a dash before each; other lines of it go on. */
function turnsOf(lines: readonly string[]): readonly string[] {
  const turns: string[] = [];
  for (const line of lines) {
    const last = turns.at(-1);
    if (last === undefined || DASH.test(line)) turns.push(line);
    else turns[turns.length - 1] = `${last} ${line}`;
  }
  return turns;
}

/** `<v Name>` starts a voice; every other tag only styles. */
function* voices(said: string): Generator<Cue> {
  const pieces = said.split(/<v(?:\.[\w.]*)?\s+([^>]{1,80})>/);
  for (let i = 0; i < pieces.length; i += 2) {
    const speaker = i === 0 ? null : (pieces[i - 1]?.trim() ?? null);
    const text = (pieces[i] ?? '')
      .replace(/<[^>]{0,80}>|\{\\[^}]*\}/g, '')
      .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (whole, name: string) => ENTITIES.get(name) ?? whole)
      .replace(/\s+/g, ' ')
      .trim();
    if (/[\p{L}\p{N}]/u.test(text)) yield { speaker, text };
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['lrm', ''],
  ['rlm', ''],
]);
