/** Month by month: people, reports, and what changed against the month before. */
import { dueDate } from '../dates.ts';
import type { Fact, Month } from '../model.ts';
import type { Splitter } from './breakdown.ts';
import { countsOf, minus, NOBODY, plus } from './counts.ts';
import type {
  BreakdownFigure,
  MilestoneFigure,
  MonthFigure,
  Mover,
  ReportingFigure,
  TaskFigure,
} from './figures.ts';
import { askedUnits } from './coverage.ts';
import { sameUnits } from './likeForLike.ts';
import type { SameUnits } from './likeForLike.ts';
import { monthBefore } from './change.ts';
import type { Scope } from './scope.ts';

/** `states` and `tasks` are those of the whole year, from which each month takes its own. */
export function monthFigures(
  scope: Scope,
  split: Splitter,
  states: readonly ReportingFigure[],
  tasks: readonly TaskFigure[],
): readonly MonthFigure[] {
  const groups = Map.groupBy(scope.facts, ({ month }) => month);
  const figures: MonthFigure[] = [];
  for (const month of scope.months) {
    const facts = groups.get(month) ?? [];
    const before = figures.at(-1);
    figures.push(monthFigure(scope, split, states, tasks, { month, facts, before }));
  }
  return figures;
}

interface OneMonth {
  readonly month: Month;
  readonly facts: readonly Fact[];
  readonly before: MonthFigure | undefined;
}

function monthFigure(
  scope: Scope,
  split: Splitter,
  states: readonly ReportingFigure[],
  tasks: readonly TaskFigure[],
  { month, facts, before }: OneMonth,
): MonthFigure {
  const counts = countsOf(facts);
  const due = scope.dueMonths.has(month);
  const same = sameUnits(scope, month, scope.facts);
  const compared = due && before?.month === monthBefore(scope, month) ? before : undefined;
  return {
    month,
    ...counts,
    due,
    dueDate: dueDate(month, scope.programme),
    cumulative: plus(before?.cumulative ?? NOBODY, counts),
    ...reports(scope, states, month),
    byDomain: split.byDomain(facts),
    bySite: split.bySite(facts),
    byCity: split.byCity(facts),
    byUnit: split.byUnit(facts),
    byOrigin: split.byOrigin(facts),
    change: compared === undefined ? null : minus(counts, compared),
    likeForLike: same && {
      units: same.units,
      current: countsOf(same.current),
      previous: countsOf(same.previous),
    },
    movers:
      compared === undefined || same === null
        ? []
        : [
            ...movers('domain', split.byDomain, same),
            ...movers('site', split.bySite, same),
            ...movers('unit', split.byUnit, same),
          ].toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change)),
    milestones: milestonesIn(scope, month),
    tasksDone: tasks.filter(({ doneOn }) => doneOn?.startsWith(month)).map(({ number }) => number),
  };
}

type Reports = Pick<
  MonthFigure,
  'expectedUnits' | 'reportedUnits' | 'onTime' | 'extended' | 'late' | 'undated' | 'missing' | 'zero'
>;

/** Only of the units that must report the month; a report that nobody asked for counts its people, not here. */
function reports(scope: Scope, states: readonly ReportingFigure[], month: Month): Reports {
  const asked = askedUnits(scope, month);
  const own = states.filter((figure) => figure.month === month && asked.has(figure.unit));
  const count = (state: ReportingFigure['state']): number =>
    own.filter((figure) => figure.state === state).length;
  const [onTime, extended] = [count('on-time'), count('extended')];
  const [late, undated] = [count('late'), count('reported')];
  return {
    expectedUnits: asked.size,
    reportedUnits: onTime + extended + late + undated,
    onTime,
    extended,
    late,
    undated,
    missing: count('missing'),
    zero: own.filter(({ zero }) => zero).length,
  };
}

function movers(
  dimension: Mover['dimension'],
  by: (facts: readonly Fact[]) => readonly BreakdownFigure[],
  same: SameUnits,
): readonly Mover[] {
  const earlier = new Map(by(same.previous).map(({ id, headcount }) => [id, headcount]));
  return by(same.current)
    .map(({ id, headcount }) => {
      const previous = earlier.get(id) ?? 0;
      return { dimension, id, headcount, previous, change: headcount - previous };
    })
    .filter(({ change }) => change !== 0);
}

function milestonesIn(scope: Scope, month: Month): readonly MilestoneFigure[] {
  return scope.milestones.filter(({ date }) => date !== null && date.startsWith(month));
}
