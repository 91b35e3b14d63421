import type { Container, SkipReason, TextKind } from '../../../core/article/article.js';
import type { ArticlePart } from '../../assemble-article.js';
import { BULLET, type BlockRole, type LineBlock } from './block.js';
import { joinLines, keepLines, type JoinedText } from './joined-text.js';
import type { Vocabulary } from './line-breaks.js';
import type { NextKey } from './structure-roles.js';

/** The blocks of a file as parts of an article; those without a letter to read are left out. */
export function partsOfBlocks(
  blocks: readonly LineBlock[],
  words: Vocabulary,
  nextKey: NextKey,
): ArticlePart[] {
  const parts: ArticlePart[] = [];
  let list: Container | null = null;
  for (const block of blocks) {
    const isLoose = block.role.kind === 'item' && !block.within.some(({ kind }) => kind === 'list');
    if (!isLoose) list = null;
    else list ??= { kind: 'list', key: nextKey(), ordered: false, start: 1 };
    const item: Container | null = list && { kind: 'item', key: nextKey(), number: 1 };
    const within = list === null || item === null ? block.within : [...block.within, list, item];
    const part = partOf(block, words, within);
    if (part.text !== '') parts.push(part);
  }
  return withCompactLevels(parts);
}

/** Heading levels without gaps, the first below the title being 2. */
function withCompactLevels(parts: readonly ArticlePart[]): ArticlePart[] {
  const used = new Set(parts.map(({ level }) => level).filter((level) => level !== null));
  const order = [...used].sort((a, b) => a - b);
  return parts.map((part) => {
    if (part.level === null) return part;
    return { ...part, level: Math.min(6, order.indexOf(part.level) + 2) };
  });
}

function partOf(block: LineBlock, words: Vocabulary, within: readonly Container[]): ArticlePart {
  const { role, lines, lang } = block;
  const isKept = role.kind === 'preformatted';
  const joined = isKept ? keepLines(lines) : joinLines(lines, words);
  const { text, inlines } = role.kind === 'item' ? withoutBullet(joined) : joined;
  return {
    kind: kindOf(role),
    level: role.kind === 'heading' ? role.level : null,
    text: /[\p{L}\p{N}]/u.test(text) ? text : '',
    inlines,
    lang,
    dir: null,
    within,
    hints: null,
    linkChars: 0,
    skip: skipOf(role),
  };
}

function kindOf({ kind }: BlockRole): TextKind {
  return kind === 'footnote' || kind === 'contents' ? 'paragraph' : kind;
}

function skipOf({ kind }: BlockRole): SkipReason | null {
  if (kind === 'footnote') return 'reference';
  return kind === 'contents' ? 'boilerplate' : null;
}

function withoutBullet({ text, inlines }: JoinedText): JoinedText {
  const lead = BULLET.exec(text)?.[0].length ?? 0;
  const moved = inlines.map((inline) => ({
    ...inline,
    start: Math.max(0, inline.start - lead),
    end: inline.end - lead,
  }));
  return { text: text.slice(lead), inlines: moved.filter(({ end }) => end > 0) };
}
