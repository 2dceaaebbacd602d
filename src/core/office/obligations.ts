/**
 * What each reporting unit owes, as of a day: its headcounts month by month (附件2 #4), a summary of each half-year, and
 * the tasks that every unit declares. Monthly summaries are invited and never owed; coordinators declare their tasks and
 * send nothing.
 */
import { isDue } from '../asOf.ts';
import { daysBetween } from '../dates.ts';
import { dueDayOf } from '../figures/dueDay.ts';
import type { Figures, ReportingFigure, TaskFigure, UnitFigure } from '../figures/figures.ts';
import type { IsoDate, Month } from '../model.ts';

/** #6 work plan, #7 publicity, #15 half-yearly summary. */
const OWED_TASKS: ReadonlySet<number> = new Set([6, 7, 15]);
export const HALVES = ['H1', 'H2'] as const;
export type Half = (typeof HALVES)[number];

/** One thing that a unit owes, done or not. */
export interface Obligation {
  readonly kind: 'headcounts' | 'summary' | 'task';
  /** Of headcounts. */
  readonly month: Month | null;
  /** Of a summary, and of a task that comes every half-year. */
  readonly half: Half | null;
  /** Number in 附件2. */
  readonly task: number | null;
  /** The last day on which it is not late, a granted extension included. */
  readonly due: IsoDate;
  readonly extendedUntil: IsoDate | null;
  readonly isDone: boolean;
  readonly doneOn: IsoDate | null;
  /** Days since its due day; 0 where it is done, or not due yet. */
  readonly daysOverdue: number;
  /** The report's state; null for what has none. */
  readonly report: ReportingFigure | null;
  /** Where it goes, below the data directory. */
  readonly path: string;
}

/** Everything that a unit owes in the year, by due day. */
export function obligationsOf(figures: Figures, unit: UnitFigure): readonly Obligation[] {
  return [...headcountsOf(figures, unit), ...summariesOf(figures, unit), ...tasksOf(figures, unit)].toSorted(
    (a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0),
  );
}

function headcountsOf(figures: Figures, { id, states }: UnitFigure): readonly Obligation[] {
  return states
    .filter(
      ({ month, state, file }) =>
        figures.reportingMonths.includes(month) && (state !== 'exempt' || file !== null),
    )
    .map((report) => {
      const { month, file, reportedOn } = report;
      const { due, extendedUntil } = dueDayOf(figures, id, month);
      return {
        ...openOrDone(figures.asOf, due, file !== null),
        kind: 'headcounts',
        month,
        half: null,
        task: null,
        extendedUntil,
        doneOn: reportedOn,
        report,
        path: file ?? `${figures.year}/headcounts/${id}/${month}.csv`,
      };
    });
}

function summariesOf(figures: Figures, unit: UnitFigure): readonly Obligation[] {
  return halvesOf(figures, unit).map((half) => {
    const isDone = unit.summaries.some(({ period }) => period === `${figures.year}-${half}`);
    return {
      ...openOrDone(figures.asOf, endOf(half, figures.year), isDone),
      kind: 'summary',
      month: null,
      half,
      task: null,
      extendedUntil: null,
      doneOn: null,
      report: null,
      path: `${figures.year}/summaries/${unit.id}/${half}.md`,
    };
  });
}

function tasksOf(figures: Figures, unit: UnitFigure): readonly Obligation[] {
  const halves = halvesOf(figures, unit);
  return figures.tasks
    .filter(({ number, responsible }) => OWED_TASKS.has(number) && responsible.includes(unit.id))
    .flatMap((task) =>
      task.periods.flatMap(({ period, due }): readonly Obligation[] => {
        const half = HALVES.find((each) => each === period) ?? null;
        if (due === null || (half !== null && !halves.includes(half))) return [];
        return [taskOf(figures, unit.id, task, half, due)];
      }),
    );
}

function taskOf(
  figures: Figures,
  unit: string,
  { number, byUnit }: TaskFigure,
  half: Half | null,
  due: IsoDate,
): Obligation {
  const said = byUnit.find((each) => each.unit === unit && each.period === half);
  const isDone = said?.status === 'done';
  return {
    ...openOrDone(figures.asOf, due, isDone),
    kind: 'task',
    month: null,
    half,
    task: number,
    extendedUntil: null,
    doneOn: isDone ? said.date : null,
    report: null,
    path: `${figures.year}/tasks/${unit}.csv`,
  };
}

function openOrDone(
  asOf: IsoDate,
  due: IsoDate,
  isDone: boolean,
): Pick<Obligation, 'due' | 'isDone' | 'daysOverdue'> {
  return { due, isDone, daysOverdue: !isDone && isDue(due, asOf) ? daysBetween(due, asOf) : 0 };
}

/** The half-years in which the unit reports at least one month. */
function halvesOf({ reportingMonths }: Figures, { states }: UnitFigure): readonly Half[] {
  const months = states
    .filter(({ month, state }) => reportingMonths.includes(month) && state !== 'exempt')
    .map(({ month }) => month.slice(5));
  return HALVES.filter((half) => months.some((month) => month <= '06' === (half === 'H1')));
}

/** 附件2 #15: the last day of the half-year. */
export function endOf(half: Half, year: number): IsoDate {
  return `${year}-${half === 'H1' ? '06-30' : '12-31'}`;
}
