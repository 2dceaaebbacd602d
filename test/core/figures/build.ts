/**
 * A small programme in memory, for tests: six units, five domains, four sites, and only the files that a test
 * asks for. Names are the ids, so that a test reads as it is written.
 */
import type {
  Checked,
  Domain,
  Extension,
  Fact,
  Milestone,
  Names,
  Origin,
  Registry,
  Site,
  Submission,
  Target,
  Task,
  TaskReport,
  Unit,
  UnitSummary,
} from '../../../src/core/model.ts';

const names = (text: string): Names => ({ 'zh-CN': text, 'zh-HK': text, en: text });

const cited = { clause: null, inferred: false } as const;

function domain(id: string, category: Domain['category'], cohort: Domain['cohort']): Domain {
  return { id, names: names(id), aliases: [], category, cohort, ...cited };
}

function site(id: string, city: string): Site {
  return { id, names: names(id), aliases: [], city, regulatedPilot: true, position: null, ...cited };
}

function unit(
  id: string,
  kind: Unit['kind'],
  domains: readonly string[],
  sites: readonly string[] = [],
  between: Partial<Pick<Unit, 'reportsFrom' | 'reportsUntil'>> = {},
): Unit {
  const link = (linked: string) => ({ id: linked, ...cited });
  return {
    id,
    names: names(id),
    aliases: [],
    kind,
    reportsTo: null,
    reportsFrom: null,
    reportsUntil: null,
    domains: domains.map(link),
    sites: sites.map(link),
    defaultSites: [],
    owners: [],
    ...cited,
    ...between,
  };
}

export const registry: Registry = {
  domains: [
    domain('regulated-construction', 'regulated', 'existing'),
    domain('computer-information', 'non-regulated', 'existing'),
    domain('standardization', 'non-regulated', 'existing'),
    domain('quality', 'non-regulated', 'new'),
    domain('food', 'non-regulated', 'new'),
  ],
  cities: [
    { id: 'guangzhou', names: names('guangzhou') },
    { id: 'shenzhen', names: names('shenzhen') },
    { id: 'guangdong', names: names('guangdong') },
  ],
  sites: [
    site('guangzhou-nansha', 'guangzhou'),
    site('guangzhou', 'guangzhou'),
    site('shenzhen-qianhai', 'shenzhen'),
    site('guangdong', 'guangdong'),
  ],
  units: [
    unit('gd-computer', 'society', ['computer-information']),
    unit('gd-standardization', 'society', ['standardization', 'quality']),
    unit('gd-food', 'society', ['food'], [], { reportsFrom: '2022-06' }),
    unit('guangzhou-ast', 'city-association', ['regulated-construction'], ['guangzhou-nansha', 'guangzhou']),
    unit('shenzhen-ast', 'city-association', ['regulated-construction'], ['shenzhen-qianhai']),
    unit('gd-engineers', 'coordinator', []),
  ],
};

function target(id: string, measure: Target['measure'], more: Partial<Target> = {}): Target {
  return {
    id,
    names: names(id),
    measure,
    target: null,
    baseline: 0,
    unit: names('people'),
    due: '2022-12-31',
    paced: false,
    subjects: [],
    ...cited,
    ...more,
  };
}

export const targets: readonly Target[] = [
  target('regulated-practising', 'regulated-headcount', { target: 90, paced: true }),
  target('non-regulated-recognised', 'non-regulated-headcount', { target: 180, paced: true }),
  target('non-regulated-domains', 'non-regulated-domains', { target: 4, baseline: 2 }),
  target('agreements-signed', 'agreements', { target: 2 }),
  target('experience-report', 'reports', { target: 1 }),
  target('demonstration-points', 'demonstration-points', {
    target: 2,
    due: '2022-06-30',
    subjects: ['guangzhou-nansha', 'shenzhen-qianhai'],
  }),
  target('workstations', 'workstations', { due: '2022-06-30', subjects: ['guangzhou-nansha'] }),
];

function task(number: number, schedule: Task['schedule'], more: Partial<Task>): Task {
  const title = names(`task ${number}`);
  return { number, title, schedule, due: [], responsible: [], withBodies: [], ...cited, ...more };
}

const REPORTING_MONTHS = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
  (month) => `2022-${month}`,
);

