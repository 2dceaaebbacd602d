/** Rows and cells of headcounts. */
import { HEADER, csv, rows } from '../case.ts';
import type { Case } from '../case.ts';

/** One row with one cell changed. */
const cell = (column: number, text: string): string => {
  const cells = ['2022-06', 'computer-information', 'guangdong', 'HK', '3', ''];
  cells[column - 1] = text;
  return rows(cells.join(','));
};
const FIRST = '2022-06,computer-information,guangdong,HK,3,';
const SECOND = '2022-06,computer-information,guangdong,MO,1,';
const manyRows = (row: (index: number) => string): readonly string[] =>
  Array.from({ length: 500 }, (_, index) => row(index));

export const CELLS: readonly Case[] = [
  csv('a header and no rows', `${HEADER}\n`, 'no-rows@1:-'),
  csv('a header and blank rows', `${HEADER}\n,,,,,\n`, 'blank-row@2:-', 'no-rows@1:-'),
  csv('a blank row between rows', rows(FIRST, ',,,,,', SECOND), 'blank-row@3:-'),
  csv('blank rows at the end are one problem', rows(FIRST, ',,,,,', ',,,,,', ',,,,,'), 'blank-row@3:-'),
  csv('a comma in a note without quotes', rows(`${FIRST}首批,已发证`), 'extra-cell@2:7'),
  csv('cells too many in every row are one problem', rows(`${FIRST},x`, `${SECOND},y`), 'extra-cell@2:7'),
  csv('cells too many in one row of two', rows(`${FIRST},x`, SECOND), 'extra-cell@2:7'),
  csv('empty columns to the right', `${HEADER},,\n${FIRST},,\n${SECOND},,\n`, 'trailing-empty-cells@1:7'),
  csv('empty cells to the right of one row', rows(FIRST, `${SECOND},,`), 'trailing-empty-cells@3:7'),
  csv('a row that is too short', rows('2022-06,computer-information,guangdong,HK'), 'missing-cell@2:5'),
  csv(
    'a row without its note cell',
    rows(FIRST, '2022-06,computer-information,guangdong,MO,1'),
    'missing-cell@3:6',
  ),
  csv('no month', cell(1, ''), 'blank-value@2:1'),
  csv('no domain', cell(2, ''), 'blank-value@2:2'),
  csv('no site', cell(3, ' '), 'blank-value@2:3'),
  csv('no origin', cell(4, ''), 'blank-value@2:4'),
  csv('no headcount', cell(5, ''), 'blank-value@2:5'),
  csv(
    'two blank headcounts are two problems',
    rows(
      '2022-06,computer-information,guangdong,HK,,',
      '2022-06,computer-information,guangdong,MO,,',
      '2022-06,computer-information,guangdong,ML,1,',
    ),
    'blank-value@2:5',
    'blank-value@3:5',
  ),
  csv(
    'merged cells are one problem',
    rows(
      '2022-06,computer-information,guangdong,HK,1,',
      ',,guangdong,MO,1,',
      ',,guangdong,ML,1,',
      '2022-06,computer-information,guangzhou,HK,1,',
      ',,guangzhou,MO,1,',
    ),
    'blank-value@3:1',
    'blank-value@3:2',
    'blank-value@6:1',
    'blank-value@6:2',
  ),
  csv(
    'a column left blank is one problem',
    rows('2022-06,computer-information,,HK,1,', '2022-06,computer-information,,MO,1,'),
    'blank-value@2:3',
  ),
  csv('a space behind an id', cell(2, 'computer-information '), 'surrounding-space@2:2'),
  csv('a non-breaking space before a number', cell(5, '\u00a03'), 'surrounding-space@2:5'),
  csv('an ideographic space behind a note', cell(6, '首批\u3000'), 'surrounding-space@2:6'),
  csv('full-width digits', cell(5, '１２'), 'full-width-characters@2:5'),
  csv('a full-width origin', cell(4, 'ＨＫ'), 'full-width-characters@2:4'),
  csv('a month with a slash', cell(1, '2022/6'), 'month-format@2:1'),
  csv('a month in Chinese', cell(1, '2022年6月'), 'month-format@2:1'),
  csv('a month as Excel writes it', cell(1, 'Jun-22'), 'month-format@2:1'),
  csv(
    'a month written otherwise in 500 rows is one problem',
    rows(...['HK', 'MO', 'ML'].map((origin) => `2022/6,computer-information,guangdong,${origin},1,`)),
    'month-format@2:1',
  ),
  csv('a thirteenth month', cell(1, '2022-13'), 'invalid-month@2:1'),
  csv('a month without a year', cell(1, '6月'), 'invalid-month@2:1'),
  csv('two numbers: which is the year?', cell(1, '06-07'), 'invalid-month@2:1'),
  csv('a day in the month', cell(1, '2022-06-15'), 'invalid-month@2:1'),
  csv(
    'a bad month in every row is one problem',
    rows(...['HK', 'MO', 'ML'].map((origin) => `June,computer-information,guangdong,${origin},1,`)),
    'invalid-month@2:1',
  ),
  csv("another month than the file's", cell(1, '2022-05'), 'month-mismatch@2:1'),
  csv(
    "another month than the file's in every row is one problem",
    rows(...['HK', 'MO'].map((origin) => `2022-07,computer-information,guangdong,${origin},1,`)),
    'month-mismatch@2:1',
  ),
  csv('a domain by its name', cell(2, '计算机信息工程'), 'name-alias@2:2'),
  csv('a domain by an alias', cell(2, '计算机信息'), 'name-alias@2:2'),
  csv('a site by its alias', cell(3, '南沙'), 'name-alias@2:3'),
  csv('an origin by its name', cell(4, '香港'), 'name-alias@2:4'),
  csv('an id in capitals', cell(2, 'Computer-Information'), 'name-alias@2:2'),
  csv('a domain that is nearly one', cell(2, '计算机信息工程师'), 'unknown-domain@2:2'),
  csv('half a domain', cell(2, '计算机'), 'unknown-domain@2:2'),
  csv('a domain nobody knows', cell(2, 'alchemy'), 'unknown-domain@2:2'),
  csv(
    'the same unknown domain in 500 rows is one problem',
    rows(...manyRows((index) => `2022-06,alchemy,guangdong,HK,${index},`)),
    'unknown-domain@2:2',
  ),
  csv(
    'two unknown domains are two problems',
    rows('2022-06,alchemy,guangdong,HK,1,', '2022-06,astrology,guangdong,HK,1,'),
    'unknown-domain@2:2',
    'unknown-domain@3:2',
  ),
  csv('a site nobody knows', cell(3, 'shanghai'), 'unknown-site@2:3'),
  csv('an origin nobody knows', cell(4, 'TW'), 'unknown-origin@2:4'),
  csv('a decimal', cell(5, '3.5'), 'not-an-integer@2:5'),
  csv('a number in words', cell(5, '三'), 'not-an-integer@2:5'),
  csv('a dash for none', cell(5, '-'), 'not-an-integer@2:5'),
  csv('a negative number', cell(5, '-3'), 'negative-headcount@2:5'),
  csv('an exponent', cell(5, '1e3'), 'number-notation@2:5'),
  csv('hexadecimal', cell(5, '0x10'), 'number-notation@2:5'),
  csv('a thousands separator', cell(5, '"1,200"'), 'number-notation@2:5'),
  csv('a leading zero', cell(5, '007'), 'number-notation@2:5'),
  csv('a point and a nought', cell(5, '3.0'), 'number-notation@2:5'),
  csv('a plus sign', cell(5, '+3'), 'number-notation@2:5'),
  csv('a formula for a number', cell(5, '=SUM(E2:E9)'), 'formula@2:5'),
  csv('a formula in a note', cell(6, '"=HYPERLINK(""https://example.org"")"'), 'formula@2:6'),
  csv('a function call in a note', cell(6, '@SUM(A1)'), 'formula@2:6'),
  csv('a formula for a domain', cell(2, '=B1'), 'formula@2:2'),
  csv('more people than there are', cell(5, '99999999999'), 'headcount-too-large@2:5'),
  csv('a note of 501 characters', cell(6, '长'.repeat(501)), 'note-too-long@2:6'),
  csv(
    'physical lines are counted, not records',
    rows(
      '2022-06,computer-information,guangdong,HK,3,"第一行\n第二行\n第三行"',
      '2022-06,computer-information,guangdong,MO,x,',
    ),
    'not-an-integer@5:5',
  ),
  csv('a total at the foot', rows(FIRST, SECOND, '合计,,,,4,'), 'total-row@4:1'),
  csv('a total under a month', rows(FIRST, SECOND, '2022-06,合计,,,4,'), 'total-row@4:2'),
  csv(
    'an unlike number and an unlike name in one row',
    rows('2022-06,alchemy,shanghai,TW,x,'),
    'unknown-domain@2:2',
    'unknown-site@2:3',
    'unknown-origin@2:4',
    'not-an-integer@2:5',
  ),
];

