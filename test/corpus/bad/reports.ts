/** Milestones, tasks and summaries. */
import { DOMAINS, SITES, changed } from '../base.ts';
import { at, files } from '../case.ts';
import type { Case } from '../case.ts';

const milestones = (name: string, row: string | readonly string[], ...expected: readonly string[]): Case =>
  at(
    '2022/milestones/gd-quality.csv',
    name,
    `date,type,subject,evidence,note\n${[row].flat().join('\n')}\n`,
    ...expected,
  );
const tasks = (name: string, row: string | readonly string[], ...expected: readonly string[]): Case =>
  at(
    '2022/tasks/gd-computer.csv',
    name,
    `task,period,status,date,evidence,note\n${[row].flat().join('\n')}\n`,
    ...expected,
  );
const summary = (name: string, text: string, ...expected: readonly string[]): Case =>
  at('2022/summaries/gd-computer/2022-06.md', name, text, ...expected);

export const REPORTS: readonly Case[] = [
  milestones('a type nobody knows', '2022-06-01,party,quality,,', 'unknown-milestone-type@2:2'),
  milestones('no type', '2022-06-01,,quality,,', 'blank-value@2:2'),
  milestones('a type by its name', '2022-06-01,签约,quality,粤科协〔2022〕9号,', 'name-alias@2:2'),
  milestones(
    'evidence of 501 characters',
    `2022-06-01,agreement,quality,https://example.org/${'1'.repeat(481)},`,
    'value-constraint@2:4',
  ),
  milestones('a subject nobody knows', '2022-06-01,agreement,alchemy,,', 'unknown-subject@2:3'),
  files(
    'a name that a domain and a site have',
    {
      '2022/milestones/gd-quality.csv': 'date,type,subject,evidence,note\n2022-06-01,policy,综合,,\n',
      'registry/domains.json': changed(DOMAINS, (copy) =>
        (copy.domains[3]!.aliases as string[]).push('综合'),
      ),
      'registry/sites.json': changed(SITES, (copy) => (copy.sites[1]!.aliases as string[]).push('综合')),
    },
    'ambiguous-name@2:3',
  ),
  milestones('an agreement about a site', '2022-06-01,agreement,dongguan,,', 'subject-kind@2:3'),
  milestones('an agreement about nothing', '2022-06-01,agreement,,,', 'subject-kind@2:3'),
  milestones('a workstation at a domain', '2022-06-01,workstation,quality,,', 'subject-kind@2:3'),
  milestones(
    'an agreement twice',
    ['2022-06-01,agreement,quality,,', '2022-07-01,agreement,品质,,'],
    'name-alias@3:3',
    'duplicate-milestone@3:-',
  ),
  milestones("another unit's agreement again", '2022-06-01,agreement,food,,', 'duplicate-milestone@2:-'),
  milestones(
    'an address that is not secure',
    '2022-06-01,agreement,quality,http://example.org/a,',
    'evidence-format@2:4',
  ),
  milestones(
    'a script for an address',
    '2022-06-01,agreement,quality,javascript:alert(1),',
    'evidence-format@2:4',
  ),
  milestones(
    'an address of this machine',
    '2022-06-01,agreement,quality,https://localhost/a1,',
    'evidence-format@2:4',
  ),
  milestones(
    'an address with a password',
    '2022-06-01,agreement,quality,https://a:b@example.org/,',
    'personal-data@2:4',
  ),
  milestones('evidence without a number', '2022-06-01,agreement,quality,见附件,', 'evidence-format@2:4'),
  milestones('a day of another year', '2032-06-01,agreement,quality,,', 'date-out-of-range@2:1'),
  milestones('a day that is none', '2022-06-31,agreement,quality,,', 'invalid-date@2:1'),
  milestones(
    'an e-mail address in a note',
    '2022-06-01,policy,,,chan.taiman@example.org',
    'personal-data@2:5',
  ),
  tasks('a task that is not there', '5,,done,2022-03-01,,', 'unknown-task@2:1'),
  tasks('a task in words', '总结,H1,done,2022-06-30,,', 'unknown-task@2:1'),
  tasks('a status nobody knows', '6,,maybe,,,', 'unknown-status@2:3'),
  tasks('a status by its name', '6,,已完成,2022-03-10,,', 'name-alias@2:3'),
  tasks('no status', '6,,,,,', 'blank-value@2:3'),
  tasks('a monthly task without a month', '4,,done,2022-06-28,,', 'period-required@2:2'),
  tasks('a half-yearly task without a half', '15,,done,2022-06-28,,', 'period-required@2:2'),
  tasks('a period for a task that has none', '6,2022-03,done,2022-03-10,,', 'period-not-allowed@2:2'),
  tasks('a half-year for a monthly task', '4,H1,done,2022-06-28,,', 'invalid-period@2:2'),
  tasks('a month of another year', '4,2021-06,done,2022-06-28,,', 'invalid-period@2:2'),
  tasks('a third half', '15,H3,done,2022-06-28,,', 'invalid-period@2:2'),
  tasks("another unit's task", '13,,in-progress,,,', 'task-not-responsible@2:1'),
  tasks('a task twice', ['6,,in-progress,,,', '6,,done,2022-03-10,,'], 'duplicate-task-row@3:-'),
  tasks('a half twice', ['15,H1,in-progress,,,', '15,2022-H1,not-started,,,'], 'duplicate-task-row@3:-'),
  tasks('done, but when?', '6,,done,,,', 'done-without-date@2:4'),
  tasks('a half declared without its summary', '15,H1,done,2022-06-30,,', 'declaration-differs@2:-'),
  tasks(
    'a briefing declared without its headcounts',
    '4,2022-06,done,2022-06-27,,',
    'declaration-differs@2:-',
  ),
  files(
    'a half declared as under way although its summary came',
    {
      '2022/tasks/gd-computer.csv': 'task,period,status,date,evidence,note\n15,2022-H1,in-progress,,,\n',
      '2022/summaries/gd-computer/H1.md': '## 工作情况\n已开展。\n',
    },
    'declaration-differs@2:-',
  ),
  files(
    'a briefing declared for another day than its headcounts give',
    {
      '2022/tasks/gd-computer.csv': 'task,period,status,date,evidence,note\n4,2022-06,done,2022-06-28,,\n',
      '2022/headcounts/gd-computer/2022-06.csv':
        'month,domain,site,origin,headcount,note,reported_on\n2022-06,computer-information,guangdong,HK,3,,2022-06-27\n',
    },
    'declaration-differs@2:-',
  ),
  tasks('a day long before', '6,,done,2012-03-10,,', 'date-out-of-range@2:4'),
  tasks('evidence that is none', '6,,done,2022-03-10,ftp://example.org/x1,', 'evidence-format@2:5'),
  files(
    'tasks of a year whose tasks are broken',
    {
      '2022/tasks.json': '[',
      '2022/tasks/gd-computer.csv': 'task,period,status,date,evidence,note\n6,,done,2022-03-10,,\n',
    },
    'json-syntax@1:-',
  ),
  summary(
    'a heading nobody knows',
    '## 工作情况\n已开展。\n## 下一步\n继续。\n',
    'summary-unknown-heading@3:-',
  ),
  summary('headings and nothing else', '## 工作情况\n\n## 意见建议\n', 'summary-empty@-:-'),
  summary('an identity number', '## 工作情况\n工程师 11010519491231002X 已互认。\n', 'personal-data@2:-'),
  summary(
    'two mobile numbers are two problems',
    '请联系 13812345678\n或 13912345678\n',
    'personal-data@1:-',
    'personal-data@2:-',
  ),
  summary(
    'suggestions that are a book',
    `## 工作情况\n已开展。\n\n## 意见建议\n\n${'长'.repeat(20_001)}\n`,
    'note-too-long@6:-',
  ),
  summary('a summary that is a book', `${'长'.repeat(20_001)}\n`, 'note-too-long@1:-'),
];

