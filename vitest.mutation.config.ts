import { defineConfig } from 'vitest/config';

/**
 * The tests that mutation runs repeat thousands of times: those of the core, without commands and browsers, and
 * without the ones that try hundreds of made-up inputs, which would take days. The score is the lower for it.
 */
export default defineConfig({
  test: {
    include: ['test/core/**/*.test.ts', 'test/corpus/**/*.test.ts'],
    exclude: ['**/*.property.test.ts', '**/hostile.test.ts', 'test/core/fix/corpus.test.ts'],
    setupFiles: ['test/helpers/seed.ts'],
    testTimeout: 30_000,
  },
});
