import { askedness } from './asked.js';
import type { Line } from './lines.js';
import type { Page } from './page.js';
import type { Mark, Reading } from './reading.js';
import { coversAll } from './style-runs.js';

const dash = /^(?:[-–—―‒─−－]{1,4}|»|>>)\s*(?=[\p{L}\p{N}\p{P}«"“¿¡])/u;

/**
 * Dialogue in which a dash (or `>>`) starts every turn and nobody is named: "—¿Y cómo empezó?" /
 * "—Por casualidad." Who speaks is found along the whole sequence: mostly the speakers take turns,
 * but a question is likelier the asker's than a change is certain.
 */
export function readDashes(page: Page): Reading | null {
  const dashed: { line: Line; end: number }[] = [];
  for (const line of page.lines) {
    if (line.skip !== null || line.heading > 0) continue;
    const code = line.text.charCodeAt(0);
    if (line.head > 0 && line.text.slice(0, line.head).includes('>>')) {
      dashed.push({ line, end: line.head });
      continue;
    }
    if (code < 0x80 && code !== 0x2d && code !== 0x3e) continue;
    const found = dash.exec(line.text);
    if (found !== null && found[0].length < line.text.length)
      dashed.push({ line, end: found[0].length });
  }
  const first = dashed[0]?.line.index ?? 0;
  const last = dashed.at(-1)?.line.index ?? 0;
  if (dashed.length < 4 || isOneSided(page, dashed) || isTypeSurer(dashed)) return null;
  const states = takeTurns(page, dashed);
  const cover = dashed.length / (last - first + 1);
  const isCaptions = dashed.every(({ line, end }) => line.text.slice(0, end).includes('>>'));
  const marks = dashed.map(({ line, end }, index): Mark => ({
    line: line.index,
    at: 0,
    speech: end,
    voice: states[index] ?? 0,
    cue: 'dash-dialogue',
    seen: line.text.slice(0, end).trim(),
    label: { start: 0, end },
    times: [],
  }));
  return {
    marks,
    voices: [0, 1].map(() => ({ name: null, aliases: [], side: null, nameness: 0 })),
    // Captions say with ">>" that somebody else speaks, and have no question marks to prove it.
    prior: (cover > 0.8 ? 1 : cover > 0.5 ? 0.5 : cover > 0.3 ? 0 : -1.5) + (isCaptions ? 2 : 0),
    named: isCaptions,
    look: isCaptions ? null : { seen: '—', side: null },
    nobody: new Set(),
  };
}

/** Questions stand between the dashes without one: the dashes mark the answers only. */
function isOneSided(page: Page, dashed: readonly { line: Line }[]): boolean {
  let gaps = 0;
  dashed.forEach(({ line }, index) => {
    const until = dashed[index + 1]?.line.index ?? line.index;
    for (let at = line.index + 1; at < until; at += 1) {
      const between = page.lines[at];
      if (between?.asks === true && between.text.length < 300) {
        gaps += 1;
        break;
      }
    }
  });
  return gaps >= dashed.length * 0.3;
}

/** Bold (or italics) parts the dashes into those that ask and those that don't: it tells more. */
function isTypeSurer(dashed: readonly { line: Line }[]): boolean {
  for (const style of ['strong', 'em'] as const) {
    const set = dashed.filter(({ line }) => coversAll(line[style], line.text));
    const plain = dashed.length - set.length;
    if (set.length < 2 || set.length < dashed.length * 0.2 || plain < 2) continue;
    const asking = (list: readonly { line: Line }[]): number =>
      list.filter(({ line }) => line.asks).length;
    const plainAsking = asking(dashed) - asking(set);
    if (asking(set) / set.length - plainAsking / plain >= 0.25) return true;
  }
  return false;
}

/** The likeliest of two speakers for each dash, 0 the one who asks: a Viterbi path, linear. */
function takeTurns(page: Page, dashed: readonly { line: Line; end: number }[]): number[] {
  const stay = 3.5;
  const costs: [number, number][] = [];
  const from: [number, number][] = [];
  dashed.forEach(({ line, end }, index) => {
    // On a very long page the marks alone are enough.
    const asked = dashed.length > 2000 ? Number(line.asks) : askedness(page, line.text.slice(end));
    const long = Math.min(1, line.text.length / 600);
    const own: [number, number] = [(1 - asked) * 1.2 + long * 0.8, asked * 1.6];
    const before = costs[index - 1];
    if (before === undefined) {
      costs.push([own[0], own[1] + 0.6]);
      from.push([0, 0]);
      return;
    }
    const options = (to: 0 | 1): [number, number] => {
      const change = before[to === 0 ? 1 : 0];
      const same = before[to] + stay;
      return change <= same ? [change, to === 0 ? 1 : 0] : [same, to];
    };
    const [toAsker, fromForAsker] = options(0);
    const [toAnswerer, fromForAnswerer] = options(1);
    costs.push([toAsker + own[0], toAnswerer + own[1]]);
    from.push([fromForAsker, fromForAnswerer]);
  });
  const states = dashed.map(() => 0);
  const end = costs.at(-1) ?? [0, 0];
  let state: 0 | 1 = end[0] <= end[1] ? 0 : 1;
  for (let at = dashed.length - 1; at >= 0; at -= 1) {
    states[at] = state;
    state = from[at]?.[state] === 1 ? 1 : 0;
  }
  return states;
}
