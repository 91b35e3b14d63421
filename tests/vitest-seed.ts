import fc from 'fast-check';
import { wantedSeed } from './fuzz/seed.js';

// The same cases in every run, so that a change that is tested is the only thing that can break a
// test. `SEED=random` (or a number) looks for what no run has met yet.
fc.configureGlobal(wantedSeed());
