/** Odd files that are right: bytes, labels, cells and shapes as programs and people write them. */
import { encodeLegacy, encodeUtf16, encodeUtf8, joinBytes } from '../../core/text/helpers/encode.ts';
import { HEADER, rows } from '../case.ts';
import type { Content } from '../case.ts';

type Contents = Readonly<Record<string, Content>>;

const BOM = [0xef, 0xbb, 0xbf];
const ROW = '2022-06,computer-information,guangdong,HK,3,首批';
const GOOD = rows(ROW);
const SIMPLIFIED =
  '月份,专业领域,地区,来源,人数,备注\n2022年6月,计算机信息工程,省级（不分地区）,香港,3,首批\n';
const TRADITIONAL =
  '月份,專業領域,地區,來源,人數,備註\n2022年6月,計算機信息工程,省級（不分地區）,澳門,2,首批\n';
const bytes = (text: string): Uint8Array => joinBytes(BOM, encodeUtf8(text));
const windows = (text: string): string => text.replaceAll('\n', '\r\n');

export const ENCODINGS: Contents = {
  'a byte order mark and Windows line ends': bytes(windows(GOOD)),
  'a byte order mark above Chinese labels': bytes(windows(SIMPLIFIED)),
  'a byte order mark above traditional labels': bytes(TRADITIONAL),
  'GBK with Windows line ends': encodeLegacy(windows(SIMPLIFIED), 'gb18030'),
  'GBK in the note only': encodeLegacy(GOOD, 'gb18030'),
  'GBK with full-width digits and brackets': encodeLegacy(SIMPLIFIED.replace(',3,', ',３,'), 'gb18030'),
  'GBK, separated by tabs': encodeLegacy(SIMPLIFIED.replaceAll(',', '\t'), 'gb18030'),
  'Big5 with Windows line ends': encodeLegacy(windows(TRADITIONAL), 'big5'),
  'Big5 with a zero': encodeLegacy(TRADITIONAL.replace(',2,', ',0,'), 'big5'),
  'UTF-16 of a Chinese file': encodeUtf16(windows(SIMPLIFIED.replaceAll(',', '\t')), 'le', true),
  'UTF-16 with commas': encodeUtf16(SIMPLIFIED, 'le', true),
  'UTF-16 without a mark': encodeUtf16(windows(GOOD), 'le', false),
  'UTF-16 big-endian of a traditional file': encodeUtf16(TRADITIONAL, 'be', true),
  'a declared separator': `sep=,\n${GOOD}`,
  'a declared semicolon': `sep=;\r\n${windows(GOOD.replaceAll(',', ';'))}`,
  'bars between the fields': GOOD.replaceAll(',', '|'),
  'full-width commas below Chinese labels': SIMPLIFIED.replaceAll(',', '，'),
};

const under = (header: string): string => `${header}\n${ROW}\n`;

