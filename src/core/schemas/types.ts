/**
 * Shapes of the data files, as written.
 * Generated from schemas/ by scripts/generate-schemas.ts; do not edit.
 */

/**
 * Relative path to this schema, for editors. Ignored otherwise.
 */
export type SchemaAddress = string;
/**
 * A calendar month as YYYY-MM.
 */
export type Month = string;
/**
 * A calendar day as YYYY-MM-DD.
 */
export type Day = string;
/**
 * Clause of the plan that states the fact; several are joined by 、. Null where the entry is wholly our own.
 */
export type Clause = string | null;
/**
 * True where the plan leaves it open and the entry is our reading of it. Left out means false.
 */
export type Inferred = boolean;
/**
 * English kebab-case, never renamed: files, addresses and published data refer to it.
 */
export type Id = string;
/**
 * Other ways people write the name. Each must lead to one entry only. Left out means none.
 *
 * Items: One other way of writing the name.
 */
export type Aliases = string[];
/**
 * data/<year>/extensions.json, the office’s and optional: until when a unit may deliver a month after its ordinary day. 办公室批准的延期：某单位某月最迟何日送达。
 */
export type ExtensionsFile = ExtensionEntry[];
/**
 * The rows of data/<year>/milestones/<unit>.csv once read: blank cells are null, notes are text. A milestone counts towards a target only with a date and evidence. 里程碑表读取后的各行。
 */
export type MilestonesFile = MilestoneRow[];
/**
 * The rows of data/<year>/tasks/<unit>.csv once read: blank cells are null, notes are text. 任务进展表读取后的各行。
 */
export type TaskReportsFile = TaskReportRow[];
/**
 * The rows of data/<year>/answers/<unit>.csv once read: why a number that a check finds odd is right. A warning that is answered is asked no more, until its number changes. 对提示的说明表读取后的各行。
 */
export type AnswersFile = AnswerRow[];

/**
 * data/programme.json: what the programme is called, which document it rests on, and when units must report.
 */
export interface ProgrammeFile {
  $schema?: SchemaAddress;
  name: Names;
  /**
   * The document that every clause refers to.
   */
  source: {
    /**
     * Document number of the plan.
     */
    number: string;
    title: Names;
    issuer: Names;
  };
  /**
   * When the monthly reports are due. The plan fixes the day (附件2 #4); the first month and the closing day are our reading.
   */
  reporting: {
    /**
     * Day of the same month on which the monthly briefing is due, one date for the whole chain.
     */
    briefingDueDay: number;
    /**
     * An earlier cut-off day for units, or null where there is none and the briefing day holds.
     */
    unitDueDay: number | null;
    firstMonth: Month;
    lastMonth: Month;
    closesOn: Day;
    clause: Clause;
    inferred?: Inferred;
  };
  /**
   * IANA name of the zone whose calendar day decides what is due.
   */
  timeZone: string;
  /**
   * True while the headcounts, dates, states and summaries in the repository are invented; every page and export then says so.
   */
  illustrative: boolean;
}
/**
 * One name or text in each language of the site. The Chinese forms keep the plan's words.
 */
export interface Names {
  /**
   * The plan's own words, in simplified characters.
   */
  'zh-CN': string;
  /**
   * The same words in traditional characters.
   */
  'zh-HK': string;
  /**
   * An English rendering; the plan gives none, so it is ours.
   */
  en: string;
}
/**
 * data/registry/domains.json: every domain a headcount may name, in the order in which pages list them.
 */
export interface DomainsFile {
  $schema?: SchemaAddress;
  /**
   * All domains, in display order.
   *
   * @minItems 1
   */
  domains: DomainEntry[];
}
/**
 * A field of engineering in which qualifications are recognised.
 */
export interface DomainEntry {
  id: Id;
  names: Names;
  aliases?: Aliases;
  /**
   * Regulated (准入类: people practise) or non-regulated (非准入类: people are recognised).
   */
  category: 'regulated' | 'non-regulated';
  /**
   * Whether the domain was there before 2022 or is one of the new ones (二(二)).
   */
  cohort: 'existing' | 'new';
  clause: Clause;
  inferred?: Inferred;
  note?: Names;
}
/**
 * data/registry/sites.json: the cities, and the sites at which people are counted, in display order.
 */
export interface SitesFile {
  $schema?: SchemaAddress;
  /**
   * All cities, in display order.
   *
   * @minItems 1
   */
  cities: CityEntry[];
  /**
   * All sites, in display order.
   *
   * @minItems 1
   */
  sites: SiteEntry[];
}
/**
 * A city of the pilot, or the province as a whole, that sites add up to.
 */
export interface CityEntry {
  id: Id;
  names: Names;
}
/**
 * A place at which people are counted. Sites do not overlap: a city's own entry is the rest of that city.
 */
