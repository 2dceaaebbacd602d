/** Headers: labels that are missing, twice, unknown, in other words or in another order. */
import { csv } from '../case.ts';
import type { Case } from '../case.ts';

const ROW = '2022-06,computer-information,guangdong,HK,3,';
const manyRows = (row: (index: number) => string): string =>
  Array.from({ length: 500 }, (_, index) => row(index)).join('\n');

export const HEADERS: readonly Case[] = [
  csv('rows without a header', `${ROW}\n${ROW.replace('HK', 'MO')}\n`, 'missing-header@1:-'),
  csv(
    'a title above the header',
    `2022年6月人数统计表\nmonth,domain,site,origin,headcount,note\n${ROW}\n`,
    'lines-above-header@1:-',
  ),
  csv('a blank label', `month,domain,,origin,headcount,note\n${ROW}\n`, 'blank-header@1:3'),
  csv(
    'a label twice',
    `month,domain,site,origin,headcount,note,site\n${ROW},guangdong\n`,
    'duplicate-header@1:7',
  ),
  csv(
    'a label twice where another is missing',
    `month,domain,domain,origin,headcount,note\n${ROW}\n`,
    'duplicate-header@1:3',
  ),
  csv(
    'a column missing',
    'month,domain,origin,headcount,note\n2022-06,computer-information,HK,3,\n',
    'missing-column@1:-',
  ),
  csv(
    'a column missing above 500 rows is one problem',
    `month,domain,site,headcount,note\n${manyRows(() => '2022-06,computer-information,guangdong,3,')}\n`,
    'missing-column@1:-',
  ),
  csv(
    'two columns missing',
    'month,domain,site,note\n2022-06,computer-information,guangdong,\n',
    'missing-column@1:-',
    'missing-column@1:-',
  ),
  csv(
    'a column too many',
    `month,domain,site,origin,headcount,note,remarks2\n${ROW},x\n`,
    'unknown-column@1:7',
  ),
  csv('a label misspelt', `month,domian,site,origin,headcount,note\n${ROW}\n`, 'unknown-column@1:2'),
  csv(
    'a label nobody knows, in the place of one',
    `month,domain,site,origin,zahl,note\n${ROW}\n`,
    'unknown-column@1:5',
  ),
  csv('Chinese labels', `月份,专业领域,地区,来源,人数,备注\n${ROW}\n`, 'header-alias@1:1'),
  csv('labels in traditional characters', `月份,專業領域,地區,來源,人數,備註\n${ROW}\n`, 'header-alias@1:1'),
  csv('English labels', `Month,Field,Location,Origin,Count,Notes\n${ROW}\n`, 'header-alias@1:1'),
  csv(
    'a label with a space behind it',
    `month,domain ,site,origin,headcount,note\n${ROW}\n`,
    'surrounding-space@1:2',
  ),
  csv(
    'columns in another order',
    'domain,month,site,origin,headcount,note\ncomputer-information,2022-06,guangdong,HK,3,\n',
    'column-order@1:1',
  ),
  csv(
    'a column for names',
    `month,domain,site,origin,headcount,note,姓名\n${ROW},某人\n`,
    'personal-data-column@1:7',
  ),
  csv(
    'a column for telephone numbers',
    `month,domain,site,origin,headcount,联系电话\n${ROW}\n`,
    'personal-data-column@1:6',
  ),
  csv(
    'a column of telephone numbers is one problem',
    `month,domain,site,origin,headcount,note,手机\n${ROW},13812345678\n${ROW.replace('HK', 'MO')},13912345678\n`,
    'personal-data-column@1:7',
  ),
  csv(
    'an unclosed quote in the header',
    `month,domain,site,origin,headcount,"note\n${ROW}\n`,
    'unclosed-quote@1:6',
  ),
  csv(
    'no column for notes',
    'month,domain,site,origin,headcount\n2022-06,computer-information,guangdong,HK,3\n',
    'no-note-column@1:-',
  ),
];
