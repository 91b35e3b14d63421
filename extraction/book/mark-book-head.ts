import type { SkipReason } from '../../core/article/article.js';
import type { ArticlePart, Head } from '../assemble-article.js';
import { isByline } from '../head-lines.js';
import { plainKey, singleLine } from '../page-text.js';

/** Lines of a title page. */
const TITLE_LINES = 8;
/** A longer line is text, and ends it. */
const LONGEST_LINE = 120;

/** What the parts have become. */
interface Marked {
  readonly parts: readonly ArticlePart[];
  /** What a part given to {@link markBookHead} is now. */
  readonly now: (part: ArticlePart) => ArticlePart;
}

/**
 * Marks the title and the author where the title page says them again: the book's title is read
 * before everything else. The page itself is left as it was printed.
 */
export function markBookHead(parts: readonly ArticlePart[], head: Head): Marked {
  const marked = new Map<ArticlePart, ArticlePart>();
  const title = head.isTitleSpoken ? plainKey(head.title) : '';
  let lines = 0;
  for (const part of parts) {
    if (part.kind === 'image' || part.kind === 'separator') continue;
    const line = singleLine(part.text);
    if (lines++ === TITLE_LINES || line.length > LONGEST_LINE) break;
    if (part.skip !== null) continue;
    const skip: SkipReason | null =
      title !== '' && plainKey(line) === title
        ? 'duplicate'
        : isByline(line, head.byline)
          ? 'byline'
          : null;
    if (skip !== null) marked.set(part, { ...part, skip });
  }
  const now = (part: ArticlePart): ArticlePart => marked.get(part) ?? part;
  return { parts: marked.size === 0 ? parts : parts.map(now), now };
}