const tasks: readonly Task[] = [
  task(1, 'once', { due: ['2022-02-25'], responsible: ['gd-engineers'] }),
  task(4, 'monthly', {
    due: REPORTING_MONTHS.map((month) => `${month}-28`),
    responsible: ['gd-engineers', 'gd-computer', 'gd-food'],
  }),
  task(6, 'once', { due: ['2022-03-15'], responsible: ['pilot-units'] }),
  task(9, 'once', { due: ['2022-12-31'], responsible: ['gd-engineers', 'pilot-societies'] }),
  task(14, 'as-needed', { responsible: ['gd-engineers'] }),
  task(15, 'half-yearly', { due: ['2022-06-30', '2022-12-31'], responsible: ['gd-engineers'] }),
];

/** Unit, month, headcount, and what is not the default: its own first domain and site, Hong Kong, on time. */
export interface Report {
  readonly unit: string;
  readonly month: string;
  readonly headcount: number;
  readonly domain?: string;
  readonly site?: string;
  readonly origin?: Origin;
  readonly note?: string;
  /** `null` for a file that does not say; left out for the 20th of the month. */
  readonly reportedOn?: string | null;
}

/** Files from reports: those of one unit and month are the rows of one file. */
function submissionsOf(reports: readonly Report[]): readonly Submission[] {
  return [...Map.groupBy(reports, ({ unit, month }) => `2022/headcounts/${unit}/${month}.csv`)].map(
    ([file, rows]): Submission => {
      const [first] = rows;
      if (first === undefined) throw new Error('A group has at least one row.');
      const { unit: id, month, reportedOn } = first;
      return {
        unit: id,
        month,
        file,
        format: 'csv',
        reportedOn: reportedOn === undefined ? `${month}-20` : reportedOn,
        facts: rows.map((row, index) => factOf(row, file, index + 2)),
      };
    },
  );
}

function factOf(report: Report, file: string, line: number): Fact {
  const own = registry.units.find(({ id }) => id === report.unit);
  const domainId = report.domain ?? own?.domains[0]?.id ?? '';
  return {
    unit: report.unit,
    month: report.month,
    domain: domainId,
    site: report.site ?? own?.sites[0]?.id ?? 'guangdong',
    origin: report.origin ?? 'HK',
    headcount: report.headcount,
    note: report.note ?? '',
    category: registry.domains.find(({ id }) => id === domainId)?.category ?? 'non-regulated',
    file,
    line,
  };
}

/** A milestone with date and evidence, unless it says otherwise. */
export function milestone(
  type: Milestone['type'],
  subject: string | null,
  date: string | null,
  more: Partial<Milestone> = {},
): Milestone {
  const file = '2022/milestones/gd-engineers.csv';
  return { unit: 'gd-engineers', type, subject, date, evidence: '1号', note: '', file, line: 2, ...more };
}

export function taskReport(
  number: number,
  by: string,
  status: TaskReport['status'],
  date: string | null,
  period: string | null = null,
): TaskReport {
  const file = `2022/tasks/${by}.csv`;
  return { unit: by, task: number, period, status, date, evidence: null, note: '', file, line: 2 };
}

export function summary(by: string, period: string): UnitSummary {
  return { unit: by, period, work: '工作', suggestions: '', file: `2022/summaries/${by}/${period}.md` };
}

/** An extension decided on the ordinary due day. */
export function extension(by: string, month: string, until: string, decidedOn = `${month}-28`): Extension {
  const file = '2022/extensions.json';
  return { unit: by, month, until, reason: '理由', decidedOn, clause: null, file, line: 2 };
}

/** Everything that a test does not give is empty. */
export function checkedOf(
  parts: {
    readonly reports?: readonly Report[];
    readonly milestones?: readonly Milestone[];
    readonly taskReports?: readonly TaskReport[];
    readonly summaries?: readonly UnitSummary[];
    readonly targets?: readonly Target[];
    readonly unitDueDay?: number | null;
    readonly extensions?: readonly Extension[];
    readonly registry?: Registry;
  } = {},
): Checked {
  return {
    programme: {
      name: names('programme'),
      source: { number: '1号', title: names('plan'), issuer: names('issuer') },
      reporting: {
        briefingDueDay: 28,
        unitDueDay: parts.unitDueDay ?? null,
        firstMonth: '2022-04',
        lastMonth: '2022-12',
        closesOn: '2023-01-31',
        clause: null,
        inferred: false,
      },
      timeZone: 'Asia/Shanghai',
      illustrative: true,
    },
    registry: parts.registry ?? registry,
    years: [{ year: 2022, targets: parts.targets ?? targets, tasks }],
    submissions: submissionsOf(parts.reports ?? []),
    milestones: parts.milestones ?? [],
    taskReports: parts.taskReports ?? [],
    answers: [],
    odd: { open: [], answered: [] },
    summaries: parts.summaries ?? [],
    extensions: parts.extensions ?? [],
  };
}
