/** Answers to warnings. */
import { at, files, rows } from '../case.ts';
import type { Case, Content } from '../case.ts';

const ANSWERS = '2022/answers/gd-highway.csv';
const HEADER = 'month,code,subject,reason,answered_on';
const SUBJECT = 'gd-highway:construction/guangdong/HK=3';
const GOOD = `2022-06,identical-to-other-unit,${SUBJECT},已核对，不是同一批人,2022-07-05`;

/** The same count from two units, and what one of them answers. */
const answered = (name: string, row: string | readonly string[], ...expected: readonly string[]): Case =>
  files(name, sameCount(`${[HEADER, ...[row].flat()].join('\n')}\n`), ...expected);

const sameCount = (answers: Content): Readonly<Record<string, Content>> => ({
  [ANSWERS]: answers,
  '2022/headcounts/gd-highway/2022-06.csv': rows('2022-06,construction,guangdong,HK,3,'),
  '2022/headcounts/gd-civil/2022-06.csv': rows('2022-06,construction,guangdong,HK,3,'),
});
const OPEN = '2022/headcounts/gd-highway/2022-06.csv identical-to-other-unit@2:-';

export const ANSWER_FILES: readonly Case[] = [
  answered('a number that is not there', [GOOD, GOOD.replace('=3', '=4')], 'answers-nothing@3:-'),
  answered('another month', GOOD.replace('2022-06', '2022-05'), OPEN, 'answers-nothing@2:-'),
  answered(
    'another warning',
    GOOD.replace('identical-to-other-unit', 'site-jump'),
    OPEN,
    'answers-nothing@2:-',
  ),
  answered('the same answer twice', [GOOD, GOOD], 'duplicate-answer@3:-'),
  answered(
    'a code of an error',
    GOOD.replace('identical-to-other-unit', 'duplicate-row'),
    OPEN,
    'not-answerable@2:2',
  ),
  answered('a code nobody knows', GOOD.replace('identical', 'identcal'), OPEN, 'not-answerable@2:2'),
  answered('no code', GOOD.replace('identical-to-other-unit', ''), OPEN, 'blank-value@2:2'),
  answered('no subject', GOOD.replace(SUBJECT, ''), OPEN, 'blank-value@2:3'),
  answered(
    'a subject of 1001 characters',
    GOOD.replace('=3', '3'.repeat(1000)),
    OPEN,
    'value-constraint@2:3',
  ),
  answered('no reason', GOOD.replace('已核对，不是同一批人', ' '), OPEN, 'blank-value@2:4'),
  answered('a reason of 501 characters', GOOD.replace('已核对', '核'.repeat(501)), OPEN, 'note-too-long@2:4'),
  answered(
    'a phone number for a reason',
    GOOD.replace('已核对', '请致电 13812345678'),
    OPEN,
    'personal-data@2:4',
  ),
  answered('a formula for a reason', GOOD.replace('已核对', '=A1'), OPEN, 'formula@2:4'),
  answered('no day', GOOD.replace('2022-07-05', ''), OPEN, 'blank-value@2:5'),
  answered('31 June', GOOD.replace('2022-07-05', '2022-06-31'), OPEN, 'invalid-date@2:5'),
  answered('before the month', GOOD.replace('2022-07-05', '2022-05-31'), OPEN, 'date-out-of-range@2:5'),
  answered(
    'a day of another century',
    GOOD.replace('2022-07-05', '2122-07-05'),
    OPEN,
    'date-out-of-range@2:5',
  ),
  answered('a day by its Chinese name', GOOD.replace('2022-07-05', '2022年7月5日'), 'date-format@2:5'),
  answered('a month with a slash', GOOD.replace('2022-06', '2022/6'), 'month-format@2:1'),
  answered('a subject in full width', GOOD.replace('=3', '＝３'), 'full-width-characters@2:3'),
  files('a header in Chinese', sameCount(`月份,提示代码,对象,理由,说明日期\n${GOOD}\n`), 'header-alias@1:1'),
  files(
    'a header in traditional Chinese, in another order',
    sameCount(`月份,提示代碼,對象,說明日期,說明\n${swapped(GOOD)}\n`),
    'header-alias@1:1',
    'column-order@1:4',
  ),
  files('a column less', sameCount('month,code,subject,reason\n'), OPEN, 'missing-column@1:-'),
  files(
    'answers to a file with errors are not told to answer nothing',
    {
      ...sameCount(`${HEADER}\n${GOOD}\n`),
      '2022/headcounts/gd-highway/2022-06.csv': rows('2022-06,construction,guangdong,HK,-3,'),
    },
    '2022/headcounts/gd-highway/2022-06.csv negative-headcount@2:5',
  ),
  at('2022/answers/nobody.csv', 'of a unit nobody knows', `${HEADER}\n${GOOD}\n`, 'bad-file-name@-:-'),
  at('2022/answers/gd-highway.txt', 'under a strange ending', `${HEADER}\n${GOOD}\n`, 'unexpected-file@-:-'),
  at('2022/answers/gd-highway/a.csv', 'in a folder', `${HEADER}\n${GOOD}\n`, 'unexpected-file@-:-'),
];

function swapped(row: string): string {
  const [month = '', code = '', subject = '', reason = '', day = ''] = row.split(',');
  return [month, code, subject, day, reason].join(',');
}
