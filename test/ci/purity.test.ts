import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';
import { ROOT } from './support/workflows.ts';

/** The lint rules are what keeps src/core pure, so they are tested like any other code. */
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
  ["import { readTree } from '../io/readTree.ts';\nexport const read = readTree;\n", 'no-restricted-imports'],
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

test('src/core takes a date that is given', async () => {
  expect(
    await rulesBroken("export const day = new Date('2022-06-30').getUTCDay();\n", 'src/core/asOf.ts'),
  ).toEqual([]);
});

test('the same lines are welcome in a script', async () => {
  expect(await rulesBroken('console.log(Date.now(), process.argv);\n', 'scripts/build.ts')).toEqual([]);
});
