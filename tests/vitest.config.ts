import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { isLeftBehindByPdf } from '../extraction/formats/pdf/left-behind.js';
import { cmapsModule, workerModule } from '../tools/build/pdf-library.mjs';

/** The build makes these modules; here they are made as they are asked for. */
const MADE: Readonly<Record<string, () => string>> = {
  'pdfjs-dist/cmaps': cmapsModule,
  'pdfjs-dist/legacy/build/pdf.worker.mjs': workerModule,
};
const madeModules: Plugin = {
  name: 'made-modules',
  enforce: 'pre',
  resolveId: (id) => (id in MADE ? `\0${id}` : null),
  load: (id) => MADE[id.slice(1)]?.() ?? null,
};

export default defineConfig({
  plugins: [madeModules],
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
