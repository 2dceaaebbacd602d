import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { rows } from '../corpus/case.ts';
import { sampleFolder } from './sampleFolder.ts';

const FILE = '2022/headcounts/gd-computer/2022-06.csv';
const BAD = rows('2022-06,计算机,guangdong,HK,3,', '2022-06,计算机,guangdong,MO,x,');

test('a CSV goes to the standard output', () => {
  const run = sampleFolder({ [FILE]: BAD }).run('validate', '--format', 'csv', FILE);
  expect([run.status, run.stderr]).toEqual([1, '']);
  expect(run.stdout.split('\r\n').filter((line) => line !== '')).toHaveLength(3);
  expect(run.stdout).toContain(`${FILE},2,"2, 3",B,专业领域,错误,unknown-domain,计算机,`);
});

test('any format goes into a file, whole, and the command says what it came to', async () => {
  const folder = sampleFolder({ [FILE]: BAD });
  for (const format of ['csv', 'xlsx', 'json']) {
    const run = folder.run('validate', '--format', format, '--out', `out/problems.${format}`, FILE);
    expect([run.status, run.stderr]).toEqual([1, '']);
    expect(run.stdout).toContain(`→ out/problems.${format}`);
    expect(run.stdout).toContain('错误 2 个');
  }
  expect(folder.text('out/problems.csv')?.startsWith('\ufeff文件')).toBe(true);
  const [sheet] = await readWorkbook(readFileSync(join(folder.path, 'out/problems.xlsx')));
  expect(sheet?.rows).toHaveLength(3);
  expect(folder.names().filter((name) => name.includes('.new-'))).toEqual([]);
});

test('a workbook needs a file to go into', () => {
  const run = sampleFolder().run('validate', '--format', 'xlsx');
  expect([run.status, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain('缺少选项：--out');
});
