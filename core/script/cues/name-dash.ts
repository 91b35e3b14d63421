import { finish, speechStart } from '../label-scan.js';
import type { LabelCue } from './cue.js';

const dashed =
  /(?:[◇◆□■◎○●▷▶△▲☆★]\s*)?((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: [\p{L}\p{M}.'’-]+){0,4}|[\p{Lo}\p{M}]{1,8}(?: [\p{Lo}\p{M}]{1,8}){0,2})\s*(?:\.\s?[-–—]+|\s[–—]|[-–—]{2,}|[\u3000＝=]|\s?[>＞](?=\s)|\s\||\s-(?=\s))\s*(?=\S)/uy;

/** "Byron.— …", "ADA BYRON — …", "ADA BYRON - …", "山田\u3000…", "김철수= …": "◇ 김철수> …": a dash, a wide space or a sign for the colon. */
export const nameDash: LabelCue = {
  name: 'name-dash',
  example: 'Byron.— How did it start?',
  holds: 'Latin, Greek and Cyrillic scripts; Japanese (wide space) and Korean (=, >)',
  strength: 0.35,
  see(line) {
    dashed.lastIndex = line.head;
    const match = dashed.exec(line.text);
    if (match?.[1] === undefined || match[0].length > 60) return null;
    const end = line.head + match[0].length;
    const found = finish(line, line.head + match[0].indexOf(match[1]) + match[1].length, end);
    if (speechStart(found) >= line.text.length) return null;
    const isFirm = /\.\s?[-–—]+\s*$/u.test(match[0]);
    return { line: line.index, cue: 'name-dash', ...found, alone: false, isFirm };
  },
};
