import type { LookCue } from './cue.js';
import { linesSetApart } from './set-apart.js';

/** Questions underlined, answers plain. */
export const underlineQuestion: LookCue = {
  name: 'underline-question',
  example: '<u>How did it start?</u> ⏎ It was…',
  holds: 'every language',
  looks: (lines) =>
    linesSetApart(lines, 'underline-question', 'underlined', (line) => line.underline, -0.5),
};
