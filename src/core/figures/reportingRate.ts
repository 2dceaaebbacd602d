/**
 * How much of what must be reported has been, and how much of it by its day: reporting rate and reporting rate on time,
 * as DHIS2 calls them. Both are shares of what was expected, so that silence lowers both.
 */
import type { CoverageFigure } from './coverageFigure.ts';
import type { UnitFigure } from './lineFigure.ts';

export interface ReportingRate {
  /** Reports that must have come: of a month all its units', of a unit those whose day is past. */
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  /** received ÷ expected, 0–1; null where nothing was expected */
  readonly rate: number | null;
  /** onTime ÷ expected, 0–1; null as above. A file that does not say when it came is not on time. */
  readonly onTimeRate: number | null;
}

export function monthRate({ expected, received, onTime }: CoverageFigure): ReportingRate {
  return rateOf(expected, received, onTime);
}

export function unitRate({
  record: { due, onTime, extended, late, undated },
}: Pick<UnitFigure, 'record'>): ReportingRate {
  return rateOf(due, onTime + extended + late + undated, onTime);
}

function rateOf(expected: number, received: number, onTime: number): ReportingRate {
  const share = (part: number): number | null => (expected === 0 ? null : part / expected);
  return { expected, received, onTime, rate: share(received), onTimeRate: share(onTime) };
}
