import type { ExampleGroup } from './example.ts';
import { HEADER, lines, MILESTONE_HEADER, rows, SOCIETY } from './parts.ts';

const file = (unit: string, month: string, ...content: readonly string[]) =>
  lines(`2022/headcounts/${unit}/${month}.csv`, HEADER, ...content.map((row) => `${month},${row}`));

const SIGNED = lines(
  '2022/milestones/gd-food.csv',
  MILESTONE_HEADER,
  '2022-06-10,agreement,food,https://www.example.org/agreement,',
);

/** Three months that say what is usual for the society. */
const HISTORY = [
  ['2022-03', 10],
  ['2022-04', 11],
  ['2022-05', 12],
].map(([month, province]) =>
  file(
    'gd-computer',
    String(month),
    `computer-information,guangdong,HK,${province},`,
    'computer-information,guangzhou-nansha,HK,4,',
  ),
);
const afterHistory = (province: number, nansha: number) =>
  lines(
    SOCIETY,
    HEADER,
    `2022-06,computer-information,guangdong,HK,${province},`,
    `2022-06,computer-information,guangzhou-nansha,HK,${nansha},`,
  );

export const plausibility = {
  'identical-to-other-unit': {
    wrong: file('gd-highway', '2022-06', 'construction,guangdong,HK,6,'),
    right: file('gd-highway', '2022-06', 'construction,guangdong,HK,4,'),
    withFiles: [file('gd-civil-architecture', '2022-06', 'construction,guangdong,HK,6,')],
  },
  'before-agreement': {
    wrong: file('gd-food', '2022-05', 'food,guangdong,HK,3,'),
    right: file('gd-food', '2022-06', 'food,guangdong,HK,3,'),
    withFiles: [SIGNED],
  },
  'copy-of-last-month': {
    wrong: afterHistory(12, 4),
    right: afterHistory(9, 5),
    withFiles: HISTORY.slice(-1),
  },
  'unusual-month': { wrong: afterHistory(120, 5), right: afterHistory(14, 5), withFiles: HISTORY },
  'site-jump': { wrong: afterHistory(11, 25), right: afterHistory(11, 5), withFiles: HISTORY },
  'far-above-target': rows(
    '2022-06,computer-information,guangdong,HK,2200,',
    '2022-06,computer-information,guangdong,HK,22,',
  ),
} satisfies ExampleGroup;
