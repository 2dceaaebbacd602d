/** What one unit's year of reporting comes to, for a sheet of paper about it. Nothing in it is compared with other units. */
import { isDue } from '../asOf.ts';
import { daysBetween } from '../dates.ts';
import type { IsoDate, Month } from '../model.ts';
import { dueDayOf } from './dueDay.ts';
import type { Figures, UnitFigure } from './figures.ts';
import { unitRate } from './reportingRate.ts';
import type { ReportingRate } from './reportingRate.ts';
import { unitPart } from './unitPart.ts';

/** Something the unit has still to send or to finish. */
interface Owed {
  readonly what:
    { readonly kind: 'report'; readonly month: Month } | { readonly kind: 'task'; readonly number: number };
  /** Its last day; of a report an extension's where there is one. */
  readonly day: IsoDate;
  /** The day is past. */
  readonly overdue: boolean;
}

/** Warnings about the unit's files: those that it has answered, and those still open. */
interface WarningCount {
  readonly answered: number;
  readonly open: number;
}

export interface UnitCard {
  readonly rate: ReportingRate;
  /** Days from the due day to the delivery, the middle one of all dated reports; negative for early. null without any. */
  readonly medianDays: number | null;
  /** Months that must be reported, reported on time one after the other: the longest run. */
  readonly longestRun: number;
  /** By day: what is overdue, and the next report and task to fall due. */
  readonly owes: readonly Owed[];
  readonly warnings: WarningCount;
}

type Sources = Pick<Figures, 'programme' | 'extensions' | 'asOf' | 'tasks' | 'odd'>;

/** @param unit one that reports headcounts */
export function unitCard(figures: Sources, unit: UnitFigure): UnitCard {
  return {
    warnings: warningCount(figures, unit),
    rate: unitRate(unit),
    medianDays: medianDays(figures, unit),
    longestRun: longestRun(unit),
    owes: [...reportsOwed(figures, unit), ...tasksOwed(figures, unit)].toSorted((a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
    ),
  };
}

function warningCount({ odd }: Sources, { id }: UnitFigure): WarningCount {
  const own = odd.filter(({ unit }) => unit === id);
  const answered = own.filter(({ answer }) => answer !== null).length;
  return { answered, open: own.length - answered };
}

function medianDays(figures: Sources, { id, states }: UnitFigure): number | null {
  const days = states
    .flatMap(({ month, reportedOn, state }) =>
      reportedOn === null || state === 'exempt'
        ? []
        : [daysBetween(dueDayOf(figures, id, month).due, reportedOn)],
    )
    .toSorted((a, b) => a - b);
  const upper = days[Math.floor(days.length / 2)];
  const lower = days[Math.floor((days.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** A month that is not the unit's to report breaks no run, and neither does one whose day is still to come. */
function longestRun({ states }: UnitFigure): number {
  let [longest, run] = [0, 0];
  for (const { state } of states) {
    if (state === 'exempt' || state === 'not-due') continue;
    run = state === 'on-time' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function reportsOwed(figures: Sources, { id, states }: UnitFigure): readonly Owed[] {
  const open = states.filter(({ state }) => state === 'missing' || state === 'not-due');
  const next = open.find(({ state }) => state === 'not-due');
  return open
    .filter((each) => each.state === 'missing' || each === next)
    .map(({ month, state }) => ({
      what: { kind: 'report', month },
      day: dueDayOf(figures, id, month).due,
      overdue: state === 'missing',
    }));
}

/** The overdue tasks of which its part is open, and the next to fall due. */
function tasksOwed({ tasks, asOf }: Sources, { id }: UnitFigure): readonly Owed[] {
  const open = tasks.flatMap((task): Owed[] => {
    if (!task.responsible.includes(id) || task.definition.number === HEADCOUNTS) return [];
    const part = unitPart(task, id, asOf);
    const day =
      part.state === 'overdue'
        ? (task.periods.find(
            (period) => period.due !== null && isDue(period.due, asOf) && isOpen(task, id, period.period),
          )?.due ?? null)
        : part.state === 'done'
          ? null
          : task.nextDue;
    return day === null
      ? []
      : [{ what: { kind: 'task', number: task.number }, day, overdue: part.state === 'overdue' }];
  });
  const next = open.filter(({ overdue }) => !overdue).toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
  return open.filter((each) => each.overdue || each === next);
}

/** 附件2 #4: a unit's part of it is its headcount file, which is owed as a report. */
const HEADCOUNTS = 4;

function isOpen({ byUnit }: Figures['tasks'][number], unit: string, period: string | null): boolean {
  return byUnit.some((said) => said.unit === unit && said.period === period && said.status !== 'done');
}
