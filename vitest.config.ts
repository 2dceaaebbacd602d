import { defineConfig } from 'vitest/config';

/**
 * Two projects in one run: `unit` needs nothing but the sources; `browser` builds the site once
 * (test/browser/globalSetup.ts) and drives a real browser over what came out.
 */
export default defineConfig({
  test: {
    reporters: ['default', './test/helpers/closingLine.ts'],
    // Property tests and golden trees are CPU-bound: more workers than cores only make them wait.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/fixtures/**'],
          setupFiles: ['test/helpers/seed.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/globalSetup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          // What a browser does in a moment takes longer beside a second one.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
