/**
 * Numbers, months and days as a reader of each language writes them.
 *
 * Everything is built on `Intl` with a fixed locale and UTC, so that the machine's own locale and time
 * zone never show. English follows Hong Kong's usage (day before month).
 */
import type { IsoDate, Lang, Month } from '../core/model.ts';

const LOCALE: Readonly<Record<Lang, string>> = { 'zh-CN': 'zh-CN', 'zh-HK': 'zh-HK', en: 'en-GB' };

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** One formatter per language and set of options: making one costs more than using it a thousand times. */
function numberFormat(lang: Lang, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${lang}${JSON.stringify(options)}`;
  const made =
    (cache.get(key) as Intl.NumberFormat | undefined) ?? new Intl.NumberFormat(LOCALE[lang], options);
  cache.set(key, made);
  return made;
}

function dateFormat(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${lang}${JSON.stringify(options)}`;
  const made =
    (cache.get(key) as Intl.DateTimeFormat | undefined) ??
    new Intl.DateTimeFormat(LOCALE[lang], { ...options, timeZone: 'UTC' });
  cache.set(key, made);
  return made;
}

/** `Intl` writes the hyphen on the keyboard; a minus is as wide as a plus. */
const realMinus = (text: string): string => text.replace('-', '−');

/** A whole number, or one with at most `digits` decimals (trailing zeros left out). */
export function formatNumber(value: number, lang: Lang, digits = 0): string {
  // Below a thousand every language writes a whole number alike, and a browser need not load its tables for it.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return realMinus(numberFormat(lang, { maximumFractionDigits: digits }).format(value));
}

/** A change with its sign: `+5`, `−3`, `0`. */
export function formatChange(value: number, lang: Lang, digits = 0): string {
  return realMinus(
    numberFormat(lang, { maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(value),
  );
}

/**
 * A share of 0–1 as a percentage with at most `digits` decimals: `0.715` → `71.5%`, `0.41` → `41%`. `fixed` keeps
 * the zeros (`41.0%`), for columns of figures.
 */
export function formatPercent(share: number, lang: Lang, digits = 1, fixed = false): string {
  const options: Intl.NumberFormatOptions = {
    style: 'percent',
    maximumFractionDigits: digits,
    ...(fixed ? { minimumFractionDigits: digits } : {}),
  };
  return realMinus(numberFormat(lang, options).format(share));
}

/** A month: `short` `8月`, `Aug`; `name` `8月`, `August`; `long` `2022年8月`, `August 2022`. */
export function formatMonth(month: Month, lang: Lang, style: 'short' | 'name' | 'long' = 'short'): string {
  const options: Intl.DateTimeFormatOptions =
    style === 'long'
      ? { year: 'numeric', month: 'long' }
      : { month: style === 'name' && lang === 'en' ? 'long' : 'short' };
  return threeLetters(dateFormat(lang, options).format(utc(`${month}-01`)));
}

/** A day: `long` `2022年8月31日`, `31 August 2022`; `short` `8月31日`, `31 Aug`. */
export function formatDate(date: IsoDate, lang: Lang, style: 'short' | 'long' = 'long'): string {
  const options: Intl.DateTimeFormatOptions =
    style === 'long'
      ? { year: 'numeric', month: 'long', day: 'numeric' }
      : { month: lang === 'en' ? 'short' : 'long', day: 'numeric' };
  return threeLetters(dateFormat(lang, options).format(utc(date)));
}

/** Names in a row: `甲、乙和丙`, `A, B and C`. */
export function formatList(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(LOCALE[lang], { type: 'conjunction' }).format(items);
}

/** The number with the English noun in the right form; Chinese nouns have one. */
export function plural(value: number, one: string, many: string): string {
  return value === 1 ? one : many;
}

/** The text as it begins a sentence; Chinese has no capitals. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** British English shortens September to four letters and every other month to three. */
const threeLetters = (text: string): string => text.replace(/\bSept\b/, 'Sep');

function utc(date: IsoDate): Date {
  const parsed = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime())) throw new RangeError(`not a day: ${date}`);
  return parsed;
}
