/** What is owed, in words. Names come from data files: nothing hidden in them reaches a message. */
import type { Figures, ReportingFigure } from '../figures/figures.ts';
import type { IsoDate, Lang, Month, Names, Unit } from '../model.ts';
import { shorten, visible } from '../problems/visible.ts';
import type { Obligation } from './obligations.ts';
import { en } from './words/en.ts';
import type { OfficeWords } from './words/officeWords.ts';
import { zhCN } from './words/zhCN.ts';
import { zhHK } from './words/zhHK.ts';

const WORDS: Readonly<Record<Lang, OfficeWords>> = { 'zh-CN': zhCN, 'zh-HK': zhHK, en };

/** Characters of a task's title. */
const TITLE = 40;

export interface OfficeSay {
  readonly lang: Lang;
  readonly words: OfficeWords;
  readonly day: (date: IsoDate) => string;
  readonly month: (month: Month) => string;
  readonly name: (unit: Unit) => string;
  /** With its id. */
  readonly unit: (unit: Unit) => string;
  /** How its report of a month stands, without the mark: `迟报 3天 8月31日`. */
  readonly report: (report: ReportingFigure | null) => string;
  readonly item: (obligation: Obligation) => string;
  /** The item with how overdue it is, or when it is due. */
  readonly owed: (obligation: Obligation) => string;
}

export function officeSay(figures: Figures, lang: Lang): OfficeSay {
  const words = WORDS[lang];
  const day = (date: IsoDate): string => {
    const [year, month, number] = date.split('-').map(Number);
    return words.day(year === figures.year ? null : (year ?? 0), month ?? 0, number ?? 0);
  };
  const month = (value: Month): string => words.month(Number(value.slice(0, 4)), Number(value.slice(5)));
  const shown = (names: Names): string => visible(names[lang]);
  const item = ({ kind, month: own, half, task }: Obligation): string => {
    const { headcounts, summary, task: once, taskOfHalf } = words.items;
    if (kind === 'headcounts') return headcounts(month(own ?? ''));
    const period = half === null ? null : words.halves[half];
    if (kind === 'summary') return summary(period ?? '');
    const definition = figures.tasks.find(({ number }) => number === task)?.definition;
    const title = definition === undefined ? '' : shorten(shown(definition.title), TITLE);
    return period === null ? once(task ?? 0, title) : taskOfHalf(task ?? 0, period, title);
  };
  const whenOf = ({ due, daysOverdue, extendedUntil }: Obligation): string => {
    if (daysOverdue > 0) return words.when.overdue(daysOverdue);
    if (due === figures.asOf) return words.when.today;
    return extendedUntil === null ? words.when.due(day(due)) : words.when.extended(day(extendedUntil));
  };
  const report = (of: ReportingFigure | null): string => {
    if (of === null || of.state === 'exempt') return words.status.nothingAsked;
    return [
      words.states[of.state],
      of.daysLate ? words.days(of.daysLate) : null,
      of.reportedOn ? day(of.reportedOn) : null,
      of.extendedUntil && of.file === null ? words.when.extended(day(of.extendedUntil)) : null,
    ]
      .filter((part) => part !== null)
      .join(' ');
  };
  return {
    lang,
    words,
    day,
    month,
    name: ({ names }) => shown(names),
    unit: ({ id, names }) => words.withId(shown(names), id),
    report,
    item,
    owed: (obligation) => words.itemWhen(item(obligation), whenOf(obligation)),
  };
}
