/** Workbooks of several sheets, with hidden parts, or with more than headcounts in them; each with one reading. */
import { workbookTemplate } from '../../../src/core/template/workbookTemplate.ts';
import type { CellMark, Sheet } from '../../../src/core/workbook/sheet.ts';
import { HEADER, REGISTRY, ROWS, sheet, unitOf } from '../../core/workbook/sheets.ts';
import { FIRST, SECOND, day, inMonth, noted } from './workbook.ts';
import type { OddWorkbook, Rows } from './workbook.ts';

const may: Rows = inMonth('2022-05');
const july: Rows = inMonth('2022-07');
const seenAs = (given: Sheet, more: Partial<Sheet>): Sheet => ({ ...given, ...more });
const table = sheet([HEADER, ...ROWS]);
const marked = (address: string, mark: CellMark): OddWorkbook => ({
  sheets: [seenAs(sheet(noted('300m2')), { marks: new Map([[address, [mark]]]) })],
});

const named = (name: string): OddWorkbook => ({ sheets: [sheet([HEADER, ...ROWS], { name })] });

export const SHEETS: Readonly<Record<string, OddWorkbook>> = {
  ...Object.fromEntries(
    [
      'Sheet1',
      'Sheet7',
      '表7',
      '附件7',
      '2022年',
      '2022年6月',
      '2022-06',
      '2022.6',
      '202206',
      '6月',
      '6月份',
      '六月',
      'Jun',
      'June 2022',
      '省计算机学会',
      '统计表（人）',
    ].map((name) => [`a tab named ${name}`, named(name)]),
  ),
  'tabs of other months, empty': {
    sheets: [
      sheet([HEADER], { name: '5月' }),
      sheet([HEADER, ...ROWS], { name: '6月' }),
      sheet([HEADER], { name: '7月' }),
    ],
  },
  'tabs of other months, filled, with their months': {
    sheets: [
      sheet(may, { name: '5月' }),
      sheet([HEADER, ...ROWS], { name: '6月' }),
      sheet(july, { name: '7月' }),
    ],
  },
  'tabs of the months in another order': {
    sheets: [
      sheet(july, { name: '2022年7月' }),
      sheet([HEADER, ...ROWS], { name: '2022年6月' }),
      sheet([], { name: 'Sheet3' }),
    ],
  },
  'an empty sheet first': { sheets: [sheet([], { name: 'Sheet1' }), table] },
  'a cover first': {
    sheets: [sheet([['2022年6月报表'], ['省计算机学会'], ['2022年7月1日']], { name: '封面' }), table],
  },
  'a sheet of instructions': {
    sheets: [table, sheet([['填表说明'], ['一、只填新增'], ['二、累计人数不填']], { name: '说明' })],
  },
  'a hidden sheet of choices': {
    sheets: [table, seenAs(sheet([['香港'], ['澳门'], ['内地']], { name: '选项' }), { visible: false })],
  },
  'a hidden sheet of names': {
    sheets: [
      table,
      seenAs(
        sheet(
          [
            ['专业领域', '地点'],
            ['计算机信息工程', '东莞市'],
          ],
          { name: 'lists' },
        ),
        { visible: false },
      ),
    ],
  },
  'a hidden sheet of last month': {
    sheets: [table, seenAs(sheet(may, { name: '5月' }), { visible: false })],
  },
  'blank rows hidden': {
    sheets: [seenAs(sheet([HEADER, FIRST, [], SECOND, [], []]), { hiddenLines: new Set([3, 5, 6]) })],
  },
  'an empty column hidden': {
    sheets: [
      seenAs(sheet([HEADER, FIRST, SECOND].map((row) => [...row.slice(0, 6), null])), {
        hiddenColumns: new Set([7, 8]),
      }),
    ],
  },
  'running numbers hidden': {
    sheets: [
      seenAs(
        sheet([
          ['序号', ...HEADER],
          [1, ...FIRST],
          [2, ...SECOND],
        ]),
        { hiddenColumns: new Set([1]) },
      ),
    ],
  },
  'a hidden guide above': {
    sheets: [seenAs(sheet([['填写说明：只填新增'], HEADER, ...ROWS]), { hiddenLines: new Set([1]) })],
  },
  'a raised digit in a note': marked('F2', { kind: 'superscript' }),
  'milestones beside': {
    sheets: [
      sheet([HEADER, ...ROWS.map((row) => ['2022-06', '质量管理', ...row.slice(2)])]),
      sheet(
        [
          ['日期', '类型', '对象', '依据', '备注'],
          [day('2022-06-20'), '互认签约', '品质', '粤质〔2022〕1号', null],
          ['2022年6月25日', '经验报告', null, null, '首份'],
        ],
        { name: '里程碑' },
      ),
    ],
    given: { unit: 'gd-quality' },
  },
  'milestones of an earlier month beside': {
    sheets: [
      sheet([HEADER, ...ROWS.map((row) => ['2022-06', '质量管理', ...row.slice(2)])]),
      sheet(
        [
          ['2022年里程碑'],
          ['序号', '日期', '类型', '对象', '依据', '备注'],
          [1, '2022-04-20', '互认签约', '品质', '粤质〔2022〕1号', null],
        ],
        { name: '里程碑' },
      ),
    ],
    given: { unit: 'gd-quality' },
  },
  'words of the month beside': {
    sheets: [
      table,
      sheet(
        [
          ['工作情况', '办会。\n7月继续，累计三场。'],
          ['意见建议：', '无'],
        ],
        { name: '工作情况' },
      ),
    ],
  },
  'words of the month first': {
    sheets: [sheet([['2022年6月'], ['工作进展'], ['一'], [], ['二']], { name: '小结' }), table],
  },
  'a city association': {
    sheets: [
      sheet([
        ['2022年6月东莞市互认人数统计表'],
        HEADER,
        ['2022-06', '工程建设', '东莞市', '香港', 3, null],
        ['2022-06', '工程建设', '东莞市', '澳门', 1, null],
        ['合计', null, null, null, 4],
      ]),
    ],
    given: { unit: 'dongguan-ast' },
  },
  'a day of delivery that the command gives': {
    sheets: [table],
    given: { reportedOn: '2022-07-01' },
  },
  'a day of delivery that the sheet gives too': {
    sheets: [
      sheet([
        [...HEADER, '报送日期'],
        [...FIRST, day('2022-06-28')],
        [...SECOND, day('2022-06-28')],
      ]),
    ],
    given: { reportedOn: '2022-06-28' },
  },
  'a correction, which keeps its day': {
    sheets: [table],
    given: {
      reportedOn: '2022-07-20',
      files: {
        '2022/headcounts/gd-computer/2022-06.csv':
          'month,domain,site,origin,headcount,note,reported_on\n2022-06,computer-information,guangdong,HK,1,,2022-06-27\n',
      },
    },
  },
  'the template, filled in': { sheets: filledTemplate() },
};

/** The project's own template with its counts and words filled in. */
function filledTemplate(): readonly Sheet[] {
  return workbookTemplate(unitOf('gd-computer'), '2022-06', REGISTRY).map(({ name, guide, header, rows }) =>
    sheet(
      [
        ...(guide === null ? [] : [[guide]]),
        ...(header.length === 0 ? [] : [header]),
        ...rows.map((row, at) =>
          row.map((text, column) =>
            text === '' ? (column === 4 ? at * 2 : column === 1 ? '无' : null) : text,
          ),
        ),
      ],
      { name, merged: guide === null ? [] : ['A1:F1'] },
    ),
  );
}
