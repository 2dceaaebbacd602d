import type { ExampleGroup } from './example.ts';
import { HEADER, lines } from './parts.ts';

const counts = (unit: string) =>
  lines(`2022/headcounts/${unit}/2022-06.csv`, HEADER, '2022-06,construction,guangdong,HK,6,');
const SAME = [counts('gd-civil-architecture'), counts('gd-highway')];
const answersFile = (...rows: readonly string[]) =>
  lines('2022/answers/gd-highway.csv', 'month,code,subject,reason,answered_on', ...rows);
const answer = (subject: string, code = 'identical-to-other-unit') =>
  `2022-06,${code},${subject},已与土木建筑学会核对，不是同一批人,2022-07-05`;

const RIGHT = answersFile(answer('gd-highway:construction/guangdong/HK=6'));

export const answers = {
  'not-answerable': {
    wrong: answersFile(
      answer('gd-highway:construction/guangdong/HK=6'),
      answer('gd-highway:construction/guangdong/HK=6', 'duplicate-row'),
    ),
    right: RIGHT,
    withFiles: SAME,
  },
  'duplicate-answer': {
    wrong: answersFile(
      answer('gd-highway:construction/guangdong/HK=6'),
      answer('gd-highway:construction/guangdong/HK=6'),
    ),
    right: RIGHT,
    withFiles: SAME,
  },
  'answers-nothing': {
    wrong: answersFile(
      answer('gd-highway:construction/guangdong/HK=6'),
      answer('gd-highway:construction/guangdong/HK=9'),
    ),
    right: RIGHT,
    withFiles: SAME,
  },
} satisfies ExampleGroup;
