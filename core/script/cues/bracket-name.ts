import { finish, speechStart } from '../label-scan.js';
import type { LabelCue } from './cue.js';

const bracketed =
  /(?:\(\(|[[<【〔（(])([\p{L}\p{M}][\p{L}\p{M}\s.'’・-]{0,40})(?:\)\)|[\]>】〕）)])\s*[:：]?\s*/uy;

/** "[Ada] …", "<Ada> …", "【记者】…", "((Review)) …". */
export const bracketName: LabelCue = {
  name: 'bracket-name',
  example: '[Ada] How did it start?',
  holds: 'every script',
  strength: 0.4,
  see(line) {
    const first = line.text.charAt(line.head);
    if (!'[<【〔（('.includes(first) || first === '') return null;
    bracketed.lastIndex = line.head;
    const match = bracketed.exec(line.text);
    if (match?.[1] === undefined) return null;
    const end = line.head + match[0].length;
    const found = finish(line, end, end);
    return {
      line: line.index,
      cue: 'bracket-name',
      ...found,
      name: match[1],
      alone: speechStart(found) >= line.text.length,
    };
  },
};
