import type { ExampleGroup } from './example.ts';
import { GOOD, HEADER, json, lines, ROW, SOCIETY } from './parts.ts';
import { SMALL_TARGETS, SMALL_TASKS } from './smallYear.ts';

const ROWS_ABOVE_LIMIT = 25_000;
const ROWS_ABOVE_MOST = 3_001;

export const files = {
  'file-unreadable': { wrong: { path: SOCIETY, unreadable: 'EACCES' }, right: GOOD },
  'file-empty': {
    wrong: { path: SOCIETY, content: '' },
    right: lines(SOCIETY, HEADER, '2022-06,computer-information,guangdong,HK,0,本月没有新增'),
  },
  'file-too-large': {
    wrong: {
      path: SOCIETY,
      content: `${HEADER}\n${`${ROW}\n`.repeat(ROWS_ABOVE_LIMIT)}`,
      excerpt: `${HEADER}\n${ROW}\n${ROW}\n… × ${ROWS_ABOVE_LIMIT}\n`,
    },
    right: GOOD,
  },
  'symbolic-link': { wrong: { path: SOCIETY, linkTo: '../gd-food/2022-06.csv' }, right: GOOD },
  'unexpected-file': {
    wrong: { path: '2022/headcounts/gd-computer/6月报表.docx', content: '6月互认3人\n' },
    right: GOOD,
  },
  'bad-file-name': {
    wrong: { ...GOOD, path: '2022/headcounts/gd-computer/2022年6月.csv' },
    right: GOOD,
  },
  'unknown-unit-folder': {
    wrong: { ...GOOD, path: '2022/headcounts/gd-computers/2022-06.csv' },
    right: GOOD,
  },
  'year-without-targets': {
    wrong: lines(
      '2021/headcounts/gd-computer/2021-06.csv',
      HEADER,
      '2021-06,computer-information,guangdong,HK,3,',
    ),
    right: GOOD,
  },
  'both-formats': {
    wrong: json('2022/headcounts/gd-computer/2022-06.json', {
      unit: 'gd-computer',
      month: '2022-06',
      rows: [{ domain: 'computer-information', site: 'guangdong', origin: 'HK', headcount: 4 }],
    }),
    right: GOOD,
    withFiles: [GOOD],
  },
  'missing-required-file': {
    wrong: { path: '2023/tasks.json', absent: true },
    right: json('2023/tasks.json', SMALL_TASKS),
    withFiles: [json('2023/targets.json', SMALL_TARGETS)],
  },
  'merge-conflict': {
    wrong: lines(
      SOCIETY,
      HEADER,
      '<<<<<<< HEAD',
      '2022-06,computer-information,guangdong,HK,3,首批认定',
      '=======',
      '2022-06,computer-information,guangdong,HK,4,首批认定',
      '>>>>>>> june',
    ),
    right: GOOD,
  },
  'system-file': {
    wrong: { path: '2022/headcounts/gd-computer/.DS_Store', content: 'Bud1\n' },
    right: GOOD,
  },
  'copied-file': {
    wrong: { ...GOOD, path: '2022/headcounts/gd-computer/2022-06 (1).csv' },
    right: GOOD,
  },
  'table-too-large': {
    wrong: {
      path: SOCIETY,
      content: `${HEADER}\n${`${ROW}\n`.repeat(ROWS_ABOVE_MOST)}`,
      excerpt: `${HEADER}\n${ROW}\n${ROW}\n… × ${ROWS_ABOVE_MOST}\n`,
    },
    right: GOOD,
  },
} satisfies ExampleGroup;
