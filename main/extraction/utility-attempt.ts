import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { Source } from '../files/article-opener.js';
import { DIST } from '../paths.js';
import type { PictureSink } from '../../core/pictures/beside.js';
import { attemptFrom, type Attempt } from './answer.js';
import { pictureFrom } from './picture-answer.js';

const ENTRY = join(DIST, 'extraction', 'utility-process.js');
/** Megabytes of objects, after which V8 ends the process. */
const HEAP_MB = 768;

/** An attempt under way, which can be given up. */
export interface RunningAttempt {
  readonly outcome: Promise<Attempt>;
  abandon(): void;
}

/**
 * Extracts one source with jsdom in a process of its own, which ends with the answer.
 * @param pictures gets the article's pictures, which come before the answer.
 */
export function attemptInUtilityProcess(
  source: Source,
  deadlineMs: number,
  pictures: PictureSink,
): RunningAttempt {
  const child = utilityProcess.fork(ENTRY, [], {
    serviceName: 'Duologue extraction',
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    stdio: 'ignore',
  });
  let settle: (attempt: Attempt) => void = () => undefined;
  const outcome = new Promise<Attempt>((resolve) => {
    settle = (attempt) => {
      clearTimeout(timer);
      pictures.end();
      resolve(attempt);
      child.kill();
    };
  });
  const timer = setTimeout(() => {
    settle({ done: false, why: 'late', detail: `no answer in ${deadlineMs} ms` });
  }, deadlineMs);
  child.on('message', (answer: unknown) => {
    const picture = pictureFrom(answer);
    if (picture !== null) pictures.add(picture.key, picture.content);
    else settle(attemptFrom(answer));
  });
  child.on('exit', (code) => {
    settle({ done: false, why: 'crashed', detail: `exit code ${code}` });
  });
  child.postMessage({ id: 0, source });
  return {
    outcome,
    abandon: () => {
      settle({ done: false, why: 'abandoned', detail: 'given up' });
    },
  };
}
