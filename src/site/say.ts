/** Numbers, dates and names as a sentence of one language needs them. */
import { daysInMonth, monthOf } from '../core/dates.ts';
import type { IsoDate, Lang, Month } from '../core/model.ts';
import {
  capital,
  formatChange,
  formatDate,
  formatList,
  formatMonth,
  formatNumber,
  formatPercent,
} from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/messages.ts';

export interface Say {
  readonly number: (value: number, digits?: number) => string;
  /** With its sign. */
  readonly change: (value: number) => string;
  /** A share of 0–1. */
  readonly percent: (share: number) => string;
  /** The same with its decimal even where that is 0, for columns. */
  readonly shareCell: (share: number) => string;
  /** Percentage points, without a sign. */
  readonly points: (value: number) => string;
  readonly persons: (value: number) => string;
  /** A month inside a sentence: `8月`, `August`. */
  readonly month: (month: Month) => string;
  /** A month in a table head: `8月`, `Aug`. */
  readonly monthShort: (month: Month) => string;
  /** A month as a title: `2022年8月`, `August 2022`. */
  readonly monthLong: (month: Month) => string;
  readonly date: (date: IsoDate) => string;
  readonly dateShort: (date: IsoDate) => string;
  /** A day in a table, whose page names the year: without it, unless it is another. */
  readonly dateCell: (date: IsoDate) => string;
  /** `8月底` on a month's last day, else the day itself; with its year unless that is the year told of. */
  readonly asOf: (date: IsoDate) => string;
  readonly list: (items: readonly string[]) => string;
  /** Clauses to one sentence with its full stop; in English to one each. */
  readonly sentence: (clauses: readonly (string | null)[]) => string;
  /** Clauses joined within a sentence. */
  readonly comma: (clauses: readonly (string | null)[]) => string;
}

const isText = (clause: string | null): clause is string => clause !== null && clause !== '';

/** @param year the year that the figures tell of, which a sentence need not repeat */
export function createSay(lang: Lang, t: Messages = messages(lang), year?: number): Say {
  const long = (value: Month): string => formatMonth(value, lang, 'long');
  /** The year stands on every page; a sentence names the month alone, and English never cuts it short there. */
  const month = (value: Month): string =>
    lang === 'en' ? long(value).replace(/ \d{4}$/, '') : formatMonth(value, lang, 'short');
  const ownYear = (date: IsoDate): boolean => date.slice(0, 4) === String(year);
  const comma = lang === 'en' ? ', ' : '，';
  return {
    number: (value, digits) => formatNumber(value, lang, digits),
    change: (value) => formatChange(value, lang),
    percent: (share) => formatPercent(share, lang),
    shareCell: (share) => formatPercent(share, lang, 1, true),
    points: (value) => {
      const text = formatNumber(Math.abs(value), lang, 1);
      return t.words.points(text);
    },
    persons: (value) => t.words.persons(formatNumber(value, lang)),
    month,
    monthShort: (value) => formatMonth(value, lang, 'short'),
    monthLong: long,
    date: (date) => formatDate(date, lang, 'long'),
    dateShort: (date) => formatDate(date, lang, 'short'),
    dateCell: (date) => formatDate(date, lang, ownYear(date) ? 'short' : 'long'),
    asOf: (date) => {
      const own = ownYear(date);
      if (Number(date.slice(8)) === daysInMonth(monthOf(date)))
        return t.words.endOf((own ? month : long)(monthOf(date)));
      return formatDate(date, lang, own && lang !== 'en' ? 'short' : 'long');
    },
    list: (items) => formatList(items, lang),
    sentence: (clauses) => {
      // English takes a sentence for each clause: long ones joined by semicolons are hard to read aloud.
      const said = clauses.filter(isText);
      const text =
        lang === 'en'
          ? said.map(capital).join(`${t.chrome.fullStop} `)
          : capital(said.join(t.chrome.clauseSeparator));
      return text === '' ? '' : text + t.chrome.fullStop;
    },
    comma: (clauses) => clauses.filter(isText).join(comma),
  };
}