export const LABELS: Contents = {
  'a number of people (人)': under('月份,专业领域,地区,来源,人数（人）,备注'),
  'its unit in words': under('月份,专业领域,地区,来源,人数（单位：人）,备注'),
  'people new in the month': under('月份,专业领域,地区,来源,新增人数（本月新增）,备注'),
  'people new in this very month': under('月份,专业领域,地区,来源,本月新增人数,备注'),
  'people new this month, with the unit': under('月份,专业领域,地区,来源,当月新增人数（人）,备注'),
  'newly recognised': under('月份,专业领域,地区,来源,新增互认人数,备注'),
  'new, with what it counts': under('月份,领域,地点,来源地,新增（人）,说明'),
  'a count with the file’s own month': under('月份,领域,地点,来源地,人数（2022年6月）,说明'),
  'a count that must be filled in': under('月份,领域,地点,来源地,人数（必填）,说明'),
  'a count in whole numbers': under('月份,领域,地点,来源地,人数（整数）,说明'),
  'required columns starred': under('*月份,*专业领域,*地区,*来源,*人数,备注'),
  'notes if any': under('月份,专业领域,地区,来源,人数,备注（如有）'),
  'notes of 200 characters at most': under('月份,专业领域,地区,来源,人数,备注（200字以内）'),
  'how to write a month': under('月份（YYYY-MM）,专业领域,地区,来源,人数,备注'),
  'what to choose from': under('月份,专业领域,地区,来源（香港/澳门/内地）,人数,备注'),
  'where a list is found': under('月份,专业领域（见附件1）,地区（市）,来源地,人数,备注'),
  'labels of the reporting form': under('填报月份,互认领域,执业地区,人员来源,本月新增,备注说明'),
  'labels of the statistics form': under('统计月份,领域名称,落地地区,境内外,人数,附注'),
  'labels with spaces in them': under('月 份,专业 领域,地 区,来 源,人 数,备 注'),
  'labels on two lines': under('"月\n份",专业领域,地区,来源,"人数\n（人）",备注'),
  'English labels': under('Month,Domain,Site,Origin,Headcount,Note'),
  'English labels in other words': under('Reporting month,Field,Location,From,Number of people,Remarks'),
  'English labels with underscores': under('year_month,domain,pilot_site,place_of_origin,head_count,notes'),
  'traditional labels of the form': under('填報月份,互認領域,執業地區,人員來源,本月新增人數,備註'),
  'a day of delivery by its label': `月份,专业领域,地区,来源,人数,备注,报送日期\n${ROW},2022-06-28\n`,
  'a day of delivery in traditional characters': `月份,專業領域,地區,來源,人數,備註,報送日期\n${ROW},2022/6/28\n`,
};

const row = (month: string, domain: string, site: string, origin: string, count: string): string =>
  rows(`${month},${domain},${site},${origin},${count},`);
const of = (month: string): string => row(month, 'computer-information', 'guangdong', 'HK', '3');
const at = (site: string): string => row('2022-06', 'computer-information', site, 'HK', '3');
const from = (origin: string): string => row('2022-06', 'computer-information', 'guangdong', origin, '3');
const counting = (count: string): string => row('2022-06', 'computer-information', 'guangdong', 'HK', count);

export const CELLS: Contents = {
  '2022/6': of('2022/6'),
  '2022/06': of('2022/06'),
  '2022.6': of('2022.6'),
  '2022年6月': of('2022年6月'),
  '2022年06月份': of('2022年06月份'),
  '２０２２年６月': of('２０２２年６月'),
  'Jun-22': of('Jun-22'),
  'June 2022': of('June 2022'),
  '6/2022': of('6/2022'),
  '2022-06-01': of('2022-06-01'),
  '2022/6/1 0:00': of('2022/6/1 0:00'),
  '2022年6月1日': of('2022年6月1日'),
  '202206': of('202206'),
  '20220601': of('20220601'),
  'an alias of a site': at('南沙'),
  'an alias of a site in traditional characters': at('橫琴'),
  'a site in English': at('Guangzhou Nansha'),
  'a site in capitals': at('DONGGUAN'),
  'a site in traditional characters': at('廣州南沙新區'),
  'a city by its full name': at('东莞市'),
  'the rest of a city, with its brackets': at('珠海市（其他）'),
  'no single place, with half-width brackets': at('省级(不分地区)'),
  'Hong Kong in full': from('香港特别行政区'),
  'Hong Kong by its short name': from('港'),
  'Hong Kong in English': from('Hong Kong SAR'),
  'Hong Kong in small letters': from('hk'),
  'Macao in traditional characters': from('澳門特區'),
  'the Mainland': from('内地'),
  'the Mainland in English': from('Mainland China'),
  'full-width letters': from('ＨＫ'),
  'full-width digits': counting('１８'),
  'a zero': counting('0'),
  'a full-width zero': counting('０'),
  'a large number': counting('180'),
  'blanks around a number': counting(' 3 '),
  'an ideographic space behind a number': counting('3　'),
  'a quoted number': counting('"3"'),
  'a soft hyphen in an id': row('2022-06', 'computer-\u00adinformation', 'guangdong', 'HK', '3'),
  'a domain by an alias': row('2022-06', '计算机信息', 'guangdong', 'HK', '3'),
  'a domain in English': row('2022-06', 'Computer Information Engineering', 'guangdong', 'HK', '3'),
  'every cell padded, as an export of fixed width does': rows(
    '2022-06 ,computer-information ,guangdong ,HK ,3 ,首批 ',
  ),
};

