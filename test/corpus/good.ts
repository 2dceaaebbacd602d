/** Odd files that mean one thing only: no errors, and exactly these facts. */
import { encodeLegacy, encodeUtf16, encodeUtf8, joinBytes } from '../core/text/helpers/encode.ts';
import { HEADER, PLACE, rows } from './case.ts';
import type { Content } from './case.ts';

export interface GoodCase {
  readonly name: string;
  readonly path: string;
  readonly content: Content;
  /** `domain site origin headcount`, with ` | note` where there is one; in the order of rows. */
  readonly facts: readonly string[];
  readonly reportedOn?: string;
  /** Codes of the warnings, in their order. */
  readonly warnings: readonly string[];
}

const ROW = '2022-06,computer-information,guangdong,HK,3,首批';
const ONE = ['computer-information guangdong HK 3 | 首批'];
const GOOD = rows(ROW);

const csv = (
  name: string,
  content: Content,
  facts: readonly string[],
  ...warnings: readonly string[]
): GoodCase => ({
  name,
  path: PLACE,
  content,
  facts,
  warnings,
});
const json = (
  name: string,
  content: string,
  facts: readonly string[],
  ...warnings: readonly string[]
): GoodCase => ({
  name,
  path: PLACE.replace('.csv', '.json'),
  content,
  facts,
  warnings,
});
const cells = (
  name: string,
  row: string,
  facts: readonly string[],
  ...warnings: readonly string[]
): GoodCase => csv(name, rows(row), facts, ...warnings);
const plain = ['computer-information guangdong HK 3'];

const TRADITIONAL = `月份,專業領域,地區,來源,人數,備註\n2022-06,計算機信息工程,省級（不分地區）,香港,3,首批\n`;
const SIMPLIFIED = `月份,专业领域,地区,来源,人数,备注\n2022-06,计算机信息工程,省级（不分地区）,香港,3,首批\n`;

