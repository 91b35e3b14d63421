import type { Article } from '../article/article.js';
import { assignRoles } from './assign-roles.js';
import { composeScript, narratorScript } from './compose-script.js';
import { chooseReading } from './choose-reading.js';
import { nameVoices } from './name-voices.js';
import { readPage, type Page } from './page.js';
import type { ScoredReading } from './score-reading.js';
import type { Script } from './script.js';

/** Below this the narrator reads everything. */
const sureEnough = 0.5;
/** From here on a refused reading looked enough like an interview to say so. */
const worthAsking = 0.18;

/** Who says what, and what else it might be. */
export interface Attribution {
  readonly script: Script;
  /** The interview that the article may be, where it was too unsure to act on; else null. */
  readonly doubted: Script | null;
}

/**
 * Who says what in an article. Pure, and linear in the article's length.
 *
 * Every way the page could be laid out is tried as a reading of the whole article; the best one is
 * taken if it looks enough like people talking in turns, else the narrator reads everything.
 */
export function attribute(article: Article): Attribution {
  const page = readPage(article);
  const best = chooseReading(page);
  if (best !== null && best.confidence >= sureEnough) {
    return { script: interviewScript(page, best), doubted: null };
  }
  if (best === null || best.confidence < worthAsking) {
    return { script: narratorScript(page, true), doubted: null };
  }
  return {
    script: narratorScript(page, false),
    doubted: { ...interviewScript(page, best), sure: false },
  };
}

/** The script alone; see {@link attribute}. */
export function detectSpeakers(article: Article): Script {
  return attribute(article).script;
}

function interviewScript(page: Page, reading: ScoredReading): Script {
  const voices = nameVoices(page, reading);
  return composeScript(page, reading, voices, assignRoles(page, reading, voices));
}
