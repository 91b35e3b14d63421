import type { Line } from '../lines.js';
import type { Look, LookCue } from './cue.js';

const mark =
  /(?:[-–—―‒─−－]{1,4}|ー{2,4}|[*•■□●○◆◇▶►▷▲△▼▽★☆※→⇒§¶#+]|[０-９\d]{1,3}[.)．、](?=\s|\D)|(?:질문|문|Q)\s?\d{1,2}[.)]|[①-⑳]|[[(（【〔]\s?[\d０-９]{1,2}\s?[\])）】〕])\s*/uy;

/** Questions that start with a mark of their own: a dash, a star, "■", a number. */
export const leadMark: LookCue = {
  name: 'lead-mark',
  example: '■ How did it start? ⏎ It was…',
  holds:
    'every language; usual in Arabic (*), Japanese (――, ■), Korean (-, ▶), Spanish and Russian (—)',
  looks: (lines) => {
    const groups = new Map<string, Map<number, number>>();
    for (const line of lines) {
      if (line.skip !== null || line.block.kind === 'title') continue;
      const code = line.text.charCodeAt(0);
      // Letters never start a mark; most lines start with one.
      if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) continue;
      mark.lastIndex = 0;
      const found = mark.exec(line.text);
      if (found === null || found[0].length >= line.text.length) continue;
      const kind = kindOf(found[0].trim());
      const group = groups.get(kind) ?? new Map<number, number>();
      group.set(line.index, line.text.length);
      groups.set(kind, group);
    }
    const looks: Look[] = [];
    for (const [seen, of] of groups) {
      if (of.size < 2 || groups.size > 30) continue;
      const isJapanese = isJapaneseDash(lines, seen, of);
      looks.push({
        cue: 'lead-mark',
        seen,
        lines: of,
        side: isJapanese ? 'asks' : null,
        prior: isJapanese ? 1.5 : seen === 'number' ? -1 : seen.length > 1 ? 0.5 : -0.5,
      });
    }
    return looks;
  },
};

/** "――" starts what the interviewer says, and nothing else, where it comes back in Japanese. */
function isJapaneseDash(
  lines: readonly Line[],
  seen: string,
  of: ReadonlyMap<number, number>,
): boolean {
  if (!/^[―—─]{2}$/u.test(seen) || of.size < 3) return false;
  return [...of.keys()].every((at) => /\p{sc=Hiragana}/u.test(lines[at]?.text ?? ''));
}

/** Marks that belong together; the long dash of Chinese and Japanese papers is a mark of its own. */
function kindOf(found: string): string {
  if (/[\d０-９①-⑳]/u.test(found)) return 'number';
  return /^[―—─−－ー]{2}/u.test(found) ? found.slice(0, 2) : found.charAt(0);
}
