import { KeptFile } from '../../../../main/files/kept-file.js';

// Saves ever higher numbers until it is killed, and tells each when it is said to be on disk; see
// killed-saves.test.ts.
const [path = '', last = 'Infinity'] = process.argv.slice(2);

interface Kept {
  readonly number: number;
  readonly filler: string;
}

const file = new KeptFile<Kept>(path, {
  ...{ fallback: { number: 0, filler: '' }, maxBytes: 1_000_000 },
  parse: (json) => ({ value: json as Kept, isNewer: false }),
});
await file.load();
process.stdout.write(`${String(file.current.number)}\n`);
const end = Math.min(Number(last), Number.MAX_SAFE_INTEGER);
for (let saves = 1; saves <= end; saves += 1) {
  const number = file.current.number + 1;
  // Long enough to be written in more than one piece, and of a length that tells its number.
  const saved = await file.save({ number, filler: 'x'.repeat(200_000 + (number % 50_000)) });
  if (!saved.ok) throw new Error(saved.error.kind);
  process.stdout.write(`${String(number)}\n`);
}
