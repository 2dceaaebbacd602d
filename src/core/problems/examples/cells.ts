import type { ExampleGroup } from './example.ts';
import {
  dated,
  DATED_HEADER,
  GOOD,
  HEADER,
  lines,
  ROW,
  rows,
  SOCIETY,
  MILESTONE_HEADER,
  milestoneExample,
} from './parts.ts';
import { smallRegistry } from './smallRegistry.ts';

const count = (headcount: string, right = '3') =>
  rows(
    `2022-06,computer-information,guangdong,HK,${headcount},`,
    `2022-06,computer-information,guangdong,HK,${right},`,
  );
const LONG_EVIDENCE = `https://www.example.org/a?page=${'1'.repeat(500)}`;
const LONG_NOTE = '第一批申请人已完成材料审核和面试。'.repeat(30);

export const cells = {
  'no-rows': {
    wrong: lines(SOCIETY, HEADER),
    right: lines(SOCIETY, HEADER, '2022-06,computer-information,guangdong,HK,0,本月没有新增'),
  },
  'blank-row': rows([ROW, ',,,,,']),
  'extra-cell': rows(
    '2022-06,computer-information,guangdong,HK,3,首批认定,其中女性1人',
    '2022-06,computer-information,guangdong,HK,3,"首批认定,其中女性1人"',
  ),
  'trailing-empty-cells': { wrong: lines(SOCIETY, `${HEADER},,`, `${ROW},,`), right: GOOD },
  'missing-cell': rows(
    '2022-06,computer-information,guangdong,HK,3',
    '2022-06,computer-information,guangdong,HK,3,',
  ),
  'blank-value': count('', '0'),
  'surrounding-space': rows('2022-06, computer-information ,guangdong,HK,3,首批认定'),
  'full-width-characters': count('１２', '12'),
  'month-format': rows('2022年6月,computer-information,guangdong,HK,3,首批认定'),
  'invalid-month': rows('2022-13,computer-information,guangdong,HK,3,首批认定'),
  'month-mismatch': rows('2022-05,computer-information,guangdong,HK,3,首批认定'),
  'month-outside-programme': {
    wrong: lines(
      '2022/headcounts/gd-computer/2023-01.csv',
      HEADER,
      '2023-01,computer-information,guangdong,HK,3,首批认定',
    ),
    right: GOOD,
  },
  'name-alias': rows('2022-06,计算机信息工程,guangdong,HK,3,首批认定'),
  'unknown-domain': rows('2022-06,计算机信息工程师,guangdong,HK,3,首批认定'),
  'unknown-site': rows('2022-06,computer-information,佛山市,HK,3,首批认定', ROW),
  'unknown-origin': rows('2022-06,computer-information,guangdong,TW,3,首批认定'),
  'ambiguous-name': {
    wrong: lines(
      '2022/milestones/gd-food.csv',
      'date,type,subject,evidence,note',
      '2022-06-10,report,食品,,',
    ),
    right: lines(
      '2022/milestones/gd-food.csv',
      'date,type,subject,evidence,note',
      '2022-06-10,report,food,,',
    ),
    withFiles: smallRegistry({ siteAlias: '食品' }),
  },
  'not-an-integer': count('约3人'),
  'negative-headcount': count('-3'),
  'number-notation': count('"1,200"', '1200'),
  formula: count('=SUM(E2:E3)'),
  'headcount-too-large': count('20220628'),
  'note-too-long': {
    wrong: {
      ...lines(SOCIETY, HEADER, `2022-06,computer-information,guangdong,HK,3,${LONG_NOTE}`),
      excerpt: `${HEADER}\n2022-06,computer-information,guangdong,HK,3,${LONG_NOTE.slice(0, 34)}… [${LONG_NOTE.length}]\n`,
    },
    right: GOOD,
  },
  'date-format': dated(['2022/6/28'], ['2022-06-28']),
  'invalid-date': dated(['2022-06-31'], ['2022-06-30']),
  'reported-on-unequal': dated(['2022-06-27', '2022-06-28'], ['2022-06-27', '2022-06-27']),
  'reported-on-before-month': dated(['2022-05-28'], ['2022-06-28']),
  'personal-data': {
    wrong: {
      ...lines(SOCIETY, HEADER, '2022-06,computer-information,guangdong,HK,3,联系电话 13800138000'),
      excerpt: `${HEADER}\n2022-06,computer-information,guangdong,HK,3,联系电话 ***********\n`,
    },
    right: GOOD,
  },
  'reported-on-absent': {
    wrong: GOOD,
    right: lines(SOCIETY, DATED_HEADER, `${ROW},2022-06-28`),
    isNew: true,
  },
  'value-constraint': {
    wrong: {
      ...milestoneExample(`2022-06-10,agreement,food,${LONG_EVIDENCE},`, '').wrong,
      excerpt: `${MILESTONE_HEADER}\n2022-06-10,agreement,food,${LONG_EVIDENCE.slice(0, 40)}… [${LONG_EVIDENCE.length}],\n`,
    },
    right: milestoneExample('', '2022-06-10,agreement,food,https://www.example.org/a?page=1,').right,
  },
  'repeated-header': rows(
    [ROW, HEADER, '2022-06,computer-information,guangdong,MO,1,'],
    [ROW, '2022-06,computer-information,guangdong,MO,1,'],
  ),
  'total-row': rows([ROW, '合计,,,,3,']),
  'remark-row': rows([ROW, '注：不含离粤人员,,,,,']),
  'number-without-keys': rows([ROW, ',,,,3,']),
  'unquoted-thousands': rows(
    '2022-06,computer-information,guangdong,HK,1,200,',
    '2022-06,computer-information,guangdong,HK,1200,',
  ),
} satisfies ExampleGroup;
