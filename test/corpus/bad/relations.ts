/** Who may report what, and what looks unlikely beside other files. */
import { BASE_FILES } from '../base.ts';
import { PLACE, at, csv, files, rows } from '../case.ts';
import type { Case } from '../case.ts';

const month = (unit: string, month: string): string => `2022/headcounts/${unit}/${month}.csv`;
const computer = (month: string, headcount: number): string =>
  rows(`${month},computer-information,guangdong,HK,${headcount},`);

export const RELATIONS: readonly Case[] = [
  csv(
    "another society's domain, where the link is our reading",
    rows('2022-06,construction,guangdong,HK,3,'),
    'domain-not-allowed@2:2!warning',
  ),
  at(
    month('gd-quality', '2022-06'),
    "another society's domain, where the plan says which",
    rows('2022-06,construction,guangdong,HK,3,'),
    'domain-not-allowed@2:2!error',
  ),
  csv(
    'the same foreign domain in three rows is one problem',
    rows(...['HK', 'MO', 'ML'].map((origin) => `2022-06,construction,guangdong,${origin},1,`)),
    'domain-not-allowed@2:2!warning',
  ),
  at(
    month('dongguan-ast', '2022-06'),
    "another city's site",
    rows('2022-06,regulated-construction,zhuhai,HK,3,'),
    'site-not-allowed@2:3!error',
  ),
  at(
    month('hengqin-zone', '2022-06'),
    'another site than the zone',
    rows('2022-06,regulated-construction,zhuhai,HK,3,'),
    'site-not-allowed@2:3!warning',
  ),
  at(
    month('dongguan-ast', '2022-06'),
    'people from the Mainland in regulated practice',
    rows('2022-06,regulated-construction,dongguan,ML,3,'),
    'origin-not-allowed@2:4',
  ),
  at(
    month('gd-engineers', '2022-06'),
    'a coordinator with headcounts',
    rows('2022-06,construction,guangdong,HK,3,'),
    'coordinator-reports@-:-',
  ),
  csv(
    'a society with regulated practice',
    rows('2022-06,regulated-construction,guangdong,HK,3,'),
    'category-not-allowed@2:2',
  ),
  at(
    month('dongguan-ast', '2022-06'),
    'a city with recognition of a society',
    rows('2022-06,construction,dongguan,HK,3,'),
    'category-not-allowed@2:2',
  ),
  csv(
    'a row twice',
    rows('2022-06,computer-information,guangdong,HK,3,', '2022-06,computer-information,guangdong,HK,4,'),
    'duplicate-row@3:-',
  ),
  csv(
    'a row twice under two names',
    rows('2022-06,computer-information,guangdong,HK,3,', '2022-06,计算机信息工程,guangdong,香港,3,'),
    'name-alias@3:2',
    'name-alias@3:4',
    'duplicate-row@3:-',
  ),
  at(
    month('gd-power', '2022-05'),
    'before the unit reports',
    rows('2022-05,electric-power,guangdong,HK,3,'),
    'outside-reporting-period@-:-',
  ),
  at(
    month('gd-power', '2022-11'),
    'after the unit reports',
    rows('2022-11,electric-power,guangdong,HK,3,'),
    'outside-reporting-period@-:-',
  ),
  at(
    month('gd-computer', '2023-01'),
    "a month of another year than the folder's",
    computer('2023-01', 3),
    'month-outside-programme@-:-',
  ),
];

export const PLAUSIBILITY: readonly Case[] = [
  files(
    'the same count from two units in one domain',
    {
      [month('gd-highway', '2022-06')]: rows('2022-06,construction,guangdong,HK,3,'),
      [month('gd-civil', '2022-06')]: rows('2022-06,construction,guangdong,HK,3,'),
    },
    'identical-to-other-unit@2:-',
  ),
  files(
    'several same counts from two units are one problem',
    {
      [month('gd-highway', '2022-06')]: rows(
        '2022-06,construction,guangdong,HK,3,',
        '2022-06,construction,guangdong,MO,2,',
      ),
      [month('gd-civil', '2022-06')]: rows(
        '2022-06,construction,guangdong,HK,3,',
        '2022-06,construction,guangdong,MO,2,',
      ),
    },
    'identical-to-other-unit@2:-',
  ),
  at(
    month('gd-quality', '2022-06'),
    'people in a new domain without an agreement',
    rows('2022-06,quality,guangdong,HK,3,'),
    'before-agreement@2:-',
  ),
  at(
    month('gd-food', '2022-04'),
    'people in a new domain the month before its agreement',
    rows('2022-04,food,guangdong,HK,3,', '2022-04,food,guangdong,MO,1,'),
    'before-agreement@2:-',
  ),
  files(
    'an agreement without evidence does not count',
    {
      [month('gd-food', '2022-06')]: rows('2022-06,food,guangdong,HK,3,'),
      '2022/milestones/gd-food.csv':
        BASE_FILES['2022/milestones/gd-food.csv']?.replace('https://example.org/food', '') ?? '',
    },
    'before-agreement@2:-',
  ),
  files(
    'last month again',
    {
      [month('gd-computer', '2022-06')]: rows(
        '2022-06,computer-information,guangdong,HK,3,',
        '2022-06,computer-information,guangdong,MO,2,',
        '2022-06,computer-information,guangzhou,HK,1,',
      ),
      [month('gd-computer', '2022-05')]: rows(
        '2022-05,computer-information,guangdong,HK,3,',
        '2022-05,computer-information,guangdong,MO,2,',
        '2022-05,computer-information,guangzhou,HK,1,',
      ),
    },
    'copy-of-last-month@2:-',
  ),
  files(
    'far above what the unit reported before',
    {
      [PLACE]: computer('2022-06', 60),
      ...Object.fromEntries(
        ['2022-03', '2022-04', '2022-05'].map((one, index) => [
          month('gd-computer', one),
          computer(one, index + 2),
        ]),
      ),
    },
    'unusual-month@2:-',
  ),
  files(
    'far above what one site had before',
    {
      [PLACE]: rows(
        '2022-06,computer-information,guangdong,HK,30,',
        '2022-06,computer-information,guangzhou,HK,25,',
      ),
      ...Object.fromEntries(
        ['2022-03', '2022-04', '2022-05'].map((one, index) => [
          month('gd-computer', one),
          rows(
            `${one},computer-information,guangdong,HK,${index + 29},`,
            `${one},computer-information,guangzhou,HK,${index},`,
          ),
        ]),
      ),
    },
    'site-jump@3:-',
  ),
  csv(
    'ten times the target in one row',
    rows('2022-06,computer-information,guangdong,HK,2001,'),
    'far-above-target@2:-',
  ),
];
