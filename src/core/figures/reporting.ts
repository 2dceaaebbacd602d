/** Which unit delivered which month, and when: 附件2 #4, contract "reporting". */
import { daysBetween } from '../dates.ts';
import type { IsoDate, Month, Submission, Unit } from '../model.ts';
import { dueDayOf } from './dueDay.ts';
import type { DueDay } from './dueDay.ts';
import type { ReportingFigure, ReportingState } from './figures.ts';
import { isReportDue, mustReport, reportingUnits } from './scope.ts';
import type { Scope } from './scope.ts';

/**
 * The state of every reporting unit in every month, by unit in registry order, then month.
 *
 * - `on-time`: delivered by the ordinary due date.
 * - `extended`: delivered after it, within a granted extension; that is not on time.
 * - `late`: delivered after the unit's due date, an extension's where there is one (`daysLate`).
 * - `reported`: delivered, but the file does not say when; neither on time nor late.
 * - `missing`: the unit's due date is past and nothing has been delivered as of the day.
 * - `not-due`: nothing delivered, and its due date is not past.
 * - `exempt`: nothing delivered, and nothing asked: before the unit's first month or after its last, or in a
 *   month before the reporting months that another unit reported all the same.
 */
export function reportingFigures(scope: Scope): readonly ReportingFigure[] {
  const delivered = new Map(
    scope.submissions.map((submission) => [`${submission.unit} ${submission.month}`, submission]),
  );
  return reportingUnits(scope.registry).flatMap((unit) =>
    scope.months.map((month) => figureOf(scope, unit, month, delivered.get(`${unit.id} ${month}`))),
  );
}

function figureOf(
  scope: Scope,
  unit: Unit,
  month: Month,
  submission: Submission | undefined,
): ReportingFigure {
  const headcount = submission?.facts.reduce((sum, fact) => sum + fact.headcount, 0) ?? null;
  const reportedOn = submission?.reportedOn ?? null;
  const day = dueDayOf(scope, unit.id, month);
  const state = submission === undefined ? stateWithout(scope, unit, month) : stateOf(reportedOn, day);
  return {
    unit: unit.id,
    month,
    state,
    zero: headcount === 0 && submission !== undefined && submission.facts.length > 0,
    daysLate: state === 'late' && reportedOn !== null ? daysBetween(day.due, reportedOn) : null,
    extendedUntil: day.extendedUntil,
    reportedOn,
    file: submission?.file ?? null,
    headcount,
  };
}

function stateOf(reportedOn: IsoDate | null, { ordinary, due }: DueDay): ReportingState {
  if (reportedOn === null) return 'reported';
  if (reportedOn <= ordinary) return 'on-time';
  return reportedOn <= due ? 'extended' : 'late';
}

function stateWithout(scope: Scope, unit: Unit, month: Month): ReportingState {
  if (!mustReport(scope, unit, month)) return 'exempt';
  return isReportDue(scope, unit, month) ? 'missing' : 'not-due';
}
