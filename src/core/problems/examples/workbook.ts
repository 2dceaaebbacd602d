import type { CellMark, MergedRange, SheetValue } from '../../workbook/sheet.ts';
import type { ExampleFile, ExampleGroup, ExampleSheet } from './example.ts';
import { lines, MILESTONE_HEADER, SOCIETY } from './parts.ts';

type Row = readonly SheetValue[];

const LABELS: Row = ['专业领域', '地点', '来源地', '人数'];
const HONG_KONG: Row = ['计算机信息工程', '省级', '香港', 3];
const MACAO: Row = ['计算机信息工程', '省级', '澳门', 1];
const FOOD: Row = ['食品', '省级', '香港', 2];
const COLLECTED: readonly Row[] = [
  ['单位', ...LABELS],
  ['省计算机学会', ...HONG_KONG],
  ['省食品学会', ...FOOD],
];
const TITLE = '2022年6月互认人数统计表';

type Looks = Partial<Omit<ExampleSheet, 'rows'>>;

const sheet = (rows: readonly Row[], looks: Looks = {}): ExampleSheet => ({ name: '6月', rows, ...looks });
const workbook = (...sheets: readonly ExampleSheet[]): ExampleFile => ({
  path: SOCIETY,
  unit: 'gd-computer',
  month: '2022-06',
  sheets,
});
/** A workbook of one sheet, and the same put right. */
const table = (
  wrong: readonly Row[],
  right: readonly Row[] = [LABELS, HONG_KONG, MACAO],
  looks: Looks = {},
) => ({
  wrong: workbook(sheet(wrong, looks)),
  right: workbook(sheet(right)),
});
/** A collector's table, and the same put right. */
const collected = (wrong: readonly Row[], right: readonly Row[]) => {
  const file = (rows: readonly Row[]): ExampleFile => ({
    path: '2022/headcounts',
    unit: null,
    month: '2022-06',
    sheets: [sheet(rows)],
  });
  const agreement = lines(MILESTONES, MILESTONE_HEADER, AGREEMENT.replace('06-10', '05-10'));
  return { wrong: file(wrong), right: file(right), withFiles: [agreement] };
};
/** The number of the first row shows otherwise than it is. */
const marked = (value: SheetValue, mark: CellMark) =>
  table([LABELS, HONG_KONG.with(3, value), MACAO], [LABELS, HONG_KONG, MACAO], { marks: { D2: [mark] } });
const range = (top: number, left: number, bottom: number, right: number): MergedRange => ({
  top,
  left,
  bottom,
  right,
});

const MILESTONES = '2022/milestones/gd-food.csv';
const AGREEMENT = '2022-06-10,agreement,food,https://www.example.org/agreement,';

export const workbookExamples = {
  'total-mismatch': table(
    [LABELS, HONG_KONG, MACAO, ['合计', null, null, 5]],
    [LABELS, HONG_KONG, MACAO, ['合计', null, null, 4]],
  ),
  'other-unit-in-row': table([
    ['单位', ...LABELS],
    ['省计算机学会', ...HONG_KONG],
    ['省食品学会', ...MACAO],
  ]),
  'shared-count': table([LABELS, HONG_KONG, MACAO.with(3, null)], [LABELS, HONG_KONG, MACAO], {
    merged: [range(2, 4, 3, 4)],
  }),
  'several-tables': {
    wrong: workbook(
      sheet([LABELS, HONG_KONG], { name: '人数' }),
      sheet([LABELS, HONG_KONG, MACAO], { name: '人数（新）' }),
    ),
    right: workbook(sheet([LABELS, HONG_KONG], { name: '5月' }), sheet([LABELS, HONG_KONG, MACAO])),
  },
  'broken-milestones-file': {
    wrong: {
      path: MILESTONES,
      unit: 'gd-food',
      month: '2022-06',
      sheets: [
        sheet([LABELS, ['食品', '省级', '香港', 0]]),
        sheet(
          [
            ['日期', '类型', '对象', '依据'],
            ['2022-06-10', '互认签约', '食品', 'https://www.example.org/agreement'],
          ],
          { name: '里程碑' },
        ),
      ],
    },
    right: lines(MILESTONES, MILESTONE_HEADER, AGREEMENT),
    withFiles: [lines(MILESTONES, MILESTONE_HEADER, AGREEMENT.replace('food', '食物'))],
  },
  'names-another-month': table(
    [[TITLE.replace('6月', '5月')], LABELS, HONG_KONG],
    [[TITLE], LABELS, HONG_KONG],
  ),
  'names-another-unit': table(
    [['填报单位：省食品学会'], LABELS, HONG_KONG],
    [['填报单位：省计算机学会'], LABELS, HONG_KONG],
  ),
  'names-more-than-a-month': table(
    [['2022年1—6月互认人数统计表'], LABELS, HONG_KONG],
    [[TITLE], LABELS, HONG_KONG],
  ),
  'sheet-of-month-empty': {
    wrong: workbook(sheet([LABELS, HONG_KONG], { name: '5月' }), sheet([LABELS])),
    right: workbook(sheet([LABELS], { name: '5月' }), sheet([LABELS, HONG_KONG])),
  },
  'hidden-part': table([LABELS, HONG_KONG, MACAO], [LABELS, HONG_KONG], { hiddenLines: [3] }),
  'struck-out': marked(3, { kind: 'struck-out' }),
  superscript: marked('31', { kind: 'superscript' }),
  'formula-without-value': marked(null, { kind: 'not-calculated' }),
  'error-value': marked(null, { kind: 'error-value', shown: '#REF!' }),
  'shown-otherwise': marked(2.6, { kind: 'shown-as', shown: '3' }),
  'total-without-label': table(
    [LABELS, HONG_KONG, MACAO, [null, null, null, 4]],
    [LABELS, HONG_KONG, MACAO, ['合计', null, null, 4]],
  ),
  'rows-below-words': table(
    [LABELS, HONG_KONG, ['工作情况', '办了一场说明会。'], MACAO],
    [LABELS, HONG_KONG, MACAO, ['工作情况', '办了一场说明会。']],
  ),
  'tables-side-by-side': table([
    [...LABELS, null, ...LABELS],
    [...HONG_KONG, null, ...MACAO],
  ]),
  'second-table': table([
    LABELS,
    HONG_KONG,
    ['来源地', '地点', '专业领域', '人数'],
    ['澳门', '省级', '计算机信息工程', 1],
  ]),
  'header-of-two-lines': table(
    [
      ['专业领域', '地点', '来源地', '人数', null],
      [null, null, null, '本月新增', '累计'],
      [...HONG_KONG, 38],
    ],
    [LABELS, HONG_KONG],
  ),
  'unknown-unit-in-row': collected(
    [
      ['单位', ...LABELS],
      ['省计算机学会', ...HONG_KONG],
      ['科协', ...FOOD],
    ],
    COLLECTED,
  ),
  'no-unit-column': collected([LABELS, HONG_KONG, FOOD], COLLECTED),
} satisfies ExampleGroup;
