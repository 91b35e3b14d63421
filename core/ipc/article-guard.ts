import type {
  Block,
  Container,
  ContentsEntry,
  Hints,
  Inline,
  SkipReason,
} from '../article/article.js';
import { LIMITS } from '../limits.js';
import {
  isIndexBelow,
  isLine,
  isListOf,
  isNullOr,
  isOneTo,
  isOptional,
  isRecord,
  isStretch,
  names,
  textUpTo,
  type Fields,
} from './checks.js';

const isHeadText = textUpTo(LIMITS.headChars);
const isShortText = textUpTo(LIMITS.hintChars);
const isLink = (value: unknown): boolean =>
  textUpTo(LIMITS.attributeChars)(value) && /^(?:https?:\/\/|mailto:)/i.test(value as string);

/** Whether title, byline and the like are sound. */
export function isHead(article: Fields): boolean {
  return (
    isHeadText(article['title']) &&
    isNullOr(isHeadText)(article['byline']) &&
    isNullOr(isHeadText)(article['siteName']) &&
    isOptional(isHeadText)(article['site']) &&
    isNullOr(isHeadText)(article['published']) &&
    isLine(article['lang']) &&
    isDirection(article['dir'])
  );
}

/** Whether a table of contents is sound, over so many blocks. */
export function isContents(value: unknown, blocks: number): boolean {
  return isListOf(
    (entry) =>
      isRecord(entry) &&
      isHeadText(entry['title' satisfies keyof ContentsEntry]) &&
      isOneTo(6)(entry['level' satisfies keyof ContentsEntry]) &&
      isIndexBelow(entry['block' satisfies keyof ContentsEntry], blocks),
    LIMITS.contents,
  )(value);
}

const TEXT_KINDS = names<Exclude<Block['kind'], 'image' | 'separator'>>({
  title: true,
  heading: true,
  paragraph: true,
  item: true,
  term: true,
  definition: true,
  cell: true,
  caption: true,
  preformatted: true,
});

/** Every reason to leave something unspoken. */
export const SKIP_REASONS = names<SkipReason>({
  boilerplate: true,
  byline: true,
  caption: true,
  code: true,
  duplicate: true,
  'question-list': true,
  aside: true,
  reference: true,
  timestamp: true,
  'stage-direction': true,
});

/** Whether all but the `id` of a block is sound. */
export function isBlock(block: Fields): boolean {
  if (!isListOf(isContainer, LIMITS.depth)(block['within'])) return false;
  const { kind } = block;
  if (kind === 'separator') return true;
  if (kind === 'image') return isImage(block);
  const { text } = block;
  return (
    TEXT_KINDS.has(kind) &&
    typeof text === 'string' &&
    isOptional(isOneTo(6))(block['level']) &&
    isListOf((inline) => isInline(inline, text.length), text.length * 4)(block['inlines']) &&
    isOptional(isLine)(block['lang']) &&
    isOptional(isDirection)(block['dir']) &&
    isOptional(isHints)(block['hints']) &&
    isOptional((reason) => SKIP_REASONS.has(reason))(block['skip'])
  );
}

function isImage({ alt, picture }: Fields): boolean {
  if (!isNullOr(textUpTo(LIMITS.attributeChars))(alt)) return false;
  return picture === undefined ? alt !== null : isPicture(picture);
}

function isPicture(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { key, width, height } = value;
  const isSide = isOneTo(LIMITS.pictureSide);
  return isIndexBelow(key, LIMITS.pictures) && isSide(width) && isSide(height);
}

const INLINE_STYLES = names<Inline['style']>({
  strong: true,
  em: true,
  underline: true,
  code: true,
  superscript: true,
  subscript: true,
  strike: true,
  link: true,
  lang: true,
});

function isInline(value: unknown, length: number): boolean {
  if (!isRecord(value) || !isStretch(value, length) || !INLINE_STYLES.has(value['style'])) {
    return false;
  }
  if (value['style'] === 'link') return isLink(value['value']);
  return value['style'] === 'lang' ? isLine(value['value']) : value['value'] === undefined;
}

const containerFields: { readonly [Kind in Container['kind']]: (container: Fields) => boolean } = {
  quote: () => true,
  list: ({ ordered, start }) => typeof ordered === 'boolean' && Number.isSafeInteger(start),
  item: ({ number }) => Number.isSafeInteger(number),
  definitions: () => true,
  table: () => true,
  row: () => true,
  cell: ({ header, colSpan, rowSpan }) =>
    typeof header === 'boolean' && isOneTo(1_000)(colSpan) && isOneTo(65_534)(rowSpan),
  figure: () => true,
  aside: () => true,
  group: ({ hints }) => isHints(hints),
};

function isContainer(value: unknown): boolean {
  if (!isRecord(value) || !Number.isSafeInteger(value['key'])) return false;
  const { kind } = value;
  return (
    typeof kind === 'string' &&
    Object.hasOwn(containerFields, kind) &&
    containerFields[kind as Container['kind']](value)
  );
}

function isHints(value: unknown): boolean {
  return (
    isRecord(value) &&
    isOptional(isListOf(isShortText, LIMITS.hintClasses))(value['classes']) &&
    isOptional(isShortText)(value['role' satisfies keyof Hints]) &&
    isOptional(isLine)(value['speaker' satisfies keyof Hints]) &&
    isOptional(isShortText)(value['tag' satisfies keyof Hints])
  );
}

function isDirection(value: unknown): boolean {
  return value === 'ltr' || value === 'rtl';
}
