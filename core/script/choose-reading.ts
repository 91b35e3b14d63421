import { answerersOnly } from './answerers-only.js';
import { sightInlineLabels } from './cues/inline-label.js';
import { firmLabels, looseLabels } from './cues/label-cues.js';
import type { LabelCue, LookCue, Sighting } from './cues/cue.js';
import { nameDash } from './cues/name-dash.js';
import { lookCues } from './cues/look-cues.js';
import { questionLine } from './cues/question-line.js';
import { readDashes } from './dash-reading.js';
import { foldName } from './label-name.js';
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
/**
 * A page's layout shows on its first lines; on a longer page the choice is made there and the
 * chosen way of reading then applied to all of it.
 */
const sampleLines = 1500;

/** One way to read a page, as a function: chosen on a sample, applied to the whole. */
type Way = (reader: PageReader) => Reading | null;

/** A way that was tried, and how well it did. */
interface Tried {
  readonly way: Way;
  readonly scored: ScoredReading;
}

/** The best reading of a page, or null where nothing on it looks like a dialogue. */
export function chooseReading(page: Page): ScoredReading | null {
  if (page.lines.length <= sampleLines * 1.5) return bestOf(tryWays(page))?.scored ?? null;
  const best = bestOf(tryWays({ ...page, lines: page.lines.slice(0, sampleLines) }));
  const reading = best?.way(new PageReader(page)) ?? null;
  if (best === null || reading === null || reading.marks.length === 0) return null;
  const { points, confidence, parts } = best.scored;
  return { ...scoreReading(page, reading), points, confidence, parts };
}

/** Every reading that was tried, scored. */
export function scoredReadings(page: Page): readonly ScoredReading[] {
  return tryWays(page).map(({ scored }) => scored);
}

function tryWays(page: Page): readonly Tried[] {
  const reader = new PageReader(page);
  const tried: Tried[] = [];
  const attempt = (way: Way): ScoredReading | null => {
    const reading = way(reader);
    if (reading === null || reading.marks.length === 0) return null;
    const scored = scoreReading(page, reading);
    tried.push({ way, scored });
    return scored;
  };
  let labelled: Way = (each) => each.labels;
  let points = attempt(labelled)?.points ?? -Infinity;
  attempt((each) => (each.labels === null ? null : fillOneSided(each.page, each.labels)));
  if (points < plainlyLabelled || (reader.labels?.voices.length ?? 0) < 2) {
    for (const cue of looseLabels) {
      const way: Way = (each) => each.loose(cue);
      const scored = attempt(way);
      if (scored !== null && scored.points > points + 1) {
        labelled = way;
        points = scored.points;
      }
    }
  }
  attempt((each) => readDashes(each.page));
  if (points >= plainlyLabelled + 3 && hasAsker(tried)) return tried;
  const partners = partnerWay(reader, labelled);
  for (const cue of lookCues) {
    // The weakest rule is for pages that nothing else can read.
    if (cue === questionLine && (bestOf(tried)?.scored.points ?? -1) > 0) continue;
    for (const { seen } of cue.looks(page.lines)) {
      attempt((each) => each.look(cue, seen, null));
      if (partners !== null) attempt((each) => each.look(cue, seen, partners(each)));
    }
  }
  return tried;
}

/** Labels of those who answer questions that only looks set apart, of the best form that has any. */
function partnerWay(reader: PageReader, labelled: Way): Way | null {
  const loose = looseLabels.map(
    (cue): Way =>
      (each) =>
        each.loose(cue),
  );
  const named = labelled(reader)?.voices.length ?? 0;
  const ways = named >= 2 ? [labelled] : [labelled, ...loose];
  const answerers = ways.map((way): Way => (each) => {
    const labels = way(each);
    return labels === null ? null : answerersOnly(each.page, labels);
  });
  return answerers.find((way) => way(reader) !== null) ?? null;
}

/** Reads one page in every way asked for; what several ways need is read once. */
class PageReader {
  readonly page: Page;
  #starts: readonly Sighting[] | null = null;
  #firm: readonly Sighting[] | null = null;
  #named: readonly Sighting[] | null = null;
  #labels: Reading | null | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  get starts(): readonly Sighting[] {
    this.#starts ??= sightLabels(this.page.lines, firmLabels);
    return this.#starts;
  }

  get #sightings(): readonly Sighting[] {
    this.#firm ??= [...this.starts, ...sightInlineLabels(this.page, this.starts)];
    return this.#firm;
  }

  get labels(): Reading | null {
    if (this.#labels === undefined) this.#labels = readLabels(this.page, this.#sightings);
    return this.#labels;
  }

  /** The firm labels, and names with a dash behind them that title or introduction mention in full. */
  get #names(): readonly Sighting[] {
    if (this.#named === null) {
      const firm = new Set(this.starts.map(({ line }) => line));
      const known = new Set(this.page.people.map(({ key }) => key));
      const dashed = sightLabels(this.page.lines, [nameDash]).filter(
        ({ line, name }) => !firm.has(line) && known.has(foldName(name)),
      );
      this.#named = [...this.starts, ...dashed];
    }
    return this.#named;
  }

  /** Labels of a looser form; a line keeps what the firm rules saw on it, if they saw a voice. */
  loose(cue: LabelCue): Reading | null {
    const taken = new Set(this.labels?.marks.map((mark) => mark.line));
    for (const { line, marks } of this.#sightings) if (marks !== undefined) taken.add(line);
    const loose = sightLabels(this.page.lines, [cue]).filter((each) => !taken.has(each.line));
    if (loose.length < 2) return null;
    const kept = this.#sightings.filter((sighting) => taken.has(sighting.line));
    return readLabels(this.page, [...kept, ...loose]);
  }

  look(cue: LookCue, seen: string, partners: Reading | null): Reading | null {
    const look = cue.looks(this.page.lines).find((each) => each.seen === seen);
    return look === undefined ? null : readLook(this.page, look, partners, this.#names);
  }
}

function hasAsker(tried: readonly Tried[]): boolean {
  const records = bestOf(tried)?.scored.records ?? [];
  return records.some((record) => record.turns >= 2 && record.asking / record.turns >= 0.4);
}

function bestOf(tried: readonly Tried[]): Tried | null {
  return tried.reduce<Tried | null>(
    (top, each) => (top === null || each.scored.points > top.scored.points ? each : top),
    null,
  );
}
