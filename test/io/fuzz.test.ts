/** A sample of what `npm run fuzz` tries: inputs spoilt from a seed, through all that reads them. */
import { expect, test } from 'vitest';
import { fuzzInput } from '../../scripts/audit/fuzz/inputs.ts';
import { MOST_MILLISECONDS } from '../../scripts/audit/fuzz/limits.ts';
import { tryInput } from '../../scripts/audit/fuzz/tryInput.ts';
import { readTree } from '../../src/io/readTree.ts';

const COUNT = 150;
const SEED = Number(process.env['SEED'] ?? 20220428);

test(`no spoilt input ends in a failure of ours or takes long (SEED=${SEED})`, async () => {
  const tree = readTree('test/fixtures/small-programme');
  const outcomes = new Set<string>();
  for (let number = 0; number < COUNT; number += 1) {
    const input = fuzzInput(number, SEED);
    const before = process.threadCpuUsage();
    outcomes.add(`${input.kind} ${await tryInput(input, tree)}`);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000, `input ${number}`).toBeLessThan(MOST_MILLISECONDS);
  }
  // Spoilt as they are, they get far enough to be worth trying.
  expect([...outcomes]).toEqual(expect.arrayContaining(['workbook wrong', 'file wrong', 'file right']));
}, 120_000);
