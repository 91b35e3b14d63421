import type { LookCue } from './cue.js';

/** Questions as the terms of a definition list, answers as its definitions. */
export const definitionQuestion: LookCue = {
  name: 'definition-question',
  example: '<dt>How did it start?</dt><dd>It was…</dd>',
  holds: 'every language',
  looks: (lines) => {
    const terms = new Map<number, number>();
    for (const line of lines) {
      if (line.skip === null && line.block.kind === 'term') terms.set(line.index, line.text.length);
    }
    if (terms.size < 2) return [];
    return [{ cue: 'definition-question', seen: 'dt', lines: terms, side: 'asks', prior: 0 }];
  },
};
