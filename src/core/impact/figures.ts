/** Every published figure of two sides that differs, and what made it differ. */
import type { Summary } from '../publish/summaryJson.ts';
import { bySize, differences } from './structure.ts';
import type { Difference, Value } from './structure.ts';

/** What units sent, what the office laid down (registry, targets …), or both; null where that cannot be told. */
export type Cause = 'reports' | 'definitions' | 'both' | null;

export interface FigureChange extends Difference {
  readonly year: number;
  readonly cause: Cause;
}

type Summaries = ReadonlyMap<number, Summary> | null;

interface CauseOptions {
  /** What would be published if only the reports changed, and no definition; null where that cannot be said. */
  readonly between: Summaries;
  /** No definition changed. */
  readonly onlyReports: boolean;
}

/** The commit is no figure, and differs always. */
const IGNORED = ['source'] as const;

/** The greatest first, see `bySize`. Nothing where errors on a side forbid publishing. */
export function figureChanges(
  before: Summaries,
  after: Summaries,
  { between, onlyReports }: CauseOptions,
): readonly FigureChange[] {
  if (before === null || after === null) return [];
  const years = [...new Set([...before.keys(), ...after.keys()])].toSorted((a, b) => b - a);
  const changes = years.flatMap((year) => {
    const [was, is] = [before.get(year) ?? null, after.get(year) ?? null];
    const causeOf = causes(was, between?.get(year) ?? null);
    return differences(was, is, IGNORED).map((difference): FigureChange => ({
      ...difference,
      year,
      cause: onlyReports ? 'reports' : between === null ? null : causeOf(difference),
    }));
  });
  return bySize(changes) as readonly FigureChange[];
}

/** By the figures that reports alone would make of those before. */
function causes(was: Summary | null, between: Summary | null): (difference: Difference) => Cause {
  const byReports = new Map(
    differences(was, between, IGNORED).map((difference) => [keyOf(difference), difference.after]),
  );
  return (difference) => {
    const key = keyOf(difference);
    if (!byReports.has(key)) return 'definitions';
    const value: Value = byReports.get(key) ?? null;
    return value === difference.after ? 'reports' : 'both';
  };
}

/** A target that was there and is in another state. */
export function isTargetState({ section, field, change }: FigureChange): boolean {
  return section === 'targets' && field === 'status' && change === 'changed';
}

function keyOf({ section, id, field }: Difference): string {
  return JSON.stringify([section, id, field]);
}
