/** Sheets that hold more, or something else, than one table of rows. */
import { sheet } from '../../core/workbook/sheets.ts';
import { HONG_KONG, LABELS, MACAO, one, several, TABLE } from './case.ts';
import type { WorkbookCase } from './case.ts';

const MILESTONES = ['日期', '类型', '对象', '依据', '备注'];

export const SHAPES: readonly WorkbookCase[] = [
  one(
    'a number that is none, beside a note of whoever is to be asked',
    [LABELS, HONG_KONG.with(3, '3人').with(4, '联系人：见附件')],
    {},
    'not-an-integer@人数!D2',
  ),
  several(
    'the tab of another month filled, that of this month empty',
    [sheet(TABLE, { name: '5月' }), sheet([LABELS], { name: '6月' })],
    {},
    'sheet-of-month-empty@6月!1',
  ),
  several(
    'tabs called by bare numbers',
    [sheet(TABLE, { name: '5' }), sheet([LABELS], { name: '6' })],
    {},
    'sheet-of-month-empty@6!1',
  ),
  several(
    'two filled tabs without a month',
    [sheet(TABLE), sheet(TABLE, { name: '人数 (2)' })],
    {},
    'several-tables@人数',
  ),
  several(
    'words of the month on two sheets',
    [sheet([...TABLE, ['工作情况', '办会。']]), sheet([['工作情况', '另一场会。']], { name: '工作情况' })],
    {},
    'several-tables@人数',
  ),
  one(
    'rows below the words',
    [...TABLE, ['工作情况'], ['完成评审一次'], ['计算机信息工程', '东莞市', '澳门', 1]],
    {},
    'rows-below-words@人数!6',
  ),
  one(
    'a header and rows below the words',
    [...TABLE, ['工作情况', '评审'], LABELS, HONG_KONG],
    {},
    'rows-below-words@人数!5',
  ),
  one(
    'milestones below the words',
    [...TABLE, ['工作情况', '评审'], MILESTONES],
    {},
    'rows-below-words@人数!5',
  ),
  one('a sum without a label', [...TABLE, [null, null, null, 5]], {}, 'total-without-label@人数!D4'),
  one('a number without names', [...TABLE, [null, null, null, 4]], {}, 'total-without-label@人数!D4'),
  one(
    'a sum below the month',
    [
      ['月份', ...LABELS],
      ['2022-06', ...HONG_KONG],
      ['2022-06', null, null, null, 3],
    ],
    {},
    'total-without-label@人数!E3',
  ),
  one(
    'a number in the line of who filled in the form',
    [...TABLE, ['填表人：某某', null, null, 5]],
    {},
    'total-without-label@人数!D4',
  ),
  one(
    'a header of two lines',
    [
      ['专业领域', '地点', '来源地', '人数', null],
      [null, null, null, '本月新增', '累计'],
      [...HONG_KONG.slice(0, 4), 38],
    ],
    {},
    'header-of-two-lines@人数!2',
  ),
  one(
    'a header of two lines, merged',
    [
      ['专业领域', '地点', '本月新增', null],
      [null, null, '香港', '澳门'],
      ['计算机信息工程', '省级', 3, 1],
    ],
    { merged: ['C1:D1', 'A1:A2', 'B1:B2'] },
    'header-of-two-lines@人数!2',
  ),
  one(
    'tables side by side',
    [
      [...LABELS, null, ...LABELS],
      [...HONG_KONG, null, ...MACAO],
    ],
    {},
    'tables-side-by-side@人数!G1',
  ),
  one(
    'side by side without a gap',
    [
      [...LABELS, ...LABELS],
      [...HONG_KONG, ...MACAO],
    ],
    {},
    'tables-side-by-side@人数!F1',
  ),
  one(
    'milestones beside the table',
    [[...LABELS, null, ...MILESTONES.slice(0, 4)], HONG_KONG],
    {},
    'tables-side-by-side@人数!G1',
  ),
  one(
    'a table with other columns below',
    [LABELS, HONG_KONG, ['来源地', '地点', '专业领域', '人数'], ['澳门', '省级', '计算机信息工程', 1]],
    {},
    'second-table@人数!3',
  ),
  one(
    'a table with more columns below',
    [LABELS.slice(0, 4), HONG_KONG.slice(0, 4), [], ['月份', ...LABELS], ['2022-06', ...MACAO]],
    {},
    'second-table@人数!4',
  ),
  one('milestones below the table', [...TABLE, [], MILESTONES], {}, 'second-table@人数!5'),
  one(
    'a total of one origin that is wrong',
    [...TABLE, ['香港合计', null, null, 4], ['合计', null, null, 5]],
    {},
    'total-mismatch@人数!D4',
  ),
  one(
    'a total whose number stands elsewhere',
    [...TABLE, ['合计', null, null, null, 6]],
    {},
    'total-mismatch@人数!E4',
  ),
  one(
    'rows of another unit',
    [
      ['单位', ...LABELS],
      ['省计算机学会', ...HONG_KONG],
      ['省食品学会', ...MACAO],
    ],
    {},
    'other-unit-in-row@人数!A3',
  ),
  one(
    'rows of another unit in a column that nobody sees',
    [
      ['单位', ...LABELS],
      ['省食品学会', ...HONG_KONG],
    ],
    { hiddenColumns: [1] },
    'other-unit-in-row@人数!A2',
  ),
  one(
    'one number for two rows',
    [LABELS, HONG_KONG, MACAO.with(3, null)],
    { merged: ['D2:D3'] },
    'shared-count@人数!D2',
  ),
  several(
    'milestones for a file that has errors',
    [sheet(TABLE), sheet([MILESTONES, ['2022-06-20', '政策', null, '粤科〔2022〕3号']], { name: '里程碑' })],
    {
      files: {
        '2022/milestones/gd-computer.csv':
          'date,type,subject,evidence,note\n2022-06-01,agreement,alchemy,,\n',
      },
    },
    'broken-milestones-file@里程碑',
  ),
];

