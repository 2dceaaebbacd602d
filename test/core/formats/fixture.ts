/** A small report with everything that is hard to show: wide, hidden, hostile and personal text. */
import type { CheckResult } from '../../../src/core/check/result.ts';
import { buildReport } from '../../../src/core/formats/report.ts';
import type { Report, SourceText } from '../../../src/core/formats/report.ts';
import type { Lang } from '../../../src/core/model.ts';
import type { Problem } from '../../../src/core/problems/problem.ts';

const HEADER = 'month,domain,site,origin,headcount,note';

/** Resident identity number with a right check digit, of nobody. */
export const PERSONAL = '11010519491231002X';

export const FILES: Readonly<Record<string, string>> = {
  '2022/headcounts/gd-computer/2022-06.csv': [
    HEADER,
    '2022-06,计算机信息工程,guangdong,HK,3,',
    `2022-06,computer-information,guangdong,MO,1,证件 ${PERSONAL} 已核`,
    '2022-06,计算机,guangdong,HK,１２,"第一行',
    '第二行",2022-06-28',
    '',
  ].join('\n'),
  '2022/headcounts/gd-food/2022-06.csv': [
    `\t${HEADER}`,
    '2022-06,食物|<img src=x onerror=alert(1)>`@admin` [链接](https://evil.example) #1 %0A::error::x,guangdong,HK,2,\u202e反',
    '',
  ].join('\r\n'),
  '2022/headcounts/gd-food/2022-07.csv': ['姓名,headcount', '张三,约3人', ''].join('\n'),
  'registry/units.json': [
    '{',
    '  "units": [',
    '    { "id": "gd-food", "reportsTo": "gd-x" }',
    '  ]',
    '}',
    '',
  ].join('\n'),
};

const computer = '2022/headcounts/gd-computer/2022-06.csv';
const food = '2022/headcounts/gd-food/2022-06.csv';
const people = '2022/headcounts/gd-food/2022-07.csv';

const problem = (given: Partial<Problem> & Pick<Problem, 'code' | 'file'>): Problem => ({
  severity: 'error',
  line: null,
  column: null,
  field: null,
  value: null,
  suggestion: null,
  fixable: false,
  params: { count: 0 },
  ...given,
});

export const PROBLEMS: readonly Problem[] = [
  problem({
    code: 'name-alias',
    severity: 'warning',
    file: computer,
    line: 2,
    column: 2,
    field: 'domain',
    value: '计算机信息工程',
    suggestion: 'computer-information',
    fixable: true,
  }),
  problem({
    code: 'personal-data',
    file: computer,
    line: 3,
    column: 6,
    field: 'note',
    value: '*'.repeat(18),
    params: { kind: 'mainland-id', count: 0 },
  }),
  problem({
    code: 'unknown-domain',
    file: computer,
    line: 4,
    column: 2,
    field: 'domain',
    value: '计算机',
    suggestion: 'computer-information',
    params: { count: 2 },
  }),
  problem({
    code: 'full-width-characters',
    severity: 'warning',
    file: computer,
    line: 4,
    column: 5,
    field: 'headcount',
    value: '１２',
    suggestion: '12',
    fixable: true,
  }),
  problem({
    code: 'extra-cell',
    file: computer,
    line: 5,
    column: 7,
    params: { expected: 6, actual: 7, count: 0 },
  }),
  problem({ code: 'line-endings', severity: 'warning', file: food, fixable: true, params: { kind: 'CRLF' } }),
  problem({
    code: 'unknown-domain',
    file: food,
    line: 2,
    column: 2,
    field: 'domain',
    value: '食物|<img src=x onerror=alert(1)>`@admin` [链接](https://evil.example) #1 %0A::error::x',
  }),
  problem({
    code: 'bidirectional-character',
    file: food,
    line: 2,
    column: 6,
    field: 'note',
    params: { codePoint: 'U+202E', count: 0 },
  }),
  problem({
    code: 'personal-data-column',
    file: people,
    line: 1,
    column: 1,
    value: '姓名',
    params: { kind: 'name' },
  }),
  problem({
    code: 'not-an-integer',
    file: people,
    line: 2,
    column: 2,
    field: 'headcount',
    value: '约3人',
    params: {},
  }),
  problem({
    code: 'dangling-reference',
    file: 'registry/units.json',
    line: 3,
    pointer: '/units/0/reportsTo',
    field: 'reportsTo',
    value: 'gd-x',
    params: { kind: 'unit' },
  }),
  problem({ code: 'missing-required-file', file: 'registry/sites.json', params: {} }),
];

export function resultOf(problems: readonly Problem[], given: Partial<CheckResult> = {}): CheckResult {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = {
    files: 4,
    rows: 41,
    errors,
    warnings: problems.length - errors,
    afterAsOf: 1,
    answered: 0,
  };
  return { asOf: '2022-08-31', problems, answered: [], counts, checked: null, notChecked: 0, ...given };
}

export const sources: SourceText = (file) => FILES[file] ?? null;

export function sampleReport(lang: Lang = 'zh-CN', problems: readonly Problem[] = PROBLEMS): Report {
  return { ...buildReport(resultOf(problems), { lang, sources }), illustrative: true };
}

export const emptyReport = (lang: Lang): Report =>
  buildReport(
    resultOf([], { counts: { files: 3, rows: 1, errors: 0, warnings: 0, afterAsOf: 0, answered: 0 } }),
    {
      lang,
    },
  );

/** As many unknown domains in one file as asked for, warnings after errors. */
export function manyProblems(errors: number, warnings: number): readonly Problem[] {
  return Array.from({ length: errors + warnings }, (_, index) =>
    problem({
      code: index < errors ? 'unknown-domain' : 'name-alias',
      severity: index < errors ? 'error' : 'warning',
      file: `2022/headcounts/unit-${index % 7}/2022-06.csv`,
      line: index + 2,
      column: 2,
      field: 'domain',
      value: `值${index}`,
    }),
  );
}
