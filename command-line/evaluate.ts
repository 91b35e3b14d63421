import { createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { openErrorText } from '../core/messages/errors.js';
import { EVALUATE_USAGE, evaluateOptions } from './evaluate-options.js';
import { endWithReader } from './print-line.js';
import { plainReader, type Reader } from './reader.js';
import { scriptLine } from './script-line.js';

/** What one sample is read as, for a scorer to compare with what was expected. */
interface Prediction {
  readonly id: string;
  readonly paragraphs: readonly {
    readonly text: string;
    /** As the page's labels print it: whoever marked a sample by hand knew no other name. */
    readonly speaker: string;
    readonly role: string;
  }[];
}

endWithReader();
const options = evaluateOptions(process.argv.slice(2));
if (options === null) {
  process.stderr.write(`${EVALUATE_USAGE}\n`);
  process.exitCode = 2;
} else {
  const output = options.out === null ? process.stdout : createWriteStream(options.out);
  const reader = plainReader();
  for (const id of await sampleIds(options.folder)) {
    const prediction = await predict(reader, options.folder, id);
    if (prediction === null) continue;
    if (!output.write(`${JSON.stringify(prediction)}\n`)) await once(output, 'drain');
  }
  await reader.close();
  if (output !== process.stdout) {
    output.end();
    await once(output, 'finish');
  }
}

/** Sub-folders of the folder of samples, by name. */
async function sampleIds(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Reads a sample's `input.*` as the app reads a file; null where there is none. */
async function predict(reader: Reader, folder: string, id: string): Promise<Prediction | null> {
  const inputs = await readdir(join(folder, id));
  const input = inputs.find((name) => name.startsWith('input.'));
  if (input === undefined) return null;
  const file = join(folder, id, input);
  const reading = await reader.read(file);
  if (!reading.ok) {
    process.stderr.write(`${file}: ${openErrorText(reading.error).cause}\n`);
    process.exitCode = 1;
    return { id, paragraphs: [] };
  }
  const { paragraphs } = scriptLine(file, reading.value, { skipped: false });
  return {
    id,
    paragraphs: paragraphs.map(({ text, printed, role }) => ({ text, speaker: printed, role })),
  };
}
