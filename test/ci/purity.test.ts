import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './support/workflows.ts';

/** The lint rules are what keeps src/core pure and the layers apart, so they are tested like any other code. */
let eslint: ESLint;
beforeAll(() => {
  eslint = new ESLint({
    cwd: ROOT,
    // The lines below stand in no file of the project, so there are no types to read.
    overrideConfig: {
      languageOptions: { parserOptions: { projectService: false, project: null } },
      rules: {
        '@typescript-eslint/await-thenable': 'off',
        '@typescript-eslint/no-floating-promises': 'off',
        '@typescript-eslint/no-misused-promises': 'off',
        '@typescript-eslint/switch-exhaustiveness-check': 'off',
      },
    },
  });
});

async function rulesBroken(code: string, path: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, path) });
  return [...new Set(result!.messages.map((message) => message.ruleId))];
}

test.each([
  ["import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n", 'no-restricted-imports'],
  ["import path from 'path';\nexport const join = path.join;\n", 'no-restricted-imports'],
  ["import { readTree } from '../io/readTree.ts';\nexport const read = readTree;\n", 'imports/layers'],
  ["export const directory = process.env['DATA_DIR'];\n", 'no-restricted-globals'],
  ["export const page = fetch('https://example.org/');\n", 'no-restricted-globals'],
  ['export const title = document.title;\n', 'no-restricted-globals'],
  ['export const width = window.innerWidth;\n', 'no-restricted-globals'],
  ['export const now = Date.now();\n', 'no-restricted-properties'],
  ['export const chance = Math.random();\n', 'no-restricted-properties'],
  [
    'export const sorted = (a: string, b: string): number => a.localeCompare(b);\n',
    'no-restricted-properties',
  ],
  ['export const today = new Date();\n', 'no-restricted-syntax'],
  ['export const today = Date();\n', 'no-restricted-syntax'],
  ["export const later = (): Promise<unknown> => import('./model.ts');\n", 'no-restricted-syntax'],
])('src/core refuses %j', async (code, rule) => {
  expect(await rulesBroken(code, 'src/core/asOf.ts')).toContain(rule);
});

test.each([
  ["import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n", 'no-restricted-imports'],
  ['export const now = Date.now();\n', 'no-restricted-properties'],
  ["export const page = fetch('https://example.org/');\n", 'no-restricted-globals'],
])('src/desk is as pure: it refuses %j', async (code, rule) => {
  expect(await rulesBroken(code, 'src/desk/draft.ts')).toContain(rule);
});

test('src/core takes a date that is given', async () => {
  expect(
    await rulesBroken("export const day = new Date('2022-06-30').getUTCDay();\n", 'src/core/asOf.ts'),
  ).toEqual([]);
});

test('the same lines are welcome in a script', async () => {
  expect(await rulesBroken('console.log(Date.now(), process.argv);\n', 'scripts/build.ts')).toEqual([]);
});

test.each([
  ['src/core/asOf.ts', '../site/routes.ts'],
  ['src/core/asOf.ts', '../i18n/format.ts'],
  ['src/core/check/checkTree.ts', '../../share/woff.ts'],
  ['src/core/asOf.ts', '../../scripts/lib/cli.ts'],
  ['src/core/asOf.ts', '../../test/helpers/seed.ts'],
  ['src/i18n/format.ts', '../charts/chart.ts'],
  ['src/io/readTree.ts', '../i18n/format.ts'],
  ['src/io/xlsx/readWorkbook.ts', '../readTree.ts'],
  ['src/desk/draft.ts', '../io/readTree.ts'],
  ['src/desk/draft.ts', '../i18n/format.ts'],
  ['src/charts/chart.ts', '../io/readTree.ts'],
  ['src/charts/svg/plot.ts', '../../site/routes.ts'],
  ['src/client/page.ts', '../site/routes.ts'],
  ['src/client/explorer/explorer.ts', '../../io/readTree.ts'],
  ['src/site/context.ts', '../components/Logo.astro'],
  ['src/site/context.ts', '../client/page.ts'],
  ['src/share/woff.ts', '../client/page.ts'],
  ['src/components/Chart.astro', '../io/readTree.ts'],
  ['scripts/build.ts', '../src/components/Logo.astro'],
  ['scripts/build.ts', '../test/helpers/seed.ts'],
])('%s may not import from %s', async (path, name) => {
  const code = `import { it } from '${name}';\nexport const kept = it;\n`;
  const text = path.endsWith('.astro') ? `---\n${code}---\n` : code;
  expect(await rulesBroken(text, path)).toContain('imports/layers');
  const lazy = `export const later = () => import('${name}');\n`;
  if (!path.endsWith('.astro')) expect(await rulesBroken(lazy, path)).toContain('imports/layers');
});

