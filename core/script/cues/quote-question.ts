import type { LookCue } from './cue.js';

/** Questions (or answers) as block quotations between plain paragraphs. */
export const quoteQuestion: LookCue = {
  name: 'quote-question',
  example: '> How did it start? ⏎ It was…',
  holds: 'every language',
  looks: (lines) => {
    const quoted = new Map<number, number>();
    for (const line of lines) {
      if (line.skip === null && line.block.within.some((container) => container.kind === 'quote')) {
        quoted.set(line.index, line.text.length);
      }
    }
    if (quoted.size < 2) return [];
    return [{ cue: 'quote-question', seen: 'quotation', lines: quoted, side: null, prior: -0.5 }];
  },
};
