import { basename } from 'node:path';
import type { OpenError } from '../core/errors.js';
import type { Reading } from '../core/ipc/contract.js';
import type { Result } from '../core/result.js';
import { JsdomParser } from '../extraction/node/jsdom-parser.js';
import { outliveRejections } from '../extraction/node/outlive-rejections.js';
import { readSource } from '../extraction/read-source.js';
import { readRegularFile } from '../files/read-file.js';

/** Reads files as the app does. */
export interface Reader {
  read(file: string): Promise<Result<Reading, OpenError>>;
  close(): Promise<void>;
}

/** Reads with jsdom in this very process; one document in memory at a time. */
export function jsdomReader(): Reader {
  outliveRejections();
  const dom = new JsdomParser();
  return {
    async read(file) {
      const bytes = await readRegularFile(file);
      if (!bytes.ok) return bytes;
      try {
        return await readSource({ name: basename(file), bytes: bytes.value }, dom);
      } finally {
        dom.dispose();
      }
    },
    close: () => Promise.resolve(),
  };
}
