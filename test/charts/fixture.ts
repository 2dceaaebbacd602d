/**
 * A whole programme for the charts' tests: a registry, targets and tasks of its own (test/fixtures/charts, with the
 * lengths and the crowds of real ones), and counts, deliveries and states that show everything a chart must draw.
 * No change of the shipped data moves a chart test.
 */
import { join } from 'node:path';
import { computeFigures } from '../../src/core/figures/computeFigures.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import type {
  Category,
  Checked,
  Domain,
  Fact,
  IsoDate,
  Milestone,
  Origin,
  Submission,
  TaskReport,
  Unit,
} from '../../src/core/model.ts';
import { loadChecked } from '../../src/io/loadData.ts';

const { checked: empty, problems } = loadChecked(
  join(import.meta.dirname, '../fixtures/charts'),
  '2022-08-31',
);
if (!empty || problems.length > 0)
  throw new Error(
    `test/fixtures/charts: ${problems.map(({ code, file }) => `${code} in ${file}`).join(', ')}`,
  );
const { programme, registry, years } = empty;

const MONTHS = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((m) => `2022-${m}`);

/** Unit, domain, site, origin, and the people new in each month from April. */
const COUNTS: readonly (readonly [string, string, string, Origin, readonly number[]])[] = [
  ['guangzhou-ast', 'regulated-construction', 'guangzhou-nansha', 'HK', [2, 3, 1, 2, 2, 3, 4, 2, 3]],
  ['guangzhou-ast', 'regulated-construction', 'guangzhou-nansha', 'MO', [0, 1, 0, 1, 1, 0, 1, 1, 1]],
  ['guangzhou-ast', 'regulated-construction', 'guangzhou-huangpu', 'HK', [0, 1, 1, 0, 2, 1, 1, 2, 1]],
  ['shenzhen-ast', 'regulated-construction', 'shenzhen-qianhai', 'HK', [3, 2, 4, 3, 3, 5, 4, 6, 5]],
  ['shenzhen-ast', 'regulated-construction', 'shenzhen', 'HK', [0, 0, 1, 0, 1, 1, 2, 1, 2]],
  ['hengqin-development', 'regulated-construction', 'zhuhai-hengqin', 'MO', [1, 2, 1, 1, 2, 3, 2, 3, 4]],
  ['zhuhai-ast', 'regulated-construction', 'zhuhai', 'MO', [0, 0, 0, 0, 0, 0, 1, 0, 1]],
  ['gd-highway', 'construction', 'guangdong', 'HK', [2, 3, 4, 2, 3, 4, 3, 5, 4]],
  ['gd-civil-architecture', 'construction', 'guangzhou', 'HK', [1, 2, 3, 2, 4, 3, 2, 4, 3]],
  ['gd-civil-architecture', 'construction', 'shenzhen', 'MO', [0, 1, 1, 1, 0, 1, 2, 1, 0]],
  ['gd-computer', 'computer-information', 'shenzhen', 'HK', [3, 4, 5, 4, 6, 5, 4, 6, 7]],
  ['gd-computer', 'computer-information', 'guangdong', 'ML', [2, 2, 3, 3, 4, 3, 4, 3, 5]],
  ['gd-cybersecurity', 'cybersecurity', 'guangdong', 'MO', [1, 0, 2, 1, 3, 2, 1, 2, 2]],
  ['gd-electrical-engineering', 'electric-power', 'guangzhou', 'HK', [2, 1, 2, 3, 2, 1, 3, 2, 2]],
  ['gd-electrical-engineering', 'electric-power', 'dongguan', 'ML', [0, 1, 1, 1, 2, 1, 1, 2, 1]],
  ['gd-measurement-control', 'metrology-control', 'guangdong', 'HK', [1, 1, 0, 2, 1, 1, 0, 1, 1]],
  ['gd-product-certification', 'quality-management', 'guangzhou', 'MO', [0, 2, 1, 1, 2, 1, 1, 2, 1]],
  ['gd-standardization', 'standardization', 'guangdong', 'ML', [1, 0, 1, 0, 1, 1, 2, 0, 1]],
  ['gd-e-government', 'e-government', 'shenzhen', 'HK', [0, 0, 0, 4, 7, 5, 6, 4, 5]],
  ['gd-textile', 'textiles', 'dongguan', 'ML', [0, 0, 0, 0, 5, 4, 3, 6, 4]],
  ['gd-food', 'food', 'guangdong', 'HK', [0, 0, 0, 0, 0, 0, 2, 3, 3]],
];

