/** Odd files that are right, of other kinds: JSON, milestones, reports on tasks, summaries; and of other units. */
import { encodeLegacy, encodeUtf8, joinBytes } from '../../core/text/helpers/encode.ts';
import { HEADER } from '../case.ts';
import type { Content } from '../case.ts';

/** By name: where it lies, and what is in it. */
type Files = Readonly<Record<string, readonly [path: string, content: Content]>>;

const JSON_PLACE = '2022/headcounts/gd-computer/2022-06.json';
const json = (content: Content): readonly [string, Content] => [JSON_PLACE, content];
const ROW = { domain: 'computer-information', site: 'guangdong', origin: 'HK', headcount: 3 };
const file = (more: object = {}, rows: readonly object[] = [ROW]): string =>
  JSON.stringify({ unit: 'gd-computer', month: '2022-06', ...more, rows });

export const JSON_FILES: Files = {
  'JSON with a byte order mark': json(joinBytes([0xef, 0xbb, 0xbf], encodeUtf8(file()))),
  'JSON in GBK': json(encodeLegacy(file({}, [{ ...ROW, note: '首批', site: '东莞市' }]), 'gb18030')),
  'JSON with blanks around': json(`\n\n  ${file()}  \n\n`),
  'JSON with properties in another order': json(
    `{"rows":[{"note":"首批","headcount":3,"origin":"HK","site":"guangdong","domain":"computer-information"}],"month":"2022-06","unit":"gd-computer"}`,
  ),
  'JSON with a day of delivery': json(file({ reported_on: '2022-06-27' })),
  'JSON with a day of delivery in Chinese': json(file({ reported_on: '2022年6月27日' })),
  'JSON with a month in Chinese': json(file({ month: '2022年6月' })),
  'JSON with the unit by its name': json(file({ unit: '省计算机学会' })),
  'JSON with a blank note': json(file({}, [{ ...ROW, note: '' }])),
  'JSON with a note of two lines': json(file({}, [{ ...ROW, note: '第一行\n合计2人' }])),
  'JSON with aliases': json(file({}, [{ ...ROW, domain: '计算机信息', site: '南沙', origin: '澳门' }])),
  'JSON with names in traditional characters': json(
    file({}, [{ ...ROW, domain: '計算機信息工程', site: '東莞市', origin: '澳門' }]),
  ),
  'JSON with 3.0 for a count': json(file().replace('3}', '3.0}')),
  'JSON with 3e0 for a count': json(file().replace('3}', '3e0}')),
  'JSON with nothing new': json(file({}, [{ ...ROW, headcount: 0 }])),
  'JSON with an escaped emoji': json(file({}, [{ ...ROW, note: '@' }]).replace('@', '\\ud83d\\ude00')),
  'JSON with three rows': json(
    file({}, [ROW, { ...ROW, origin: 'MO', headcount: 1 }, { ...ROW, site: 'dongguan', headcount: 7 }]),
  ),
};

const csvAt = (unit: string, ...lines: readonly string[]): readonly [string, Content] => [
  `2022/headcounts/${unit}/2022-06.csv`,
  `${[HEADER, ...lines].join('\n')}\n`,
];

export const OTHER_UNITS: Files = {
  'a city association': csvAt('dongguan-ast', '2022-06,regulated-construction,dongguan,MO,3,'),
  'a city association in Chinese': csvAt('dongguan-ast', '2022年6月,工程建设,东莞市,香港,3,'),
  'the zone by the alias of its site': csvAt('hengqin-zone', '2022-06,工程建设,横琴,澳门,12,'),
  'a domain with its agreement': csvAt('gd-food', '2022-06,食品,guangdong,HK,3,'),
  'a unit’s first month': csvAt('gd-power', '2022-06,电气,guangdong,HK,3,', '2022-06,電氣,guangdong,MO,1,'),
  'two names that begin alike': csvAt('gd-quality', '2022-06,质量管理,guangdong,HK,3,'),
};

const milestones = (text: Content): readonly [string, Content] => ['2022/milestones/gd-quality.csv', text];
const tasks = (text: string): readonly [string, Content] => ['2022/tasks/gd-computer.csv', text];
const summary = (content: Content): readonly [string, Content] => [
  '2022/summaries/gd-computer/2022-06.md',
  content,
];
const MILESTONES = 'date,type,subject,evidence,note';
const TASKS = 'task,period,status,date,evidence,note';

export const REPORTS: Files = {
  'milestones in Chinese': milestones(
    '日期,类型,对象,依据,备注\n2022年6月20日,互认签约,品质,粤质〔2022〕1号,首份\n',
  ),
  'milestones in traditional characters': milestones(
    '日期,類型,對象,文號,備註\n2022/6/20,簽約,品質,粵質〔2022〕1號,\n',
  ),
  'milestones with an address': milestones(
    `${MILESTONES}\n2022-06-20,示范点,南沙,https://example.org/a?b=1#c,合计3处\n`,
  ),
  'a milestone without a date': milestones(`${MILESTONES}\n,policy,,粤质〔2022〕3号,\n`),
  'two policies about nothing': milestones(
    `${MILESTONES}\n2022-06-20,policy,,粤质〔2022〕3号,\n2022-06-20,政策,,粤质〔2022〕4号,\n`,
  ),
  'milestones in GBK with Windows line ends': milestonesGbk(),
  'tasks in Chinese': tasks('任务,期间,状态,日期,依据,备注\n6,,已完成,2022年3月10日,,\n'),
  'tasks by the half and the month': tasks(
    `${TASKS}\n15,上半年,进行中,,,\n4,2022年6月,done,2022-06-27,,\n4,2022-05,done,2022/5/27,,\n`,
  ),
  'a task not begun': tasks(`${TASKS}\n9,,未开始,,,等待通知\n`),
  'a summary without headings': summary('办了两场说明会。\n7月继续，累计三场。\n'),
  'a summary with a title and headings': summary(
    '# 2022年6月\n\n## 工作情况\n\n办会。\n\n## 意见建议\n\n请统一表格。\n',
  ),
  'a summary in traditional characters': summary('## 工作情況：\n辦會。\n## 意見建議：\n請統一表格。\n'),
  'a summary in English': summary('## Work done\nTwo meetings.\n## Suggestions\nOne form.\n'),
  'a summary in GBK': summary(encodeLegacy('## 工作情况\r\n已开展互认。\r\n', 'gb18030')),
  'a summary with a list and emoji': summary('## 工作情况\n- 一 ✔️\n- 二 👨‍👩‍👧\n1. 合计：3\n'),
  'a summary of the half-year': ['2022/summaries/gd-computer/H1.md', '上半年办会五场，合计200人次。\n'],
};

function milestonesGbk(): readonly [string, Content] {
  const text = '日期,类型,对象,依据,备注\r\n2022-06-20,互认签约,品质,粤质函1号,\r\n';
  return milestones(encodeLegacy(text, 'gb18030'));
}
