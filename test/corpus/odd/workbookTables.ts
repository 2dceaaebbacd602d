/** Tables as people make them: titles, labels, totals and lines around them, with one reading. */
import type { SheetValue } from '../../../src/core/workbook/sheet.ts';
import { HEADER, ROWS } from '../../core/workbook/sheets.ts';
import { FIRST, SECOND, day, inMonth, noted, one } from './workbook.ts';
import type { OddWorkbook, Rows } from './workbook.ts';

const NO_MONTH: Rows = [HEADER.slice(1), ...ROWS.map((row) => row.slice(1))];
const labelled = (...labels: readonly string[]): Rows => [labels, ...ROWS];

/** A line or two above the table, which then gives no month of its own. */
const titled = (...titles: readonly (string | readonly SheetValue[])[]): OddWorkbook =>
  one([...titles.map((title) => (typeof title === 'string' ? [title] : title)), ...NO_MONTH], {
    merged: ['A1:E1'],
  });
const below = (...lines: readonly (string | readonly SheetValue[])[]): OddWorkbook =>
  one([HEADER, ...ROWS, [], ...lines.map((line) => (typeof line === 'string' ? [line] : line))]);

export const TITLES: Readonly<Record<string, OddWorkbook>> = {
  'a title with the month': titled('2022年6月互认人数统计表'),
  'a title with the month in full-width digits': titled('２０２２年６月互认人数统计表'),
  'a title with the month in Chinese numerals': titled('二〇二二年六月互认人数统计表'),
  'a title with the month behind': titled('互认人数统计表（2022年6月）'),
  'a title with a month that gives no year': titled('6月份互认人数统计表'),
  'a title with dots': titled('互认人数统计表 2022.06'),
  'a title in traditional characters': titled('2022年6月互認人數統計表'),
  'a title in English': titled('Recognised engineers, June 2022'),
  'a title with the year alone': titled('2022年度互认人数统计表'),
  'a title without a month': titled('互认人数统计表'),
  'a title of several lines': titled('附件2', '粤港澳大湾区工程师资格互认', '2022年6月人数统计表'),
  'the number of a document above': titled('粤科协学〔2022〕2号附件2', '2022年6月人数统计表'),
  'the number of an issue above': titled('简报第7期附表', '2022年6月人数统计表'),
  'the unit above': titled('填报单位：省计算机学会', '2022年6月人数统计表'),
  'the unit above, to be stamped': titled('2022年6月人数统计表', '填报单位：省计算机学会（盖章）'),
  'the unit above in the title': titled('省计算机学会2022年6月互认人数统计表'),
  'the unit above by its English name': titled('Computer Society: recognised engineers, June 2022'),
  'until when it is to be sent': titled('2022年6月人数统计表', '（2022年6月28日前报送）'),
  'to be sent the month after': titled('2022年6月人数统计表', '请于2022年7月5日前报送6月数据'),
  'filled in the month after': titled('2022年6月人数统计表', [
    '填报单位：省计算机学会',
    null,
    null,
    '填报日期：2022年7月1日',
  ]),
  'filled in on a date cell': titled('2022年6月人数统计表', ['填报日期：', day('2022-07-01')]),
  'what it is counted in': titled('2022年6月人数统计表', [null, null, null, '单位：人']),
  'a guide above': titled('填写说明：只填本月新增的人数，没有新增填 0；不要填累计人数。'),
  'a guide that speaks of totals': titled('2022年6月人数统计表', '说明：合计由表格自动计算，请勿修改'),
  'a guide of several lines': titled(
    '2022年6月人数统计表',
    '一、每月28日前报送当月数据。',
    '二、1月至3月不用填。',
    '三、专业领域见附件1，地点共6个。',
  ),
  'the header on line 5': one([['统计表'], [], ['填报单位：省计算机学会'], [], HEADER, ...ROWS]),
  'the header on line 12': one([...Array.from({ length: 11 }, () => []), HEADER, ...ROWS]),
  'a blank line below the title and below the header': one([['2022年6月统计表'], [], HEADER, [], ...ROWS]),
};

