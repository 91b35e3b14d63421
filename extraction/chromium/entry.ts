import type { Reading } from '../../core/ipc/contract.js';
import type { ExtractionAnswer, ExtractionRequest } from '../exchange.js';
import { readSource } from '../read-source.js';
import { nativeParser } from './native-parser.js';

/**
 * The page of the hidden window: bytes in, a reading out, over one port, and nothing else. What goes
 * wrong in here is answered as well; what hangs or crashes is seen by who waits for the answer.
 */
window.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.source !== window || port === undefined) return;
  port.onmessage = ({ data }: MessageEvent<ExtractionRequest>) => {
    const answer = (given: ExtractionAnswer): void => {
      port.postMessage(given);
    };
    void answered(data, answer).then(answer);
  };
  port.postMessage('ready');
});

async function answered(
  { id, source }: ExtractionRequest,
  answer: (given: ExtractionAnswer) => void,
): Promise<ExtractionAnswer> {
  try {
    const begun = (beginning: Reading): void => {
      answer({ id, beginning });
    };
    return { id, result: await readSource(source, nativeParser, begun) };
  } catch (error) {
    return { id, mistake: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
