import type { LookCue } from './cue.js';

/** A question is a line of its own; nothing else sets it apart (its bold was lost in copying). */
const longest = 450;

/** Plain text in which only the question marks tell the questions from the answers. */
export const questionLine: LookCue = {
  name: 'question-line',
  example: 'How did it start? ⏎ It was…',
  holds: 'every language with a question mark; the weakest rule',
  looks: (lines) => {
    const asking = new Map<number, number>();
    for (const line of lines) {
      if (line.skip !== null || line.block.kind === 'title' || line.heading === 1) continue;
      if (line.asks && line.text.length <= longest) asking.set(line.index, line.text.length);
    }
    if (asking.size < 3) return [];
    return [{ cue: 'question-line', seen: '?', lines: asking, side: null, prior: -3.5 }];
  },
};
