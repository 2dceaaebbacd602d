import type { ExampleGroup } from './example.ts';
import { GOOD, HEADER, lines, ROW, SOCIETY } from './parts.ts';

const withHeader = (header: string, row: string = ROW) => ({
  wrong: lines(SOCIETY, header, row),
  right: GOOD,
});

export const header = {
  'missing-header': { wrong: lines(SOCIETY, ROW), right: GOOD },
  'blank-header': withHeader('month,domain,site,origin,headcount,'),
  'duplicate-header': withHeader(
    'month,domain,site,origin,headcount,headcount,note',
    '2022-06,computer-information,guangdong,HK,3,3,首批认定',
  ),
  'missing-column': withHeader(
    'month,domain,site,headcount,note',
    '2022-06,computer-information,guangdong,3,首批认定',
  ),
  'unknown-column': withHeader('month,domain,site,origin,haedcount,note'),
  'header-alias': withHeader('月份,专业领域,地点,来源地,人数,备注'),
  'column-order': withHeader(
    'month,site,domain,origin,headcount,note',
    '2022-06,guangdong,computer-information,HK,3,首批认定',
  ),
  'personal-data-column': withHeader(`${HEADER},姓名`, `${ROW},某某`),
  'lines-above-header': { wrong: lines(SOCIETY, '2022年6月互认人数统计表', HEADER, ROW), right: GOOD },
  'cumulative-column': withHeader('month,domain,site,origin,累计人数,note'),
  'other-month-column': withHeader('month,domain,site,origin,人数（5月）,note'),
  'other-count-unit': withHeader('month,domain,site,origin,人数（百人）,note'),
  'column-per-value': {
    wrong: lines(
      SOCIETY,
      'month,domain,site,香港,澳门,note',
      '2022-06,computer-information,guangdong,3,1,首批认定',
    ),
    right: lines(SOCIETY, HEADER, ROW, '2022-06,computer-information,guangdong,MO,1,首批认定'),
  },
  'no-note-column': withHeader(
    'month,domain,site,origin,headcount',
    '2022-06,computer-information,guangdong,HK,3',
  ),
} satisfies ExampleGroup;
