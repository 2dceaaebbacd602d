/** Who and what is behind: units by what they owe, domains and sites by what has stopped. */
import { comparisonOf } from '../core/figures/comparison.ts';
import type { Figures, LineFigure, UnitFigure } from '../core/figures/figures.ts';
import type { Subject } from '../core/figures/silence.ts';
import { placedMovers } from './changes.ts';
import { isWhole } from './comparable.ts';
import type { PageContext } from './context.ts';
import { noneDue, targetName, unitsMissing, unitsOwing, waitingClause } from './findings.ts';
import { outcome } from './outcome.ts';

export interface UnitBehind {
  readonly unit: UnitFigure;
  /** Months that it has not reported, in order. */
  readonly missing: readonly string[];
  readonly late: number;
  /** Days of its latest report, 0 where none was late. */
  readonly longest: number;
  /** Overdue tasks of which its part is open. */
  readonly tasks: number;
}

/** Units with anything missing, late or overdue: most missing first, then the most days, then tasks. */
export function unitsBehind(figures: Figures): readonly UnitBehind[] {
  const tasks = new Map(unitsOwing(figures).map((each) => [each.unit, each.tasks]));
  return [...figures.byUnit, ...figures.coordinators]
    .map((unit): UnitBehind => {
      const late = unit.states.filter(({ state }) => state === 'late');
      return {
        unit,
        missing: unit.states.filter(({ state }) => state === 'missing').map(({ month }) => month),
        late: late.length,
        longest: Math.max(0, ...late.map(({ daysLate }) => daysLate ?? 0)),
        tasks: tasks.get(unit.id) ?? 0,
      };
    })
    .filter(({ missing, late, tasks: open }) => missing.length + late + open > 0)
    .toSorted(
      (a, b) =>
        b.missing.length - a.missing.length || b.tasks - a.tasks || b.longest - a.longest || b.late - a.late,
    );
}

/** From so many months on without anybody new something is told to stand still. */
const STILL = 2;

export interface Still {
  readonly kind: 'domain' | 'site';
  readonly id: string;
  /** Last months due without anybody new, none of which lacks a report. */
  readonly months: number;
}

/** Domains and sites that had people and have had nobody new for two months or more, longest first. */
export function standingStill(figures: Figures): readonly Still[] {
  const of = (kind: Still['kind'], lines: readonly LineFigure[]): readonly Still[] =>
    lines
      .filter(({ headcount }) => headcount > 0)
      .map((line) => ({ kind, id: line.id, months: monthsWithout(figures, line, { kind, id: line.id }) }));
  const placed = figures.bySite.filter(({ definition }) => definition.position !== null);
  return [...of('domain', figures.byDomain), ...of('site', placed)]
    .filter(({ months }) => months >= STILL)
    .toSorted((a, b) => b.months - a.months);
}

function monthsWithout(figures: Figures, line: LineFigure, subject: Subject): number {
  const due = figures.months.filter(
    (month) => figures.lastDueMonth !== null && month <= figures.lastDueMonth,
  );
  const last = due.findLastIndex(
    (month, at) => (line.monthly[at]?.headcount ?? 0) > 0 || !isWhole(figures, month, subject),
  );
  return due.length - 1 - last;
}

/** What moved most and what stands still in the last month due: the overview's one sentence on places and domains. */
export function moversFinding(context: PageContext): string {
  const { figures, t, say, name } = context;
  const f = t.findings.movers;
  const { latest } = figures;
  if (latest === null) return noneDue(context);
  const before = figures.byMonth[figures.byMonth.indexOf(latest) - 1] ?? null;
  const moved = placedMovers(context, latest).filter(({ dimension }) => dimension !== 'unit');
  const nameOf = ({ dimension, id }: { dimension: string; id: string }): string =>
    dimension === 'domain' ? name.domain(id) : name.site(id);
  const down = moved.find(({ change }) => change < 0);
  const up = moved.find(({ change }) => change > 0);
  const units = comparisonOf(figures, latest.month, latest)?.units ?? null;
  const month = say.month(latest.month);
  // Said once, of the first.
  const first =
    month + (units === null ? '' : t.chrome.brackets(t.sentences.line.sameUnits(say.number(units), units)));
  return say.sentence([
    down === undefined ? null : f.down(first, nameOf(down), say.persons(Math.abs(down.change))),
    up === undefined ? null : f.up(down === undefined ? first : month, nameOf(up), say.persons(up.change)),
    before === null ? f.first(month) : down === undefined && up === undefined ? f.none(month) : null,
    stillClause(context),
  ]);
}

/** What has stood still longest; null where nothing has, or where too much has to be named. */
function stillClause({ figures, t, say, name }: PageContext): string | null {
  const still = standingStill(figures);
  const [first] = still;
  if (first === undefined) return null;
  const longest = still.filter(({ months }) => months === first.months).slice(0, 3);
  const names = longest.map(({ kind, id }) => (kind === 'domain' ? name.domain(id) : name.site(id)));
  return t.findings.movers.still(say.list(names), names.length, say.number(first.months));
}

/** What is behind in one line: targets, reports, agreements, tasks. */
export function behindFinding(context: PageContext): string {
  const { figures, t, say, lang } = context;
  const f = t.findings;
  const units = unitsMissing(figures).length;
  const reports = figures.byUnit.reduce((sum, { record }) => sum + record.missing, 0);
  const overdue = figures.tasks.filter(({ state }) => state === 'overdue').length;
  const waiting = figures.byDomain
    .filter(({ phase }) => phase === 'waiting')
    .map(({ definition }) => definition.names[lang]);
  const clauses = [
    ...figures.targets.flatMap((target) => {
      const named = targetName(context, target);
      const result = target.status === 'missed' ? outcome(context, target) : null;
      if (result !== null) return [f.targets.result(named, result)];
      return target.status === 'behind'
        ? [f.targets.behind(named, say.points(Math.abs(target.aheadPoints ?? 0)))]
        : [];
    }),
    units === 0 ? null : f.behind.unitsMissing(say.number(units), units, say.number(reports)),
    waitingClause(context, waiting),
    overdue === 0 ? null : f.behind.tasks(say.number(overdue), overdue),
  ];
  return say.sentence(clauses.every((clause) => clause === null) ? [f.behind.none] : clauses);
}