export interface SiteEntry {
  id: Id;
  names: Names;
  aliases?: Aliases;
  city: Id;
  /**
   * True where the plan pilots regulated practice (二(一), 二(一)2).
   */
  regulatedPilot: boolean;
  /**
   * Place on the schematic map, or null where the site has none.
   */
  position: {
    /**
     * Per cent of the map's width, 0 at the left.
     */
    x: number;
    /**
     * Per cent of the map's height, 0 at the top.
     */
    y: number;
  } | null;
  clause: Clause;
  inferred?: Inferred;
  note?: Names;
}
/**
 * data/registry/units.json: who reports what, to whom, in display order.
 */
export interface UnitsFile {
  $schema?: SchemaAddress;
  /**
   * All units, in display order.
   *
   * @minItems 1
   */
  units: UnitEntry[];
}
/**
 * A pilot unit that reports headcounts, or a coordinator that collects them.
 */
export interface UnitEntry {
  id: Id;
  names: Names;
  aliases?: Aliases;
  /**
   * Societies report non-regulated recognitions, city associations and the zone regulated practice, coordinators nothing.
   */
  kind: 'society' | 'city-association' | 'zone' | 'coordinator';
  /**
   * Id of the unit that collects its reports, or null.
   */
  reportsTo: Id | null;
  /**
   * First month the unit must report; null or left out for the programme's own.
   */
  reportsFrom?: Month | null;
  /**
   * Last month the unit must report; null or left out for the programme's own.
   */
  reportsUntil?: Month | null;
  /**
   * Domains the unit may report. Left out means none.
   */
  domains?: UnitLink[];
  /**
   * Sites the unit may report. Left out or empty means any, as for societies.
   */
  sites?: UnitLink[];
  /**
   * Sites put into a new template; the first is the default. Left out means the unit's own sites.
   */
  defaultSites?: Id[];
  /**
   * Team handles that own the unit's files. No names of people.
   */
  owners?: string[];
  clause: Clause;
  inferred?: Inferred;
  note?: Names;
}
/**
 * A domain or site that belongs to the unit, with its source.
 */
export interface UnitLink {
  id: Id;
  clause: Clause;
  inferred?: Inferred;
  note?: Names;
}
/**
 * data/<year>/targets.json: the targets of one year. A folder that holds this file is a year.
 */
export interface TargetsFile {
  $schema?: SchemaAddress;
  /**
   * The year, equal to the folder's name.
   */
  year: number;
  /**
   * All targets of the year, in display order.
   *
   * @minItems 1
   */
  targets: TargetEntry[];
}
/**
 * One target of the year, and what counts towards it.
 */
export interface TargetEntry {
  id: Id;
  names: Names;
  /**
   * What is counted towards the target.
   */
  measure:
    | 'regulated-headcount'
    | 'non-regulated-headcount'
    | 'non-regulated-domains'
    | 'agreements'
    | 'reports'
    | 'demonstration-points'
    | 'workstations';
  /**
   * The number to reach, in the target's unit; null where the plan states none.
   */
  target: number | null;
  /**
   * What is already there before the year, counted into the actual figure.
   */
  baseline: number;
  unit: Names;
  due: Day;
  /**
   * True where a straight-line pace over the reporting months is shown: our own arithmetic, not the plan's.
   */
  paced: boolean;
  /**
   * Ids of the domains or sites that the plan names for it; empty where any counts.
   */
  subjects: Id[];
  clause: Clause;
  inferred?: Inferred;
  note?: Names;
}
/**
 * data/<year>/tasks.json: the division of work of one year.
 */
export interface TasksFile {
  $schema?: SchemaAddress;
  /**
   * The year, equal to the folder's name.
   */
  year: number;
  /**
   * All tasks, by number.
   *
   * @minItems 1
   */
  tasks: TaskEntry[];
}
/**
 * One line of the division of work (附件2).
 */
export interface TaskEntry {
  /**
   * Number in 附件2. Numbers need not be consecutive: the source has no 5.
   */
  number: number;
  title: Names;
  /**
   * How often it is due.
   */
  schedule: 'once' | 'monthly' | 'half-yearly' | 'as-needed';
  /**
   * Days on which it is due: one for each reporting month where monthly, none where as the work needs.
   */
  due: Day[];
  /**
   * Ids of units, or the groups pilot-units (every unit that reports headcounts) and pilot-societies.
   *
   * @minItems 1
   */
  responsible: Id[];
  /**
   * Bodies named in the task that are no units here.
   */
  withBodies: Names[];
  clause: Clause;
  inferred?: Inferred;
  note?: Names;
}
/**
 * A later day for one report of one unit.
 */