export const COLUMNS: Readonly<Record<string, OddWorkbook>> = {
  'a label with its unit': one(labelled('月份', '专业领域', '地点', '来源地', '人数（人）', '备注')),
  'a label with what is new': one(labelled('月份', '领域', '地区', '来源', '新增人数（本月新增）', '说明')),
  'a label with the workbook’s own month': one(
    labelled('月份', '领域', '地区', '来源', '人数（2022年6月）', '备注'),
  ),
  'a label on two lines': one(labelled('月份', '专业\n领域', '地点', '来源地', '本月新增\n人数', '备注')),
  'required labels starred': one(labelled('*月份', '*专业领域', '*地点', '*来源地', '*人数', '备注')),
  'traditional labels': one(labelled('月份', '專業領域', '地點', '來源地', '新增人數', '備註')),
  'labels in English': one(labelled('Month', 'Field', 'Location', 'Origin', 'Number of people', 'Remarks')),
  'no column for the month': one(NO_MONTH),
  'a column of running numbers': one([
    ['序号', ...HEADER],
    [1, ...FIRST],
    [2, ...SECOND],
  ]),
  'running numbers as text': one([
    ['No.', ...HEADER],
    ['01', ...FIRST],
    ['02', ...SECOND],
  ]),
  'running numbers in the middle': one(
    [HEADER, FIRST, SECOND].map((row, at) => [...row.slice(0, 2), at === 0 ? '序号' : at, ...row.slice(2)]),
  ),
  'a column for the unit': one([
    ['单位', ...HEADER],
    ['省计算机学会', ...FIRST],
    ['省计算机学会', ...SECOND],
  ]),
  'a column for the unit in traditional characters': one([
    [...HEADER, '填報單位'],
    [...FIRST, '省計算機學會'],
    [...SECOND, '省計算機學會'],
  ]),
  'a column for the unit in English': one([
    ['Society', ...HEADER],
    ['Computer Society', ...FIRST],
    ['gd-computer', ...SECOND],
  ]),
  'empty columns between': one(
    [HEADER, FIRST, SECOND].map((row) => [...row.slice(0, 4), null, ...row.slice(4), null, ' ']),
  ),
  'columns from the last to the first': one([HEADER, FIRST, SECOND].map((row) => row.toReversed())),
  'months as dates': one(inMonth(day('2022-06-01'))),
  'months in Chinese': one(inMonth('2022年6月')),
  'months by their English name': one(inMonth('Jun-22')),
  'months as numbers': one(inMonth(202206)),
  'months in full-width digits': one(inMonth('２０２２年６月')),
  'numbers as text': one([HEADER, [...FIRST.slice(0, 4), '3', '首批'], [...SECOND.slice(0, 4), ' ２ ']]),
  'a zero': one([HEADER, [...FIRST.slice(0, 4), 0, null]]),
  'a zero as text': one([HEADER, [...FIRST.slice(0, 4), '0', null]]),
  'aliases of every kind': one([HEADER, ['2022/6', '计算机信息', '南沙', '港', 3, null]]),
  'ids instead of names': one([HEADER, ['2022-06', 'computer-information', 'guangdong', 'HK', 3, null]]),
  'a province row that is no sum of the cities beside it': one([
    HEADER,
    ...(['广州市（其他）', '东莞市', '省级（不分地区）'] as const).map((site, at) => [
      '2022-06',
      '计算机信息工程',
      site,
      '香港',
      [2, 3, 11][at] ?? 0,
      null,
    ]),
  ]),
};

