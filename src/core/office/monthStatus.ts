/** Where the reports of a month stand, grouped by the unit that collects them. */
import { isDue } from '../asOf.ts';
import { monthOf } from '../dates.ts';
import type { Figures, ReportingFigure } from '../figures/figures.ts';
import type { Month, Unit } from '../model.ts';
import { obligationsOf } from './obligations.ts';
import type { Obligation } from './obligations.ts';

export interface UnitStatus {
  readonly unit: Unit;
  /** Its report of the month, whatever its state. */
  readonly report: ReportingFigure | null;
  /** What falls due in the month, done or not, and whatever else is overdue; by due day. */
  readonly obligations: readonly Obligation[];
  /** Of these, what is not done. */
  readonly owed: readonly Obligation[];
  /** Something of the month has been sent; where nothing is asked in it, of any month. */
  readonly begun: boolean;
}

export interface CollectorStatus {
  /** null for units that report to nobody. */
  readonly collector: Unit | null;
  readonly units: readonly UnitStatus[];
}

export interface MonthStatus {
  readonly month: Month;
  readonly collectors: readonly CollectorStatus[];
}

/** The month to speak of where none is named: that of the day, or the nearest reporting month. */
export function monthToSpeakOf({ reportingMonths, asOf }: Figures): Month | null {
  const month = monthOf(asOf);
  return reportingMonths.findLast((each) => each <= month) ?? reportingMonths[0] ?? null;
}

/**
 * The month to chase: the last one that is due. Before there is one, the month in which a task last fell due; null where
 * nothing has.
 */
export function monthToChase(figures: Figures): Month | null {
  if (figures.lastDueMonth !== null) return figures.lastDueMonth;
  const past = figures.byUnit
    .flatMap((unit) => obligationsOf(figures, unit))
    .filter(({ due }) => isDue(due, figures.asOf))
    .map(({ due }) => monthOf(due));
  return past.toSorted().at(-1) ?? null;
}

/** Of how many units the month's report is asked, and how many have sent it. */
export function countReports({ units }: CollectorStatus): {
  readonly asked: number;
  readonly reported: number;
} {
  const asked = units.filter(({ report }) => report !== null && report.state !== 'exempt');
  return { asked: asked.length, reported: asked.filter(({ report }) => report?.file !== null).length };
}

/** Collectors and units in the registry's order. */
export function monthStatus(figures: Figures, month: Month): MonthStatus {
  const { units } = figures.registry;
  const groups = Map.groupBy(figures.byUnit, ({ definition }) => definition.reportsTo);
  const collectors = [...units, null].flatMap((collector): readonly CollectorStatus[] => {
    const own = groups.get(collector?.id ?? null) ?? [];
    return own.length === 0 ? [] : [{ collector, units: own.map((unit) => statusOf(figures, unit, month)) }];
  });
  return { month, collectors };
}

function statusOf(figures: Figures, unit: Figures['byUnit'][number], month: Month): UnitStatus {
  const ofMonth = ({ month: own, due }: Obligation): boolean => (own ?? monthOf(due)) === month;
  const all = obligationsOf(figures, unit);
  const obligations = all.filter((each) => ofMonth(each) || each.daysOverdue > 0);
  const own = all.some(ofMonth) ? all.filter(ofMonth) : all;
  return {
    unit: unit.definition,
    report: unit.states.find((each) => each.month === month) ?? null,
    obligations,
    owed: obligations.filter(({ isDone }) => !isDone),
    begun: own.some(({ isDone }) => isDone),
  };
}
