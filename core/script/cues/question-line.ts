import { askingImperative } from '../languages/interview-words.js';
import type { Line } from '../lines.js';
import type { LookCue } from './cue.js';

/** A question is a line of its own; nothing else sets it apart (its bold was lost in copying). */
const longest = 450;

/** Plain text in which only the question marks tell the questions from the answers. */
export const questionLine: LookCue = {
  name: 'question-line',
  example: 'How did it start? ⏎ It was…',
  holds: 'every language with a question mark; the weakest rule',
  looks: (lines) => {
    const read = lines.filter(
      (line) => line.skip === null && line.block.kind !== 'title' && line.heading !== 1,
    );
    const asking = mostAlike(read.filter((line) => line.asks && line.text.length <= longest));
    if (asking.length < 3) return [];
    const asks = new Set(asking.map(({ index }) => index));
    // "HOW DID IT START?": capitals throughout are a type of their own.
    const areCapitals = asking.filter(isCapitals).length >= asking.length * 0.8;
    // One paragraph for each question and its answer, with a line break between.
    const arePairs = asking.filter(opensPair).length >= asking.length * 0.8;
    const also = read.filter((line) => {
      if (areCapitals) return isCapitals(line);
      return arePairs ? opensPair(line) : isImperative(line, asks);
    });
    const of = new Map([...asking, ...also].map(({ index, text }) => [index, text.length]));
    const prior = areCapitals || arePairs ? -1.5 : isRhythm(asking) ? -2.2 : -3.5;
    return [{ cue: 'question-line', seen: '?', lines: of, side: null, prior }];
  },
};

/** Every other line asks, six times or more. */
function isRhythm(asking: readonly Line[]): boolean {
  const apart = asking.filter(({ index }, at) => index - (asking[at - 1]?.index ?? 0) === 2).length;
  return asking.length >= 6 && apart >= (asking.length - 1) * 0.6;
}

/** Those of the commonest kind: headings, points of a list and paragraphs don't ask in turns. */
function mostAlike(lines: readonly Line[]): readonly Line[] {
  const kinds = new Map<string, Line[]>();
  for (const line of lines) {
    const same = kinds.get(line.block.kind);
    if (same === undefined) kinds.set(line.block.kind, [line]);
    else same.push(line);
  }
  return [...kinds.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** The first of the lines of a paragraph that has two or three. */
function opensPair({ block, start, end, text }: Line): boolean {
  const breaks = block.text.split('\n').length - 1;
  return (
    breaks >= 1 &&
    breaks <= 2 &&
    text.length <= 250 &&
    end < block.text.trimEnd().length &&
    block.text.slice(0, start).trim() === ''
  );
}

function isCapitals({ text }: Line): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 12 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** "Tell us three reasons." where a question's turn is: between two answers, in their rhythm. */
function isImperative({ index, text }: Line, asks: ReadonlySet<number>): boolean {
  return (
    !asks.has(index) &&
    text.length <= 200 &&
    asks.has(index - 2) &&
    !asks.has(index - 1) &&
    asks.has(index + 2) &&
    !asks.has(index + 1) &&
    askingImperative.test(text)
  );
}
