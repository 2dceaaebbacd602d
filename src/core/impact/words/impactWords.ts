/** What `impact` says in Markdown. Names, months and numbers arrive written out; a count beside its words is for their plural. */
import type { Origin } from '../../model.ts';
import type { ReportingState, TargetStatus, TaskState } from '../../figures/figures.ts';
import type { Cause } from '../figures.ts';
import type { ReportChangeKind } from '../reports.ts';
import type { RowChange } from '../rows.ts';

/** Sections of `summary.json`, whose figures are told together. */
export type FigureGroup = 'people' | 'targets' | 'reporting' | 'tasks';

/** What a reviewer is asked to look at. */
export type LookAt =
  'restated' | 'withdrawn' | 'redated' | 'definitions' | 'targetStates' | 'warnings' | 'figures';

export interface ImpactWords {
  readonly heading: string;
  readonly headline: {
    readonly nothing: string;
    /** No figure, but notes, definitions or problems. */
    readonly noFigure: string;
    readonly people: (before: string, after: string, change: string) => string;
    readonly samePeople: (people: string) => string;
    readonly figures: (count: number) => string;
    readonly reports: Readonly<Record<ReportChangeKind, (count: number) => string>>;
    readonly targetStates: (count: number) => string;
    readonly definitions: (count: number) => string;
    readonly newErrors: (count: number) => string;
    readonly cured: (count: number) => string;
    /** Clauses to one sentence. */
    readonly sentence: (clauses: readonly string[]) => string;
  };
  /** `to`: null for the files on the disk. */
  readonly compared: (from: string, to: string | null, asOf: string) => string;
  readonly unpublished: Readonly<Record<'before' | 'after' | 'both', string>>;
  readonly notCompared: (count: number, which: string) => string;
  readonly restated: {
    readonly title: (months: number) => string;
    readonly line: (month: string, units: string, people: string) => string;
    readonly people: (before: string, after: string, change: string) => string;
    readonly withdrawn: (units: string) => string;
    readonly otherwise: string;
  };
  readonly targetState: (target: string, before: string, after: string) => string;
  readonly largest: string;
  readonly groups: Readonly<Record<FigureGroup, (count: number) => string>>;
  readonly details: {
    readonly reports: (count: number) => string;
    readonly rows: (count: number) => string;
    readonly definitions: (count: number) => string;
    readonly problems: (newErrors: number, newWarnings: number, cured: number) => string;
    readonly answers: (answered: number, reopened: number) => string;
  };
  /** Units whose figures a definition moves. */
  readonly movedUnits: (count: number, units: string) => string;
  readonly cut: (count: number) => string;
  readonly checklist: {
    readonly title: (count: number) => string;
    readonly items: Readonly<Record<LookAt, (count: number) => string>>;
  };
  readonly columns: Readonly<
    Record<
      | 'section'
      | 'what'
      | 'figure'
      | 'before'
      | 'after'
      | 'change'
      | 'cause'
      | 'kind'
      | 'month'
      | 'unit'
      | 'domain'
      | 'site'
      | 'origin'
      | 'reportedOn'
      | 'place'
      | 'problem'
      | 'reason',
      string
    >
  >;
  readonly reportKinds: Readonly<Record<ReportChangeKind, string>>;
  readonly rowKinds: Readonly<Record<RowChange['change'], string>>;
  readonly backDated: string;
  /** A row that is in no figure yet. */
  readonly notCounted: string;
  readonly problemKinds: Readonly<Record<'introduced' | 'cured', string>>;
  readonly answerKinds: Readonly<Record<'reopened' | 'answered', string>>;
  readonly causes: Readonly<Record<Exclude<Cause, null>, string>>;
  readonly unknownCause: string;
  /** Keys at the top of `summary.json`, and kinds of definitions. */
  readonly sections: Readonly<Record<string, string>>;
  /** Keys below them; `section.key` where a section means something else by it. */
  readonly fields: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<ReportingState | TargetStatus | TaskState, string>>;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly yes: string;
  readonly no: string;
  readonly month: (year: number, month: number) => string;
  readonly task: (number: string) => string;
  readonly points: (number: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly andMore: (shown: string, more: number) => string;
}
