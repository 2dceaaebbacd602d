/** Small years with a before and an after, made from a list of edits. */
import fc from 'fast-check';
import { BASE_FILES, PROGRAMME, SITES, TARGETS, UNITS } from '../../corpus/base.ts';

export type Files = Readonly<Record<string, string>>;

const HEADER = 'month,domain,site,origin,headcount,note,reported_on';
const REPORTERS = [
  ['gd-computer', 'computer-information', 'guangdong'],
  ['gd-food', 'food', 'guangzhou'],
  ['gd-quality', 'quality', 'dongguan'],
  ['dongguan-ast', 'regulated-construction', 'dongguan'],
  ['hengqin-zone', 'regulated-construction', 'zhuhai-hengqin'],
] as const;
const MONTHS = ['2022-04', '2022-05', '2022-06', '2022-07', '2022-08', '2022-09'];
const ORIGINS = ['HK', 'MO'];

interface Row {
  readonly domain: string;
  readonly site: string;
  readonly origin: string;
  readonly headcount: number;
  readonly note: string;
}
interface Report {
  readonly unit: string;
  readonly month: string;
  readonly format: 'csv' | 'json';
  readonly reportedOn: string | null;
  readonly rows: readonly Row[];
}
interface State {
  readonly reports: ReadonlyMap<string, Report>;
  /** Other files. */
  readonly files: Files;
}

export interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly which: number;
  readonly value: number;
}

const KINDS = [
  'count',
  'row',
  'note',
  'report',
  'withdraw',
  'rename',
  'redate',
  'undate',
  'site',
  'target',
  'due-day',
  'unit',
  'extension',
  'agreement',
  'error',
] as const;

export const edits = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), which: fc.nat({ max: 999 }), value: fc.nat({ max: 40 }) }),
  { maxLength: 6 },
);

/** The year that is edited: every reporter's first four months, the last of them dated in August. */
export function start(seed: number): State {
  const reports = REPORTERS.flatMap(([unit, domain, site], at) =>
    MONTHS.slice(0, 4).map((month, index): Report => {
      const rows = ORIGINS.slice(0, 1 + ((at + index + seed) % 2)).map((origin) => ({
        ...{ domain, site, origin, note: '' },
        headcount: (at * 3 + index * 5 + seed) % 9,
      }));
      const late = (at + seed) % 3 === 0 ? 9 : 0;
      const reportedOn = index === 0 ? null : `${month}-${20 + late}`;
      return { unit, month, format: 'csv', reportedOn, rows };
    }),
  );
  return { reports: new Map(reports.map((report) => [keyOf(report), report])), files: BASE_FILES };
}

export function edited(state: State, list: readonly Edit[]): State {
  return list.reduce(applied, state);
}

