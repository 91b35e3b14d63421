import { scanColonLabel, speechStart } from '../label-scan.js';
import type { LabelCue } from './cue.js';

/** "Ada Byron: …", also "AB:", "Mr Hill:", "THE COURT:", with times, with a full-width colon. */
export const nameLabel: LabelCue = {
  name: 'name-label',
  example: 'Ada Byron: How did it start?',
  holds: 'every script with a colon (: and ：)',
  strength: 0.6,
  see(line) {
    const found = scanColonLabel(line);
    if (found === null) return null;
    return {
      line: line.index,
      cue: 'name-label',
      ...found,
      alone: speechStart(found) >= line.text.length,
    };
  },
};
