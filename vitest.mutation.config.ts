import { defineConfig } from 'vitest/config';

/** The tests that mutation runs repeat thousands of times: those of the core, without commands and browsers. */
export default defineConfig({
  test: { include: ['test/core/**/*.test.ts', 'test/corpus/**/*.test.ts'], testTimeout: 30_000 },
});
