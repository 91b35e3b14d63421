import type { LabelCue } from './cue.js';

const chevron = /(?:>>+|»»)\s*/y;

/** `>>` of broadcast captions: somebody else speaks now. */
export const chevronChange: LabelCue = {
  name: 'chevron',
  example: '>> How did it start?',
  holds: 'captions in every language',
  strength: 0.6,
  see(line) {
    if (!line.text.startsWith('>>') && !line.text.startsWith('»»')) return null;
    chevron.lastIndex = 0;
    const match = chevron.exec(line.text);
    if (match === null || match[0].length >= line.text.length) return null;
    return {
      line: line.index,
      cue: 'chevron',
      label: { start: 0, end: match[0].length },
      name: '>>',
      nameless: true,
      alone: false,
      times: [],
    };
  },
};
