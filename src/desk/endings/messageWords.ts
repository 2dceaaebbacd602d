/** The words of the message that goes out with the files. */
import type { Lang } from '../../core/model.ts';
import type { DeliveredKind } from './delivery.ts';

export interface MessageWords {
  /** `2022年8月` */
  readonly month: (year: number, month: number) => string;
  readonly subject: (month: string, unit: string) => string;
  readonly subjectOfMany: (month: string, units: number) => string;
  readonly greeting: (collector: string) => string;
  readonly greetingAnybody: string;
  /** What is attached, where it holds headcounts. */
  readonly headcounts: (month: string, people: number, rows: number) => string;
  readonly zero: (month: string) => string;
  readonly other: (month: string) => string;
  readonly correction: string;
  readonly files: (count: number) => string;
  readonly file: (name: string, kind: string) => string;
  readonly kinds: Readonly<Record<DeliveredKind, string>>;
  readonly counted: (rows: number, people: number) => string;
  readonly hash: (digits: string) => string;
  readonly join: string;
  readonly checked: string;
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const MESSAGE_WORDS: Readonly<Record<Lang, MessageWords>> = {
  'zh-CN': {
    month: (year, month) => `${year}年${month}月`,
    subject: (month, unit) => `${month}报送：${unit}`,
    subjectOfMany: (month, units) => `${month}报送：${units}家单位`,
    greeting: (collector) => `${collector}：`,
    greetingAnybody: '您好：',
    headcounts: (month, people, rows) => `附上${month}新增人数，共${people}人（${rows}行），请查收。`,
    zero: (month) => `附上${month}报表，当月没有新增，请查收。`,
    other: (month) => `附上${month}报送材料，请查收。`,
    correction: '其中有更正，请以附件替换已公布的内容。',
    files: (count) => `附件${count}个：`,
    file: (name, kind) => `${name}（${kind}）`,
    kinds: {
      headcounts: '新增人数',
      summary: '工作情况与意见建议',
      milestones: '里程碑',
      tasks: '任务进展',
      answers: '提醒的说明',
    },
    counted: (rows, people) => `${rows}行，${people}人`,
    hash: (digits) => `SHA-256前${digits.length}位：${digits}`,
    join: '；',
    checked: '附件已按报送要求检查，没有错误。',
  },
  'zh-HK': {
    month: (year, month) => `${year}年${month}月`,
    subject: (month, unit) => `${month}呈報：${unit}`,
    subjectOfMany: (month, units) => `${month}呈報：${units}個單位`,
    greeting: (collector) => `${collector}：`,
    greetingAnybody: '您好：',
    headcounts: (month, people, rows) => `附上${month}新增人數，共${people}人（${rows}行），請查收。`,
    zero: (month) => `附上${month}報表，當月沒有新增，請查收。`,
    other: (month) => `附上${month}呈報資料，請查收。`,
    correction: '其中有更正，請以附件取代已公布的內容。',
    files: (count) => `附件${count}個：`,
    file: (name, kind) => `${name}（${kind}）`,
    kinds: {
      headcounts: '新增人數',
      summary: '工作情況與意見建議',
      milestones: '里程碑',
      tasks: '任務進度',
      answers: '提示的說明',
    },
    counted: (rows, people) => `${rows}行，${people}人`,
    hash: (digits) => `SHA-256首${digits.length}位：${digits}`,
    join: '；',
    checked: '附件已按呈報要求檢查，沒有錯誤。',
  },
  en: {
    month: (year, month) => `${MONTHS[month - 1] ?? ''} ${year}`,
    subject: (month, unit) => `Report for ${month}: ${unit}`,
    subjectOfMany: (month, units) => `Report for ${month}: ${many(units, 'unit', 'units')}`,
    greeting: (collector) => `Dear colleagues of ${collector},`,
    greetingAnybody: 'Dear colleagues,',
    headcounts: (month, people, rows) =>
      `Please find attached the headcounts for ${month}: ${many(people, 'person', 'people')} in ${many(rows, 'row', 'rows')}.`,
    zero: (month) => `Please find attached the report for ${month}. Nobody was new in that month.`,
    other: (month) => `Please find attached our report for ${month}.`,
    correction: 'It corrects what is published: please put the attached in its place.',
    files: (count) => `${many(count, 'file', 'files')} attached:`,
    file: (name, kind) => `${name} (${kind})`,
    kinds: {
      headcounts: 'headcounts',
      summary: 'work done and suggestions',
      milestones: 'milestones',
      tasks: 'progress of tasks',
      answers: 'answers to warnings',
    },
    counted: (rows, people) => `${many(rows, 'row', 'rows')}, ${many(people, 'person', 'people')}`,
    hash: (digits) => `first ${digits.length} of SHA-256: ${digits}`,
    join: '; ',
    checked: 'Every file was checked by the rules of the programme and has no errors.',
  },
};

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
