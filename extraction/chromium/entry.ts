import type { Reading } from '../../core/ipc/contract.js';
import type { ExtractionAnswer, ExtractionRequest, PictureAnswer } from '../exchange.js';
import { nextTask } from '../next-task.js';
import { PictureCollector } from '../pictures/picture-collector.js';
import { readSource } from '../read-source.js';
import { nativeParser } from './native-parser.js';

/** The newest request: pictures of an older one are wanted no more. */
let newest = 0;

/**
 * The page of the hidden window: bytes in, a reading and its pictures out, over one port, and nothing
 * else. What goes wrong in here is answered as well; what hangs or crashes is seen by who waits.
 */
window.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.source !== window || port === undefined) return;
  port.onmessage = ({ data }: MessageEvent<ExtractionRequest>) => {
    newest = data.id;
    void answer(data, port);
  };
  port.postMessage('ready');
});

async function answer({ id, source }: ExtractionRequest, port: MessagePort): Promise<void> {
  const pictures = new PictureCollector(source.beside);
  const tell = (told: ExtractionAnswer | PictureAnswer): void => {
    port.postMessage(told);
  };
  try {
    const begun = (beginning: Reading): void => {
      tell({ id, beginning });
    };
    const result = await readSource(source, nativeParser, { pictures, begun });
    tell({ id, result });
    if (!result.ok) return;
    const handOut = pictures.handOut(result.value.article, {
      add: (key, content) => {
        tell({ id, picture: { key, content } });
      },
    });
    while (handOut.next().done !== true) {
      await nextTask();
      if (id !== newest) return;
    }
    tell({ id, picture: null });
  } catch (error) {
    tell({ id, mistake: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
