/**
 * Lint rules. Layout is Prettier's business; what is here is about meaning.
 *
 * The architecture is a rule too: `src/core` is pure, so that the same code runs in Node, in CI and in
 * a browser, and gives the same answer on every day.
 */
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { imports } from './scripts/lint/imports.mjs';

const PURE = 'This is pure: let the caller hand that in.';

/** What a pure module may not lean on: the host, the clock, chance, the network, the page. */
const impureGlobals = [
  'process',
  'Buffer',
  '__dirname',
  '__filename',
  'global',
  'require',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'crypto',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'document',
  'window',
  'self',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
].map((name) => ({ name, message: PURE }));

/**
 * What each folder may import from, besides itself. Data flows upwards: a folder that is not named here is above all,
 * and nothing leans on the tests but a tool for those who look at them.
 */
const LAYERS = {
  'src/core': [],
  'src/i18n': ['src/core'],
  // A reader of workbooks that a browser loads too.
  'src/io/xlsx': ['src/core'],
  'src/io': ['src/core', 'src/io/xlsx'],
  'src/desk': ['src/core'],
  'src/charts': ['src/core', 'src/i18n'],
  'src/client': ['src/core', 'src/i18n', 'src/charts', 'src/desk', 'src/io/xlsx', 'src/styles'],
  'src/site': ['src/core', 'src/i18n', 'src/io', 'src/charts', 'src/desk'],
  'src/share': ['src/core', 'src/charts', 'src/site', 'src/styles'],
  'src/briefing': ['src/core', 'src/i18n', 'src/io', 'src/charts', 'src/site', 'src/share'],
  'src/styles': [],
  'src/layouts': ['src/site', 'src/components'],
  'src/components': [
    'src/core',
    'src/i18n',
    'src/desk',
    'src/charts',
    'src/client',
    'src/site',
    'src/briefing',
    'src/layouts',
    'src/styles',
  ],
  'src/pages': ['src/core', 'src/site', 'src/briefing', 'src/share', 'src/components'],
  scripts: ['src/core', 'src/io', 'src/io/xlsx', 'src/desk', 'src/site', 'src/briefing', 'src/share'],
  'scripts/dev': ['scripts', 'src/core', 'src/io', 'src/io/xlsx', 'src/charts', 'test'],
  test: [
    'src/core',
    'src/i18n',
    'src/io',
    'src/io/xlsx',
    'src/desk',
    'src/charts',
    'src/client',
    'src/site',
    'src/briefing',
    'src/share',
    'scripts',
    'scripts/dev',
  ],
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      'coverage/',
      'reports/',
      'report/',
      'node_modules/',
      // Generated: the source is schemas/.
      'src/core/schemas/validators.js',
      'test/fixtures/',
    ],
  },
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', 'test/**/*.ts'],
    plugins: { imports },
    rules: { 'imports/layers': ['error', LAYERS], 'imports/no-circle': 'error' },
  },
  {
    // Whatever reads a text is linear in its length: nobody may hold up a check with a file within the limits.
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.{ts,js,mjs}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': [
        'error',
        { report: 'potential', ignoreSticky: false, ignorePartial: false },
      ],
    },
  },
  {
    // Rules that need types: a promise that nobody waits for is a failure that nobody sees.
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // The check, and the desk that a browser runs it from.
    files: ['src/{core,desk}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'fs/*', 'path', 'os', 'url', 'util', 'crypto', 'child_process'],
              message: PURE,
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: PURE },
        { object: 'Math', property: 'random', message: PURE },
        { property: 'toLocaleString', message: 'The host chooses the locale: format in src/i18n.' },
        { property: 'localeCompare', message: 'The host chooses the order: compare code units.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: PURE },
        { selector: "CallExpression[callee.name='Date']", message: PURE },
        { selector: "MemberExpression[object.name='globalThis']", message: PURE },
        { selector: 'ImportExpression', message: 'What is pure is loaded whole: import at the top.' },
      ],
    },
  },
  {
    // Whatever reaches an output must not depend on the day of the build or on chance.
    files: ['src/{charts,i18n,components,layouts,pages}/**/*.{ts,astro}'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'Outputs are the same on every day: use the as-of date.',
        },
        { object: 'Math', property: 'random', message: 'Outputs are the same in every build.' },
      ],
    },
  },
  {
    // They draw, write and read in the browser too.
    files: ['src/{charts,client,i18n,io/xlsx}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'A browser has no Node.' }] },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // In a test a missing element fails the test by itself.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'vitest', importNames: ['it'], message: 'One name for a test: test().' }] },
      ],
    },
  },
  {
    // Talking on the terminal is what these are for.
    files: ['scripts/**/*.ts', 'test/browser/globalSetup.ts'],
    rules: { 'no-console': 'off' },
  },
);
