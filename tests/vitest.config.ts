import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { isLeftBehindByPdf } from '../extraction/formats/pdf/left-behind.js';
import { cmapsModule } from '../tools/build/pdf-library.mjs';

/** The build makes this module; here it is made as it is asked for. */
const pdfTables: Plugin = {
  name: 'pdf-tables',
  enforce: 'pre',
  resolveId: (id) => (id === 'pdfjs-dist/cmaps' ? '\0pdf-tables' : null),
  load: (id) => (id === '\0pdf-tables' ? cmapsModule() : null),
};

export default defineConfig({
  plugins: [pdfTables],
  root: new URL('..', import.meta.url).pathname,
  test: {
    setupFiles: ['tests/vitest-seed.ts'],
    include: ['tests/{unit,fixtures,contract}/**/*.test.{ts,tsx}'],
    // Vitest leaves one core alone, which on two cores is half of them.
    maxWorkers: '100%',
    // Some start real processes, beside everything else a small machine does. No test asserts a time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    onUnhandledError: (error) => !isLeftBehindByPdf(error),
  },
});