const FORM = [
  ['* 含补报一人'],
  ['填表人：某某', null, '联系电话：020-12345678', null, '填表日期：2022年7月27日'],
];

export const PLAIN: readonly WorkbookCase[] = [
  one('a note that speaks of whoever is to be asked', [
    LABELS,
    HONG_KONG.with(4, '联系人：见附件'),
    MACAO.with(4, '审核人 2 名'),
  ]),
  one('a remark over several cells', [...TABLE, ['以上数据已核对', '共两批']]),
  several('the tab of the month beside others', [
    sheet(TABLE, { name: '5月' }),
    sheet(TABLE, { name: '6月' }),
    sheet(TABLE, { name: '累计' }),
  ]),
  several('words on the tabs of other months', [
    sheet([...TABLE, ['工作情况', '五月的会']], { name: '5月' }),
    sheet(TABLE, { name: '6月' }),
  ]),
  several('an evaluation by origin beside the table', [
    sheet(
      [
        ['专业领域', '香港', '澳门'],
        ['计算机信息工程', 3, 2],
      ],
      { name: '分析' },
    ),
    sheet(TABLE),
  ]),
  one('a form with its footer', [
    ['2022年6月互认人数统计表'],
    ['填报单位：省计算机学会（盖章）', null, null, '单位：人'],
    ...TABLE,
    ['合计', null, null, 5],
    ...FORM,
  ]),
  one('a footer of one cell for each word', [...TABLE, ['填表人', '某某', null, '审核人', '某某']]),
  one('a footer that begins further right', [
    ...TABLE,
    [null, '省计算机学会', '审核人：某某', null, '日期：7月1日'],
  ]),
  one('footnotes', [...TABLE, ['※ 含补报'], ['注1：略'], ['2．同上']]),
  one('the header in two languages', [['Domain', 'Site', 'Origin', 'Headcount', 'Note'], ...TABLE]),
  one('totals of each origin', [
    ...TABLE,
    ['香港合计', null, null, 3],
    ['澳门小计', null, null, 2],
    ['合 计', null, null, 5],
  ]),
  one('totals of each domain', [
    LABELS,
    HONG_KONG,
    MACAO,
    ['计算机信息工程', '小计', null, 5],
    ['总计', null, null, 5],
  ]),
  one('a total of people so far', [...TABLE, ['合计', null, null, 5], ['本年累计', null, null, 38]]),
  one('words over several lines', [...TABLE, ['工作情况', '第一段'], [null, '第二段'], ['填表人：某某']]),
];
