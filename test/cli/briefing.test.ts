/** `npm run briefing`, as the office runs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { docxText } from '../../src/io/docxText.ts';
import { sampleFolder } from './sampleFolder.ts';

// Each run starts a program of its own, which draws.
vi.setConfig({ testTimeout: 60_000 });

const HEAD = 'month,domain,site,origin,headcount,note,reported_on\n';
const FILES = {
  '2022/headcounts/gd-computer/2022-05.csv': `${HEAD}2022-05,computer-information,guangdong,HK,3,,2022-05-27\n`,
  '2022/headcounts/gd-highway/2022-05.csv': `${HEAD}2022-05,construction,guangdong,HK,90,,2022-05-29\n`,
};

describe('a month', () => {
  const folder = sampleFolder(FILES);

  test('is written on its own day, whatever has come since, and never over another file', () => {
    const run = folder.run('briefing', '--month', '2022-05', '--format', 'markdown');
    expect(run).toMatchObject({
      status: 0,
      stderr: '',
      stdout: '已写入 briefing-2022-05.md，数据截至 2022-05-28\n',
    });
    const text = folder.text('briefing-2022-05.md') ?? '';
    expect(text).toContain('第2期（2022年5月）');
    expect(text).toContain('尚未报送');
    expect(text).not.toContain('90');

    const again = folder.run('briefing', '--month', '2022-05', '--format', 'markdown');
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toContain('briefing-2022-05.md');
    const forced = folder.run('briefing', '--month', '2022-05', '--format', 'markdown', '--force');
    expect(forced.status).toBe(0);
    expect(folder.text('briefing-2022-05.md')).toBe(text);
  });

  test('of another day, place and language', () => {
    const run = folder.run(
      'briefing',
      ...['--month', '2022-05', '--as-of', '2022-05-31', '--out', 'out/may.html', '--format', 'html'],
      ...['--lang', 'en'],
    );
    expect(run).toMatchObject({
      status: 0,
      stdout: 'out/may.html written, with the data as of 2022-05-31\n',
    });
    const html = folder.text('out/may.html') ?? '';
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('have not reported: ');
    expect(html).toMatch(/<style>[^<]*@page/);
    expect(html).not.toMatch(/<script|<link|<img|\ssrc=|url\(/);
  });
});

test('a half-year, the one page and the report have names of their own', () => {
  const folder = sampleFolder(FILES);
  const of = (...args: readonly string[]): string =>
    folder.run('briefing', ...args, '--format', 'markdown').stdout.split('，')[0] ?? '';
  expect(of('--half', 'H1')).toBe('已写入 briefing-2022-H1.md');
  expect(of('--brief', '2022-05')).toBe('已写入 brief-2022-05.md');
  expect(of('--report', '--lang', 'zh-HK')).toBe('已寫入 report-2022.zh-HK.md');
});

test('a Word document may have the name of the office in red; the one page is a picture too', () => {
  const folder = sampleFolder(FILES);
  const plain = folder.run('briefing', '--month', '2022-05');
  expect(plain.stdout).toContain('briefing-2022-05.docx');
  const red = folder.run('briefing', '--month', '2022-05', '--red-head', '省科协', '--out', 'red.docx');
  expect(red).toMatchObject({ status: 0, stderr: '' });
  const text = (name: string) => docxText(readFileSync(join(folder.path, name)));
  expect(text('red.docx')).toContain('省科协');
  expect(text('briefing-2022-05.docx')).not.toContain('省科协');
  expect(folder.run('briefing', '--brief', '2022-05', '--format', 'png').status).toBe(0);
  expect(readFileSync(join(folder.path, 'brief-2022-05.png')).toString('latin1', 1, 4)).toBe('PNG');
});

test('data with errors makes none', () => {
  const folder = sampleFolder({ '2022/headcounts/gd-computer/2022-05.csv': 'nonsense\n' });
  const run = folder.run('briefing', '--month', '2022-05');
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('2022/headcounts/gd-computer/2022-05.csv');
  expect(run.stderr).toBe('数据有错误，没有写简报。\n');
  expect(folder.names().filter((name) => name.startsWith('briefing'))).toEqual([]);
});

test('a call that cannot be understood is told in one line', () => {
  const folder = sampleFolder();
  for (const args of [
    [],
    ['--month', '2022-05', '--report'],
    ['--month', '2022-13'],
    ['--month', '2022-01'],
    ['--month', '2021-05'],
    ['--half', 'H3'],
    ['--report', '--format', 'pdf'],
    ['--report', '--format', 'png'],
    ['--month', '2022-05', '--format', 'html', '--red-head', '省科协'],
    ['--report', '--as-of', '2022-02-30'],
  ]) {
    const run = folder.run('briefing', ...args);
    expect(run, args.join(' ')).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('用法：');
  }
});
