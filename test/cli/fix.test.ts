import { describe, expect, test, vi } from 'vitest';
import { rows } from '../corpus/case.ts';
import { encodeLegacy } from '../core/text/helpers/encode.ts';
import { sampleFolder } from './sampleFolder.ts';

const FILE = '2022/headcounts/gd-computer/2022-06.csv';
const ROW = '2022-06,computer-information,guangdong,HK,3,首批';
const GOOD = rows(ROW);
const ODD = encodeLegacy(
  '月份,专业领域,地点,来源地,人数,备注\r\n2022/6,计算机信息工程,guangdong,香港,３,首批\r\n',
  'gb18030',
);
const PHONE = '13812345678';

// Each run starts a program of its own.
vi.setConfig({ testTimeout: 120_000 });

describe('fix', () => {
  test('rewrites what has one reading, says each change, and has nothing to do the second time', () => {
    const folder = sampleFolder({ [FILE]: ODD });
    const before = folder.names();
    const { status, stdout, stderr } = folder.run('fix');
    expect([status, stderr]).toEqual([0, '']);
    const [path, ...lines] = stdout.split('\n');
    expect(path).toBe(FILE);
    const changes = lines.slice(0, lines.indexOf(''));
    // Each says what stood there and what stands there now.
    for (const [index, parts] of [
      ['GB18030', 'UTF-8'],
      ['CRLF', 'LF'],
      ['月份', 'month,domain,site,origin,headcount,note'],
      ['2022/6', '2022-06'],
      ['计算机信息工程', 'computer-information'],
      ['香港', 'HK'],
      ['３', '3'],
    ].entries()) {
      for (const part of parts) expect(changes[index]).toContain(part);
    }
    expect(changes).toHaveLength(7);
    expect(lines.slice(changes.length)).toEqual([
      '',
      '已把 1 个文件改写为规范形式，人数等事实没有改变。',
      '',
    ]);
    expect(folder.text(`data/${FILE}`)).toBe(GOOD);
    expect(folder.names()).toEqual(before);
    expect(folder.run('fix')).toEqual({ status: 0, stderr: '', stdout: 'data：没有需要改写的文件。\n' });
  });

  test('speaks the language that is asked for', () => {
    const folder = sampleFolder({ [FILE]: GOOD.replaceAll('\n', '\r\n') });
    const { stdout } = folder.run('fix', '--lang', 'en', `data/${FILE}`);
    expect(stdout).toMatch(
      /^2022[^\n]*\n {2}[A-Z][^\n]*CRLF[^\n]*\n\nFiles rewritten in canonical form: 1\. No headcount or other fact has changed\.\n$/,
    );
    folder.write(`data/${FILE}`, GOOD.replace('首批', '"首批"'));
    expect(folder.run('fix', '--lang', 'zh-HK').stdout).toBe(
      `${FILE}\n  只是引號、換行的寫法統一為規範形式，內容不變。\n\n已把 1 個檔案改寫為規範形式，人數等事實沒有改變。\n`,
    );
  });

  test('--check writes nothing, and exits with 1 where something would change', () => {
    const folder = sampleFolder({ [FILE]: GOOD });
    expect(folder.run('fix', '--check').status).toBe(0);
    const odd = GOOD.replaceAll('\n', '\r\n');
    folder.write(`data/${FILE}`, odd);
    const run = folder.run('fix', '--check');
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('有 1 个文件可以改写为规范形式（--check：未写入）。');
    expect(folder.text(`data/${FILE}`)).toBe(odd);
  });

  test('exits with 1 where something could not be fixed, and fixes the rest', () => {
    const folder = sampleFolder({ [FILE]: `\n\n${rows('2022/6,alchemy,guangdong,HK,3,')}` });
    const run = folder.run('fix');
    expect(run.status).toBe(1);
    expect(folder.text(`data/${FILE}`)).toBe(rows('2022-06,alchemy,guangdong,HK,3,'));
    // The line is the one where it stands now.
    expect(run.stdout).toMatch(/以下错误[\s\S]*第 2 行「专业领域」写的是“alchemy”[\s\S]*2 │ 2022-06,alchemy/);
  });

  test('--check names the lines of the files as they stand', () => {
    const folder = sampleFolder({ [FILE]: `\n\n${rows('2022/6,alchemy,guangdong,HK,3,')}` });
    const run = folder.run('fix', '--check');
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/以下错误[\s\S]*第 4 行「专业领域」写的是“alchemy”[\s\S]*4 │ 2022\/6,alchemy/);
  });

  test('touches the given paths only', () => {
    const other = FILE.replace('gd-computer', 'gd-food');
    const odd = GOOD.replaceAll('\n', '\r\n');
    const folder = sampleFolder({ [FILE]: odd, [other]: odd.replace('computer-information', 'food') });
    expect(folder.run('fix', `data/${FILE}`).status).toBe(0);
    expect(folder.text(`data/${FILE}`)).toBe(GOOD);
    expect(folder.text(`data/${other}`)).toContain('\r\n');
  });

  test('leaves a file with personal data untouched, and shows none of it', () => {
    const text = rows(`2022/6,计算机信息工程,guangdong,HK,3,联系 ${PHONE}`).replaceAll('\n', '\r\n');
    const folder = sampleFolder({ [FILE]: text });
    const run = folder.run('fix');
    expect(run.status).toBe(1);
    expect(folder.text(`data/${FILE}`)).toBe(text);
    expect(run.stdout).toContain('***********');
    expect(run.stdout + run.stderr).not.toContain(PHONE);
  });

  test('writes all files or none', () => {
    const odd = GOOD.replaceAll('\n', '\r\n');
    const other = FILE.replace('2022-06', '2022-05');
    const folder = sampleFolder({ [FILE]: odd, [other]: odd.replaceAll('2022-06', '2022-05') });
    expect(folder.run('fix').status).toBe(0);
    expect(folder.text(`data/${FILE}`)).toBe(GOOD);
    expect(folder.text(`data/${other}`)).toBe(GOOD.replaceAll('2022-06', '2022-05'));
    expect(folder.names().filter((name) => name.includes('.new-'))).toEqual([]);
  });

  test('can be called wrongly', () => {
    const folder = sampleFolder();
    for (const args of [['--data', 'nowhere'], ['--frob'], ['--lang', 'fr'], ['/etc/hosts']]) {
      const run = folder.run('fix', ...args);
      expect(run.status, args.join(' ')).toBe(2);
      expect(run.stdout).toBe('');
      expect(run.stderr).toContain('npm run fix');
    }
  });
});
