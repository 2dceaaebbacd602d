/**
 * The document behind every format of `impact`. Its keys and their order are stable; new ones only come after. What
 * each says to another program stands in docs/impact.md.
 */
import type { IsoDate, Lang } from '../model.ts';
import type { AnswerChange, ProblemChange } from './describe.ts';
import type { FigureChange } from './figures.ts';
import type { ReportChange, ReportChangeKind } from './reports.ts';
import type { RestatedMonth } from './restated.ts';
import type { RowChange } from './rows.ts';
import type { Difference } from './structure.ts';

export const IMPACT_VERSION = 1;

export interface ImpactSide {
  /** null for the files as they lie on the disk. */
  readonly commit: string | null;
  readonly errors: number;
  readonly warnings: number;
  /** Whether there are figures: errors forbid publishing. */
  readonly published: boolean;
}

export interface Impact {
  readonly schemaVersion: typeof IMPACT_VERSION;
  readonly lang: Lang;
  /** The same day for both sides. */
  readonly asOf: IsoDate;
  readonly illustrative: boolean;
  readonly before: ImpactSide;
  readonly after: ImpactSide;
  /** People of the last year that both sides publish; null where a side publishes nothing. */
  readonly people: { readonly before: number; readonly after: number } | null;
  /** How many each list has, also where it is cut. */
  readonly counts: ImpactCounts;
  /** Months that were there and would now say something else; the one that moves most people first. */
  readonly restated: readonly RestatedMonth[];
  readonly reports: readonly ReportChange[];
  readonly rows: readonly RowChange[];
  /** Every leaf of `summary.json` that differs; empty where a side has none. */
  readonly figures: readonly FigureChange[];
  readonly definitions: readonly Difference[];
  readonly problems: readonly ProblemChange[];
  readonly answers: readonly AnswerChange[];
  /** Reports (`unit/month`) with an error on one side: their rows are not compared. */
  readonly notCompared: readonly string[];
  /** Names of the ids above, in the document's language; a city's as `city/<id>`. */
  readonly names: Readonly<Record<string, string>>;
}

/** Lists of the document. */
export const LISTS = [
  'restated',
  'reports',
  'rows',
  'figures',
  'definitions',
  'problems',
  'answers',
  'notCompared',
] as const;

export interface ImpactCounts extends Readonly<Record<(typeof LISTS)[number], number>> {
  readonly newErrors: number;
  readonly newWarnings: number;
  readonly curedErrors: number;
  readonly curedWarnings: number;
  /** Targets of another state. */
  readonly targetStates: number;
  /** Reports of each kind; and those, of any kind, whose day of first delivery is another. */
  readonly reportsByKind: Readonly<Record<ReportChangeKind, number>>;
  readonly redated: number;
  /** Of the warnings, how many are asked again. */
  readonly reopened: number;
  /** Of `figures`, by the key at the top of `summary.json`; only those of which some differ. */
  readonly figuresBySection: Readonly<Record<string, number>>;
}
