import { isText, type TextBlock } from '../../../../../core/article/article.js';
import type { OpenError } from '../../../../../core/errors.js';
import type { Reading } from '../../../../../core/ipc/contract.js';
import type { Result } from '../../../../../core/result.js';
import { JsdomParser } from '../../../../../extraction/node/jsdom-parser.js';
import { readSource } from '../../../../../extraction/read-source.js';

const dom = new JsdomParser();

/** Reads a PDF on the way that every file goes. */
export function readPdfBytes(
  bytes: Uint8Array,
  name = 'saved.pdf',
): Promise<Result<Reading, OpenError>> {
  return readSource({ name, bytes }, dom);
}

/** The reading of a PDF that can be read. */
export async function readingOf(bytes: Uint8Array): Promise<Reading> {
  const read = await readPdfBytes(bytes);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.error)}`);
  return read.value;
}

export function textBlocks({ article }: Reading): TextBlock[] {
  return article.blocks.filter(isText);
}

/** What is read aloud below the title, block by block. */
export function spokenTexts(reading: Reading): string[] {
  return textBlocks(reading)
    .filter(({ kind, skip }) => kind !== 'title' && skip === undefined)
    .map(({ text }) => text);
}

/** The reading as lines "Name: text", turn by turn. */
export function turnTexts({ article, script }: Reading): { name: string; text: string }[] {
  return script.turns.map(({ speaker, spans }) => ({
    name: script.cast.find(({ id }) => id === speaker)?.name ?? '',
    text: spans
      .map(({ block, start, end }) => {
        const found = article.blocks[block];
        return found !== undefined && isText(found) ? found.text.slice(start, end).trim() : '';
      })
      .filter((text) => text !== '')
      .join('\n'),
  }));
}
