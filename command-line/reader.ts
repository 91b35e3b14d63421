import { basename } from 'node:path';
import type { OpenError } from '../core/errors.js';
import type { Reading } from '../core/ipc/contract.js';
import type { Result } from '../core/result.js';
import { outliveRejections } from '../extraction/node/outlive-rejections.js';
import { plainParser } from '../extraction/node/plain-parser.js';
import type { DomParser } from '../extraction/read-article.js';
import { readSource } from '../extraction/read-source.js';
import { readRegularFile } from '../files/read-file.js';

/** Reads files as the app does. */
export interface Reader {
  read(file: string): Promise<Result<Reading, OpenError>>;
  close(): Promise<void>;
}

/** Reads in this very process, with the plain DOM; one document in memory at a time. */
export function plainReader(): Reader {
  return readerWith(plainParser);
}

/** The same with jsdom, for comparison; it is loaded only here, since that takes longer than a page. */
export async function jsdomReader(): Promise<Reader> {
  const { JsdomParser } = await import('../extraction/node/jsdom-parser.js');
  const dom = new JsdomParser();
  return readerWith(dom, () => {
    dom.dispose();
  });
}

/** @param dispose frees what the last file took. */
function readerWith(dom: DomParser, dispose: () => void = () => undefined): Reader {
  outliveRejections();
  return {
    async read(file) {
      const bytes = await readRegularFile(file);
      if (!bytes.ok) return bytes;
      try {
        return await readSource({ name: basename(file), bytes: bytes.value }, dom);
      } finally {
        dispose();
      }
    },
    close: () => Promise.resolve(),
  };
}
