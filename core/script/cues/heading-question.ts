import type { Look, LookCue } from './cue.js';

/** Questions as headings: one level of them, or all levels together. */
export const headingQuestion: LookCue = {
  name: 'heading-question',
  example: '## How did it start? ⏎ It was…',
  holds: 'every language',
  looks: (lines) => {
    const levels = new Map<number, Map<number, number>>();
    const all = new Map<number, number>();
    for (const line of lines) {
      if (line.heading === 0 || line.skip !== null) continue;
      const level = levels.get(line.heading) ?? new Map<number, number>();
      level.set(line.index, line.text.length);
      levels.set(line.heading, level);
      if (line.heading > 1) all.set(line.index, line.text.length);
    }
    const looks: Look[] = [];
    const look = (seen: string, of: ReadonlyMap<number, number>): Look => ({
      cue: 'heading-question',
      seen,
      lines: of,
      side: null,
      prior: -0.8,
    });
    for (const [level, of] of levels) if (of.size >= 2) looks.push(look(`h${level}`, of));
    if (levels.size > 1 && all.size >= 2) looks.push(look('heading', all));
    return looks;
  },
};
