/**
 * The vocabulary of the programme: what a checked set of data files says.
 *
 * Everything here is plain data. Dates are `YYYY-MM-DD` and months `YYYY-MM`, so that they compare
 * as strings; nothing in the core reads a clock.
 */
import type { Asked, Problem } from './problems/problem.ts';
import { HEADCOUNT_ROW } from './schemas/shapes.ts';
import type { DomainEntry, HeadcountRow, MilestoneRow, TaskReportRow } from './schemas/types.ts';

export type Lang = 'zh-CN' | 'zh-HK' | 'en';
export const LANGS: readonly Lang[] = ['zh-CN', 'zh-HK', 'en'];

/** `YYYY-MM` */
export type Month = string;
/** `YYYY-MM-DD` */
export type IsoDate = string;
/** A name in each language of the site. */
export type Names = Readonly<Record<Lang, string>>;

export type Category = DomainEntry['category'];
/** Where the professional comes from: Hong Kong, Macao, Mainland. */
export type Origin = HeadcountRow['origin'];
export const ORIGINS: readonly Origin[] = HEADCOUNT_ROW.origin.enum;

/** Where in the plan a fact stands, and whether it is our reading of it. */
export interface Cited {
  /** Clause of the plan, for example `二(二)2` or `附件2 #8`; `null` where it is wholly ours. */
  readonly clause: string | null;
  /** True where the plan leaves it open and the entry is our reading. */
  readonly inferred: boolean;
  readonly note?: Names;
}

export interface Programme {
  readonly name: Names;
  readonly source: { readonly number: string; readonly title: Names; readonly issuer: Names };
  readonly reporting: {
    /** Day of the same month on which the briefing is due (附件2 #4). */
    readonly briefingDueDay: number;
    /** Earlier cut-off for units, or null for none. */
    readonly unitDueDay: number | null;
    readonly firstMonth: Month;
    readonly lastMonth: Month;
    /** After this day the year's books are closed; also the latest default as-of. */
    readonly closesOn: IsoDate;
    readonly clause: string | null;
    readonly inferred: boolean;
  };
  readonly timeZone: string;
  /** True while the shipped headcounts, dates, states and summaries are invented. */
  readonly illustrative: boolean;
}

export interface Domain extends Cited {
  readonly id: string;
  readonly names: Names;
  readonly aliases: readonly string[];
  readonly category: Category;
  /** `existing` before 2022, `new` in 2022 (二(二)); `existing` for regulated domains. */
  readonly cohort: 'existing' | 'new';
}

export interface City {
  readonly id: string;
  readonly names: Names;
}

export interface Site extends Cited {
  readonly id: string;
  readonly names: Names;
  readonly aliases: readonly string[];
  /** Id of the city; `guangdong` for the site that stands for the whole province. */
  readonly city: string;
  /** A regulated pilot of 二(一). */
  readonly regulatedPilot: boolean;
  /** Place on the schematic map, 0–100 from the left and from the top; null where it has none. */
  readonly position: { readonly x: number; readonly y: number } | null;
}

export interface UnitLink extends Cited {
  readonly id: string;
}

export type UnitKind = 'society' | 'city-association' | 'zone' | 'coordinator';

export interface Unit extends Cited {
  readonly id: string;
  readonly names: Names;
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  readonly reportsTo: string | null;
  /** First and last month the unit must report; null for the programme's own. */
  readonly reportsFrom: Month | null;
  readonly reportsUntil: Month | null;
  readonly domains: readonly UnitLink[];
  /** Own sites. Empty for societies, which may report at any site. */
  readonly sites: readonly UnitLink[];
  /** Sites put into a new template; the first is the default. */
  readonly defaultSites: readonly string[];
  /** Team handles that own the unit's files, for example `@org/team`. */
  readonly owners: readonly string[];
}

/** What a target counts. */
export type Measure =
  | 'regulated-headcount'
  | 'non-regulated-headcount'
  | 'non-regulated-domains'
  | 'agreements'
  | 'reports'
  | 'demonstration-points'
  | 'workstations';

export interface Target extends Cited {
  readonly id: string;
  readonly names: Names;
  readonly measure: Measure;
  /** null where the plan states none. */
  readonly target: number | null;
  /** What is already there before the year: 7 domains (二(二)); 0 elsewhere. */
  readonly baseline: number;
  /** What one counts, for example people, domains. */
  readonly unit: Names;
  readonly due: IsoDate;
  /** Straight-line pace over the reporting months; false where a pace has no meaning. */
  readonly paced: boolean;
  /** Domain or site ids that the plan names for it; empty where any counts. */
  readonly subjects: readonly string[];
}

