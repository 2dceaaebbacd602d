import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeowners } from '../../scripts/ci/codeownersFile.ts';
import { readTree } from '../../src/io/readTree.ts';
import { checkTree } from '../../src/core/check/checkTree.ts';
import { ROOT } from './support/workflows.ts';

function unitsOf(dataDir: string): Parameters<typeof codeowners>[0] {
  return checkTree(readTree(join(ROOT, dataDir)), { asOf: '2022-08-31' }).checked!.registry.units;
}

test('a unit’s files have its owners and its collector’s, the rest has the office', () => {
  expect(codeowners(unitsOf('test/fixtures/small-programme'))).toMatchInlineSnapshot(`
    "# Written by \`npm run codeowners\` from data/registry/units.json; change it there.

    * @pilot/office

    /data/*/headcounts/gd-highway/ @pilot/gd-highway @pilot/office
    /data/*/summaries/gd-highway/ @pilot/gd-highway @pilot/office
    /data/*/milestones/gd-highway.csv @pilot/gd-highway @pilot/office
    /data/*/tasks/gd-highway.csv @pilot/gd-highway @pilot/office
    /data/*/answers/gd-highway.csv @pilot/gd-highway @pilot/office
    /data/*/headcounts/gd-food/ @pilot/gd-food @pilot/office
    /data/*/summaries/gd-food/ @pilot/gd-food @pilot/office
    /data/*/milestones/gd-food.csv @pilot/gd-food @pilot/office
    /data/*/tasks/gd-food.csv @pilot/gd-food @pilot/office
    /data/*/answers/gd-food.csv @pilot/gd-food @pilot/office
    /data/*/headcounts/shenzhen-ast/ @pilot/shenzhen-ast @pilot/office
    /data/*/summaries/shenzhen-ast/ @pilot/shenzhen-ast @pilot/office
    /data/*/milestones/shenzhen-ast.csv @pilot/shenzhen-ast @pilot/office
    /data/*/tasks/shenzhen-ast.csv @pilot/shenzhen-ast @pilot/office
    /data/*/answers/shenzhen-ast.csv @pilot/shenzhen-ast @pilot/office
    "
  `);
});

test('a registry without owners gives no rules', () => {
  const units = unitsOf('test/fixtures/small-programme').map((unit) => ({ ...unit, owners: [] }));
  expect(
    codeowners(units)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#')),
  ).toEqual([]);
});

test('the committed file is what the registry says', () => {
  expect(readFileSync(join(ROOT, '.github/CODEOWNERS'), 'utf8')).toBe(codeowners(unitsOf('data')));
});

test('--check tells a stale file by its exit code', () => {
  const check = (data: string): number | null =>
    spawnSync(process.execPath, ['scripts/codeowners.ts', '--check', '--data', data], { cwd: ROOT }).status;
  expect(check('data')).toBe(0);
  expect(check('test/fixtures/small-programme')).toBe(1);
});
