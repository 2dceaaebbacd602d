/**
 * Which months a title, the name of a sheet or of a file names: `2022年7月`, `七月`, `Jul-22`, `202207`, `4—8月`,
 * `截至8月底`. Days name no month (a table of August is handed in on a day in September), nor does what a remark
 * says of another month.
 */
import type { Month } from '../model.ts';
import { monthNumber } from '../text/calendar.ts';
import { withoutZeroWidth } from '../text/characters.ts';
import { readChineseNumber } from '../text/chineseNumber.ts';

/** `year` is null where none is given, `month` where only a year is. */
export interface NamedMonth {
  /** As it is written. */
  readonly text: string;
  readonly year: number | null;
  readonly month: number | null;
}

export interface NamedPeriods {
  readonly months: readonly NamedMonth[];
  /** Words for several months, or for people so far; null for none. */
  readonly span: string | null;
}

/** What a text says of the one month that is asked for. */
export type SaysOfMonth =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'this' }
  | { readonly kind: 'other'; readonly text: string; readonly month: number | null }
  | { readonly kind: 'span'; readonly text: string };

/** Longest part of a text that is looked at, in characters: a title is shorter. */
const LONGEST = 200;

const DIGITS = '〇零○一二三四五六七八九';
const CHINESE_MONTH = '(?:十[一二]?|[一二三四五六七八九])';
const ENGLISH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
/** Between the first and the last of a range. */
const TO = '(?:-|~|至|到)';

const SPAN_WORDS =
  /累[计計]|上半年|下半年|(?<!每)半年|第?[一二三四1-4]季|(?<![每按])季度|全年|年初至|以[来來]|至今|今年以|\bcumulative\b|\byear[ -]to[ -]date\b|\bytd\b|\bto date\b|(?<![a-z0-9])[hq][1-4](?![a-z0-9])/iu;
/** 截至8月底, but not the day by which a report is to be in. */
const AS_OF =
  /(?<!报送|報送|填报|填報|上报|上報|提交|报名)(?:截至|截止(?!日期|时间|時間|期限|报|報|[:：])(?:到|至)?)\s{0,3}(?:本月|目前|今|月底|[\d一二三四五六七八九十〇]{1,4}[年月日.-])/u;
const NOT_SPAN = /(?:不含|不要|不填|不是|不报|不報|非|无需|無需|勿填|而非|新增.{0,6})累[计計]/gu;

