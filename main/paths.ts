import { join } from 'node:path';

/** The folder of everything that was built: this file ends up in `dist/main/main.js`. */
export const DIST = join(import.meta.dirname, '..');

export const PRELOAD = join(DIST, 'preload', 'preload.cjs');

/** Our own interview, for a first try. */
export const SAMPLE = join(DIST, 'assets', 'sample', 'twice-a-day-the-sea-signs-its-name.html');
