import fc from 'fast-check';
import type { OpenError } from '../../core/errors.js';
import type { Reading } from '../../core/ipc/contract.js';
import type { Result } from '../../core/result.js';
import { anyCase } from './cases.js';
import type { Seed } from './corpus.js';
import { flaw } from './invariants.js';
import { wantedRuns } from './seed.js';

/**
 * Gives one case after the other to `read`, and rejects with the smallest that does not keep what holds
 * of every file. Whatever `read` throws counts, too.
 */
export async function fuzz(
  read: (file: Seed) => Promise<Result<Reading, OpenError>>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyCase(), async (file) => {
      const found = flaw(await read(file));
      if (found !== null) throw new Error(`${file.name}: ${found}`);
    }),
    { numRuns: wantedRuns(), endOnFailure: false },
  );
}
