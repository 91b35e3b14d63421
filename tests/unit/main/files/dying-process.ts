import { KeptFile } from '../../../../main/files/kept-file.js';
import { dieAtStep } from './dying-file-system.js';

// Saves "old", then dies while it saves "new"; see kept-file.test.ts.
const [path = '', step = ''] = process.argv.slice(2);

const file = new KeptFile<string>(path, {
  ...{ fallback: '', maxBytes: 1_000 },
  parse: (json) => ({ value: String(json), isNewer: false }),
});
await file.load();
await file.save('old');
dieAtStep(Number(step));
await file.save('new');