/** Days, and ranges of days; they are taken out before months are looked for. */
const DAY_RANGE = new RegExp(
  String.raw`(?:(\d{4})[年./-])?(?<![\d])(\d{1,2})[月./-](\d{1,2})[日号號]?${TO}(?:(\d{4})[年./-])?(?:(\d{1,2})[月./-])?(\d{1,2})[日号號](?!\d)`,
  'gu',
);
const ISO_DAY_RANGE = new RegExp(
  String.raw`(?<!\d)(\d{4})[./-](\d{1,2})[./-]\d{1,2} ?${TO} ?(\d{4})[./-](\d{1,2})[./-]\d{1,2}(?!\d)`,
  'gu',
);
const DAYS = [
  /(?:\d{2,4}年)?\d{1,2}月\d{1,2}(?:[日号號]|(?![\d月]))/gu,
  /(?<!\d)\d{4}[-/._]\d{1,2}[-/._]\d{1,2}(?!\d)/gu,
  /(?<!\d)20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/gu,
  new RegExp(`(?:[${DIGITS}]{4}年)?${CHINESE_MONTH}月[一二三四五六七八九十廿]{1,3}[日号號]`, 'gu'),
  new RegExp(String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th)?[ -]${ENGLISH},?[ -]\d{4}(?!\d)`, 'giu'),
  new RegExp(String.raw`(?<![a-z])${ENGLISH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?!\d)`, 'giu'),
];

const NOT_AN_ANNEX = String.raw`(?<!附件|附表|[附表件第]|\d|\d\.)`;
const RANGES = [
  // 4-8月, 2022年4月-8月, 2022年4月至2022年8月
  new RegExp(String.raw`(?:(\d{4})年)?${NOT_AN_ANNEX}(\d{1,2})月?份?${TO}(?:(\d{4})年)?(\d{1,2})月`, 'gu'),
  new RegExp(String.raw`(?<!\d)(\d{4})[-/.](\d{1,2}) ?(?:~|至|到|-)+ ?(\d{4})[-/.](\d{1,2})(?!\d)`, 'gu'),
];
const CHINESE_RANGE = new RegExp(`(${CHINESE_MONTH})月?份?(?:${TO}|[、和及与與])(${CHINESE_MONTH})月`, 'gu');
/** 7、8月: several months, where the second follows the first. */
const LIST = new RegExp(String.raw`${NOT_AN_ANNEX}(\d{1,2})月?份?[、,和及与與/](\d{1,2})月(?!\d)`, 'gu');
const ENGLISH_RANGE = new RegExp(
  String.raw`(?<![a-z])(${ENGLISH})\.?(?: \d{4})? ?(?:-|~|to|and|&) ?(${ENGLISH})(?![a-z])`,
  'giu',
);

const SINGLE: readonly RegExp[] = [
  /(?<year>(?<!\d)\d{2}(?:\d{2})?年)?度?(?<!\d)(?<month>\d{1,2})月(?![\d])/gu,
  new RegExp(
    `(?<year>(?:[${DIGITS}]{4}|\\d{4})年)?(?<![一二三四五六七八九十个個])(?<month>${CHINESE_MONTH})月`,
    'gu',
  ),
  /(?<!\d)(?<year>20\d{2})[-/._](?<month>0?[1-9]|1[0-2])(?![\d月])(?![-/._]\d)/gu,
  /(?<!\d)(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?!\d)/gu,
  /(?<![\d./-])(?<month>0?[1-9]|1[0-2])[-/.](?<year>20\d{2})(?![\d])/gu,
  new RegExp(String.raw`(?<![a-z])(?<name>${ENGLISH})\.?[ ,'’/_-]{0,3}(?<year>20\d{2}|2\d)(?!\d)`, 'giu'),
  new RegExp(String.raw`(?<!\d)(?<year>20\d{2}|2\d)[ /_-]{0,3}(?<name>${ENGLISH})(?![a-z])`, 'giu'),
];
const BARE_ENGLISH = new RegExp(`^(?<name>${ENGLISH})\\.?$`, 'iu');
const YEAR = /(?<!\d)(20\d{2})年(?!\d)/gu;

/** What stands before or behind a month that is not what the title is of. */
const BEFORE_ASIDE =
  /(?:日期|时间|時間|期限|截止|截止到|比|较|較|上月|上个月|上個月|上期|同比|环比|環比|去年|自|从|從|含|补报|補報|补录|補錄|由)[(:：\s]{0,3}$/u;
const AFTER_ASIDE =
  /^(?:份|底|末|初|[上中下]旬)?(?:之?前(?!海)|以前|后|後|起|内(?!地)|內(?!地)|补报|補報|补录|補錄|补充|補充|追溯|数据已|數據已|已报|已報|(?:印|修|制)[发發订訂定](?!表)|[发發]布|下[发發]|更新|启用|啟用|版)/u;
/** When it was handed in, where the month of the data is named beside it. */
const AFTER_HANDED_IN = /^(?:份)?(?:报送|報送|上报|上報|提交|报出|報出|填报|填報|制表?|报|報)/u;
const HANDED_IN_ALONE = /^(?:份)?(?:报送|報送|上报|上報|提交|制|填)[)\s]*$/u;

export function periodsNamed(given: string): NamedPeriods {
  const text = plain(given);
  const spans: string[] = [];
  const months: (NamedMonth & { readonly at: number; readonly end: number })[] = [];
  let rest = text;
  const take = (pattern: RegExp, found: (match: RegExpExecArray) => boolean): void => {
    let left = '';
    let at = 0;
    for (const match of rest.matchAll(pattern)) {
      const [whole] = match;
      left += rest.slice(at, match.index) + (found(match) ? '\u0001'.repeat(whole.length) : whole);
      at = match.index + whole.length;
    }
    rest = left + rest.slice(at);
  };
  const add = (match: RegExpExecArray, year: number | null, month: number): void => {
    const [whole] = match;
    if (month < 1 || month > 12) return;
    months.push({ text: whole, year, month, at: match.index, end: match.index + whole.length });
  };

  const asOf = AS_OF.exec(text);
  if (asOf !== null) spans.push(asOf[0].replace(/(?<![.\-\s])[.\-\s]+$/u, ''));
  const word = SPAN_WORDS.exec(text.replace(NOT_SPAN, ''));
  if (word !== null) spans.push(word[0]);

  take(ISO_DAY_RANGE, (match) => {
    if (match[1] === match[3] && Number(match[2]) === Number(match[4]))
      add(match, Number(match[1]), Number(match[2]));
    else spans.push(match[0]);
    return true;
  });
  take(DAY_RANGE, (match) => {
    const [, year, month, , , lastMonth] = match;
    if (lastMonth === undefined || Number(lastMonth) === Number(month))
      add(match, year === undefined ? null : Number(year), Number(month));
    else spans.push(match[0]);
    return true;
  });
  for (const days of DAYS) take(days, () => true);
  for (const [at, range] of RANGES.entries()) {
    take(range, (match) => {
      const [whole, firstYear, first, lastYear, last] = match;
      const [from, to] = [Number(first), Number(last)];
      if (from < 1 || from > 12 || to < 1 || to > 12) return false;
      const year = firstYear ?? (at === 0 ? undefined : lastYear);
      if (from === to && (lastYear === undefined || lastYear === firstYear))
        add(match, year === undefined ? null : Number(year), to);
      else spans.push(whole);
      return true;
    });
  }
  take(LIST, (match) => {
    if (Number(match[2]) !== Number(match[1]) + 1 && !match[0].slice(0, -1).includes('月')) return false;
    if (Number(match[1]) === Number(match[2])) return false;
    spans.push(match[0]);
    return true;
  });
  take(CHINESE_RANGE, (match) => {
    spans.push(match[0]);
    return true;
  });
  take(ENGLISH_RANGE, (match) => {
    const [from, to] = [monthNumber(match[1] ?? ''), monthNumber(match[2] ?? '')];
    if (from === null || to === null || from === to) return false;
    spans.push(match[0]);
    return true;
  });
  for (const single of SINGLE) {
    take(single, (match) => {
      const { year, month = '', name } = match.groups ?? {};
      const number = name === undefined ? numberOf(month) : monthNumber(name);
      if (number === null || number < 1 || number > 12) return false;
      add(match, year === undefined ? null : yearOf(year), number);
      return true;
    });
  }
  const bare = BARE_ENGLISH.exec(text.replace(/\(\d+\)|副本|copy(?: of)?/giu, '').trim());
  const named = bare === null ? null : monthNumber(bare.groups?.['name'] ?? '');
  if (named !== null) months.push({ text, year: null, month: named, at: 0, end: text.length });

  const kept = ofTheTitle(months, text);
  const distinct = new Set(kept.map(({ year, month }) => `${year ?? ''}/${month}`));
  const numbers = new Set(kept.map(({ month }) => month));
  if (distinct.size > 1 && numbers.size > 1) spans.push(kept.map((one) => one.text).join('、'));
  if (kept.length === 0 && spans.length === 0) {
    for (const match of rest.matchAll(YEAR)) {
      const after = text.slice(match.index + match[0].length);
      if (AFTER_ASIDE.test(after) || /^(?:以|起|第|方案|文件|制)/u.test(after)) continue;
      kept.push({ text: match[0], year: Number(match[1]), month: null, at: 0, end: 0 });
    }
  }
  return {
    months: kept.map(({ text: own, year, month }) => ({ text: own, year, month })),
    span: spans[0] ?? null,
  };
}

/** What a text says of one month: the month itself, another one, or several of them. */
export function saysOfMonth(text: string, asked: Month): SaysOfMonth {
  const { months, span } = periodsNamed(text);
  if (span !== null) return { kind: 'span', text: span };
  const [year, month] = [Number(asked.slice(0, 4)), Number(asked.slice(5))];
  const isAsked = (one: NamedMonth): boolean =>
    (one.month === null || one.month === month) && (one.year === null || one.year === year);
  const other = months.find((one) => !isAsked(one));
  // A year alone is told only where nothing else is.
  if (other !== undefined && (other.month !== null || months.length === 1))
    return { kind: 'other', text: other.text, month: other.month };
  return months.some((one) => one.month !== null) ? { kind: 'this' } : { kind: 'nothing' };
}

/** Months in brackets are an aside where the title itself names one; so are those that a remark speaks of. */
function ofTheTitle<T extends { readonly at: number; readonly end: number }>(
  months: readonly T[],
  text: string,
): T[] {
  const strong = months.filter(({ at, end }) => {
    if (BEFORE_ASIDE.test(text.slice(Math.max(0, at - 8), at))) return false;
    const after = text.slice(end, end + 8);
    return !AFTER_ASIDE.test(after) && !HANDED_IN_ALONE.test(text.slice(end));
  });
  const ofData = strong.filter(
    ({ end }) =>
      !AFTER_HANDED_IN.test(text.slice(end, end + 4)) ||
      /^(?:份)?(?:报|報|填报|填報|上报|上報|报送|報送)表/u.test(text.slice(end, end + 6)),
  );
  const left = ofData.length > 0 ? ofData : strong;
  const outside = left.filter(({ at }) => !isInBrackets(text, at));
  return outside.length > 0 ? outside : [...left];
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Half width, one kind of dash, no blanks around Chinese characters. */
function plain(text: string): string {
  return withoutZeroWidth(text.slice(0, LONGEST))
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\ufe63]+/gu, '-')
    .replace(/[〜∼～]/gu, '~')
    .replace(/-{2,}/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([\p{Script=Han}~]) ?/gu, '$1');
}

function numberOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : readChineseNumber(text);
}

/** 2022 for `2022年`, `22年`, `二〇二二年` and `22`. */
function yearOf(text: string): number | null {
  const number = numberOf(text.replace(/年$/u, ''));
  if (number === null) return null;
  return number < 100 ? 2000 + number : number;
}
