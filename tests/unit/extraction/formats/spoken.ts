import { scriptLine } from '../../../../command-line/script-line.js';
import type { OpenError } from '../../../../core/errors.js';
import type { Reading } from '../../../../core/ipc/contract.js';
import { isReading } from '../../../../core/ipc/reading-guard.js';
import { isText } from '../../../../core/article/article.js';
import { JsdomParser } from '../../../../extraction/node/jsdom-parser.js';
import { readSource } from '../../../../extraction/read-source.js';

const dom = new JsdomParser();

/** The whole path, from a file's bytes to who says what. */
export async function readFile(bytes: Uint8Array, name: string): Promise<Reading> {
  const read = await readSource({ name, bytes }, dom);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.error)}`);
  if (!isReading(read.value)) throw new Error('an unsound reading');
  return read.value;
}

/** The error with which a file is refused. */
export async function refusal(bytes: Uint8Array, name: string): Promise<OpenError> {
  const read = await readSource({ name, bytes }, dom);
  if (read.ok) throw new Error(`read: ${textOf(read.value)}`);
  return read.error;
}

/** Each spoken paragraph as "speaker: text", without the title. */
export function spoken(reading: Reading): string[] {
  return scriptLine('', reading, { skipped: false })
    .paragraphs.filter(({ kind }) => kind !== 'title')
    .map(({ speaker, text }) => `${speaker}: ${text}`);
}

/** All text of the article, a line for each block. */
export function textOf({ article }: Reading): string {
  return article.blocks.map((block) => (isText(block) ? block.text : '')).join('\n');
}