/** Unit and month → days after the 28th, negative for early; absent: reported on the 26th. `null`: no file. */
const DELIVERY: Readonly<Record<string, number | null>> = {
  'gd-highway 2022-06': 4,
  'gd-food 2022-05': null,
  'gd-food 2022-08': null,
  'gd-ceramic 2022-07': 12,
  'gd-ceramic 2022-08': null,
  'zhuhai-ast 2022-08': null,
  'gd-textile 2022-04': 1,
  'dongguan-ast 2022-07': 3,
};

/** A unit whose files do not say when they were delivered. */
const UNDATED = 'gd-quality';

function submission(unit: string, month: string): Submission | null {
  const late = DELIVERY[`${unit} ${month}`];
  if (late === null) return null;
  const file = `2022/headcounts/${unit}/${month}.csv`;
  const at = MONTHS.indexOf(month);
  const own = COUNTS.filter(([reporter, , , , counts]) => reporter === unit && (counts[at] ?? 0) > 0);
  const rows =
    own.length > 0
      ? own.map(([, domain, site, origin, counts]) => ({ domain, site, origin, headcount: counts[at] ?? 0 }))
      : [
          {
            domain: registry.units.find((u) => u.id === unit)?.domains[0]?.id ?? '',
            site: 'guangdong',
            origin: 'HK' as const,
            headcount: 0,
          },
        ];
  const facts = rows.map((row, i): Fact => ({
    unit,
    month,
    ...row,
    note: '',
    category: categoryOf(row.domain),
    file,
    line: i + 2,
  }));
  const day = late === undefined ? `${month}-26` : addDays(`${month}-28`, late);
  return { unit, month, file, format: 'csv', reportedOn: unit === UNDATED ? null : day, facts };
}

function categoryOf(id: string): Category {
  const domain = registry.domains.find((each) => each.id === id);
  if (!domain) throw new Error(`no domain ${id} in the registry`);
  return domain.category;
}

function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const milestone = (
  unit: string,
  date: string | null,
  type: Milestone['type'],
  subject: string,
  line: number,
): Milestone => ({
  unit,
  date,
  type,
  subject,
  evidence: date === null ? null : '粤科协函〔2022〕18号',
  note: '',
  file: `2022/milestones/${unit}.csv`,
  line,
});

const MILESTONES: readonly Milestone[] = [
  milestone('gd-e-government', '2022-06-17', 'agreement', 'e-government', 2),
  milestone('gd-textile', '2022-07-22', 'agreement', 'textiles', 2),
  milestone('gd-ceramic', '2022-08-12', 'agreement', 'non-metallic-materials', 2),
  milestone('gd-food', '2022-09-20', 'agreement', 'food', 2),
  milestone('guangzhou-ast', '2022-05-30', 'demonstration-point', 'guangzhou-nansha', 2),
  milestone('shenzhen-ast', '2022-06-24', 'demonstration-point', 'shenzhen-qianhai', 2),
  milestone('hengqin-development', '2022-07-08', 'demonstration-point', 'zhuhai-hengqin', 2),
  milestone('guangzhou-ast', '2022-06-28', 'workstation', 'guangzhou-nansha', 3),
  milestone('dongguan-ast', '2022-08-03', 'workstation', 'dongguan', 2),
];

const report = (
  task: number,
  unit: string,
  status: TaskReport['status'],
  date: string | null,
  period: string | null = null,
): TaskReport => ({
  unit,
  task,
  period,
  status,
  date,
  evidence: null,
  note: '',
  file: `2022/tasks/${unit}.csv`,
  line: task + 1,
});

