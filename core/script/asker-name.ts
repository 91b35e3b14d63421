import { foldName } from './label-name.js';
import { saysInterview } from './languages/interview-words.js';
import { recordedBy } from './languages/note-words.js';
import { personIn } from './page.js';
import type { Page } from './page.js';
import { standingOf } from './standing.js';

/** Who asks without a label: the publication, which is never wrong; else a byline, else a credit. */
export function findAsker(page: Page, taken: ReadonlySet<string>): string | null {
  const site = (page.article.siteName ?? '').split(/\s[|–—-]\s/u)[0]?.trim() ?? '';
  if (site !== '' && site.length <= 40 && !taken.has(foldName(site))) return site;
  const author = page.people.find((person) => person.where === 'byline');
  if (author !== undefined && !taken.has(author.key)) return author.name;
  const credited = creditedAsker(page, true) ?? creditedAsker(page, false);
  return credited !== null && !taken.has(foldName(credited)) ? credited : null;
}

const longestCredit = 100;

/** With `saysSo`: "Interview: Jo Roe", "Notowała: Iga Rudnik", "（聞き手・大友真理）" above or below; else any byline. */
function creditedAsker(page: Page, saysSo: boolean): string | null {
  const lines = [...page.lines.slice(0, 40), ...page.lines.slice(40).slice(-12)];
  for (const line of lines) {
    const { text } = line;
    if (text.length > longestCredit || line.block.kind === 'title') continue;
    if (line.skip !== 'byline' && (!saysSo || standingOf(line) !== 'credit')) continue;
    if (saysSo && !saysInterview.test(text) && !recordedBy.test(text)) continue;
    const bare = text.replace(/^[\s(（[［]+|[\s)）\]］.]+$/gu, '');
    const named = personIn(bare, page.lang);
    if (named !== null) return named;
    // Scripts without capitals: what stands behind the sign.
    const behind = /[:：／/・＝=]\s*([^:：／/・、,，\u3000]{2,20})(?=[、,，\u3000\s]|$)/u
      .exec(bare)?.[1]
      ?.trim();
    if (behind !== undefined && !/[\p{Lu}\p{Ll}\d]/u.test(behind)) return behind;
  }
  return null;
}