test.each([
  ['src/charts/chart.ts', '../i18n/format.ts'],
  ['src/site/context.ts', '../io/loadData.ts'],
  ['src/client/charts/save.ts', '../../charts/chart.ts'],
  ['src/client/page.ts', '../io/xlsx/readWorkbook.ts'],
  ['scripts/dev/chart-gallery.ts', '../../test/charts/everyChart.ts'],
])('%s may import from %s', async (path, name) => {
  expect(await rulesBroken(`import { it } from '${name}';\nexport const kept = it;\n`, path)).toEqual([]);
});

test('a circle of imports is refused, however long and if of types alone', async () => {
  const self = "import type { AsOf } from './asOf.ts';\nexport type Kept = AsOf;\n";
  expect(await rulesBroken(self, 'src/core/asOf.ts')).toEqual(['imports/no-circle']);
  const above = "import type { CheckResult } from './check/result.ts';\nexport type Kept = CheckResult;\n";
  expect(await rulesBroken(above, 'src/core/model.ts')).toEqual(['imports/no-circle']);
  expect(
    await rulesBroken(above.replaceAll('import', 'export').replace(/\n.*/s, '\n'), 'src/core/model.ts'),
  ).toEqual(['imports/no-circle']);
});

describe('a regular expression that is not linear in the length of its text is refused', () => {
  test.each([
    [
      'export const words = (text: string) => /^(\\w+\\s?)*$/.test(text);\n',
      'regexp/no-super-linear-backtracking',
    ],
    [
      'export const month = (text: string) => /^(\\d{4})\\s*-?\\s*(\\d+)$/.exec(text);\n',
      'regexp/no-super-linear-backtracking',
    ],
    ["export const trimmed = (text: string) => text.replace(/\\s+$/, '');\n", 'regexp/no-super-linear-move'],
    [
      'const SPACE = String.raw`\\s+`;\nexport const END = new RegExp(`${SPACE}$`);\n',
      'regexp/no-super-linear-move',
    ],
  ])('%s', async (code, rule) => {
    expect(await rulesBroken(code, 'src/core/asOf.ts')).toEqual([rule]);
    expect(await rulesBroken(code, 'src/io/zip.ts')).toEqual([rule]);
    expect(await rulesBroken(code, 'scripts/build.ts')).toEqual([rule]);
  });
});

test.each(['src/charts/chart.ts', 'src/client/page.ts', 'src/i18n/format.ts', 'src/io/xlsx/readWorkbook.ts'])(
  '%s, which a browser runs too, may not import from Node',
  async (path) => {
    const code = "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n";
    expect(await rulesBroken(code, path)).toEqual(['no-restricted-imports']);
  },
);

test('a test has one name', async () => {
  const code = (name: string) => `import { ${name} } from 'vitest';\n${name}('is', () => undefined);\n`;
  expect(await rulesBroken(code('it'), 'test/core/dates.test.ts')).toEqual(['no-restricted-imports']);
  expect(await rulesBroken(code('test'), 'test/core/dates.test.ts')).toEqual([]);
});