export const GOOD_FILES: readonly GoodCase[] = [
  csv('canonical', GOOD, ONE),
  csv('without a line end at the end', GOOD.trimEnd(), ONE),
  csv('nothing new', rows('2022-06,computer-information,guangdong,HK,0,'), [
    'computer-information guangdong HK 0',
  ]),
  csv(
    'three origins',
    rows(
      ...['HK', 'MO', 'ML'].map((one, index) => `2022-06,computer-information,guangdong,${one},${index},`),
    ),
    [
      'computer-information guangdong HK 0',
      'computer-information guangdong MO 1',
      'computer-information guangdong ML 2',
    ],
  ),
  csv('a society at a city', rows('2022-06,computer-information,dongguan,HK,3,'), [
    'computer-information dongguan HK 3',
  ]),
  csv('every cell in quotes', GOOD.replace(/[^,\n]+/g, '"$&"'), ONE),
  cells('a comma in a quoted note', '2022-06,computer-information,guangdong,HK,3,"首批,已发证"', [
    'computer-information guangdong HK 3 | 首批,已发证',
  ]),
  cells('quotes in a quoted note', '2022-06,computer-information,guangdong,HK,3,"称""首批"""', [
    'computer-information guangdong HK 3 | 称"首批"',
  ]),
  cells('two lines in a note', '2022-06,computer-information,guangdong,HK,3,"第一行\n第二行"', [
    'computer-information guangdong HK 3 | 第一行\n第二行',
  ]),
  cells('a note that starts with a dash', '2022-06,computer-information,guangdong,HK,3,- 首批', [
    'computer-information guangdong HK 3 | - 首批',
  ]),
  cells('a note of 500 characters', `2022-06,computer-information,guangdong,HK,3,${'长'.repeat(500)}`, [
    `computer-information guangdong HK 3 | ${'长'.repeat(500)}`,
  ]),
  cells('a document number in a note', '2022-06,computer-information,guangdong,HK,3,粤科协学〔2022〕2号', [
    'computer-information guangdong HK 3 | 粤科协学〔2022〕2号',
  ]),
  cells('an office telephone in a note', '2022-06,computer-information,guangdong,HK,3,秘书处 020-83551234', [
    'computer-information guangdong HK 3 | 秘书处 020-83551234',
  ]),
  cells('an emoji with a joiner in a note', '2022-06,computer-information,guangdong,HK,3,👩\u200d💻', [
    'computer-information guangdong HK 3 | 👩\u200d💻',
  ]),
  csv('a byte order mark', joinBytes([0xef, 0xbb, 0xbf], encodeUtf8(GOOD)), ONE, 'byte-order-mark'),
  csv('Windows line ends', GOOD.replaceAll('\n', '\r\n'), ONE, 'line-endings'),
  csv(
    'Windows line ends, with a line end of its own in a note',
    `${HEADER}\r\n2022-06,computer-information,guangdong,HK,3,"一\n二"\r\n`,
    ['computer-information guangdong HK 3 | 一\n二'],
    'line-endings',
  ),
  csv('line ends of an old Mac', GOOD.replaceAll('\n', '\r'), ONE, 'line-endings'),
  csv('semicolons', GOOD.replaceAll(',', ';'), ONE, 'wrong-delimiter'),
  csv('tabs', GOOD.replaceAll(',', '\t'), ONE, 'wrong-delimiter'),
  csv('full-width commas', GOOD.replaceAll(',', '，'), ONE, 'wrong-delimiter'),
  csv('GB18030', encodeLegacy(GOOD, 'gb18030'), ONE, 'legacy-encoding'),
  csv(
    'GB18030, all in Chinese',
    encodeLegacy(SIMPLIFIED, 'gb18030'),
    ONE,
    'legacy-encoding',
    'header-alias',
    'name-alias',
    'name-alias',
    'name-alias',
  ),
  csv(
    'Big5, all in Chinese',
    encodeLegacy(TRADITIONAL, 'big5'),
    ONE,
    'legacy-encoding',
    'header-alias',
    'name-alias',
    'name-alias',
    'name-alias',
  ),
  csv(
    'UTF-16 as Excel writes “Unicode text”',
    encodeUtf16(GOOD.replaceAll(',', '\t').replaceAll('\n', '\r\n'), 'le', true),
    ONE,
    'legacy-encoding',
    'line-endings',
    'wrong-delimiter',
  ),
  csv('UTF-16 big-endian', encodeUtf16(GOOD, 'be', true), ONE, 'legacy-encoding'),
  csv('Chinese labels', SIMPLIFIED, ONE, 'header-alias', 'name-alias', 'name-alias', 'name-alias'),
  csv('traditional labels', TRADITIONAL, ONE, 'header-alias', 'name-alias', 'name-alias', 'name-alias'),
  csv('labels in capitals', GOOD.replace(HEADER, HEADER.toUpperCase()), ONE, 'header-alias'),
  csv(
    'columns in another order',
    'note,headcount,origin,site,domain,month\n首批,3,HK,guangdong,computer-information,2022-06\n',
    ONE,
    'column-order',
  ),
  csv(
    'empty columns and rows around the table',
    `\n${HEADER},,\n${ROW},,\n,,,,,,,\n`,
    ONE,
    'blank-row',
    'trailing-empty-cells',
  ),
  cells('a month with a slash', '2022/6,computer-information,guangdong,HK,3,', plain, 'month-format'),
  cells(
    'a month with a day, as a spreadsheet stores it',
    '2022/6/1,computer-information,guangdong,HK,3,',
    plain,
    'month-format',
  ),
  cells('a month in Chinese', '2022年6月,computer-information,guangdong,HK,3,', plain, 'month-format'),
  cells('a month by its English name', 'Jun-22,computer-information,guangdong,HK,3,', plain, 'month-format'),
  cells('a month without a separator', '202206,computer-information,guangdong,HK,3,', plain, 'month-format'),
  cells(
    'a month in full-width digits',
    '２０２２－０６,computer-information,guangdong,HK,3,',
    plain,
    'full-width-characters',
  ),
  cells('a domain by its alias', '2022-06,计算机信息,guangdong,HK,3,', plain, 'name-alias'),
  cells(
    'a domain by its English name',
    '2022-06,Computer information engineering,guangdong,HK,3,',
    plain,
    'name-alias',
  ),
  cells('a domain in traditional characters', '2022-06,計算機信息工程,guangdong,HK,3,', plain, 'name-alias'),
  cells(
    'an alias that stands in simplified characters only, in traditional ones',
    '2022-06,計算機信息,guangdong,HK,3,',
    plain,
    'name-alias',
  ),
  cells(
    'a site by its alias',
    '2022-06,computer-information,横琴,MO,3,',
    ['computer-information zhuhai-hengqin MO 3'],
    'name-alias',
  ),
  cells(
    'a site with half-width brackets',
    '2022-06,computer-information,广州市(其他),HK,3,',
    ['computer-information guangzhou HK 3'],
    'name-alias',
  ),
  cells(
    'Macao in the other spelling',
    '2022-06,computer-information,guangdong,Macau,3,',
    ['computer-information guangdong MO 3'],
    'name-alias',
  ),
  cells(
    'full-width digits',
    '2022-06,computer-information,guangdong,HK,１２,',
    ['computer-information guangdong HK 12'],
    'full-width-characters',
  ),
  cells(
    'blanks of every kind around a number',
    '2022-06,computer-information,guangdong,HK,\u00a0\u30003 \t,',
    plain,
    'surrounding-space',
  ),
  cells(
    'a zero-width space in an id',
    '2022-06,computer-\u200binformation,guangdong,HK,3,',
    plain,
    'zero-width-character',
  ),
  cells(
    "another society's domain, where the link is our reading",
    '2022-06,electric-power,guangdong,HK,3,',
    ['electric-power guangdong HK 3'],
    'domain-not-allowed',
  ),
  {
    ...csv('with the day of first delivery', `${HEADER},reported_on\n${ROW},2022-06-27\n`, ONE),
    reportedOn: '2022-06-27',
  },
  {
    ...csv(
      'delivered in Chinese',
      `${HEADER},报送日期\n${ROW},2022年6月27日\n`,
      ONE,
      'header-alias',
      'date-format',
    ),
    reportedOn: '2022-06-27',
  },
  {
    ...csv('delivered the next month', `${HEADER},reported_on\n${ROW},2022-07-03\n`, ONE),
    reportedOn: '2022-07-03',
  },
  csv('a column for the day of delivery that nobody filled in', `${HEADER},reported_on\n${ROW},\n`, ONE),
  {
    name: 'January, before the reporting months',
    path: PLACE.replace('2022-06', '2022-01'),
    content: GOOD.replaceAll('2022-06', '2022-01'),
    facts: ONE,
    warnings: [],
  },
  json(
    'JSON on one line',
    '{"unit":"gd-computer","month":"2022-06","rows":[{"domain":"computer-information","site":"guangdong","origin":"HK","headcount":3}]}',
    plain,
  ),
  json(
    'JSON with a schema, a note and a day of delivery',
    '{"$schema":"../../../../schemas/headcounts.schema.json","unit":"gd-computer","month":"2022-06","rows":[{"domain":"computer-information","site":"guangdong","origin":"HK","headcount":3,"note":"首批"}]}',
    ONE,
  ),
  json(
    'JSON with names for ids',
    '{"unit":"gd-computer","month":"2022-06","rows":[{"domain":"计算机信息工程","site":"省级（不分地区）","origin":"香港","headcount":3}]}',
    plain,
    'name-alias',
    'name-alias',
    'name-alias',
  ),
  json(
    'JSON with escapes',
    '{"unit":"gd-computer","month":"2022\\u002d06","rows":[{"domain":"computer-information","site":"guangdong","origin":"HK","headcount":3.0}]}',
    plain,
  ),
  json(
    'JSON with Windows line ends',
    '{\r\n"unit":"gd-computer","month":"2022-06",\r\n"rows":[{"domain":"computer-information","site":"guangdong","origin":"HK","headcount":3}]}\r\n',
    plain,
    'line-endings',
  ),
];
