import type { ExtractionAnswer, ExtractionRequest, PictureAnswer } from '../exchange.js';
import { PictureCollector } from '../pictures/picture-collector.js';
import { readSource } from '../read-source.js';
import { JsdomParser } from './jsdom-parser.js';
import type { PictureContent } from '../../core/pictures/beside.js';
import { outliveRejections } from './outlive-rejections.js';

/** The side of Electron's utility process that Node's types don't know. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: ExtractionRequest }) => void): void;
  postMessage(message: ExtractionAnswer | PictureAnswer): void;
}

/**
 * The second attempt at a page that the hidden window failed on: one source, one answer, which ends
 * this process. So its pictures come before it.
 */
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
    const pictures = new PictureCollector(source.beside);
    const result = await readSource(source, new JsdomParser(), { pictures });
    if (result.ok) {
      const add = (key: number, content: PictureContent): void => {
        parentPort.postMessage({ id, picture: { key, content } });
      };
      Array.from(pictures.handOut(result.value.article, { add }));
    }
    return { id, result };
  } catch (error) {
    return { id, mistake: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
