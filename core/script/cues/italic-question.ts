import type { LookCue } from './cue.js';
import { linesSetApart } from './set-apart.js';

/** Questions in italics, answers plain. */
export const italicQuestion: LookCue = {
  name: 'italic-question',
  example: '*How did it start?* ⏎ It was…',
  holds: 'every language that has italics',
  looks: (lines) => linesSetApart(lines, 'italic-question', 'italic', (line) => line.em, 0),
};
