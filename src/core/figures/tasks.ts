/** The tasks of 附件2 against their due dates, from what the responsible units report. */
import { isDue } from '../asOf.ts';
import { daysBetween } from '../dates.ts';
import type { IsoDate, Registry, Task } from '../model.ts';
import type { TaskFigure, TaskPeriodFigure, TaskState, TaskUnitFigure } from './figures.ts';
import { briefingPart } from './briefingPart.ts';
import type { Said } from './briefingPart.ts';
import { mustReport, reportingUnits } from './scope.ts';
import type { Scope } from './scope.ts';

export function taskFigures(scope: Scope): readonly TaskFigure[] {
  return scope.definitions.tasks.map((task) => taskFigure(scope, task));
}

/** Responsible units in registry order; the groups `pilot-units` and `pilot-societies` are spelled out. */
function responsibleUnits(task: Task, registry: Registry): readonly string[] {
  const named = new Set(task.responsible);
  const pilots = new Set(named.has('pilot-units') ? reportingUnits(registry).map(({ id }) => id) : []);
  return registry.units
    .filter(
      ({ id, kind }) =>
        named.has(id) || pilots.has(id) || (named.has('pilot-societies') && kind === 'society'),
    )
    .map(({ id }) => id);
}

/** A due date and the period it stands for; `null` for a task without periods, or without a date. */
interface Slot {
  readonly period: string | null;
  readonly due: IsoDate | null;
}

function slotsOf({ schedule, due }: Task): readonly Slot[] {
  const dates = due.toSorted();
  if (schedule === 'monthly') return dates.map((date) => ({ period: date.slice(0, 7), due: date }));
  if (schedule === 'half-yearly') return dates.map((date) => ({ period: halfOf(date), due: date }));
  return [{ period: null, due: dates.at(-1) ?? null }];
}

function halfOf(date: IsoDate): 'H1' | 'H2' {
  return date.slice(5, 7) <= '06' ? 'H1' : 'H2';
}

/** `2022-H1` and `H1` name the same half. */
function canonicalPeriod(period: string | null): string | null {
  return period === null ? null : period.replace(/^\d{4}-(?=H[12]$)/, '');
}

function taskFigure(scope: Scope, definition: Task): TaskFigure {
  const responsible = responsibleUnits(definition, scope.registry);
  const slots = slotsOf(definition);
  const reports = scope.taskReports.filter(
    ({ task, unit }) => task === definition.number && responsible.includes(unit),
  );
  const says = new Map(reports.map((report) => [`${report.unit} ${canonicalPeriod(report.period)}`, report]));
  const reporters = new Set(reportingUnits(scope.registry).map(({ id }) => id));
  const delivered = new Map(scope.submissions.map((one) => [`${one.unit} ${one.month}`, one]));
  const reportOf = (unit: string, { period }: Slot): Said | undefined => {
    const key = `${unit} ${period}`;
    return definition.schedule === 'monthly' && reporters.has(unit)
      ? briefingPart(delivered.get(key), says.get(key), { unit, task: definition.number, period })
      : says.get(key);
  };
  const slotDue = ({ due }: Slot): boolean => due === null || isDue(due, scope.day);
  const asked = (slot: Slot): readonly string[] =>
    definition.schedule === 'monthly'
      ? responsible.filter((unit) => isAsked(scope, unit, slot))
      : responsible;

  const periods = slots.map((slot) => {
    const units = asked(slot);
    const rows = units.map((unit) => reportOf(unit, slot));
    return { ...periodFigure(definition, slot, rows, scope.day), asked: units };
  });
  const dueSlots = slots.length > 1 ? slots.filter(slotDue) : slots;
  // Units from which nothing was asked yet are not among those to wait for.
  const involved = responsible.filter(
    (unit) => dueSlots.length === 0 || dueSlots.some((slot) => asked(slot).includes(unit)),
  );
  const done = involved.filter((unit) =>
    dueSlots.every((slot) => !asked(slot).includes(unit) || reportOf(unit, slot)?.status === 'done'),
  ).length;
  return {
    number: definition.number,
    definition,
    state: stateOf(periods),
    doneOn: periods.every(({ state }) => state === 'done')
      ? latest(periods.map(({ doneOn }) => doneOn))
      : null,
    due: slots.at(-1)?.due ?? null,
    daysOverdue: Math.max(0, ...periods.map(({ daysOverdue }) => daysOverdue)),
    nextDue:
      periods.find(({ due, state }) => due !== null && !isDue(due, scope.day) && state !== 'done')?.due ??
      null,
    responsible,
    done: dueSlots.length === 0 ? 0 : done,
    of: involved.length,
    periods,
    byUnit: slots
      .flatMap((slot) => asked(slot).map((unit) => ({ unit, slot, report: reportOf(unit, slot) })))
      .filter(({ slot, report }) => report !== undefined || slots.length === 1 || slotDue(slot))
      .map(({ unit, slot, report }) => unitFigure(unit, slot, report)),
  };
}

/** A unit that need not report a month owes its briefing nothing either; coordinators always do. */
function isAsked(scope: Scope, id: string, { period }: Slot): boolean {
  const unit = reportingUnits(scope.registry).find((one) => one.id === id);
  return unit === undefined || period === null || mustReport(scope, unit, period);
}

/**
 * One period: `done` when every responsible unit says so; else `overdue` once its due date is past (the day
 * itself is still in time); a task without a date is `ongoing` once a unit has begun.
 */
function periodFigure(
  { schedule }: Task,
  { period, due }: Slot,
  rows: readonly (Said | undefined)[],
  asOf: IsoDate,
): Omit<TaskPeriodFigure, 'asked'> {
  const done = rows.filter((row) => row?.status === 'done').length;
  const begun = rows.some((row) => row !== undefined && row.status !== 'not-started');
  const isDone = rows.length > 0 && done === rows.length;
  const under = schedule === 'as-needed' ? 'ongoing' : 'in-progress';
  const isPast = due !== null && isDue(due, asOf);
  const open: TaskState = isPast ? 'overdue' : begun ? under : 'not-started';
  return {
    period,
    due,
    state: isDone ? 'done' : open,
    done,
    of: rows.length,
    daysOverdue: isPast && !isDone ? daysBetween(due, asOf) : 0,
    doneOn: isDone ? latest(rows.map((row) => row?.date ?? null)) : null,
  };
}

/** Of its periods: `done` when all are, `overdue` when one is, `ongoing` while a recurring one goes on in time. */
function stateOf(periods: readonly TaskPeriodFigure[]): TaskState {
  const [first] = periods;
  if (first === undefined) return 'not-started';
  if (periods.length === 1) return first.state;
  if (periods.every(({ state }) => state === 'done')) return 'done';
  if (periods.some(({ state }) => state === 'overdue')) return 'overdue';
  return periods.every(({ state }) => state === 'not-started') ? 'not-started' : 'ongoing';
}

function unitFigure(unit: string, { period }: Slot, report: Said | undefined): TaskUnitFigure {
  return {
    unit,
    period,
    status: report?.status ?? 'not-started',
    date: report?.date ?? null,
    evidence: report?.evidence ?? null,
    note: report?.note ?? '',
    file: report?.file ?? null,
    line: report?.line ?? null,
  };
}

function latest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((last, date) => (date !== null && (last === null || date > last) ? date : last), null);
}
