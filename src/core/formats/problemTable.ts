/** Every problem as a row of a table, for someone who sorts and filters in a spreadsheet. Nothing is left out. */
import type { Lang } from '../model.ts';
import { lineRanges, listRanges } from '../problems/lineRanges.ts';
import { fieldLabel } from '../problems/messages/fields.ts';
import { visible } from '../problems/visible.ts';
import { guardFormula } from '../publish/spreadsheetText.ts';
import { columnLetters } from '../workbook/sheet.ts';
import type { Report, ReportProblem } from './reportIn.ts';
import { FORMAT_WORDS } from './words.ts';

/** Numbers stay numbers, so that they sort as such; text can start no formula. */
export type TableCell = string | number | null;

const COLUMNS = [
  'file',
  'line',
  'lines',
  'column',
  'field',
  'severity',
  'code',
  'value',
  'message',
  'cure',
  'suggestion',
] as const;
type Column = (typeof COLUMNS)[number];

/** Width of each column in characters, for a workbook. */
export const TABLE_WIDTHS: readonly number[] = [44, 7, 14, 7, 14, 8, 24, 24, 60, 60, 24];

const HEADERS: Readonly<Record<Lang, Readonly<Record<Column, string>>>> = {
  'zh-CN': {
    file: '文件',
    line: '行',
    lines: '所在各行',
    column: '列',
    field: '列名',
    severity: '级别',
    code: '代码',
    value: '原内容',
    message: '问题',
    cure: '怎么改',
    suggestion: '建议改为',
  },
  'zh-HK': {
    file: '檔案',
    line: '行',
    lines: '所在各行',
    column: '欄',
    field: '欄名',
    severity: '級別',
    code: '代碼',
    value: '原內容',
    message: '問題',
    cure: '怎樣改',
    suggestion: '建議改為',
  },
  en: {
    file: 'File',
    line: 'Line',
    lines: 'All lines',
    column: 'Column',
    field: 'Field',
    severity: 'Severity',
    code: 'Code',
    value: 'Value',
    message: 'Problem',
    cure: 'What to do',
    suggestion: 'Suggestion',
  },
};

/** Ranges that a cell lists: what is longer would burst a cell of a workbook, which holds 32 767 characters. */
const MOST_RANGES = 2000;

/** The header, then one row for each problem of the report, in its order. */
export function problemTable(report: Report): readonly (readonly TableCell[])[] {
  const header = HEADERS[report.lang];
  return [
    COLUMNS.map((column) => header[column]),
    ...report.problems.map((problem) => {
      const cells = cellsOf(problem, report.lang);
      return COLUMNS.map((column) => cells[column]);
    }),
  ];
}

function cellsOf(problem: ReportProblem, lang: Lang): Readonly<Record<Column, TableCell>> {
  const { line, lines, column, pointer, field, value, suggestion } = problem;
  const label = field === null ? (pointer ?? null) : fieldLabel(field, lang);
  return {
    file: safe(problem.file),
    line,
    lines: lines === undefined ? null : safe(allLines(lines)),
    column: column === null ? null : columnLetters(column),
    field: safe(label),
    severity: FORMAT_WORDS[lang][problem.severity],
    code: problem.code,
    value: safe(value),
    message: safe(problem.message),
    cure: safe(problem.cure),
    suggestion: safe(suggestion),
  };
}

function allLines(lines: readonly number[]): string {
  const ranges = lineRanges(lines, MOST_RANGES);
  return `${listRanges(ranges, '–', ', ')}${ranges.cut === 0 ? '' : ` (+${ranges.cut})`}`;
}

function safe(text: string | null): string | null {
  return text === null || text === '' ? null : guardFormula(visible(text));
}
