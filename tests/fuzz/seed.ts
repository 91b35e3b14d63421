/** Draws the same cases in every run, unless `SEED` asks for others: a number, or `random`. */
export function wantedSeed(): { readonly seed?: number } {
  const wanted = process.env['SEED'];
  return wanted === 'random' ? {} : { seed: Number(wanted ?? 1843) };
}

/** Cases of an ordinary test run; `RUNS` asks for more. */
const USUAL_RUNS = 500;

/** How many cases are wanted. */
export function wantedRuns(): number {
  return Number(process.env['RUNS'] ?? USUAL_RUNS);
}
