import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/{unit,fixtures,contract}/**/*.test.{ts,tsx}'],
  },
});
