/**
 * Times of each task in ms, one row a round, tasks in turn so that what slows the machine down slows
 * all of them down. The first round warms up and is not counted.
 *
 * @param {number} rounds
 * @param {Record<string, () => unknown>} tasks
 * @returns {Promise<Record<string, number[]>>}
 */
export async function measured(rounds, tasks) {
  const times = Object.fromEntries(
    Object.keys(tasks).map((name) => [name, /** @type {number[]} */ ([])]),
  );
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const started = performance.now();
      if ((await task()) === null) throw new Error(`${name} found no article`);
      if (round > 0) times[name]?.push(performance.now() - started);
    }
  }
  return times;
}

/** @param {readonly number[]} times */
export function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