const part = (site: string, origin: string, count: number, domain = 'computer-information'): string =>
  `2022-06,${domain},${site},${origin},${count},`;

export const SHAPES: Contents = {
  'every cell in quotes, with Windows line ends': windows(GOOD.replace(/[^,\n]+/g, '"$&"')),
  'one empty column behind the last': GOOD.replaceAll('\n', ',\n'),
  'twenty empty columns behind the last': GOOD.replaceAll('\n', `${','.repeat(20)}\n`),
  'a thousand empty rows, as a used range leaves them': `${GOOD}${',,,,,\n'.repeat(1000)}`,
  'a thousand blank lines': `${GOOD}${'\n'.repeat(1000)}`,
  'blank lines between the rows': rows(part('guangdong', 'HK', 3), '', part('guangdong', 'MO', 2), ''),
  'columns from the last to the first': `note,headcount,origin,site,domain,month\n首批,3,HK,guangdong,computer-information,2022-06\n`,
  'the day of delivery first': `reported_on,${HEADER}\n2022-06-27,${ROW}\n`,
  'Chinese labels in another order': `备注,人数,来源,地区,专业领域,月份\n首批,3,香港,东莞市,计算机信息,2022-06\n`,
  'the day of delivery in every row': `${HEADER},reported_on\n${part('guangdong', 'HK', 3)},2022-06-27\n${part('guangdong', 'MO', 2)},2022年6月27日\n`,
  'a day of delivery with time': `${HEADER},reported_on\n${ROW},2022/6/27 0:00\n`,
  'a day of delivery in English': `${HEADER},reported_on\n${ROW},27 June 2022\n`,
  'delivered in the month after': `${HEADER},reported_on\n${ROW},2022-07-05\n`,
  'delivered long after': `${HEADER},reported_on\n${ROW},2022-09-01\n`,
  'nothing new from three origins': rows(...['HK', 'MO', 'ML'].map((origin) => part('guangdong', origin, 0))),
  'every site and origin': rows(
    ...['guangzhou-nansha', 'guangzhou', 'zhuhai-hengqin', 'zhuhai', 'dongguan', 'guangdong'].flatMap(
      (site) => ['HK', 'MO', 'ML'].map((origin) => part(site, origin, 4)),
    ),
  ),
  'a province row that is no sum of the cities beside it': rows(
    part('guangzhou', 'HK', 2),
    part('dongguan', 'HK', 3),
    part('guangdong', 'HK', 11),
  ),
  'a province row equal to one city, the others nothing': rows(
    part('guangzhou', 'HK', 3),
    part('dongguan', 'HK', 0),
    part('guangdong', 'HK', 3),
  ),
  'a province row that is the sum of another origin': rows(
    part('guangzhou', 'HK', 2),
    part('dongguan', 'HK', 3),
    part('guangdong', 'MO', 5),
  ),
  'a province row that is the sum over two domains': rows(
    part('guangzhou', 'HK', 2),
    part('dongguan', 'HK', 3, 'electric-power'),
    part('guangdong', 'HK', 5),
  ),
  'a new area beside the rest of its city': rows(
    part('guangzhou-nansha', 'HK', 4),
    part('guangzhou', 'HK', 7),
    part('zhuhai-hengqin', 'HK', 2),
    part('zhuhai', 'HK', 1),
  ),
  'equal numbers in every row': rows(
    part('guangzhou', 'HK', 4),
    part('dongguan', 'HK', 4),
    part('zhuhai', 'HK', 4),
  ),
  'a row with another separator': `${GOOD}${part('guangdong', 'MO', 2).replaceAll(',', ';')}\n`,
  'rows in no order': rows(part('zhuhai', 'ML', 1), part('dongguan', 'HK', 2), part('dongguan', 'MO', 4)),
};
