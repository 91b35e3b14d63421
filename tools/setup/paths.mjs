import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What set-up fetches and may be deleted at any time. */
export const CACHE = path.join(ROOT, '.cache');
