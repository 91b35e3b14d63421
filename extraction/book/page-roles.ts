import type { SkipReason } from '../../core/article/article.js';
import { insideOf, type Draft, type Place } from '../html/draft.js';

/** Say where the printed page ended, or list that: nothing of the text. */
const REMOVED = '[role~="doc-pagebreak"],[role~="doc-pagelist"],[role~="doc-page-list"]';
const LANDMARKS = '[role~="doc-landmarks"]';

/** Why nothing of a part with this DPUB-ARIA role is read aloud. The parts it has no role for are EPUB's own. */
const SKIPS: ReadonlyMap<string, SkipReason> = new Map<string, SkipReason>([
  ...'footnote footnotes endnote endnotes rearnote rearnotes note index bibliography backlink'
    .split(' ')
    .map((type) => [`doc-${type}`, 'reference'] as const),
  ['doc-toc', 'duplicate'],
  ['doc-titlepage', 'duplicate'],
  ['doc-halftitlepage', 'duplicate'],
  ['doc-copyright-page', 'boilerplate'],
]);

/** Takes away what only serves a printed page, and raises the marks of notes, which are not said. */
export function prepareRoles(document: Document): void {
  for (const element of document.querySelectorAll(`${REMOVED},${LANDMARKS}`)) element.remove();
  for (const mark of document.querySelectorAll('[role~="doc-noteref"]')) {
    if (mark.querySelector('sup') !== null || mark.closest('sup') !== null) continue;
    const raised = document.createElement('sup');
    raised.append(...mark.childNodes);
    mark.append(raised);
  }
}

/** Tells why a draft is not read, by what the parts of the page that it stands in are for. */
export function skipByRole(): (draft: Draft) => SkipReason | null {
  const tests = [...new Set(SKIPS.values())].map(
    (reason) => [reason, insideOf((place) => skipOf(place) === reason)] as const,
  );
  return (draft) => tests.find(([, isInside]) => isInside(draft))?.[0] ?? null;
}

function skipOf({ tag, role }: Place): SkipReason | null {
  for (const name of role?.split(/\s+/) ?? []) {
    const skip = SKIPS.get(name);
    if (skip !== undefined) return skip;
  }
  return tag === 'nav' ? 'duplicate' : null;
}
