/** Titles, headings, tabs and file names that name another month or another unit. */
import { sheet } from '../../core/workbook/sheets.ts';
import { HONG_KONG, LABELS, MACAO, one, several, TABLE } from './case.ts';
import type { WorkbookCase } from './case.ts';

const titled = (title: string): WorkbookCase =>
  one(`a title: ${title}`, [[title], ...TABLE], {}, 'names-another-month@人数!A1');
const tab = (name: string, ...expected: readonly string[]): WorkbookCase =>
  several(`a tab: ${name}`, [sheet(TABLE, { name })], {}, ...expected);
const file = (fileName: string, ...expected: readonly string[]): WorkbookCase =>
  one(`a file: ${fileName}`, TABLE, { fileName }, ...expected);

export const NAMED: readonly WorkbookCase[] = [
  one(
    'the same row in each of two months',
    [['2022年5月'], LABELS, HONG_KONG, [], ['2022年6月'], LABELS, HONG_KONG],
    {},
    'names-another-month@人数!A1',
  ),
  ...['单位：百人', '（单位：万人）', 'Unit: thousands'].map((line) =>
    one(`a unit of count: ${line}`, [['2022年6月'], [line], ...TABLE], {}, 'other-count-unit@人数!A2'),
  ),
  one('a unit of count in two cells', [['单位', '百人'], ...TABLE], {}, 'other-count-unit@人数!B1'),
  one('another unit below the table', [...TABLE, ['填报单位：省食品学会']], {}, 'names-another-unit@人数!A4'),
  ...[
    '2022年7月互认人数统计表',
    '省计算机学会七月份新增',
    '月报（2022-07）',
    '202207',
    'July 2022',
    'Jul-22',
  ].map(titled),
  titled('2021年6月互认人数统计表'),
  titled('2021年互认人数统计表'),
  titled('2022年7月前海合作区统计表'),
  one('a month beside its label', [['月份：', '7月'], ...TABLE], {}, 'names-another-month@人数!B1'),
  one('a bare number beside the label', [['统计月份', '7'], ...TABLE], {}, 'names-another-month@人数!B1'),
  one(
    'a month as a date',
    [['月份', new Date('2022-07-01T00:00:00Z')], ...TABLE],
    {},
    'names-another-month@人数!B1',
  ),
  ...[
    '2022年1—6月',
    '1-6月统计表',
    '上半年互认人数',
    '截至6月底',
    '2022年6月累计',
    '第二季度',
    '4月至6月',
  ].map((title) =>
    one(`several months: ${title}`, [[title], ...TABLE], {}, 'names-more-than-a-month@人数!A1'),
  ),
  tab('7月', 'names-another-month@7月'),
  tab('2022年7月', 'names-another-month@2022年7月'),
  tab('Jul', 'names-another-month@Jul'),
  tab('2021年', 'names-another-month@2021年'),
  tab('上半年', 'names-more-than-a-month@上半年'),
  file('7月.xlsx', 'names-another-month@file'),
  file('省计算机学会2022年7月.xlsx', 'names-another-month@file'),
  file('gd-computer-2022-07.xlsx', 'names-another-month@file'),
  file('1-6月.xlsx', 'names-more-than-a-month@file'),
  one(
    'a title and a file that name the same month are one cause',
    [['2022年7月统计表'], ...TABLE],
    { fileName: '7月.xlsx' },
    'names-another-month@人数!A1',
  ),
  one(
    'rows of the month that the title names are no further cause',
    [['2022年7月'], ['月份', ...LABELS], ['2022-07', ...HONG_KONG]],
    {},
    'names-another-month@人数!A1',
  ),
  one(
    'another unit in the title',
    [['省食品学会2022年6月统计表'], ...TABLE],
    {},
    'names-another-unit@人数!A1',
  ),
  one('in traditional script', [['填報單位：省食品學會'], ...TABLE], {}, 'names-another-unit@人数!A1'),
  one('beside its label', [['填报单位', '省公路学会'], ...TABLE], {}, 'names-another-unit@人数!B1'),
  one(
    'the coordinator as the one that reports',
    [['填报单位：省工程师学会'], ...TABLE],
    {},
    'names-another-unit@人数!A1',
  ),
  tab('食品省食品学会', 'names-another-unit@食品省食品学会'),
  file('gd-food-2022-06.xlsx', 'names-another-unit@file'),
  file('省食品学会6月.xlsx', 'names-another-unit@file'),
  one(
    'two months below each other',
    [['2022年5月新增'], LABELS, HONG_KONG, ['2022年6月新增'], LABELS, MACAO],
    {},
    'names-another-month@人数!A1',
  ),
  one(
    'the month first, then another one',
    [['6月'], LABELS, HONG_KONG, ['7月'], MACAO],
    {},
    'names-another-month@人数!A4',
  ),
  one(
    'a running total below the month',
    [LABELS, HONG_KONG, ['截至6月底累计'], LABELS, MACAO],
    {},
    'names-more-than-a-month@人数!A3',
  ),
  one(
    'another unit below',
    [LABELS, HONG_KONG, ['省食品学会'], LABELS, MACAO],
    {},
    'names-another-unit@人数!A3',
  ),
];

export const WELL_NAMED: readonly WorkbookCase[] = [
  ...['单位：人', '单位：省计算机学会', '单位：人次', '一、1月至3月不用填。', '2. 7月起另表报送。'].map(
    (line) => one(`fine: ${line}`, [['2022年6月'], [line], ...TABLE]),
  ),
  one('the unit and the day below the table', [
    ...TABLE,
    ['填报单位：省计算机学会', null, '填表日期：2022年7月'],
  ]),
  ...[
    '2022年6月互认人数统计表',
    '二〇二二年六月份',
    '2022年6月统计表（7月5日前报送）',
    '2022年6月统计表（含5月补报）',
    '2022年7月报送6月数据',
    '2022年6月1日至6月30日',
    '2022年度互认人数',
    '填表日期：2022年7月1日',
    '制表时间：2022年7月',
    '报送日期 2022-07-01',
    '粤科协学〔2022〕2号',
    '请于7月5日前报送。',
    '注：5月的数请改5月的表',
    '附件2-6月统计表',
    '报：省工程师学会',
    '省计算机学会、省食品学会联合统计表',
    'Headcounts, June 2022',
  ].map((title) => one(`a title: ${title}`, [[title], ...TABLE])),
  one('the day of the form in two cells', [['填表日期', '2022年7月'], ...TABLE]),
  one('the day of the form as a date', [['统计表', null, new Date('2022-07-01T00:00:00Z')], ...TABLE]),
  one('a remark below the rows', [...TABLE, ['注：7月起改用新表']]),
  ...['6月', '2022年', '2022年6月', 'Jun', '6月 (2)', '附件2', 'Sheet1', '6', '人数'].map((name) =>
    tab(name),
  ),
  ...[
    '省计算机学会2022年6月.xlsx',
    '6月(1).xlsx',
    '附件2.xlsx',
    '20220705.xlsx',
    '2022-07-05 6月月报.xlsx',
    'hidden-cumulative-row.xlsx',
  ].map((name) => file(name)),
  one('the same header again for the same month', [
    ['2022年6月'],
    LABELS,
    HONG_KONG,
    ['2022年6月（续）'],
    LABELS,
    MACAO,
  ]),
];
