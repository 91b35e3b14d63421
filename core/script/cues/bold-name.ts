import { finish, speechStart } from '../label-scan.js';
import { leadingRunEnd } from '../style-runs.js';
import type { LabelCue } from './cue.js';

/** A name in bold with no colon after it: "**Ada Byron** It started…", "**Byron.** …", "**Byron** – …". */
export const boldName: LabelCue = {
  name: 'bold-name',
  example: '**Ada Byron** How did it start?',
  holds: 'every script',
  strength: 0.4,
  see(line) {
    const { text, head } = line;
    let end = leadingRunEnd(line.strong, text, head);
    if (end === 0) end = leadingRunEnd(line.underline, text, head);
    if (end === 0 || end - head > 45 || end >= text.length) return null;
    const name = text.slice(head, end);
    if (/[?!？！;]|[.…]\s+\p{Ll}/u.test(name) || name.split(/\s+/).length > 5) return null;
    const after = /^[\s.:：\-–—|]*/.exec(text.slice(end))?.[0].length ?? 0;
    const found = finish(line, end, end + after);
    if (speechStart(found) >= text.length) return null;
    // "**――** How did it start?": somebody whom the page does not name asks.
    if (/^[-–—―─−ー]{2,}$/u.test(name.trim()))
      return { line: line.index, cue: 'bold-name', ...found, alone: false, marks: 'question' };
    return { line: line.index, cue: 'bold-name', ...found, alone: false };
  },
};
