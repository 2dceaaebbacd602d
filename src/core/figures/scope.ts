/** What counts as of one day in one year: the as-of rule, applied once, for every figure to build on. */
import { countsAsOf, hasCome, isClosed, isDue } from '../asOf.ts';
import { dueDate, reportingMonths } from '../dates.ts';
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
import type { MilestoneFigure } from './figures.ts';

export interface Scope {
  readonly programme: Programme;
  readonly registry: Registry;
  readonly definitions: Year;
  readonly year: number;
  readonly asOf: IsoDate;
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

/**
 * The facts, milestones, reports and summaries of a year that count as of a day.
 * @throws {RangeError} where the files hold no such year
 */
export function scopeOf(checked: Checked, year: number, asOf: IsoDate): Scope {
  const definitions = checked.years.find((candidate) => candidate.year === year);
  if (definitions === undefined) throw new RangeError(`No targets for the year ${year}.`);
  const { programme, registry } = checked;
  const ofYear = (thing: { readonly file: string }): boolean => thing.file.startsWith(`${year}/`);
  const all = checked.submissions.filter(ofYear);
  const submissions = all
    .filter((submission) => countsAsOf(submission, programme, asOf))
    .toSorted((a, b) => compareText(a.file, b.file));
  const mustReport = reportingMonths(programme).filter((month) => month.startsWith(`${year}-`));
  const months = [...new Set([...mustReport, ...submissions.map(({ month }) => month)])].sort();
  const dueMonths = new Set(months.filter((month) => isDue(dueDate(month, programme), asOf)));
  return {
    programme,
    registry,
    definitions,
    year,
    asOf,
    closed: isClosed(programme, asOf),
    months,
    reportingMonths: mustReport,
    dueMonths,
    lastDueMonth: mustReport.findLast((month) => dueMonths.has(month)) ?? null,
    afterAsOf: all.length - submissions.length,
    submissions,
    facts: submissions.flatMap(({ facts }) => facts.toSorted((a, b) => a.line - b.line)),
    milestones: milestonesAsOf(checked.milestones.filter(ofYear), asOf),
    taskReports: checked.taskReports.filter(
      (report) => ofYear(report) && (report.date === null || hasCome(report.date, asOf)),
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
