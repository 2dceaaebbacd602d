/** Files as they were sent, whole: what is read of each, or the one thing that is said of it. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkTree } from '../../src/core/check/checkTree.ts';
import { overlayTree } from '../../src/core/check/overlayTree.ts';
import type { DataTree } from '../../src/core/check/tree.ts';
import { importWorkbook } from '../../src/core/workbook/importWorkbook.ts';
import { readTree } from '../../src/io/readTree.ts';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/sent');
const AS_OF = '2022-12-31';
const shipped = readTree('data');
const registry = checkTree(shipped, { asOf: AS_OF, paths: ['programme.json'] }).checked?.registry;

/** The shipped data without what the unit had sent for the month. */
function without(path: string): DataTree {
  const gone = [`${path}.csv`, `${path}.json`];
  return {
    ...shipped,
    list: (folder) => shipped.list(folder).filter((entry) => !gone.includes(entry.path)),
    kind: (asked) => (gone.includes(asked) ? null : shipped.kind(asked)),
  };
}

/** Codes of what is wrong, with their places; else the people that are counted, and the remarks. */
async function said(name: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  if (name.endsWith('.csv')) {
    const path = '2022/headcounts/gd-electrical-engineering/2022-08';
    const tree = overlayTree(without(path), new Map([[`${path}.csv`, bytes]]));
    const { problems, checked } = checkTree(tree, { asOf: AS_OF, paths: [`${path}.csv`] });
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
      return errors.map(({ code, line, column }) => `${code}@${line ?? '-'}:${column ?? '-'}`).join(' ');
    const facts = checked?.submissions.find(({ file }) => file === `${path}.csv`)?.facts ?? [];
    const people = facts.reduce((sum, { headcount }) => sum + headcount, 0);
    return [`people: ${people}`, ...new Set(problems.map(({ code }) => code))].join(' ');
  }
  const unit = registry?.units.find(({ id }) => id === 'gd-computer');
  if (registry === undefined || unit === undefined)
    throw new Error('the shipped registry has no gd-computer');
  const result = importWorkbook(await readWorkbook(bytes), {
    tree: without('2022/headcounts/gd-computer/2022-08'),
    registry,
    unit,
    month: '2022-08',
    asOf: AS_OF,
    reportedOn: null,
    receivedOn: null,
    // The files are named for what is in them.
    fileName: null,
  });
  if (result === null) return 'no table';
  const told = result.problems.map(
    ({ problem: { code }, place }) => `${code}@${place?.sheet ?? '-'}!${place?.cell ?? place?.line ?? '-'}`,
  );
  const people = result.receipt.flatMap((entry) => (entry.kind === 'headcounts' ? [entry.people] : []));
  return result.valid ? [`people: ${people.join()}`, ...told].join(' ') : told.join(' ');
}

test('each file is read rightly, or told what is wrong once', async () => {
  const lines: string[] = [];
  for (const name of readdirSync(FOLDER).sort()) lines.push(`${basename(name)}: ${await said(name)}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/sent.txt');
});
