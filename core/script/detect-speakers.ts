import type { Article } from '../article/article.js';
import { assignRoles } from './assign-roles.js';
import { composeScript, narratorScript } from './compose-script.js';
import { chooseReading } from './choose-reading.js';
import { nameVoices } from './name-voices.js';
import { readPage } from './page.js';
import type { Script } from './script.js';

/** Below this the narrator reads everything. */
const sureEnough = 0.5;
/** From here on a refused reading looked enough like an interview to say so. */
const worthAsking = 0.18;

/**
 * Who says what in an article. Pure, and linear in the article's length.
 *
 * Every way the page could be laid out is tried as a reading of the whole article; the best one is
 * taken if it looks enough like people talking in turns, else the narrator reads everything.
 */
export function detectSpeakers(article: Article): Script {
  const page = readPage(article);
  const best = chooseReading(page);
  if (best === null || best.confidence < sureEnough) {
    return narratorScript(page, best === null || best.confidence < worthAsking);
  }
  const voices = nameVoices(page, best);
  return composeScript(page, best, voices, assignRoles(page, best, voices));
}
