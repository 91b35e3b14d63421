import type { ArticlePart, Head } from '../../assemble-article.js';
import type { LineBlock } from './block.js';
import { withRoles } from './block-roles.js';
import { gutterOf, regionsOf, type Region } from './columns.js';
import { joinFlow } from './flow.js';
import { fragmentsOf } from './fragments.js';
import { withLabelColumns } from './label-column.js';
import { vocabularyOf } from './line-breaks.js';
import { measure, type Measures } from './measures.js';
import { pageEdges } from './page-edges.js';
import { textOf, type Line, type PageText } from './page-text.js';
import { paragraphsOf } from './paragraphs.js';
import { partsOfBlocks } from './parts.js';
import { headOfPdf, type PdfDetails } from './pdf-head.js';
import { isRightToLeft } from './right-to-left.js';
import { withAsides } from './sidebars.js';
import { structuredBlocks } from './structure.js';
import type { NextKey } from './structure-roles.js';

/** A page, and what is left of it without what every page has. */
interface BodyPage {
  readonly page: PageText;
  readonly regions: readonly Region[];
}

/** The article that the pages of a file hold. Decides by what they show; never throws for it. */
export function articleOfPages(
  pages: readonly PageText[],
  details: PdfDetails,
  name: string,
): { readonly head: Head; readonly parts: readonly ArticlePart[] } {
  let keys = 0;
  const nextKey = () => ++keys;
  const bodies = bodyPages(pages);
  const regions = bodies.flatMap((body) => body.regions);
  const measures = measure(regions);
  const blocks = bodies.flatMap((body) => blocksOfPage(body, measures, nextKey));
  const heights = pages.map(({ height }) => height);
  const flow = joinFlow(withLabelColumns(withRoles(blocks, measures, heights)));
  const words = vocabularyOf(regions.flatMap(({ lines }) => lines.map(textOf)));
  const { head, printed } = headOfPdf(details, flow, measures, heights[0] ?? 0, name);
  // The head says the title; printed once more it would be said twice.
  const body = flow.filter((block) => block !== printed);
  return { head, parts: partsOfBlocks(body, words, nextKey) };
}

function bodyPages(pages: readonly PageText[]): BodyPage[] {
  const fragments = pages.map(({ pieces, page }) => fragmentsOf(pieces, page));
  const edges = pageEdges(
    pages.map(({ page, height }, index) => ({ page, height, fragments: fragments[index] ?? [] })),
  );
  const bodies = fragments.map((lines) => lines.filter((line) => !edges.has(line)));
  const known = bodies.map(gutterOf).filter((x) => x !== null);
  const fromRight = isRightToLeft(bodies.flatMap((lines) => lines.flatMap(({ pieces }) => pieces)));
  return pages.map((page, index) => {
    const body = bodies[index] ?? [];
    const gone = goneWith((fragments[index] ?? []).filter((line) => edges.has(line)));
    return {
      page: { ...page, pieces: page.pieces.filter((piece) => !gone.has(placeOf(piece))) },
      regions: regionsOf(body, known, fromRight),
    };
  });
}

function goneWith(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ pieces }) => pieces.map(placeOf)));
}

function placeOf({
  left,
  baseline,
  text,
}: {
  left: number;
  baseline: number;
  text: string;
}): string {
  return `${left} ${baseline} ${text}`;
}

function blocksOfPage(
  { page, regions }: BodyPage,
  measures: Measures,
  nextKey: NextKey,
): LineBlock[] {
  const told = structuredBlocks(page, measures, nextKey);
  if (told !== null) return told;
  return withAsides(regions, measures, nextKey).flatMap(({ region, within }) =>
    paragraphsOf(region, measures).map((block) => ({ ...block, within })),
  );
}
