import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { sha256 } from '../../src/io/sha256.ts';
import type { SheetValue } from '../../src/core/workbook/sheet.ts';
import { workbookOf } from '../io/workbooks.ts';
import { sampleFolder } from './sampleFolder.ts';
import type { Run, SampleFolder } from './sampleFolder.ts';

const HEADER = ['单位', '月份', '专业领域', '地点', '来源地', '人数', '备注'];
const COMPUTER = ['gd-computer', '2022-06', '计算机信息工程', '省级（不分地区）', '香港', 3, null];
const FOOD = ['省食品学会', '2022-06', '食品', '省级（不分地区）', '香港', 2, null];
const FILES = ['gd-computer', 'gd-food'].map((unit) => `data/2022/headcounts/${unit}/2022-06.csv`);

async function run(
  folder: SampleFolder,
  rows: readonly (readonly SheetValue[])[],
  ...args: readonly string[]
): Promise<Run> {
  folder.write('汇总.xlsx', await workbookOf({ name: '汇总', rows }));
  return folder.run('import', '汇总.xlsx', '--month', '2022-06', '--by-unit', ...args);
}

describe('import --by-unit', () => {
  test('writes one file and one receipt for each unit', async () => {
    const folder = sampleFolder();
    const { status, stdout, stderr } = await run(folder, [
      HEADER,
      COMPUTER,
      FOOD,
      [...COMPUTER.slice(0, 4), '澳门', 1, null],
      ['合计', null, null, null, null, 6, null],
    ]);
    expect([status, stderr], stdout).toEqual([0, '']);
    const [computer = '', food = ''] = FILES.map((path) => folder.text(path) ?? '');
    expect(computer).toContain('2022-06,computer-information,guangdong,HK,3,');
    expect(computer).toContain('2022-06,computer-information,guangdong,MO,1,');
    expect(computer).not.toContain('food');
    expect(food).toContain('2022-06,food,guangdong,HK,2,');
    for (const text of [computer, food])
      expect(stdout).toContain(`SHA-256：${sha256(new TextEncoder().encode(text))}`);
  });

  test.each([
    [
      'a unit that nobody knows',
      ['某某学会', ...FOOD.slice(1)],
      '第 3 行 A 列：这一格写的单位“某某学会”不在登记表里',
    ],
    ['no unit', [null, ...FOOD.slice(1)], '第 3 行 A 列：这一格没有写单位'],
    ['a count that is none', [...FOOD.slice(0, 5), 'x', null], '第 3 行 F 列：「人数」写的是“x”'],
  ])('writes nothing where one row has %s, and names its cell', async (_, row, said) => {
    const folder = sampleFolder();
    const { status, stdout } = await run(folder, [HEADER, COMPUTER, row]);
    expect(status).toBe(1);
    expect(stdout).toContain(said);
    expect(FILES.map((path) => folder.text(path))).toEqual([null, null]);
  });

  test('holds a total against all units', async () => {
    const folder = sampleFolder();
    const { status, stdout } = await run(folder, [
      HEADER,
      COMPUTER,
      FOOD,
      ['合计', null, null, null, null, 9, null],
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('第 4 行 F 列：这一格的合计写的是“9”，各行相加是 5。');
  });

  test('needs the column of units, and no --unit beside it', async () => {
    const rows = [HEADER, COMPUTER].map((row) => row.slice(1));
    expect((await run(sampleFolder(), rows)).stdout).toContain('没有“单位”这一列');
    const both = await run(sampleFolder(), [HEADER, COMPUTER], '--unit', 'gd-food');
    expect([both.status, both.stdout]).toEqual([2, '']);
  });

  test('marks the collector’s own workbook', async () => {
    const folder = sampleFolder();
    const { stdout } = await run(
      folder,
      [HEADER, COMPUTER, [...FOOD.slice(0, 5), 'x', null]],
      '--marked',
      '标注.xlsx',
    );
    expect(stdout).toContain('标注.xlsx');
    const sheets = await readWorkbook(readFileSync(join(folder.path, '标注.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['汇总', '问题']);
    expect(sheets[1]?.rows[3]?.[1]).toBe('工作表“汇总”第 3 行 F 列');
  });
});

describe('import --marked', () => {
  const args = ['--unit', 'gd-computer', '--month', '2022-06'] as const;
  const rows = (count: SheetValue): readonly (readonly SheetValue[])[] =>
    [HEADER, [...COMPUTER.slice(0, 5), count, null]].map((row) => row.slice(1));

  test('mended and sent in again, it imports as if it had never been marked', async () => {
    const folder = sampleFolder();
    folder.write('月报.xlsx', await workbookOf({ name: '人数', rows: rows('三') }));
    const first = folder.run('import', '月报.xlsx', ...args, '--marked', '标注.xlsx');
    expect([first.status, first.stderr]).toEqual([1, '']);
    // Sent in unmended, the marks are made anew.
    const again = folder.run('import', '标注.xlsx', ...args, '--marked', '标注2.xlsx');
    expect(again.status).toBe(1);
    const { markWorkbook } = await import('../../src/io/xlsxMark/markWorkbook.ts');
    const { MARK_WORDS } = await import('../../scripts/lib/markWords.ts');
    const good = await workbookOf({ name: '人数', rows: rows(3) });
    const mark = { severity: 'error', sheet: '人数', cells: [{ line: 2, column: 5 }] } as const;
    const marks = [{ ...mark, place: '', message: '', cure: '', code: '' }];
    folder.write('改好.xlsx', markWorkbook(good, { marks, words: MARK_WORDS['zh-CN'], isOurSheet: false }));
    folder.write('原样.xlsx', good);
    const marked = folder.run('import', '改好.xlsx', ...args);
    const written = folder.text('data/2022/headcounts/gd-computer/2022-06.csv');
    const plain = folder.run('import', '原样.xlsx', ...args, '--force');
    expect([marked.status, plain.status]).toEqual([0, 0]);
    expect(folder.text('data/2022/headcounts/gd-computer/2022-06.csv')).toBe(written);
    expect(marked.stdout).not.toContain('没有导入的工作表');
  });

  test('never takes the place of what was sent', async () => {
    const folder = sampleFolder();
    folder.write('月报.xlsx', await workbookOf({ name: '人数', rows: rows('三') }));
    const run = folder.run('import', '月报.xlsx', ...args, '--marked', './月报.xlsx');
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('不能写回原来的工作簿');
  });

  test('writes none where nothing is wrong', async () => {
    const folder = sampleFolder();
    folder.write('月报.xlsx', await workbookOf({ name: '人数', rows: rows(3) }));
    expect(folder.run('import', '月报.xlsx', ...args, '--marked', '标注.xlsx').status).toBe(0);
    expect(folder.text('标注.xlsx')).toBeNull();
  });
});
