/** Months that have been published and would now say something else. */
import { compareText } from '../figures/scope.ts';
import type { Month } from '../model.ts';
import type { FigureChange } from './figures.ts';
import type { ReportChange } from './reports.ts';

export interface RestatedMonth {
  readonly month: Month;
  /** Whose reports of it have other numbers, or are gone. */
  readonly units: readonly string[];
  /** Of these, whose are gone. */
  readonly withdrawn: readonly string[];
  /** People in those reports. */
  readonly before: number;
  readonly after: number;
  /** Its counts move because of a definition, or because a report counts from another day on, not only by these reports. */
  readonly otherwise: boolean;
}

const COUNTS: readonly (string | null)[] = ['regulated', 'nonRegulated', 'headcount'];

/** The one that moves most people first. */
export function restatedMonths(
  reports: readonly ReportChange[],
  figures: readonly FigureChange[],
): readonly RestatedMonth[] {
  const restated = Map.groupBy(
    reports.filter(({ change }) => change === 'restated' || change === 'withdrawn'),
    ({ month }) => month,
  );
  const moved = new Set(reports.filter(({ change }) => change === 'new').map(({ month }) => month));
  const otherwise = new Set(
    figures
      .filter(({ section, id, field, change, cause }) => {
        if (section !== 'byMonth' || id === null || change !== 'changed' || !COUNTS.includes(field))
          return false;
        if (cause === 'definitions' || cause === 'both') return true;
        return !restated.has(id) && !moved.has(id);
      })
      .map(({ id }) => id ?? ''),
  );
  const months = [...new Set([...restated.keys(), ...otherwise])].map((month): RestatedMonth => {
    const own = restated.get(month) ?? [];
    const sum = (side: 'before' | 'after'): number =>
      own.reduce((people, report) => people + (report[side] ?? 0), 0);
    return {
      month,
      units: own.map(({ unit }) => unit),
      withdrawn: own.filter(({ change }) => change === 'withdrawn').map(({ unit }) => unit),
      before: sum('before'),
      after: sum('after'),
      otherwise: otherwise.has(month),
    };
  });
  const size = ({ before, after }: RestatedMonth): number => Math.abs(after - before);
  return months.toSorted((a, b) => size(b) - size(a) || compareText(a.month, b.month));
}
