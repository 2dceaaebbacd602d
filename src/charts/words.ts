/** The words that every chart uses, in the reader's language: numbers, months, names, source. */
import { isDue as hasFallenDue } from '../core/asOf.ts';
import { NO_VALUE } from '../core/marks.ts';
import { daysInMonth, monthOf } from '../core/dates.ts';
import type { Counts, Figures, TargetFigure } from '../core/figures/figures.ts';
import type { Category, IsoDate, Month, Names } from '../core/model.ts';
import {
  formatChange,
  formatDate,
  formatList,
  formatMonth,
  formatNumber,
  formatPercent,
} from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { ChartContext, Linked } from './chart.ts';
import { chartText } from './text/index.ts';
import type { ChartText } from './text/zh-CN.ts';

export interface Words {
  readonly lang: ChartContext['lang'];
  /** Text of the charts, and of the interface. */
  readonly t: ChartText;
  readonly m: Messages;
  readonly number: (value: number, digits?: number) => string;
  readonly change: (value: number) => string;
  readonly percent: (share: number) => string;
  /** With its decimal even where that is 0, for columns; a dash for none. */
  readonly shareCell: (share: number | null) => string;
  /** `143人`, `1 person` */
  readonly people: (value: number) => string;
  /** In a sentence: `8月`, `August`. */
  readonly month: (month: Month) => string;
  /** At a mark or in the head of a column: `8月`, `Aug`. */
  readonly monthShort: (month: Month) => string;
  readonly monthLong: (month: Month) => string;
  readonly date: (date: IsoDate) => string;
  readonly day: (date: IsoDate) => string;
  readonly list: (items: readonly string[]) => string;
  readonly name: (thing: { readonly names: Names }) => string;
  /** Address of a thing's page; undefined where the picture leads nowhere. */
  readonly href: (page: Linked, id: string) => string | undefined;
  readonly category: (category: Category) => string;
  /** `截至8月底`: as of the day of the figures, for subtitles. */
  readonly asOf: string;
  /** `4—12月`: first and last month of the figures. */
  readonly span: string;
  readonly source: string;
}

/** The words for one set of figures. */
export function wordsOf(figures: Figures, { lang, href }: ChartContext): Words {
  const t = chartText(lang);
  const m = messages(lang);
  const monthShort = (value: Month): string => formatMonth(value, lang, 'short');
  const name = ({ names }: { readonly names: Names }): string => names[lang];
  const { asOf } = figures;
  const wholeMonth = Number(asOf.slice(8)) === daysInMonth(monthOf(asOf));
  const first = figures.months[0];
  const last = figures.months.at(-1);
  return {
    lang,
    t,
    m,
    number: (value, digits = 0) => formatNumber(value, lang, digits),
    change: (value) => formatChange(value, lang),
    percent: (share) => formatPercent(share, lang),
    shareCell: (share) => (share === null ? NO_VALUE : formatPercent(share, lang, 1, true)),
    people: (value) => t.people(formatNumber(value, lang), value),
    month: (value) => formatMonth(value, lang, 'name'),
    monthShort,
    monthLong: (value) => formatMonth(value, lang, 'long'),
    date: (date) => formatDate(date, lang, 'long'),
    day: (date) => formatDate(date, lang, 'short'),
    list: (items) => formatList(items, lang),
    name,
    href: (page, id) => href?.(page, id),
    category: (category) => m.categories[category],
    asOf: wholeMonth
      ? t.asOfEnd(formatMonth(monthOf(asOf), lang, 'long'))
      : t.asOf(formatDate(asOf, lang, 'long')),
    span:
      first !== undefined && last !== undefined
        ? t.span(monthShort(first), monthShort(last))
        : String(figures.year),
    source: t.source(name({ names: figures.programme.source.issuer }), figures.illustrative),
  };
}

/** A month is drawn as due or as not due; the last due one is the latest that figures can speak of. */
export function isDue(figures: Figures, month: Month): boolean {
  return figures.lastDueMonth !== null && month <= figures.lastDueMonth;
}

/** Whether a pace is spoken of: it has one, and its due day is not past. After that day the result is told. */
export function isPaced(figures: Figures, { definition }: TargetFigure): boolean {
  return definition.paced && !hasFallenDue(definition.due, figures.asOf);
}

/** The part of the counts that belongs to a category. */
export function ofCategory(counts: Counts, category: Category): number {
  return category === 'regulated' ? counts.regulated : counts.nonRegulated;
}