function applied(state: State, { kind, which, value }: Edit): State {
  const present = [...state.reports.values()];
  const report = present[which % present.length];
  const put = (changed: Report): State => ({
    ...state,
    reports: new Map(state.reports).set(keyOf(changed), changed),
  });
  const json = <T>(path: string, base: T, change: (copy: T) => void): State => {
    const copy = JSON.parse(state.files[path] ?? JSON.stringify(base)) as T;
    change(copy);
    return { ...state, files: { ...state.files, [path]: `${JSON.stringify(copy, null, 2)}\n` } };
  };
  if (report === undefined) return state;
  const [first] = report.rows;
  switch (kind) {
    case 'count':
      return put({
        ...report,
        rows: report.rows.map((row, at) => (at === 0 ? { ...row, headcount: value } : row)),
      });
    case 'row': {
      const free = ORIGINS.find((origin) => report.rows.every((row) => row.origin !== origin));
      if (free === undefined || first === undefined) return put({ ...report, rows: report.rows.slice(0, 1) });
      return put({ ...report, rows: [...report.rows, { ...first, origin: free, headcount: value }] });
    }
    case 'note':
      return put({ ...report, rows: report.rows.map((row) => ({ ...row, note: `更正${value}` })) });
    case 'report': {
      const [unit, domain, site] = REPORTERS[which % REPORTERS.length]!;
      const month = MONTHS[value % MONTHS.length]!;
      const rows = [{ domain, site, origin: 'HK', headcount: value, note: '' }];
      return put({ unit, month, format: 'csv', reportedOn: `${month}-2${value % 9}`, rows });
    }
    case 'withdraw': {
      const reports = new Map(state.reports);
      reports.delete(keyOf(report));
      return { ...state, reports };
    }
    case 'rename':
      return put({ ...report, format: report.format === 'csv' ? 'json' : 'csv' });
    case 'redate':
      return put({ ...report, reportedOn: `${report.month}-${String(10 + (value % 18))}` });
    case 'undate':
      return put({ ...report, reportedOn: null });
    case 'site':
      return json('registry/sites.json', SITES, ({ sites }) => {
        sites[which % sites.length]!.city = ['zhuhai', 'guangdong'][value % 2]!;
      });
    case 'target':
      return json('2022/targets.json', TARGETS, ({ targets }) => {
        targets[which % targets.length]!.target = 1 + value;
      });
    case 'due-day':
      return json('programme.json', PROGRAMME, ({ reporting }) => {
        reporting.briefingDueDay = 20 + (value % 9);
      });
    case 'unit':
      return json('registry/units.json', UNITS, ({ units }) => {
        const unit = units[which % units.length]! as { reportsFrom?: string | null };
        unit.reportsFrom = value % 2 === 0 ? '2022-04' : null;
      });
    case 'extension':
      return {
        ...state,
        files: {
          ...state.files,
          '2022/extensions.json': JSON.stringify([
            {
              unit: report.unit,
              month: '2022-07',
              until: `2022-08-${10 + (value % 10)}`,
              reason: '系统升级',
              decidedOn: '2022-07-20',
            },
          ]),
        },
      };
    case 'agreement':
      return {
        ...state,
        files: {
          ...state.files,
          '2022/milestones/gd-quality.csv': `date,type,subject,evidence,note\n2022-0${1 + (value % 6)}-20,agreement,quality,https://example.org/quality,\n`,
        },
      };
    case 'error':
      return put({ ...report, rows: report.rows.map((row) => ({ ...row, domain: `${row.domain}x` })) });
  }
}

/** The files as they lie in a data directory. */
export function filesOf({ reports, files }: State): Files {
  const own = [...reports.values()].map((report): [string, string] => [
    `2022/headcounts/${keyOf(report)}.${report.format}`,
    report.format === 'csv' ? csvOf(report) : jsonOf(report),
  ]);
  return { ...files, ...Object.fromEntries(own) };
}

function csvOf({ month, rows, reportedOn }: Report): string {
  const header = reportedOn === null ? HEADER.replace(',reported_on', '') : HEADER;
  const day = reportedOn === null ? '' : `,${reportedOn}`;
  const lines = rows.map(
    ({ domain, site, origin, headcount, note }) =>
      `${month},${domain},${site},${origin},${headcount},${note}${day}`,
  );
  return `${[header, ...lines].join('\n')}\n`;
}

function jsonOf({ unit, month, rows, reportedOn }: Report): string {
  const day = reportedOn === null ? {} : { reported_on: reportedOn };
  return `${JSON.stringify({ unit, month, ...day, rows }, null, 2)}\n`;
}

/** Reports by unit and month: people by their combination, rows of zero left out. */
export function numbersOf({ reports }: State): ReadonlyMap<string, string> {
  return new Map(
    [...reports].map(([key, { rows }]) => [
      key,
      rows
        .filter(({ headcount }) => headcount > 0)
        .map(({ domain, site, origin, headcount }) => [domain, site, origin, headcount].join(' '))
        .toSorted()
        .join('; '),
    ]),
  );
}

const keyOf = ({ unit, month }: Report): string => `${unit}/${month}`;
