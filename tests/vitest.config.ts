import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    setupFiles: ['tests/vitest-seed.ts'],
    include: ['tests/{unit,fixtures,contract}/**/*.test.{ts,tsx}'],
    // Vitest leaves one core alone, which on two cores is half of them.
    maxWorkers: '100%',
    // Some start real processes, beside everything else a small machine does. No test asserts a time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
