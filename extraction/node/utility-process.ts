import type { ExtractionAnswer, ExtractionRequest } from '../exchange.js';
import { readSource } from '../read-source.js';
import { JsdomParser } from './jsdom-parser.js';
import { outliveRejections } from './outlive-rejections.js';

/** The side of Electron's utility process that Node's types don't know. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: ExtractionRequest }) => void): void;
  postMessage(message: ExtractionAnswer): void;
}

/** The second attempt at a page that the hidden window failed on: one source, one answer. */
const { parentPort } = process as unknown as { parentPort: ParentPort };
outliveRejections();
parentPort.on('message', ({ data: { id, source } }) => {
  void answered(id, source).then((answer) => {
    parentPort.postMessage(answer);
  });
});

async function answered(
  id: number,
  source: ExtractionRequest['source'],
): Promise<ExtractionAnswer> {
  try {
    return { id, result: await readSource(source, new JsdomParser()) };
  } catch (error) {
    return { id, mistake: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
