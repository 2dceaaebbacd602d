/** What counts as of one day in one year: the as-of rule, applied once, for every figure to build on. */
import { countsAsOf, hasCome, isClosed, isDue } from '../asOf.ts';
import { dueDate, lastDayOf, reportingMonths } from '../dates.ts';
import type {
  Checked,
  Extension,
  Fact,
  IsoDate,
  Milestone,
  Month,
  Programme,
  Registry,
  Submission,
  TaskReport,
  Unit,
  UnitSummary,
  Year,
} from '../model.ts';
import { dueDayOf } from './dueDay.ts';
import type { MilestoneFigure } from './figures.ts';

export interface Scope {
  readonly programme: Programme;
  readonly registry: Registry;
  readonly definitions: Year;
  readonly year: number;
  /** What is known: files delivered, extensions decided, days for a report that are past. */
  readonly asOf: IsoDate;
  /** Where the programme stands: `asOf`, or the end of `through` where that is earlier. */
  readonly day: IsoDate;
  /** The last month that is told; null where the day alone decides. */
  readonly through: Month | null;
  /** Whether the books are closed. */
  readonly closed: boolean;
  /** The reporting months, and those before them that a unit reported all the same, in order. */
  readonly months: readonly Month[];
  readonly reportingMonths: readonly Month[];
  /** Those of `months` whose briefing is due. */
  readonly dueMonths: ReadonlySet<Month>;
  /** The last of the year's reporting months that is due; null before the first. */
  readonly lastDueMonth: Month | null;
  readonly afterAsOf: number;
  readonly submissions: readonly Submission[];
  readonly facts: readonly Fact[];
  readonly milestones: readonly MilestoneFigure[];
  readonly taskReports: readonly TaskReport[];
  readonly summaries: readonly UnitSummary[];
  readonly extensions: readonly Extension[];
}

/** A day to stand on, and how far from there the year is told. */
export interface Standpoint {
  /** A year that has a folder with targets. */
  readonly year: number;
  /** The day: later deliveries, milestones and task reports do not count. */
  readonly asOf: IsoDate;
  /**
   * The last month that is told, as at its end: it counts as due before its day is past, and what was delivered of
   * later months is left out. A report of it that has not come is missing only once its day is past. Left out, or the
   * last reporting month: nothing is later.
   */
  readonly through?: Month;
}

/**
 * The facts, milestones, reports and summaries of a year that count as of a day.
 * @throws {RangeError} where the files hold no such year
 */
export function scopeOf(checked: Checked, { year, asOf, through }: Standpoint): Scope {
  const definitions = checked.years.find((candidate) => candidate.year === year);
  if (definitions === undefined) throw new RangeError(`No targets for the year ${year}.`);
  const { programme, registry } = checked;
  const ofYear = (thing: { readonly file: string }): boolean => thing.file.startsWith(`${year}/`);
  const all = checked.submissions.filter(ofYear);
  const told = (month: Month): boolean => through === undefined || month <= through;
  const submissions = all
    .filter((submission) => countsAsOf(submission, programme, asOf) && told(submission.month))
    .toSorted((a, b) => compareText(a.file, b.file));
  const mustReport = reportingMonths(programme).filter((month) => month.startsWith(`${year}-`));
  const months = [...new Set([...mustReport, ...submissions.map(({ month }) => month)])].sort();
  const dueMonths = new Set(
    months.filter((month) => (through === undefined ? isDue(dueDate(month, programme), asOf) : told(month))),
  );
  const ends = through === undefined || through === mustReport.at(-1) ? asOf : lastDayOf(through);
  const day = ends < asOf ? ends : asOf;
  return {
    programme,
    registry,
    definitions,
    year,
    asOf,
    day,
    through: through ?? null,
    closed: isClosed(programme, asOf),
    months,
    reportingMonths: mustReport,
    dueMonths,
    lastDueMonth: mustReport.findLast((month) => dueMonths.has(month)) ?? null,
    afterAsOf: all.length - submissions.length,
    submissions,
    facts: submissions.flatMap(({ facts }) => facts.toSorted((a, b) => a.line - b.line)),
    milestones: milestonesAsOf(checked.milestones.filter(ofYear), day),
    taskReports: checked.taskReports.filter(
      (report) => ofYear(report) && (report.date === null || hasCome(report.date, day)),
    ),
    summaries: checked.summaries
      .filter((summary) => ofYear(summary) && hasCome(summaryDue(summary.period, programme), asOf))
      .toSorted((a, b) => compareText(a.period, b.period) || compareText(a.unit, b.unit)),
    extensions: checked.extensions.filter(
      (extension) => ofYear(extension) && hasCome(extension.decidedOn, asOf),
    ),
  };
}

/** Order by code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Units that report headcounts, in registry order; coordinators do not. */
export function reportingUnits(registry: Registry): readonly Unit[] {
  return registry.units.filter(({ kind }) => kind !== 'coordinator');
}

/** Whether a unit must report a month: a reporting month between its own first and last. */
export function mustReport(scope: Pick<Scope, 'reportingMonths'>, unit: Unit, month: Month): boolean {
  return (
    scope.reportingMonths.includes(month) &&
    (unit.reportsFrom === null || unit.reportsFrom <= month) &&
    (unit.reportsUntil === null || month <= unit.reportsUntil)
  );
}

/** Whether the day for a unit's report of a month is past, so that it is missing where it has not come. */
export function isReportDue(scope: Scope, unit: Unit, month: Month): boolean {
  return (
    mustReport(scope, unit, month) &&
    (scope.through === null || month <= scope.through) &&
    isDue(dueDayOf(scope, unit.id, month).due, scope.asOf)
  );
}

/** A summary does not say when it came: it counts from its due date on, with the month's briefing or on the last day of the half (附件2 #15). */
function summaryDue(period: string, programme: Programme): IsoDate {
  if (!period.includes('H')) return dueDate(period, programme);
  return `${period.slice(0, 4)}-${period.endsWith('H1') ? '06-30' : '12-31'}`;
}

function milestonesAsOf(milestones: readonly Milestone[], asOf: IsoDate): readonly MilestoneFigure[] {
  const last = '9999-12-31';
  return milestones
    .filter(({ date }) => date === null || hasCome(date, asOf))
    .map((milestone) => ({ ...milestone, counts: milestone.date !== null && milestone.evidence !== null }))
    .toSorted(
      (a, b) => compareText(a.date ?? last, b.date ?? last) || compareText(a.file, b.file) || a.line - b.line,
    );
}
