import type { Container } from '../../../core/article/article.js';
import type { Region } from './columns.js';
import type { Measures } from './measures.js';
import type { NextKey } from './structure-roles.js';

/** A region, and what stands around its text. */
export interface PlacedRegion {
  readonly region: Region;
  readonly within: readonly Container[];
}

/** Letters of another size than the text's, by this share, tell a box from a column. */
const OTHER_SIZE = 0.05;

/**
 * The regions of a page with the boxes beside the text after it, so that they interrupt nothing: columns
 * in letters smaller or larger than those of the columns they stand beside.
 */
export function withAsides(
  regions: readonly Region[],
  measures: Measures,
  nextKey: NextKey,
): PlacedRegion[] {
  const isMain = regions.some((region) => region.isColumn && !isOther(region, measures));
  const isBox = (region: Region) => isMain && region.isColumn && isOther(region, measures);
  return [
    ...regions.filter((region) => !isBox(region)).map((region) => ({ region, within: [] })),
    ...regions.filter(isBox).map((region) => ({
      region,
      within: [{ kind: 'aside' as const, key: nextKey() }],
    })),
  ];
}

/** Whether hardly a line is in the size of the text. A column's end below a heading is no box. */
function isOther({ lines }: Region, measures: Measures): boolean {
  const other = lines.filter(({ size }) => {
    return Math.abs(size - measures.size) > measures.size * OTHER_SIZE;
  });
  return lines.length >= 3 && other.length >= lines.length * 0.9;
}
