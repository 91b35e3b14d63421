import fc from 'fast-check';

// The same cases in every run, so that a change that is tested is the only thing that can break a
// test. `SEED=random` (or a number) looks for what no run has met yet.
const wanted = process.env['SEED'];
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? 1843) });
