/** `npm run status` and `npm run remind`, as the office runs them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { sampleFolder } from './sampleFolder.ts';

// Each run starts a program of its own.
vi.setConfig({ testTimeout: 60_000 });

const MAY = 'month,domain,site,origin,headcount,note,reported_on\n';
const FILES = {
  '2022/headcounts/gd-computer/2022-05.csv': `${MAY}2022-05,computer-information,guangdong,HK,3,,2022-05-30\n`,
  '2022/extensions.json': `${JSON.stringify([
    { unit: 'gd-food', month: '2022-05', until: '2022-06-10', reason: '系统升级', decidedOn: '2022-05-27' },
  ])}\n`,
};
const AT = ['--month', '2022-05', '--as-of', '2022-06-01'];

test('status says who has reported, how late, and until when a report is extended', () => {
  const folder = sampleFolder(FILES);
  const text = folder.run('status', ...AT);
  expect(text).toMatchObject({ status: 0, stderr: '' });
  expect(text.stdout).toContain('◐ 省计算机学会（gd-computer）：迟报 2天 5月30日\n');
  expect(text.stdout).toContain('– 省食品学会（gd-food）：未到期 已批准延至6月10日\n');
  expect(text.stdout).toContain('○ 省公路学会（gd-highway）：未报\n');
  const json = folder.run('status', ...AT, '--format', 'json');
  expect(JSON.parse(json.stdout)).toMatchObject({ month: '2022-05', asOf: '2022-06-01' });
  expect(folder.run('status', '--as-of', '2022-06-01', '--format', 'csv').stdout).toContain(
    '2022-06,2022-06-28,,not-due',
  );
});

test('remind writes one file for each that owes something, and one for the collector', () => {
  const folder = sampleFolder(FILES);
  const run = folder.run('remind', ...AT, '--out', 'letters', '--lang', 'en');
  expect(run).toMatchObject({ status: 0, stderr: '', stdout: '9 files written to letters\n' });
  const text = (name: string) => readFileSync(join(folder.path, 'letters', name), 'utf8');
  expect(text('gd-highway.txt')).toContain('npm run new -- --unit gd-highway --month 2022-05');
  expect(text('collector-gd-engineers.txt')).toContain('8 of the 8 units');
  expect(text('gd-food.txt')).toContain('headcounts for May 2022, extended to 10 June');
});

test('a call that cannot be understood is told in one line', () => {
  const folder = sampleFolder();
  for (const [command, args] of [
    ['remind', []],
    ['remind', ['--month', '2022-13']],
    ['remind', ['--month', '2022-03']],
    ['status', ['--month', '2021-05']],
    ['status', ['--format', 'xml']],
    ['status', ['--as-of', '2022-02-30']],
  ] as const) {
    const run = folder.run(command, ...args);
    expect(run, `${command} ${args.join(' ')}`).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('用法：');
  }
});

test('a file where the folder is to be is told as that, and left as it is', () => {
  const folder = sampleFolder(FILES);
  writeFileSync(join(folder.path, 'letters'), 'mine');
  const run = folder.run('remind', ...AT, '--out', 'letters');
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toContain('这里已有一个同名文件，不能当文件夹写入：letters\n');
  expect(readFileSync(join(folder.path, 'letters'), 'utf8')).toBe('mine');
});

test('a month that nobody reports is told as that', () => {
  const run = sampleFolder().run('status', '--month', '2022-03', '--lang', 'en');
  expect(run.stderr).toContain('No reports are due for this month: 2022-03 (2022-04 – 2022-12)\n');
});

test('errors in the data are told beside the answer', () => {
  const folder = sampleFolder({ '2022/headcounts/gd-computer/2022-05.csv': 'nonsense\n' });
  const run = folder.run('status', ...AT);
  expect(run.status).toBe(0);
  expect(run.stderr).toContain('数据有1处错误');
  expect(run.stdout).toContain('○ 省计算机学会（gd-computer）：未报\n');
});
