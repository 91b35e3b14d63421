import {
  choicesFor,
  isNewerChoices,
  NO_CHOICES,
  parseKeptChoices,
  rememberChoices,
  type KeptChoices,
} from '../../core/opening/kept-choices.js';
import type { OpeningChoices } from '../../core/opening/choices.js';
import { KeptFile } from '../files/kept-file.js';
import { logNote } from '../log.js';

/** Room for all that is remembered, several times over. */
const MAX_BYTES = 4 * 1024 * 1024;

/** How people want files to be read, on disk: by content, wherever they lie. */
export class ChoicesFile extends KeptFile<KeptChoices> {
  constructor(path: string) {
    super(path, {
      fallback: NO_CHOICES,
      maxBytes: MAX_BYTES,
      parse: (json) => {
        const value = parseKeptChoices(json);
        return value === null ? null : { value, isNewer: isNewerChoices(json) };
      },
    });
  }

  /** How content with this hash is to be read. */
  for(key: string): OpeningChoices {
    return choicesFor(this.current, key);
  }

  /** Takes a choice at once; it holds until the program ends where it cannot be written. */
  remember(key: string, choices: OpeningChoices): void {
    void this.save(rememberChoices(this.current, key, choices)).then((saved) => {
      if (!saved.ok) logNote(`how a file is to be read could not be kept: ${saved.error.kind}`);
    });
  }
}