const TASK_REPORTS: readonly TaskReport[] = [
  report(1, 'gdast-academic', 'done', '2022-02-23'),
  report(2, 'gdast-academic', 'done', '2022-03-04'),
  report(3, 'gd-engineers', 'done', '2022-04-11'),
  report(8, 'gd-engineers', 'in-progress', null),
  report(9, 'gd-engineers', 'in-progress', null),
  report(11, 'gd-engineers', 'in-progress', null),
  report(13, 'gd-engineers', 'not-started', null),
  report(14, 'gdast-cooperation', 'in-progress', null),
  report(15, 'gdast-academic', 'done', '2022-06-29', 'H1'),
];

/** What the files of the first `months` months say; 0 for a programme in which nobody has reported. */
export function fixtureChecked(months = MONTHS.length): Checked {
  const reporting = registry.units.filter((unit) => unit.kind !== 'coordinator');
  return {
    programme,
    registry,
    years,
    submissions: reporting.flatMap((unit) =>
      MONTHS.slice(0, months).flatMap((month) => submission(unit.id, month) ?? []),
    ),
    milestones: months === 0 ? [] : MILESTONES,
    taskReports: months === 0 ? [] : TASK_REPORTS,
    answers: [],
    odd: { open: [], answered: [] },
    summaries: [],
    extensions: [],
  };
}

/** The same, with people in January and February too, whose months nobody had to report. */
export function earlyChecked(): Checked {
  const checked = fixtureChecked();
  const early = ['2022-01', '2022-02'].map((month): Submission => {
    const file = `2022/headcounts/gd-computer/${month}.csv`;
    const own = {
      unit: 'gd-computer',
      month,
      domain: 'computer-information',
      site: 'shenzhen',
      origin: 'HK' as const,
    };
    const facts: Fact[] = [{ ...own, headcount: 2, note: '', category: 'non-regulated', file, line: 2 }];
    return { unit: 'gd-computer', month, file, format: 'csv', reportedOn: `${month}-26`, facts };
  });
  return { ...checked, submissions: [...early, ...checked.submissions] };
}

/** With a domain more than any plan has named yet, and people in it. */
export function fourteenthChecked(): Checked {
  const checked = fixtureChecked();
  const domain: Domain = {
    id: 'testing-metrology-and-inspection',
    names: {
      'zh-CN': '检验检测与认证认可',
      'zh-HK': '檢驗檢測與認證認可',
      en: 'Testing, inspection and accreditation',
    },
    aliases: [],
    category: 'non-regulated',
    cohort: 'new',
    clause: null,
    inferred: true,
  };
  const own = (unit: Unit): Unit =>
    unit.id === 'gd-computer' ? { ...unit, domains: [...unit.domains, { ...domain }] } : unit;
  return {
    ...checked,
    registry: {
      ...checked.registry,
      domains: [...checked.registry.domains, domain],
      units: checked.registry.units.map(own),
    },
    submissions: checked.submissions.map((each) =>
      each.unit === 'gd-computer'
        ? { ...each, facts: [...each.facts, { ...each.facts[0]!, domain: domain.id, headcount: 2, line: 9 }] }
        : each,
    ),
  };
}

/** One unit, one site, one domain: the smallest programme that says anything. */
export function smallestChecked(): Checked {
  const checked = fixtureChecked();
  const { domains, cities, sites, units } = checked.registry;
  return {
    ...checked,
    registry: {
      domains: domains.filter(({ id }) => id === 'construction'),
      cities: cities.filter(({ id }) => id === 'guangdong'),
      sites: sites.filter(({ id }) => id === 'guangdong'),
      units: units.filter(({ id }) => id === 'gd-highway' || id === 'gdast-academic'),
    },
    submissions: checked.submissions.filter(({ unit }) => unit === 'gd-highway'),
    milestones: [],
    taskReports: [],
  };
}

/** The figures as of a day; by default in mid-year, with four months to come. */
export function fixtureFigures(asOf: IsoDate = '2022-08-31', checked: Checked = fixtureChecked()): Figures {
  return computeFigures(checked, { year: 2022, asOf, source: null });
}
