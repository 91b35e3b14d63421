import { numberedSpeakerWords } from '../languages/question-answer.js';
import { scanColonLabel, speechStart } from '../label-scan.js';
import type { LabelCue } from './cue.js';

const words = [...numberedSpeakerWords].sort((a, b) => b.length - a.length).join('|');
const numbered = new RegExp(
  `^(?:${words})[\\s_#-]*(?:\\d{1,3}|[a-h])(?:\\s*[([]\\d{1,2}:\\d[\\d:.,]{1,9}[)\\]])?$`,
  'iu',
);

/** "Speaker 1: …", as transcription programs write. */
export const numberedSpeaker: LabelCue = {
  name: 'numbered-speaker',
  example: 'Speaker 1: How did it start?',
  holds: 'the words of languages/question-answer.ts (20 languages)',
  strength: 0.95,
  see(line) {
    const found = scanColonLabel(line);
    if (found === null || !numbered.test(found.name.trim())) return null;
    return {
      line: line.index,
      cue: 'numbered-speaker',
      ...found,
      alone: speechStart(found) >= line.text.length,
    };
  },
};

/** True for labels of this kind, wherever they were read. */
export function isNumberedSpeaker(name: string): boolean {
  return numbered.test(name.trim());
}
