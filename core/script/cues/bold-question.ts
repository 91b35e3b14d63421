import type { LookCue } from './cue.js';
import { linesSetApart } from './set-apart.js';

/** Questions in bold, answers plain; in paragraphs of their own or in one with the answer. */
export const boldQuestion: LookCue = {
  name: 'bold-question',
  example: '**How did it start?** ⏎ It was…',
  holds: 'every language',
  looks: (lines) => linesSetApart(lines, 'bold-question', 'bold', (line) => line.strong, 0),
};
