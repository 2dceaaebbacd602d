/** A receipt in words: for a terminal line by line, and as one line. */
import type { Lang } from '../model.ts';
import type { Receipt } from './receipt.ts';

interface ReceiptWords {
  readonly title: string;
  readonly unit: string;
  readonly month: string;
  readonly content: string;
  readonly counted: (rows: number, people: number) => string;
  readonly reportedOn: string;
  readonly noDay: string;
  readonly checks: string;
  readonly passed: (checks: number) => string;
  readonly colon: string;
  readonly semicolon: string;
  readonly withId: (name: string, id: string) => string;
}

const RECEIPT_WORDS: Readonly<Record<Lang, ReceiptWords>> = {
  'zh-CN': {
    title: '报送回执',
    unit: '单位',
    month: '月份',
    content: '内容',
    counted: (rows, people) => `${rows} 行，共 ${people} 人`,
    reportedOn: '首次报送日期',
    noDay: '未填写',
    checks: '检查',
    passed: (checks) => `${checks} 项全部通过`,
    colon: '：',
    semicolon: '；',
    withId: (name, id) => `${name}（${id}）`,
  },
  'zh-HK': {
    title: '報送回執',
    unit: '單位',
    month: '月份',
    content: '內容',
    counted: (rows, people) => `${rows} 行，共 ${people} 人`,
    reportedOn: '首次報送日期',
    noDay: '未填寫',
    checks: '檢查',
    passed: (checks) => `${checks} 項全部通過`,
    colon: '：',
    semicolon: '；',
    withId: (name, id) => `${name}（${id}）`,
  },
  en: {
    title: 'Receipt',
    unit: 'Unit',
    month: 'Month',
    content: 'Content',
    counted: (rows, people) => `rows: ${rows}, people: ${people}`,
    reportedOn: 'First reported on',
    noDay: 'not given',
    checks: 'Checks',
    passed: (checks) => `all ${checks} passed`,
    colon: ': ',
    semicolon: '; ',
    withId: (name, id) => `${name} (${id})`,
  },
};

/** Title and lines, each with a line end. */
export function receiptText(receipt: Receipt, lang: Lang): string {
  const { title, colon } = RECEIPT_WORDS[lang];
  return [title, ...parts(receipt, lang).map(([name, value]) => `  ${name}${colon}${value}`)]
    .map((line) => `${line}\n`)
    .join('');
}

/** The whole receipt as one line. Everything in it comes from the registry or is a number, a day or a hash. */
export function receiptLine(receipt: Receipt, lang: Lang): string {
  const { colon, semicolon, counted, withId } = RECEIPT_WORDS[lang];
  const [, , , ...more] = parts(receipt, lang);
  const subject = `${withId(receipt.unitNames[lang], receipt.unit)} ${receipt.month}`;
  const rest = more.map(([name, value]) => `${name}${colon}${value}`);
  return [`${subject}${colon}${counted(receipt.rows, receipt.people)}`, ...rest].join(semicolon);
}

function parts(receipt: Receipt, lang: Lang): readonly (readonly [string, string])[] {
  const words = RECEIPT_WORDS[lang];
  const { unit, unitNames, month, rows, people, reportedOn, checksPassed, sha256 } = receipt;
  return [
    [words.unit, words.withId(unitNames[lang], unit)],
    [words.month, month],
    [words.content, words.counted(rows, people)],
    [words.reportedOn, reportedOn ?? words.noDay],
    [words.checks, words.passed(checksPassed)],
    ['SHA-256', sha256],
  ];
}