const note = (text: string): Case =>
  at(
    '2022/headcounts/gd-computer/2022-06.csv',
    `personal data: ${text}`,
    `month,domain,site,origin,headcount,note\n2022-06,computer-information,guangdong,HK,3,${text}\n`,
    'personal-data@2:6',
  );

export const PERSONAL: readonly Case[] = [
  note('身份证 11010519491231002X'),
  note('身份證 A123456(3)'),
  note('手机 138 1234 5678'),
  note('１３８１２３４５６７８'),
  note('电话 +852 9123 4567'),
  note('chan.taiman@example.org'),
  at(
    '2022/headcounts/gd-computer/2022-06.csv',
    'a mobile number where a count should stand',
    'month,domain,site,origin,headcount,note\n2022-06,computer-information,guangdong,HK,13812345678,\n',
    'personal-data@2:5',
  ),
  at(
    '2022/headcounts/gd-computer/2022-06.csv',
    'a mobile number behind the last column',
    'month,domain,site,origin,headcount,note\n2022-06,computer-information,guangdong,HK,3,,13812345678\n',
    'personal-data@2:7',
    'extra-cell@2:7',
  ),
  at(
    '2022/headcounts/gd-computer/2022-06.csv',
    'a mobile number under an unknown label',
    'month,domain,site,origin,headcount,note,more\n2022-06,computer-information,guangdong,HK,3,,13812345678\n',
    'unknown-column@1:7',
    'personal-data@2:7',
  ),
];