export interface ExtensionEntry {
  unit: Id;
  month: Month;
  until: Day;
  /**
   * Why, in a sentence that may be published; no personal data.
   */
  reason: string;
  decidedOn: Day;
  clause?: Clause;
}
/**
 * data/<year>/headcounts/<unit>/<month>.json, and what a CSV file of the same name says once read: the people of one unit that are new in one month. A combination that is absent is zero. 一个单位一个月的新增人数；未列出的组合视为零。
 */
export interface HeadcountsFile {
  $schema?: SchemaAddress;
  /**
   * Id of the unit, equal to the folder's name. 单位标识，与文件夹名一致。
   */
  unit: string;
  month: Month;
  reported_on?: Day;
  /**
   * At least one row; one for each combination of domain, site and origin. Nothing new is one row with 0. 至少一行；无新增时填一行 0。
   *
   * @minItems 1
   */
  rows: HeadcountRow[];
}
/**
 * One count: people new in the month, from one place, at one site, in one domain. 一条人数记录：当月、某地区、某领域、某来源地的新增人数。
 */
export interface HeadcountRow {
  /**
   * Id of the domain; a registered name or alias is accepted with a warning. 专业领域标识，也可写登记的名称或别名。
   */
  domain: string;
  /**
   * Id of the site; a registered name or alias is accepted with a warning. 地区标识，也可写登记的名称或别名。
   */
  site: string;
  /**
   * Where the professional comes from: HK Hong Kong, MO Macao, ML Mainland. 来源地：HK 香港、MO 澳门、ML 内地。
   */
  origin: 'HK' | 'MO' | 'ML';
  /**
   * People new in the month; 0 says that there was nothing new. A number, not a text. 当月新增人数，无新增填 0。
   */
  headcount: number;
  /**
   * Free text, at most 500 characters, without personal data. 备注，不超过 500 字，不得填写个人信息。
   */
  note?: string;
}
/**
 * One step reached: an agreement, a demonstration point, a workstation, a policy or the report. 一个里程碑。
 */
export interface MilestoneRow {
  /**
   * Day it was reached; null while it is not. 完成日期，未完成则为空。
   */
  date: Day | null;
  /**
   * agreement 签约, demonstration-point 示范点, workstation 工作站, policy 配套政策, report 经验报告.
   */
  type: 'agreement' | 'demonstration-point' | 'workstation' | 'policy' | 'report';
  /**
   * Id of the domain or site that it concerns; null where there is none. 有关领域或地区的标识。
   */
  subject: string | null;
  /**
   * An https address, or a document number: one line with a digit in it; null where there is none yet. 依据：https 网址或文号，尚无则为空。
   */
  evidence: string | null;
  /**
   * Free text, at most 500 characters, without personal data; empty where there is none. 备注，不超过 500 字。
   */
  note: string;
}
/**
 * How far one unit is with one task, or with one period of a repeated task. 一个单位某项任务的进展。
 */
export interface TaskReportRow {
  /**
   * Number of the task in 附件2. 附件2 中的序号。
   */
  task: number;
  /**
   * Only for the monthly task (#4: YYYY-MM) and the half-yearly one (#15: H1 or H2, with the year before it or without); else null. 仅第4项填月份、第15项填 H1 或 H2。
   */
  period: string | null;
  /**
   * not-started 未开始, in-progress 进行中, done 已完成.
   */
  status: 'not-started' | 'in-progress' | 'done';
  /**
   * Day on which it was finished, or on which the state was noted; null where there is none. 完成或更新日期。
   */
  date: Day | null;
  /**
   * An https address, or a document number: one line with a digit in it; null where there is none yet. 依据：https 网址或文号，尚无则为空。
   */
  evidence: string | null;
  /**
   * Free text, at most 500 characters, without personal data; empty where there is none. 备注，不超过 500 字。
   */
  note: string;
}
/**
 * The reason why one number is right. 一个数字没有错的理由。
 */
export interface AnswerRow {
  month: Month;
  /**
   * Code of the warning. 提示的代码。
   */
  code: string;
  /**
   * What the warning asks about, word for word as it prints it: ids and the number. 提示所问的对象，与提示中所写的完全一致。
   */
  subject: string;
  /**
   * Why the number is right: free text, at most 500 characters, without personal data. 数字没有错的理由，不超过 500 字，不得含个人信息。
   */
  reason: string;
  answered_on: Day;
}
/**
 * data/<year>/summaries/<unit>/<period>.md once read: the unit's words under the headings 工作情况 and 意见建议, plain text. 工作情况与意见建议，纯文本。
 */
export interface SummaryFile {
  unit: Id;
  /**
   * A month, or a half-year with its year; H1 and H2 in a file's name belong to the year of the folder. 月份或半年。
   */
  period: string;
  /**
   * What was done in the period; empty where nothing is said. 工作情况。
   */
  work: string;
  /**
   * Suggestions and comments; empty where there are none. 意见建议。
   */
  suggestions: string;
}
