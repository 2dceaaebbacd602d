/** Parts that month and date notations share. */

const MONTH_NAMES: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** 1–12 for an English month, whole or by its first three letters (`Sept` too); null for anything else. */
export function monthNumber(name: string): number | null {
  const word = name.toLowerCase().replace(/\.$/, '');
  if (word === 'sept') return 9;
  const index = MONTH_NAMES.findIndex((month) => month === word || month.slice(0, 3) === word);
  return index === -1 ? null : index + 1;
}

/** Every dash that keyboards and word processors make of `-`, the CJK full stop and the ideographic numbers' companions. */
export function plainSeparators(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212\ufe63\u30fc]/g, '-').replace(/[\u3002\uff61]/g, '.');
}

/** `YYYY-MM`; null for a month that is none. */
export function monthText(year: number, month: number): string | null {
  if (month < 1 || month > 12) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The midnight that spreadsheets append to a date: ` 0:00`, `T00:00:00.000Z`. */
export const MIDNIGHT = String.raw`(?:[T ]+0{1,2}:00(?::00(?:\.0+)?)?Z?)?`;