export const TOTALS: Readonly<Record<string, OddWorkbook>> = {
  'a total that agrees': one([HEADER, ...ROWS, ['合计', null, null, null, 5]]),
  'a total in traditional characters': one([HEADER, ...ROWS, ['總計', null, null, null, 5]]),
  'a total in English': one([HEADER, ...ROWS, ['Grand total', null, null, null, 5]]),
  'a total with its unit': one([HEADER, ...ROWS, ['合计（人）', null, null, null, 5]]),
  'a total of the month': one([HEADER, ...ROWS, ['本月合计', null, null, null, 5]]),
  'a total below a blank line': one([HEADER, ...ROWS, [], ['合计', null, null, null, 5]]),
  'a total above the rows': one([HEADER, ['合计', null, null, null, 5], ...ROWS]),
  'a total in words': one([HEADER, ...ROWS, ['共计：5人']]),
  'a total without a number': one([HEADER, ...ROWS, ['合计']]),
  'a total under the domains': one([HEADER, ...ROWS, [null, '合计', null, null, 5]]),
  'a total with a note': one([HEADER, ...ROWS, ['合计', null, null, null, 5, '与上月持平']]),
  'a total beside running numbers': one([
    ['序号', ...HEADER],
    [1, ...FIRST],
    [2, ...SECOND],
    ['合计', null, null, null, null, 5],
  ]),
  'subtotals and a total': one([
    HEADER,
    FIRST,
    ['小计', null, null, null, 3],
    SECOND,
    ['小计', null, null, null, 2],
    ['合计', null, null, null, 5],
  ]),
};

export const AROUND: Readonly<Record<string, OddWorkbook>> = {
  'a remark below': below('注：人数只填本月新增'),
  'a remark that speaks of another month': below('注：5月数据已于6月28日报送，7月起改用新表。'),
  'a remark that speaks of totals': below('注：1. 本表不含累计人数；2. 合计由表格计算。'),
  'remarks of several lines': below('备注：', '1. 首批：3人', '2. 其余：见附件2'),
  'the day it was filled in': below('填表日期：2022年7月1日'),
  'who signed': below(['填表人：某某', null, null, '审核：某某'], '单位（盖章）：'),
  'a line across the foot': one([HEADER, ...ROWS, ['本表一式两份']], { merged: ['A4:F4'] }),
  'words of the month below': below(['工作情况', '7月将继续，累计三场。合计200人次。'], ['意见建议', '无']),
  'words in the middle of much blank': one([
    HEADER,
    ...ROWS,
    [],
    [],
    [],
    ['工作情况'],
    ['办会。'],
    [],
    ['三场。'],
  ]),
  'the header on every page': one([HEADER, FIRST, HEADER, SECOND]),
  'blank lines between the rows': one([HEADER, FIRST, [], [null, ' '], SECOND, [], []]),
  'lines numbered beforehand': one([['序号', ...HEADER], [1, ...FIRST], [2, ...SECOND], [3], [4], [5]]),
  'a thousand blank lines': one([HEADER, ...ROWS, ...Array.from({ length: 1000 }, () => [null, null, ''])]),
  'keys merged over their lines': one([HEADER, FIRST, [null, null, null, '澳门', 2]], {
    merged: ['A2:A3', 'B2:B3', 'C2:C3'],
  }),
  'a title merged across, and keys merged down': one(
    [['2022年6月统计表'], HEADER, FIRST, [null, null, null, '澳门', 2]],
    { merged: ['A1:F1', 'A3:A4', 'B3:B4', 'C3:C4'] },
  ),
  'a note that names July': one(noted('7月补发证书')),
  'a note that says cumulative': one(noted('累计12人见附件')),
  'a note that says total': one(noted('合计')),
  'a note of a number': one(noted('200')),
  'a note of two lines': one(noted('第一行\r\n第二行：合计2人')),
  'a note with emoji': one(noted('👨‍👩‍👧 🇭🇰 1️⃣ ❤️')),
  'a note in Portuguese': one(noted('Três engenheiros, coração')),
  'a note that begins like a remark': one(noted('注：首批')),
  'a note that is a date': one([HEADER, [...FIRST.slice(0, 5), day('2022-07-05')], SECOND]),
};
