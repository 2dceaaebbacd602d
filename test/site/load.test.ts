import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadChecked } from '../../src/io/loadData.ts';
import { handOver } from '../../src/site/handOver.ts';

const DATA = 'test/fixtures/small-programme';

/** The site's data as a build of its own would load it. */
async function load(environment: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.resetModules();
  const { siteData } = await import('../../src/site/load.ts');
  return siteData();
}

beforeEach(() => {
  vi.stubEnv('AS_OF', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('the pages take over what the build has checked, and its day', async () => {
  const result = loadChecked(DATA, '2022-06-30');
  handOver({ dataDir: resolve(DATA), at: null, result });
  const { checked, figures } = await load({ DATA_DIR: DATA, AS_OF: '2022-08-31' });
  expect(checked).toBe(result.checked);
  expect(figures.asOf).toBe('2022-06-30');
});

test('they read another directory themselves', async () => {
  handOver({ dataDir: resolve('data'), at: null, result: loadChecked('data', '2022-06-30') });
  const { figures } = await load({ DATA_DIR: DATA, AS_OF: '2022-08-31' });
  expect(figures.asOf).toBe('2022-08-31');
  expect(figures.byUnit.map(({ id }) => id)).toContain('gd-highway');
  expect(figures.byUnit).toHaveLength(3);
});

test.each(['2022-02-30', '31/08/2022', 'today'])('AS_OF=%s is an error that says so', async (day) => {
  await expect(load({ DATA_DIR: DATA, AS_OF: day })).rejects.toThrow(`AS_OF=${day}: no day of the calendar`);
});

test('without a day the default is used', async () => {
  handOver({ dataDir: '', at: null, result: loadChecked(DATA) });
  expect((await load({ DATA_DIR: DATA })).figures.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('briefings as they were issued are found by their period, and nothing else that lies beside them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefings-'));
  const data = join(folder, 'data');
  cpSync(DATA, data, { recursive: true });
  const briefings = join(data, '2022/briefings');
  mkdirSync(briefings);
  for (const name of ['2022-04.docx', '2022-04.md', '2022-05.md', 'H1.md'])
    writeFileSync(join(briefings, name), '');
  try {
    vi.stubEnv('DATA_DIR', data);
    vi.stubEnv('AS_OF', '2022-08-31');
    handOver({ dataDir: data, at: null, result: loadChecked(DATA, '2022-08-31') });
    vi.resetModules();
    const { issuedBriefings, siteData } = await import('../../src/site/load.ts');
    expect(issuedBriefings('2022-04')).toEqual(['2022/briefings/2022-04.docx', '2022/briefings/2022-04.md']);
    expect(issuedBriefings('H1')).toEqual(['2022/briefings/H1.md']);
    expect(issuedBriefings('2022-06')).toEqual([]);
    expect(siteData().corrections).toEqual({ history: 'none' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the data directory is named by its place in the repository, without a slash at its end', async () => {
  vi.stubEnv('DATA_DIR', DATA);
  vi.resetModules();
  const { REPOSITORY } = await import('../../src/site/load.ts');
  expect(REPOSITORY.dataDir).toBe(DATA);
});
