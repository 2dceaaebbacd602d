import type { ExampleGroup } from './example.ts';
import { city, GOOD, HEADER, lines, ROW, rows } from './parts.ts';
import { smallRegistry } from './smallRegistry.ts';

export const relations = {
  'domain-not-allowed': rows('2022-06,construction,guangdong,HK,3,首批认定'),
  'site-not-allowed': city(
    '2022-06,regulated-construction,dongguan,HK,2,',
    '2022-06,regulated-construction,guangzhou-nansha,HK,2,',
  ),
  'origin-not-allowed': city(
    '2022-06,regulated-construction,guangzhou-nansha,ML,2,',
    '2022-06,regulated-construction,guangzhou-nansha,MO,2,',
  ),
  'coordinator-reports': {
    wrong: lines('2022/headcounts/gd-engineers/2022-06.csv', HEADER, ROW),
    right: GOOD,
  },
  'category-not-allowed': rows('2022-06,regulated-construction,guangdong,HK,3,首批认定'),
  'duplicate-row': rows(
    [ROW, '2022-06,computer-information,guangdong,HK,2,第二批'],
    '2022-06,computer-information,guangdong,HK,5,两批合计',
  ),
  'outside-reporting-period': {
    wrong: lines('2022/headcounts/gd-food/2022-05.csv', HEADER, '2022-05,food,dongguan,HK,3,'),
    right: lines('2022/headcounts/gd-food/2022-06.csv', HEADER, '2022-06,food,dongguan,HK,3,'),
    withFiles: smallRegistry({ reportsFrom: '2022-06' }),
  },
  'total-beside-parts': rows(
    [
      '2022-06,computer-information,shenzhen,HK,2,',
      '2022-06,computer-information,dongguan,HK,1,',
      '2022-06,computer-information,guangdong,HK,3,',
    ],
    ['2022-06,computer-information,shenzhen,HK,2,', '2022-06,computer-information,dongguan,HK,1,'],
  ),
} satisfies ExampleGroup;
