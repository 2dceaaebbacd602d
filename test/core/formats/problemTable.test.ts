import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatCsv } from '../../../src/core/formats/csv.ts';
import { problemTable, TABLE_WIDTHS } from '../../../src/core/formats/problemTable.ts';
import { buildReport } from '../../../src/core/formats/report.ts';
import { problemWorkbook } from '../../../src/core/formats/workbook.ts';
import { LANGS } from '../../../src/core/model.ts';
import { writeXlsx } from '../../../src/io/xlsxWrite.ts';
import { readWorkbook } from '../../../src/io/xlsx/readWorkbook.ts';
import { manyProblems, PERSONAL, PROBLEMS, resultOf, sampleReport } from './fixture.ts';

const rowsOf = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace('\ufeff', ''), { skipEmptyLines: true }).data;

describe('a table of problems', () => {
  test.each(LANGS)('holds each with its place, words and suggestion in %s', async (lang) => {
    // Git keeps line ends of its own.
    await expect(formatCsv(sampleReport(lang)).replaceAll('\r\n', '\n')).toMatchFileSnapshot(
      `snapshots/problems.${lang}.csv`,
    );
  });

  test('cuts nothing', () => {
    expect(rowsOf(formatCsv(sampleReport('zh-CN', manyProblems(1500, 700))))).toHaveLength(2201);
  });

  test('names the column by its letter and the field by its label', () => {
    const [, first] = problemTable(sampleReport());
    expect(first?.slice(1, 5)).toEqual([2, null, 'B', '专业领域']);
  });

  test('lists all lines of one cause', () => {
    const [problem] = PROBLEMS;
    const lines = [2, 3, 4, 9];
    const report = buildReport(resultOf([{ ...problem!, lines }]), { lang: 'en' });
    expect(problemTable(report)[1]?.slice(1, 3)).toEqual([2, '2–4, 9']);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(1)', '\tx', '\rx', '＝1'])('lets no formula start: %j', (value) => {
    const [problem] = PROBLEMS;
    const report = buildReport(resultOf([{ ...problem!, file: value, value, suggestion: value }]), {
      lang: 'en',
    });
    for (const row of problemTable(report))
      for (const cell of row) if (typeof cell === 'string') expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r]/u);
  });

  test('holds nothing personal and nothing hidden', () => {
    const text = formatCsv(sampleReport());
    expect(text).not.toContain(PERSONAL);
    expect(text.slice(1)).not.toMatch(/[^\P{Cc}\r\n]|\p{Cf}/u);
  });

  test('opens in Excel: a byte order mark, and line ends of Windows', () => {
    const text = formatCsv(sampleReport());
    expect(text.startsWith('\ufeff文件,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has a width for every column', () => {
    expect(TABLE_WIDTHS).toHaveLength(problemTable(sampleReport())[0]?.length ?? 0);
  });
});

describe('a workbook of problems', () => {
  test('is read back with every problem, and says what was checked', async () => {
    const report = sampleReport('zh-CN', manyProblems(40, 3));
    const sheets = await readWorkbook(await writeXlsx(problemWorkbook(report)));
    expect(sheets.map(({ name }) => name)).toEqual(['问题', '数据检查结果']);
    expect(sheets[0]?.rows).toHaveLength(44);
    expect(sheets[1]?.rows.flat().join()).toContain('错误 40 个');
  });

  test('gives the same bytes for the same problems', async () => {
    const write = () => writeXlsx(problemWorkbook(sampleReport()));
    expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
  });
});
