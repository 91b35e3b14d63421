import { sightInlineLabels } from './cues/inline-label.js';
import { firmLabels, looseLabels } from './cues/label-cues.js';
import { lookCues } from './cues/look-cues.js';
import { questionLine } from './cues/question-line.js';
import { readDashes } from './dash-reading.js';
import { readLabels } from './label-readings.js';
import { readLook } from './look-readings.js';
import { fillOneSided } from './one-sided.js';
import type { Page } from './page.js';
import type { Reading } from './reading.js';
import { scoreReading } from './score-reading.js';
import type { ScoredReading } from './score-reading.js';
import { sightLabels } from './sightings.js';

/** Points from which labels alone are good enough not to try looser forms of them. */
const plainlyLabelled = 5;

/** The best reading of a page, or null where nothing on it looks like a dialogue. */
export function chooseReading(page: Page): ScoredReading | null {
  return bestOf(scoredReadings(page));
}

/** Every reading that was tried, scored. */
export function scoredReadings(page: Page): readonly ScoredReading[] {
  const scored: ScoredReading[] = [];
  const tryReading = (reading: Reading | null): ScoredReading | null => {
    if (reading === null || reading.marks.length === 0) return null;
    const result = scoreReading(page, reading);
    scored.push(result);
    return result;
  };
  const starts = sightLabels(page.lines, firmLabels);
  const firm = [...starts, ...sightInlineLabels(page, starts)];
  const labels = readLabels(page, firm);
  const byLabels = tryReading(labels);
  let best = labels;
  let points = byLabels?.points ?? -Infinity;
  if (labels !== null) tryReading(fillOneSided(page, labels));
  if (points < plainlyLabelled || (labels?.voices.length ?? 0) < 2) {
    for (const cue of looseLabels) {
      // A line keeps what the firm rules saw on it, if they saw a voice.
      const taken = new Set(labels?.marks.map((mark) => mark.line));
      const loose = sightLabels(page.lines, [cue]).filter((sighting) => !taken.has(sighting.line));
      if (loose.length < 2) continue;
      const kept = firm.filter((sighting) => taken.has(sighting.line));
      const reading = readLabels(page, [...kept, ...loose]);
      const result = tryReading(reading);
      if (result !== null && result.points > points + 1) {
        best = reading;
        points = result.points;
      }
    }
  }
  tryReading(readDashes(page));
  const partners = best === null ? null : answerersOnly(page, best);
  if (points < plainlyLabelled + 3 || !hasAsker(scored)) {
    for (const cue of lookCues) {
      // The weakest rule is for pages that nothing else can read.
      if (cue === questionLine && (bestOf(scored)?.points ?? -1) > 0) continue;
      for (const look of cue.looks(page.lines)) {
        tryReading(readLook(page, look, null, starts));
        if (partners !== null) tryReading(readLook(page, look, partners, starts));
      }
    }
  }
  return scored;
}

/**
 * The labelled voices that can be a look's answerers: they recur, and none of them asks. Null where
 * a label stands for the asker too; then nothing is missing that looks could tell.
 */
function answerersOnly(page: Page, labels: Reading): Reading | null {
  const counts = labels.voices.map(() => 0);
  const asking = labels.voices.map(() => 0);
  for (const mark of labels.marks) {
    counts[mark.voice] = (counts[mark.voice] ?? 0) + 1;
    if (page.lines[mark.line]?.asks === true) asking[mark.voice] = (asking[mark.voice] ?? 0) + 1;
  }
  const total = labels.marks.length;
  const kept = labels.voices.map(
    (voice, index) => voice.nameness >= 0.45 && (counts[index] ?? 0) >= Math.max(2, total * 0.1),
  );
  const asks = labels.voices.some(
    (voice, index) =>
      kept[index] === true &&
      (voice.side === 'asks' ||
        ((asking[index] ?? 0) >= 2 && (asking[index] ?? 0) >= (counts[index] ?? 0) * 0.3)),
  );
  if (asks || !kept.includes(true)) return null;
  return { ...labels, marks: labels.marks.filter((mark) => kept[mark.voice] === true) };
}

function hasAsker(scored: readonly ScoredReading[]): boolean {
  const best = bestOf(scored);
  if (best === null) return false;
  return best.records.some((record) => record.turns >= 2 && record.asking / record.turns >= 0.4);
}

function bestOf(scored: readonly ScoredReading[]): ScoredReading | null {
  return scored.reduce<ScoredReading | null>(
    (top, each) => (top === null || each.points > top.points ? each : top),
    null,
  );
}
