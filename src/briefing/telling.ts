/** What every part of a briefing starts from: the figures as of its day, the words of one language, and its period. */
import type { Corrections } from '../core/corrections/correction.ts';
import { computeFigures } from '../core/figures/computeFigures.ts';
import type { Figures, MonthFigure } from '../core/figures/figures.ts';
import type { Checked, IsoDate, Lang } from '../core/model.ts';
import { createContext } from '../site/context.ts';
import type { PageContext } from '../site/context.ts';
import type { BriefingPeriod } from '../core/office/briefingPeriod.ts';
import { BRIEFING_WORDS } from './words/index.ts';
import type { BriefingWords } from './words/zh-CN.ts';

export interface BriefingSource {
  readonly checked: Checked;
  readonly period: BriefingPeriod;
  /** The day that it is of: nothing that came later is in it. */
  readonly asOf: IsoDate;
  /** Commit of the data, or null. */
  readonly source: string | null;
}

/**
 * The figures that a briefing tells: up to the end of its last month. Before its day, while nobody has reported that
 * month, there is nothing of it to tell, and they stand where the day stands; those of the year always do.
 */
export function briefingFigures({ checked, period, asOf, source }: BriefingSource): Figures {
  const { year, kind, through } = period;
  const figures = computeFigures(checked, { year, asOf, source });
  if (kind === 'year') return figures;
  const { lastDueMonth, coverage } = figures;
  const begun = coverage.some(({ month, received }) => month === through && received > 0);
  // Where nobody has ever reported, nothing is compared with a pace either.
  const told = begun || (lastDueMonth !== null && (asOf >= period.day || lastDueMonth >= through));
  return told ? computeFigures(checked, { year, asOf, source, through }) : figures;
}

export interface Telling extends PageContext {
  readonly w: BriefingWords;
  readonly period: BriefingPeriod;
  readonly asOf: IsoDate;
  readonly corrections: Corrections;
  /** The period in a sentence: `8月`, `上半年`, `全年`. */
  readonly span: string;
}

export function tellingOf(
  { period, asOf }: Pick<BriefingSource, 'period' | 'asOf'>,
  figures: Figures,
  corrections: Corrections,
  lang: Lang,
): Telling {
  const context = createContext(figures, lang);
  const w = BRIEFING_WORDS[lang];
  const { kind, id, through } = period;
  const span = kind === 'month' ? context.say.month(through) : w.spans[kind === 'year' ? 'year' : halfOf(id)];
  return { ...context, w, period, asOf, corrections, span };
}

export const halfOf = (id: string): 'H1' | 'H2' => (id.endsWith('H1') ? 'H1' : 'H2');

/** The figure of the period's last month; null while nobody has reported it, which is no zero. */
export function toldMonth({ figures, period }: Telling): MonthFigure | null {
  return (
    figures.byMonth.find(
      ({ month, due, reportedUnits, headcount }) =>
        month === period.through && due && reportedUnits + headcount > 0,
    ) ?? null
  );
}

/** Whether an event of a day belongs to this briefing: after the one before it, up to its own day. */
export function isNews({ period, asOf }: Pick<Telling, 'period' | 'asOf'>, day: IsoDate): boolean {
  return (period.before === null || day > period.before) && day <= asOf;
}

/** Sentences of one paragraph; nothing where all are empty. */
export function paragraph({ lang }: Telling, sentences: readonly (string | null)[]): string | null {
  const said = sentences.filter((each) => each !== null && each !== '');
  return said.length === 0 ? null : said.join(lang === 'en' ? ' ' : '');
}
