import { describe, expect, test, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { sampleFolder } from './sampleFolder.ts';

const FILE = 'data/2022/headcounts/gd-computer/2022-06.csv';
const TEMPLATE =
  'month,domain,site,origin,headcount,note\n' +
  ['HK', 'MO', 'ML'].map((origin) => `2022-06,computer-information,guangdong,${origin},,\n`).join('');
const OF_JUNE = ['--unit', 'gd-computer', '--month', '2022-06'];

// Each run starts a program of its own.
vi.setConfig({ testTimeout: 120_000 });

describe('new', () => {
  test('writes a template that is no report until it is filled in', () => {
    const folder = sampleFolder();
    const run = folder.run('new', ...OF_JUNE);
    expect(run).toEqual({
      status: 0,
      stderr: '',
      stdout: `已写好模板：${FILE}\n人数一栏留空未填：填本月新增人数，没有新增填 0。填好后检查：npm run validate -- ${FILE}\n`,
    });
    expect(folder.text(FILE)).toBe(TEMPLATE);
    expect(folder.run('validate', FILE).status).toBe(1);
    folder.write(FILE, TEMPLATE.replaceAll(',,\n', ',0,\n'));
    expect(folder.run('validate', FILE).status).toBe(0);
  });

  test('offers a city its own sites, and regulated origins only', () => {
    const folder = sampleFolder();
    expect(folder.run('new', '--unit', '东莞市科协', '--month', '2022-06').status).toBe(0);
    expect(folder.text('data/2022/headcounts/dongguan-ast/2022-06.csv')).toBe(
      'month,domain,site,origin,headcount,note\n' +
        ['HK', 'MO'].map((origin) => `2022-06,regulated-construction,dongguan,${origin},,\n`).join(''),
    );
  });

  test('overwrites nothing, unless --force says so', () => {
    const folder = sampleFolder();
    folder.write(FILE, 'mine\n');
    const run = folder.run('new', ...OF_JUNE, '--lang', 'en');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(`File exists; add --force to overwrite it: ${FILE}`);
    expect(folder.text(FILE)).toBe('mine\n');
    expect(folder.run('new', ...OF_JUNE, '--force').status).toBe(0);
    expect(folder.text(FILE)).toBe(TEMPLATE);
  });

  test('makes no second file of a month that is there as JSON, whatever says so', () => {
    const folder = sampleFolder();
    folder.write(FILE.replace('csv', 'json'), '{}\n');
    for (const more of [[], ['--force']]) {
      const run = folder.run('new', ...OF_JUNE, ...more);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain(
        `这个月已有另一种格式的文件，一个月只能有一个，请先删除：${FILE.replace('csv', 'json')}`,
      );
    }
    expect(folder.text(FILE)).toBeNull();
  });

  test('writes a workbook beside, not into the data', async () => {
    const folder = sampleFolder();
    const before = folder.names();
    const run = folder.run('new', ...OF_JUNE, '--xlsx', '--lang', 'zh-HK');
    expect(run).toEqual({
      status: 0,
      stderr: '',
      stdout:
        '已寫好範本：gd-computer-2022-06.xlsx\n' +
        '在 Excel 或 WPS 內填好後匯入：npm run import -- gd-computer-2022-06.xlsx --unit gd-computer --month 2022-06\n',
    });
    expect(folder.names().filter((name) => !before.includes(name))).toEqual(['gd-computer-2022-06.xlsx']);
    const sheets = await readWorkbook(readFileSync(join(folder.path, 'gd-computer-2022-06.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['人数', '里程碑', '工作情况', '选项']);
    expect(folder.run('new', ...OF_JUNE, '--xlsx').status).toBe(2);
    expect(folder.run('new', ...OF_JUNE, '--xlsx', '--force').status).toBe(0);
  });

  test.each([
    [
      'a unit that is nearly one',
      ['--unit', 'gd-computr', '--month', '2022-06'],
      '登记表里没有这个单位：gd-computr → gd-computer?',
    ],
    ['a unit that is none', ['--unit', 'xyz', '--month', '2022-06'], '登记表里没有这个单位：xyz\n'],
    ['a coordinator', ['--unit', 'gd-engineers', '--month', '2022-06'], '该单位不报人数：gd-engineers'],
    ['no unit', ['--month', '2022-06'], '缺少选项：--unit'],
    ['no month', ['--unit', 'gd-computer'], '缺少选项：--month'],
    [
      'a month that is none',
      ['--unit', 'gd-computer', '--month', '2022-13'],
      '不是有效月份（应为 YYYY-MM）：2022-13',
    ],
    ['a year that is none', ['--unit', 'gd-computer', '--month', '2024-06'], '数据里没有这一年'],
    ['a stray argument', [...OF_JUNE, 'x'], '多余的参数：x'],
    ['another folder', [...OF_JUNE, '--data', 'nowhere'], '找不到文件夹：nowhere'],
  ])('can be called wrongly: %s', (_, args, message) => {
    const folder = sampleFolder();
    const before = folder.names();
    const run = folder.run('new', ...args);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(message);
    expect(run.stderr).toContain('npm run new');
    expect(folder.names()).toEqual(before);
  });

  test('says that the registry must be mended first', () => {
    const folder = sampleFolder({ 'registry/units.json': '{' });
    const run = folder.run('new', ...OF_JUNE);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('登记表读不出来，请先运行 npm run validate');
  });
});