export type TaskSchedule = 'once' | 'monthly' | 'half-yearly' | 'as-needed';

export interface Task extends Cited {
  /** Number in 附件2; there is no 5. */
  readonly number: number;
  readonly title: Names;
  readonly schedule: TaskSchedule;
  /** Due dates; for `monthly` one for every reporting month, for `as-needed` none. */
  readonly due: readonly IsoDate[];
  /** Ids of units, or the groups `pilot-units` and `pilot-societies`. */
  readonly responsible: readonly string[];
  /** Names of bodies in the task that are no unit here (省住建厅 …). */
  readonly withBodies: readonly Names[];
}

/** One count: people new in one month, from one place, at one site, in one domain. */
export interface Fact {
  readonly unit: string;
  readonly month: Month;
  readonly domain: string;
  readonly site: string;
  readonly origin: Origin;
  readonly headcount: number;
  readonly note: string;
  readonly category: Category;
  /** Path below the data directory, forward slashes. */
  readonly file: string;
  /** Physical line on which the row starts, 1-based. */
  readonly line: number;
}

/** One unit's file for one month. */
export interface Submission {
  readonly unit: string;
  readonly month: Month;
  readonly file: string;
  readonly format: 'csv' | 'json';
  /** The day of first delivery; null where the file does not say. */
  readonly reportedOn: IsoDate | null;
  readonly facts: readonly Fact[];
}

export type MilestoneType = MilestoneRow['type'];

export interface Milestone {
  readonly unit: string;
  readonly date: IsoDate | null;
  readonly type: MilestoneType;
  /** A domain or site id; null where blank. */
  readonly subject: string | null;
  /** An https address or a document number; null where blank. */
  readonly evidence: string | null;
  readonly note: string;
  readonly file: string;
  readonly line: number;
}

export type TaskStatus = TaskReportRow['status'];

export interface TaskReport {
  readonly unit: string;
  readonly task: number;
  /** `YYYY-MM` for #4, `H1` or `H2` for #15, else null. */
  readonly period: string | null;
  readonly status: TaskStatus;
  readonly date: IsoDate | null;
  readonly evidence: string | null;
  readonly note: string;
  readonly file: string;
  readonly line: number;
}

/** A unit's words: work done (工作情况) and suggestions (意见建议), plain text. */
export interface UnitSummary {
  readonly unit: string;
  /** `YYYY-MM`, `YYYY-H1` or `YYYY-H2`. */
  readonly period: string;
  readonly work: string;
  readonly suggestions: string;
  readonly file: string;
}

/** A later day for one report of one unit, granted by the office. */
export interface Extension {
  readonly unit: string;
  readonly month: Month;
  /** The last day on which it may be delivered. */
  readonly until: IsoDate;
  readonly reason: string;
  /** It counts from this day on. */
  readonly decidedOn: IsoDate;
  readonly clause: string | null;
  readonly file: string;
  readonly line: number;
}

/** Why a number that a check found odd is right. */
export interface Answer {
  /** Whose word it is. */
  readonly unit: string;
  /** Of the number. */
  readonly month: Month;
  /** Of the warning that it answers. */
  readonly code: string;
  /** What the warning asks about: ids and the number. */
  readonly subject: string;
  readonly reason: string;
  readonly answeredOn: IsoDate;
  readonly file: string;
  readonly line: number;
}

/** A warning that has been answered: it is told no more as long as its number stays. */
export interface AnsweredWarning {
  readonly problem: AskedProblem;
  readonly answer: Answer;
}

/** A warning that may be answered. */
export type AskedProblem = Problem & { readonly asked: Asked };

export interface Registry {
  readonly domains: readonly Domain[];
  readonly cities: readonly City[];
  readonly sites: readonly Site[];
  readonly units: readonly Unit[];
}

export interface Year {
  /** Folder name, for example `2022`. */
  readonly year: number;
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
}

/** Everything the files say, checked, before the as-of rule is applied. */
export interface Checked {
  readonly programme: Programme;
  readonly registry: Registry;
  readonly years: readonly Year[];
  readonly submissions: readonly Submission[];
  readonly milestones: readonly Milestone[];
  readonly taskReports: readonly TaskReport[];
  readonly summaries: readonly UnitSummary[];
  readonly extensions: readonly Extension[];
  readonly answers: readonly Answer[];
  /** Numbers that look odd: those still open, and those that somebody has given a reason for. */
  readonly odd: {
    readonly open: readonly AskedProblem[];
    readonly answered: readonly AnsweredWarning[];
  };
}
