import { isText } from '../../article/article.js';
import type { Article, BlockId, ContentsEntry } from '../../article/article.js';

/** A stretch of a book that is read by itself, as an article is. */
export interface Chapter {
  readonly title: string;
  /** Blocks, the one after the last excluded. */
  readonly from: number;
  readonly to: number;
}

/** So much text before the first of its sections makes a chapter of what might be a part of the book. */
const CHAPTER_CHARS = 2_000;

/**
 * A book cut into its chapters, which cover it from the first block to the last. What its contents list
 * below a line are chapters where the line stands over little of its own ("Part One"), else sections of one.
 */
export function chaptersOf(
  article: Article,
  contents: readonly ContentsEntry[],
): readonly Chapter[] {
  const { blocks, title } = article;
  const charsBefore = new Float64Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    charsBefore[index + 1] = (charsBefore[index] ?? 0) + (isText(block) ? block.text.length : 0);
  });
  const charsOf = (from: number, to: number): number =>
    (charsBefore[to] ?? 0) - (charsBefore[from] ?? 0);
  const chapters: Chapter[] = [];
  const add = (chapter: Chapter): void => {
    if (chapter.to > chapter.from) chapters.push(chapter);
  };
  const cut = (entries: readonly ContentsEntry[], until: number): void => {
    const top = Math.min(...entries.map(({ level }) => level));
    entries.forEach((entry, index) => {
      if (entry.level !== top) return;
      const next = entries.findIndex(({ level }, at) => at > index && level === top);
      const below = entries.slice(index + 1, next < 0 ? entries.length : next);
      const to = next < 0 ? until : (entries[next]?.block ?? until);
      const first = below[0]?.block ?? to;
      if (below.length === 0 || charsOf(entry.block, first) >= CHAPTER_CHARS) {
        add({ title: entry.title, from: entry.block, to });
        return;
      }
      add({ title: entry.title, from: entry.block, to: first });
      cut(below, to);
    });
  };
  add({ title, from: 0, to: contents[0]?.block ?? blocks.length });
  if (contents.length > 0) cut(contents, blocks.length);
  return chapters;
}

/** The chapter as an article of its own. */
export function articleOf(book: Article, { title, from, to }: Chapter): Article {
  const { contents: _, ...whole } = book;
  const blocks = book.blocks
    .slice(from, to)
    .map((block, index) => ({ ...block, id: index as BlockId }));
  return { ...whole, title, blocks };
}
