/**
 * What a label says about the number of people below it, besides that it is one: 人数（累计） is no number of people new
 * in the month, nor is 人数（7月） in August, and 人数（百人） counts hundreds.
 */
import type { Month } from '../model.ts';
import { monthNumber } from './calendar.ts';

export type CountDoubt = 'cumulative-column' | 'other-count-unit' | 'other-month-column';

export interface CountLabel {
  /** Why the column is no number of people new in the month; null where nothing speaks against it. */
  readonly doubt: CountDoubt | null;
  /** The label without a month that is the file's own: `8月新增人数` is 新增人数 in August. */
  readonly bare: string;
}

/** 不含累计, “not cumulative”: said to keep the reader from the wrong meaning. */
const DENIED =
  /(?:非|不含|不是|不计|不計|不包括|并非|並非|\bnot |\bnon[- ]?|\bno )(?:累计|累計|累积|累積|cumulative)/gi;
const SO_FAR =
  /累计|累計|累积|累積|总人数|總人數|总数|總數|在册|在冊|在岗|在崗|存量|现有|現有|截至|截止|截到|至今|迄今|历年|歷年|年初|年内|年內|全年|本年|今年|年度|季度|上半年|下半年|第[一二三四1-4]季|cumul|running ?total|accumulat|\bto ?date\b|\bytd\b|year[- ]to[- ]date|\bas (?:of|at)\b|\bup to\b|\bso far\b|\bsince\b|\buntil\b|\bthrough\b|\bin stock\b|\ball[- ]time\b|\bq[1-4]\b|\bquarter/i;
/** Labels that say by themselves that all people are meant; beside a word for people they are part of another. */
const ALL =
  /^(?:总计|總計|合计|合計|总量|總量|总额|總額|执业人数|執業人數|从业人数|從業人數|工程师总数|工程師總數|totals?|total (?:headcount|people|persons|number(?: of people)?)|overall(?: total)?|grand ?total|headcount total)$/i;
const DATE_COLUMN = /日期|时间|時間|(?<!\bto ?)date\b/i;
/** Words for numbers of people. */
const COUNT = /人数|人數|新增|人员数|人員數|认定数|互认数|head ?count|count|people|persons|engineers/i;
const OTHER_UNIT =
  /[十百千万萬亿億](?:余)?[人名位个個]|(?:单位|單位|unit)s?[:：]? ?(?:of )?[十百千万萬]|[(（[【〔/](?:[十百千万萬]|%|％|百分比|比例|thousands?|hundreds?|k|in (?:thousands|hundreds)|'?000s?)[)）\]】〕]?$|\b(?:in )?(?:thousands|hundreds)\b|\bthousand (?:people|persons)\b|\bpercent(?:age)?\b/i;
const LAST_MONTH = /去年|上年|同期|上个?月|上個月|前月|下月|下个月|\b(?:last|previous|next|prior) month\b/i;
const YEAR_MONTH = String.raw`(?:(\d{4}) ?[-/.年] ?)?(\d{1,2}) ?月份?`;
const RANGE = /\d{1,2} ?月?份? ?(?:-|—|–|~|～|至|到) ?(?:\d{4} ?[-/.年] ?)?\d{1,2} ?月/;
const NUMERIC = /(?<!\d)(\d{4}) ?[-/.] ?(\d{1,2})(?!\d)|(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/;
const NAMED =
  /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?(?![a-z])(?:[ ,'-]*(\d{4}))?/gi;
const YEAR_ONLY = /(?<!\d)20\d{2} ?年(?! ?\d)/;

/** A line above a table that says in what its numbers are counted: 单位：百人. */
const UNIT_LINE =
  /(?:单位|單位|\bunits?)\s{0,3}[:：]\s{0,3}(?:[十百千万萬亿億]{1,2}(?:人次?|名|位)?|(?:in )?(?:hundreds|thousands)(?: of people)?)\s{0,3}[)）\]】]?$/i;

/** Whether a line of words above a table gives another unit of count than people. */
export function countsInOtherUnit(text: string): boolean {
  return text.length <= LONGEST && UNIT_LINE.test(text.trim());
}

/** Labels are short; a longer one is no label of a count. */
const LONGEST = 80;

/**
 * @param label in half width, without blanks around it
 * @param isCount whether it is known as the label of a count already, with or without its remark
 * @param month the file's; null where it is not known, and any single month is taken for it
 */
export function readCountLabel(label: string, isCount: boolean, month: Month | null): CountLabel {
  const text =
    label.length > LONGEST
      ? ''
      : label
          .replaceAll('_', ' ')
          .replace(/(?<=[^\0-\x7f]) +(?=[^\0-\x7f])/g, '')
          .replace(DENIED, '');
  const fine: CountLabel = { doubt: null, bare: label };
  if (text === '') return fine;
  if (ALL.test(text)) return { doubt: 'cumulative-column', bare: label };
  const counts = isCount || COUNT.test(text);
  if (!counts) {
    const alone = SO_FAR.test(text) && !DATE_COLUMN.test(text) && SO_FAR_ALONE.test(text);
    return alone ? { doubt: 'cumulative-column', bare: label } : fine;
  }
  if (SO_FAR.test(text) || RANGE.test(text) || YEAR_ONLY.test(text)) {
    return { doubt: 'cumulative-column', bare: label };
  }
  if (OTHER_UNIT.test(text)) return { doubt: 'other-count-unit', bare: label };
  if (LAST_MONTH.test(text)) return { doubt: 'other-month-column', bare: label };
  return judgeMonths(text, label, month);
}

/** Without a word for people only a label that begins with it, or is nothing else, speaks of people so far. */
const SO_FAR_ALONE =
  /^(?:截至|截止|累计|累計|累积|累積|至今|迄今|本年|全年|存量|在册|在冊|cumul|running|accumulat|to ?date|ytd|year[- ]to|as (?:of|at)|so far)/i;

function judgeMonths(text: string, label: string, month: Month | null): CountLabel {
  const found = monthsIn(text);
  if (found.length === 0) return { doubt: null, bare: label };
  if (new Set(found.map(({ number }) => number)).size > 1) return { doubt: 'cumulative-column', bare: label };
  const [ownYear, ownMonth] = (month ?? '').split('-').map(Number);
  const other = found.some(
    ({ year, number }) => month !== null && (number !== ownMonth || (year !== null && year !== ownYear)),
  );
  if (other) return { doubt: 'other-month-column', bare: label };
  let bare = label;
  for (const { said } of found) bare = bare.replace(said, '');
  return { doubt: null, bare: bare.replace(/[(（[【〔] ?[)）\]】〕]/g, '') };
}

interface SaidMonth {
  readonly year: number | null;
  readonly number: number;
  readonly said: string;
}

function monthsIn(text: string): readonly SaidMonth[] {
  const found: SaidMonth[] = [];
  for (const match of text.matchAll(new RegExp(YEAR_MONTH, 'g'))) {
    const year = match[1] === undefined ? null : Number(match[1]);
    found.push({ year, number: Number(match[2]), said: match[0] });
  }
  const numeric = found.length > 0 ? null : NUMERIC.exec(text);
  if (numeric !== null) {
    const year = Number(numeric[1] ?? numeric[3]);
    found.push({ year, number: Number(numeric[2] ?? numeric[4]), said: numeric[0] });
  }
  for (const match of text.matchAll(NAMED)) {
    const number = monthNumber(match[0].replace(/[^a-z]/gi, ''));
    if (number === null) continue;
    found.push({ year: match[2] === undefined ? null : Number(match[2]), number, said: match[0] });
  }
  return found;
}
