import { randomUUID } from 'node:crypto';
import type { OpenError } from '../core/errors.js';
import type { Reading } from '../core/ipc/contract.js';
import { openErrorText } from '../core/messages/errors.js';
import { assertNever, err } from '../core/result.js';
import { readQuotes } from '../core/script/quotes/read-quotes.js';
import { chromiumProgram, chromiumReader } from './chromium-reader.js';
import { endWithReader, printLine } from './print-line.js';
import { jsdomReader, plainReader, type Reader } from './reader.js';
import { scriptLine, type ErrorLine } from './script-line.js';
import { SCRIPT_USAGE, scriptOptions, type ScriptOptions } from './script-options.js';

endWithReader();
const options = scriptOptions(process.argv.slice(2));
if (options === null) {
  process.stderr.write(`${SCRIPT_USAGE}\n`);
  process.exitCode = 2;
} else {
  const reader = await readerOf(options.dom);
  for (const file of options.files) {
    const reading = await readOne(reader, file);
    if (reading.ok) {
      await printLine(scriptLine(file, asRead(reading.value, options.quotes), options));
    } else {
      process.exitCode = 1;
      await printLine(errorLine(file, reading.error));
    }
  }
  await reader.close();
}

/** What is read out: with the quotations in their people's voices, if that was asked for. */
function asRead(reading: Reading, quotes: boolean): Reading {
  return quotes ? { ...reading, script: readQuotes(reading.article, reading.script) } : reading;
}

function readerOf(dom: ScriptOptions['dom']): Reader | Promise<Reader> {
  switch (dom) {
    case 'plain':
      return plainReader();
    case 'jsdom':
      return jsdomReader();
    case 'chromium':
      return chromiumReader(chromiumProgram());
    default:
      return assertNever(dom);
  }
}

/** A mistake of ours costs one file, not the run. */
async function readOne(reader: Reader, file: string): ReturnType<Reader['read']> {
  try {
    return await reader.read(file);
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`unexpected [${id}] ${file}: ${told}\n`);
    return err({ kind: 'unexpected', id });
  }
}

function errorLine(file: string, error: OpenError): ErrorLine {
  return { file, error: { kind: error.kind, message: openErrorText(error).cause } };
}
