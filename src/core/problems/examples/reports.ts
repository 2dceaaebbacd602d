import type { ExampleGroup } from './example.ts';
import { lines, MILESTONE_HEADER, milestoneExample, SUMMARY, taskExample } from './parts.ts';

const EVIDENCE = 'https://www.example.org/agreement';
const AGREEMENT = `2022-06-10,agreement,food,${EVIDENCE},`;
const PLAN = '6,,done,2022-03-10,,';

export const reports = {
  'unknown-milestone-type': milestoneExample(`2022-06-10,签约仪,food,${EVIDENCE},`, AGREEMENT),
  'unknown-subject': milestoneExample(`2022-06-10,agreement,食物,${EVIDENCE},`, AGREEMENT),
  'subject-kind': milestoneExample(`2022-06-10,agreement,dongguan,${EVIDENCE},`, AGREEMENT),
  'duplicate-milestone': {
    wrong: lines('2022/milestones/gd-quality.csv', MILESTONE_HEADER, AGREEMENT),
    right: lines(
      '2022/milestones/gd-quality.csv',
      MILESTONE_HEADER,
      `2022-06-20,agreement,quality,${EVIDENCE},`,
    ),
    withFiles: [lines('2022/milestones/gd-food.csv', MILESTONE_HEADER, AGREEMENT)],
  },
  'evidence-format': milestoneExample('2022-06-10,agreement,food,见附件,', AGREEMENT),
  'unknown-task': taskExample('5,,done,2022-03-10,,', PLAN),
  'unknown-status': taskExample('6,,差不多,2022-03-10,,', PLAN),
  'period-required': taskExample('4,,done,2022-06-28,,', '4,2022-06,in-progress,,,'),
  'period-not-allowed': taskExample('6,2022-03,done,2022-03-10,,', PLAN),
  'invalid-period': taskExample('15,2022-06,in-progress,,,', '15,H1,in-progress,,,'),
  'task-not-responsible': taskExample('13,,in-progress,,,', '9,,in-progress,,,'),
  'duplicate-task-row': taskExample(['6,,in-progress,,,', PLAN], PLAN),
  'done-without-date': taskExample('6,,done,,,', PLAN),
  'declaration-differs': taskExample('15,H1,done,2022-06-30,,', '15,H1,in-progress,,,总结起草中'),
  'summary-unknown-heading': {
    wrong: lines(SUMMARY, '## 工作情况', '', '受理申请 5 人。', '', '## 下月打算', '', '继续受理。'),
    right: lines(
      SUMMARY,
      '## 工作情况',
      '',
      '受理申请 5 人，下月继续受理。',
      '',
      '## 意见建议',
      '',
      '希望统一申请表。',
    ),
  },
  'summary-empty': {
    wrong: lines(SUMMARY, '## 工作情况', '', '## 意见建议'),
    right: lines(SUMMARY, '## 工作情况', '', '受理申请 5 人。'),
  },
} satisfies ExampleGroup;
