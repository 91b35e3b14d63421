import type { SaveError } from '../../core/errors.js';
import type { OpenedReading, Reading } from '../../core/ipc/contract.js';
import type { Result } from '../../core/result.js';
import { layoutKey, offeredFor } from '../../core/script/corrections/carry-over.js';
import {
  carriedFor,
  isNewerKept,
  keptFor,
  NOTHING_KEPT,
  parseKept,
  refusedFor,
  remember,
  type KeptCorrections,
  type KeptReading,
} from '../../core/script/corrections/kept.js';
import { KeptFile } from '../files/kept-file.js';

/** Room for thousands of corrected articles. */
const MAX_BYTES = 32 * 1024 * 1024;

/** What people have said about who speaks, on disk: by content, and by site and layout. */
export class CorrectionsFile extends KeptFile<KeptCorrections> {
  constructor(path: string) {
    super(path, {
      fallback: NOTHING_KEPT,
      maxBytes: MAX_BYTES,
      parse: (json) => {
        const value = parseKept(json);
        return value === null ? null : { value, isNewer: isNewerKept(json) };
      },
    });
  }

  /** What holds for an article that is being opened, and what may be offered for it. */
  for(reading: Reading, key: string): Pick<OpenedReading, 'corrections' | 'offered'> {
    const corrections = keptFor(this.current, key);
    if (corrections.length > 0 || refusedFor(this.current, key) === true) {
      return { corrections, offered: [] };
    }
    const layout = layoutKey(reading.article, reading.script);
    const carried = layout === null ? [] : carriedFor(this.current, layout);
    return { corrections, offered: offeredFor(reading, carried) };
  }

  /** Keeps what is said of one article, and answers when it is safely on disk. */
  remember(reading: KeptReading): Promise<Result<null, SaveError>> {
    return this.save(remember(this.current, reading));
  }
}
