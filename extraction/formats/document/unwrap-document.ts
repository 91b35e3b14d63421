import { detectLanguage } from '../../detect-language.js';
import { isSameLanguage } from '../../language-tag.js';
import type { Unwrapped } from '../unwrapped.js';
import { bylineOf, givenTitle, type DocumentProperties } from './document-properties.js';
import { BOX, type ParagraphSetting, type Piece, type WrittenParagraph } from './flow.js';
import { escapeMarkup } from './text-look.js';

const LOWEST_HEADING = 6;

/**
 * The document as HTML, with the title and language that all of it together tells. `notes` are the
 * paragraphs of its notes, each in a list item of its own.
 */
export function unwrapDocument(
  pieces: readonly Piece[],
  notes: readonly Piece[],
  properties: DocumentProperties,
): Extract<Unwrapped, { kind: 'document' }> {
  const paragraphs = pieces.filter(isParagraph);
  // A leaflet that is made of boxes has nothing beside which they could stand.
  const box = isMostlyBoxes(pieces) ? 'section' : BOX;
  const own = paragraphs.find(({ setting }) => setting.heading === 'title');
  const top = topHeading(paragraphs);
  // Where the headings stand side by side at the top level, none of them is the whole document's.
  const lowered = own === undefined && top !== null ? 0 : 1;
  const title = own?.text ?? top?.text ?? givenTitle(properties);
  const lang = mainLanguage(paragraphs);
  const markup = (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    if ('ends' in piece) return `</${piece.ends === BOX ? box : piece.ends}>`;
    if ('tag' in piece) return `<${piece.tag === BOX ? box : piece.tag}${piece.attributes}>`;
    const level = piece === own ? 1 : levelOf(piece.setting, lowered);
    return paragraphMarkup(piece, level, lang);
  };
  const body = pieces.map(markup).join('');
  const below =
    notes.length === 0 ? '' : `<aside class="notes"><ol>${notes.map(markup).join('')}</ol></aside>`;
  return {
    kind: 'document',
    html: `<!doctype html><html><body>${body}${below}</body></html>`,
    head: {
      ...(title !== null && { title }),
      ...bylineOf(properties),
      ...(lang !== null && { lang }),
    },
  };
}

function isParagraph(piece: Piece): piece is WrittenParagraph {
  return typeof piece !== 'string' && 'setting' in piece;
}

/** The one heading of the first level, if it stands before all others. */
function topHeading(paragraphs: readonly WrittenParagraph[]): WrittenParagraph | null {
  const headings = paragraphs.filter(({ setting }) => setting.heading !== null);
  const first = headings[0];
  const others = headings.filter(({ setting }) => setting.heading === 1);
  return first?.setting.heading === 1 && others.length === 1 ? first : null;
}

function levelOf({ heading }: ParagraphSetting, lowered: number): number | null {
  if (heading === null) return null;
  const level = (heading === 'title' ? 1 : Math.max(1, heading)) + lowered;
  return Math.min(LOWEST_HEADING, level);
}

/** The language of most of the text; null where most of it names none. */
function mainLanguage(paragraphs: readonly WrittenParagraph[]): string | null {
  const chars = new Map<string | null, number>();
  for (const { lang, text } of paragraphs) chars.set(lang, (chars.get(lang) ?? 0) + text.length);
  return [...chars].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function paragraphMarkup(
  { setting, markup, text, lang }: WrittenParagraph,
  level: number | null,
  mainLang: string | null,
): string {
  const { className, dir, isCaption, isQuote } = setting;
  const tag = level !== null ? `h${String(level)}` : isCaption ? 'figcaption' : 'p';
  const own = lang !== null && isOwnLanguage(text, lang, mainLang) ? lang : null;
  const attributes = [
    ['class', className],
    ['dir', dir],
    ['lang', own],
  ] as const;
  let start = tag;
  for (const [name, value] of attributes) {
    if (value !== null) start += ` ${name}="${escapeMarkup(value)}"`;
  }
  const paragraph = `<${start}>${markup}</${tag}>`;
  return isQuote ? `<blockquote>${paragraph}</blockquote>` : paragraph;
}

/** What was pasted from elsewhere often carries its language in name only, so the words decide. */
function isOwnLanguage(text: string, lang: string, mainLang: string | null): boolean {
  if (mainLang === null || isSameLanguage(lang, mainLang)) return false;
  return !isSameLanguage(detectLanguage([text], null), mainLang);
}

function isMostlyBoxes(pieces: readonly Piece[]): boolean {
  let open = 0;
  let inside = 0;
  let outside = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') continue;
    if ('ends' in piece) open -= piece.ends === BOX ? 1 : 0;
    else if ('tag' in piece) open += piece.tag === BOX ? 1 : 0;
    else if (open > 0) inside += piece.markup.length;
    else outside += piece.markup.length;
  }
  return inside > outside;
}
