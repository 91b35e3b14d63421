import { LIMITS } from '../../../core/limits.js';
import type { Head } from '../../assemble-article.js';
import { titleOfFile } from '../../html/choose-title.js';
import { canonicalTag } from '../../language-tag.js';
import { plainKey, singleLine } from '../../page-text.js';
import { roughText, type LineBlock } from './block.js';
import { half, type Measures } from './measures.js';

/** What a file says about itself. */
export interface PdfDetails {
  readonly title: string | null;
  readonly author: string | null;
  readonly lang: string | null;
}

/** Names that programs write where a title should stand. */
const NO_TITLE =
  /^(?:untitled|sans titre|ohne titel|microsoft (?:word|powerpoint|excel)\b.*|powerpoint presentation|presentation|document\s?\d*|layout \d+|slide \d+|title|new document|unnamed|print|pdf|doc\d*|unknown|.{0,200}\.(?:docx?|rtf|odt|indd|qxp|qxd|tex|dvi|pdf|ps|html?|pages|pptx?|txt|p65|pmd|fm|wpd|eps))$/i;
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|user|owner|author|root|guest|unknown|anonymous|default|microsoft.*|adobe.*|apple.*|hp|dell|.*@.*|.*\\.*|\d+|[^\p{L}]*)$/iu;
/** Share of the first page, from its top, in which a title stands. */
const TITLE_PLACE = 0.65;
/** A title is larger than the text by this share, where no other sign tells it. */
const TITLE_SIZE = 1.25;
const LONGEST_TITLE = 220;

/**
 * The head of an article from what the file says of itself, where that is sensible, and from how its
 * first page looks. `printed` is the block the title was read from, if it was.
 */
export function headOfPdf(
  details: PdfDetails,
  blocks: readonly LineBlock[],
  measures: Measures,
  pageHeight: number,
  name: string,
): { readonly head: Head; readonly printed: LineBlock | null } {
  const first = blocks.filter(({ lines }) => lines[0]?.page === 0);
  const declared = sensible(details.title, NO_TITLE);
  const found = printedTitle(declared, first, measures, pageHeight);
  const title = found === null ? declared : singleLine(roughText(found));
  const head: Head = {
    title: bounded(title ?? titleOfFile(name)),
    isTitleSpoken: title !== null,
    byline: sensible(details.author, NO_AUTHOR),
    siteName: null,
    published: null,
    lang: canonicalTag(details.lang),
    dir: null,
  };
  return { head, printed: found };
}

function sensible(told: string | null, none: RegExp): string | null {
  const line = singleLine((told ?? '').replace(/[\p{Cc}\p{Cf}\ufffd]/gu, ' '));
  if (line.length < 3 || none.test(line) || !/\p{L}{2}/u.test(line)) return null;
  return bounded(line);
}

/** The declared title as the first page prints it, or what the first page prints largest. */
function printedTitle(
  declared: string | null,
  first: readonly LineBlock[],
  measures: Measures,
  pageHeight: number,
): LineBlock | null {
  const candidates = first.filter((block) => {
    const [line] = block.lines;
    const text = roughText(block);
    return (
      line !== undefined &&
      line.baseline < pageHeight * TITLE_PLACE &&
      text.length <= LONGEST_TITLE &&
      (text.match(/\p{L}/gu)?.length ?? 0) >= 3
    );
  });
  const key = plainKey(declared ?? '');
  const same = candidates.find((block) => {
    const own = plainKey(roughText(block));
    return key !== '' && (own === key || (own.length >= 8 && key.startsWith(own)));
  });
  if (same !== undefined) return same;
  const sizes = candidates.map(sizeOf);
  const largest = Math.max(0, ...sizes);
  if (largest < measures.size * TITLE_SIZE) {
    // Nothing is set larger, but the tree or the weight may tell a heading at the very top.
    const [top] = first;
    return declared === null && top?.role.kind === 'heading' ? top : null;
  }
  return candidates.find((block) => sizeOf(block) === largest) ?? null;
}

function sizeOf({ lines }: LineBlock): number {
  return half(lines[0]?.size ?? 0);
}

function bounded(line: string): string {
  return line.length <= LIMITS.headChars
    ? line
    : `${line.slice(0, LIMITS.headChars - 1).trimEnd()}…`;
}