const dated = (...lines: readonly string[]): string => `${[`${HEADER},reported_on`, ...lines].join('\n')}\n`;

export const DELIVERIES: readonly Case[] = [
  csv('a date with slashes', dated(`${FIRST},2022/6/27`), 'date-format@2:7'),
  csv('a date in Chinese', dated(`${FIRST},2022年6月27日`), 'date-format@2:7'),
  csv('a day that is none', dated(`${FIRST},2022-06-31`), 'invalid-date@2:7'),
  csv('a date with two readings', dated(`${FIRST},6/7/2022`), 'invalid-date@2:7'),
  csv(
    'two days of first delivery',
    dated(`${FIRST},2022-06-27`, `${SECOND},2022-06-28`),
    'reported-on-unequal@3:7',
  ),
  csv(
    'a day of first delivery in one row only',
    dated(`${FIRST},2022-06-27`, `${SECOND},`),
    'reported-on-unequal@3:7',
  ),
  csv('delivered before the month began', dated(`${FIRST},2022-05-31`), 'reported-on-before-month@2:7'),
  csv(
    'the same impossible delivery in every row is one problem',
    dated(`${FIRST},2022-05-31`, `${SECOND},2022-05-31`),
    'reported-on-before-month@2:7',
  ),
  csv('delivered in the next century', dated(`${FIRST},2088-06-27`), 'date-out-of-range@2:7'),
  { ...csv('a new file that does not say when', rows(FIRST), 'reported-on-absent@-:-'), isNew: true },
  {
    ...csv('a new file with a wrong day', dated(`${FIRST},2022-06-31`), 'invalid-date@2:7'),
    isNew: true,
  },
];
