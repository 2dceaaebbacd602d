/** One believable problem for every code, as the checks write it, for the snapshots of the messages. */
import { CATALOGUE } from '../../../src/core/problems/catalogue.ts';
import type { ProblemCode, ProblemParams } from '../../../src/core/problems/catalogue.ts';
import type { Params, Problem } from '../../../src/core/problems/problem.ts';
import { HEADER, answer, cell, json, milestone, registry, task } from './samplePlaces.ts';
import type { Place } from './samplePlaces.ts';

const FILE = '2022/headcounts/gd-computer/2022-06.csv';
const STATUSES = ['not-started', 'in-progress', 'done'];
const MILESTONES = ['agreement', 'demonstration-point', 'workstation', 'policy', 'report'];

type Sample<Code extends ProblemCode> = readonly [place: Place, params: ProblemParams[Code]];

const SAMPLES: { readonly [Code in ProblemCode]: readonly Sample<Code>[] } = {
  'file-unreadable': [[{}, { reason: 'EACCES' }]],
  'file-empty': [[{}, {}]],
  'file-too-large': [[{}, { bytes: 1_250_000, limit: 1_048_576 }]],
  'symbolic-link': [[{}, {}]],
  'unexpected-file': [[{ file: '2022/headcounts/gd-computer/六月.xlsx' }, {}]],
  'bad-file-name': [
    [
      { file: '2022/headcounts/gd-computer/2022年6月.csv', suggestion: '2022-06.csv' },
      { expected: '2022-06.csv' },
    ],
    [{ file: '2022/headcounts/gd-computer/上半年.csv' }, { expected: '2022-06.csv' }],
  ],
  'unknown-unit-folder': [
    [{ file: '2022/headcounts/gd-computers', value: 'gd-computers', suggestion: 'gd-computer' }, {}],
    [{ file: '2022/headcounts/abc', value: 'abc' }, {}],
  ],
  'year-without-targets': [[{ file: '2023' }, { year: '2023' }]],
  'both-formats': [[{}, { other: '2022/headcounts/gd-computer/2022-06.json' }]],
  'missing-required-file': [[{ file: 'registry/sites.json' }, {}]],
  'merge-conflict': [[{ line: 1 }, {}]],
  'system-file': [
    [{ file: '2022/headcounts/gd-computer/.DS_Store' }, { maker: 'macos' }],
    [{ file: '2022/headcounts/gd-computer/Thumbs.db' }, { maker: 'windows' }],
    [{ file: '2022/headcounts/gd-computer/~$2022-06.csv' }, { maker: 'office' }],
    [{ file: '2022/headcounts/gd-computer/.2022-06.csv.swp' }, { maker: 'editor' }],
  ],
  'copied-file': [
    [
      { file: '2022/headcounts/gd-computer/2022-06 (1).csv', suggestion: '2022-06.csv' },
      { original: '2022-06.csv', there: 'yes' },
    ],
    [
      { file: '2022/headcounts/gd-computer/2022-06 - 副本.csv', suggestion: '2022-06.csv' },
      { original: '2022-06.csv', there: 'no' },
    ],
  ],
  'table-too-large': [
    [{ line: 3_002 }, { part: 'rows', actual: 48_000, limit: 3_000 }],
    [
      { line: 1, column: 201 },
      { part: 'columns', actual: 16_384, limit: 200 },
    ],
    [{}, { part: 'cells', actual: 450_000, limit: 300_000 }],
    [
      { file: '2022/headcounts/gd-computer/2022-06.json' },
      { part: 'values', actual: 250_000, limit: 100_000 },
    ],
  ],

  'workbook-as-text': [
    [{}, { format: 'xlsx' }],
    [{}, { format: 'xls' }],
  ],
  'byte-order-mark': [[{ line: 1 }, {}]],
  'legacy-encoding': [
    [{}, { encoding: 'GB18030', sample: '专业领域' }],
    [{}, { encoding: 'Big5', sample: '專業領域' }],
    [{}, { encoding: 'UTF-16LE', sample: '首批认定' }],
  ],
  'ambiguous-encoding': [[{ line: 2, column: 2 }, { encodings: ['GB18030', 'Big5'] }]],
  'invalid-encoding': [[{ line: 3, column: 6 }, {}]],
  'nul-character': [[{ line: 3, column: 6 }, { count: 0 }]],
  'control-character': [[cell('note', null), { codePoint: 'U+0007', count: 1 }]],
  'line-endings': [
    [{}, { kind: 'CRLF' }],
    [{}, { kind: 'CR' }],
    [{}, { kind: 'mixed' }],
  ],
  'wrong-delimiter': [
    [{ line: 1 }, { delimiter: 'tab' }],
    [{ line: 1 }, { delimiter: 'semicolon' }],
    [{ line: 1 }, { delimiter: 'pipe' }],
    [{ line: 1 }, { delimiter: 'full-width-comma' }],
  ],
  'unclosed-quote': [[{ line: 4, column: 6 }, {}]],
  'stray-quote': [[{ line: 4, column: 6 }, { count: 2 }]],
  'bidirectional-character': [[cell('note', null), { codePoint: 'U+202E', count: 0 }]],
  'zero-width-character': [[cell('domain', null), { codePoint: 'U+200B', count: 0 }]],
  'doubtful-encoding': [[{}, { encoding: 'GB18030', sample: 'Associa玢o' }]],

  'missing-header': [[{ line: 1 }, { expected: HEADER }]],
  'blank-header': [
    [{ line: 1, column: 3, suggestion: 'site' }, {}],
    [{ line: 1, column: 7 }, {}],
  ],
  'duplicate-header': [[{ line: 1, column: 6, field: 'headcount', value: '人数' }, { first: 5 }]],
  'missing-column': [[{ line: 1, field: 'headcount' }, { expected: HEADER }]],
  'unknown-column': [
    [{ line: 1, column: 2, value: '专业领城', suggestion: 'domain' }, { expected: HEADER }],
    [{ line: 1, column: 7, value: '经费' }, { expected: HEADER }],
  ],
  'header-alias': [
    [{ line: 1, column: 1, value: '月份', suggestion: HEADER }, { headers: ['月份', '领域', '人数'] }],
  ],
  'column-order': [[{ line: 1, column: 2, field: 'site', suggestion: HEADER }, { expected: HEADER }]],
  'personal-data-column': [
    [{ line: 1, column: 7, value: '姓名' }, { kind: 'name' }],
    [{ line: 1, column: 7, value: '证件号' }, { kind: 'identity-number' }],
  ],
  'lines-above-header': [[{ line: 1 }, { header: 3 }]],
  'cumulative-column': [[{ line: 1, column: 5, field: 'headcount', value: '人数（累计）' }, {}]],
  'other-month-column': [
    [{ line: 1, column: 5, field: 'headcount', value: '人数（5月）' }, { expected: '2022-06' }],
  ],
  'other-count-unit': [[{ line: 1, column: 5, field: 'headcount', value: '人数（百人）' }, {}]],
  'column-per-value': [
    [
      { line: 1, column: 4, field: 'headcount' },
      { kind: 'origin', headers: ['香港', '澳门', '内地'] },
    ],
    [
      { line: 1, column: 4, field: 'headcount' },
      { kind: 'month', headers: ['7月', '8月'] },
    ],
  ],
  'no-note-column': [[{ line: 1 }, { expected: HEADER }]],

  'no-rows': [[{ line: 1 }, {}]],
  'blank-row': [[{ line: 5 }, { count: 12 }]],
  'extra-cell': [
    [
      { line: 4, column: 7 },
      { expected: 6, actual: 7, count: 0 },
    ],
  ],
  'trailing-empty-cells': [[{ line: 4, column: 7 }, { count: 3 }]],
  'missing-cell': [
    [
      { line: 4, column: 6 },
      { expected: 6, actual: 5, count: 0 },
    ],
  ],
  'blank-value': [[cell('headcount', null), { count: 1 }]],
  'surrounding-space': [[cell('domain', ' food ', 'food'), { count: 0 }]],
  'full-width-characters': [[cell('headcount', '１２', '12'), { count: 0 }]],
  'month-format': [[cell('month', '2022年6月', '2022-06'), { count: 4 }]],
  'invalid-month': [[cell('month', '2022-13'), { count: 0 }]],
  'month-mismatch': [[cell('month', '2022-05'), { expected: '2022-06', count: 0 }]],
  'month-outside-programme': [[cell('month', '2021-06'), { first: '2022-01', last: '2022-12' }]],
  'name-alias': [[cell('domain', '电气', 'electric-power'), { count: 0 }]],
  'unknown-domain': [
    [cell('domain', '计算机', 'computer-information'), { count: 2 }],
    [cell('domain', '航天'), { count: 0 }],
  ],
  'unknown-site': [
    [cell('site', '南沙新', 'guangzhou-nansha'), { count: 0 }],
    [cell('site', '北京'), { count: 0 }],
  ],
  'unknown-origin': [
    [cell('origin', 'TW'), { count: 0 }],
    [cell('origin', '香港人', 'HK'), { count: 0 }],
  ],
  'ambiguous-name': [[cell('site', '广州'), { candidates: ['guangzhou', 'guangzhou-nansha'], count: 0 }]],
  'not-an-integer': [[cell('headcount', '约3人'), {}]],
  'negative-headcount': [[cell('headcount', '-3'), {}]],
  'number-notation': [
    [cell('headcount', '1,200'), { notation: 'thousands' }],
    [cell('headcount', '1e3'), { notation: 'exponent' }],
    [cell('headcount', '0x1F'), { notation: 'hexadecimal' }],
    [cell('headcount', '3.0'), { notation: 'decimal' }],
    [cell('headcount', '007'), { notation: 'leading-zero' }],
    [cell('headcount', '+3'), { notation: 'sign' }],
  ],
  formula: [[cell('headcount', '=SUM(E2:E3)'), {}]],
  'headcount-too-large': [[cell('headcount', '20220628'), { limit: 10_000 }]],
  'note-too-long': [[cell('note', null), { length: 1234, limit: 500 }]],
  'date-format': [[cell('reported_on', '2022/6/28', '2022-06-28'), { count: 0 }]],
  'invalid-date': [[cell('reported_on', '2022-06-31'), { count: 0 }]],
  'reported-on-unequal': [[cell('reported_on', '2022-06-28'), { first: '2022-06-27', count: 0 }]],
  'reported-on-before-month': [[cell('reported_on', '2022-05-28'), { month: '2022-06', count: 2 }]],
  'personal-data': [
    [cell('note', '******************'), { kind: 'mainland-id', count: 0 }],
    [cell('note', '***********'), { kind: 'mainland-mobile', count: 1 }],
  ],
  'reported-on-absent': [[{ field: 'reported_on' }, {}]],
  'value-constraint': [
    [cell('headcount', '7'), { rule: 'multipleOf', limit: '5', count: 0 }],
    [cell('headcount', '3'), { rule: 'minimum', limit: '5', count: 0 }],
    [cell('headcount', '3'), { rule: 'type', limit: 'string', count: 0 }],
    [cell('origin', 'ML'), { rule: 'enum', limit: 'HK, MO', count: 1 }],
    [cell('note', ''), { rule: 'minLength', limit: '1', count: 0 }],
    [milestone(4, 'evidence', null), { rule: 'maxLength', limit: '500', count: 0 }],
    [{}, { rule: 'maxItems', limit: '300', count: 0 }],
  ],
  'repeated-header': [[{ line: 4 }, {}]],
  'total-row': [[cell('month', '合计'), {}]],
  'remark-row': [[{ line: 6 }, {}]],
  'number-without-keys': [[cell('headcount', '4'), {}]],
  'unquoted-thousands': [[cell('headcount', '1'), { meant: '1200' }]],

  'domain-not-allowed': [
    [cell('domain', 'food'), { unit: 'gd-computer', allowed: ['computer-information'], count: 0 }],
  ],
  'site-not-allowed': [
    [
      cell('site', 'dongguan'),
      { unit: 'guangzhou-ast', allowed: ['guangzhou-nansha', 'guangzhou-huangpu'], count: 0 },
    ],
  ],
  'origin-not-allowed': [
    [cell('origin', 'ML'), { domain: 'regulated-construction', allowed: ['HK', 'MO'], count: 0 }],
  ],
  'coordinator-reports': [[{}, { unit: 'gd-engineers' }]],
  'category-not-allowed': [
    [cell('domain', 'food'), { unit: 'guangzhou-ast', category: 'non-regulated', count: 0 }],
    [cell('domain', 'regulated-construction'), { unit: 'gd-computer', category: 'regulated', count: 0 }],
  ],
  'duplicate-row': [[{ line: 4 }, { first: 2 }]],
  'outside-reporting-period': [[{}, { unit: 'gd-computer', from: '2022-06', until: '2022-12' }]],
  'total-beside-parts': [
    [
      cell('site', '全省'),
      { site: 'guangdong', domain: 'computer-information', origin: 'HK', headcount: 6, parts: 3 },
    ],
  ],

  'identical-to-other-unit': [[{ line: 4 }, { unit: 'gd-computer', other: 'gd-food', count: 0 }]],
  'before-agreement': [
    [cell('domain', 'food'), { domain: 'food', agreement: '2022-08-01', count: 0 }],
    [cell('domain', 'food'), { domain: 'food', agreement: '', count: 0 }],
  ],
  'copy-of-last-month': [[{}, { other: '2022/headcounts/gd-computer/2022-05.csv' }]],
  'unusual-month': [[{}, { headcount: 1200, usual: 2.5, months: 5 }]],
  'site-jump': [
    [
      { line: 4, field: 'site' },
      { site: 'dongguan', headcount: 90, usual: 3, months: 4 },
    ],
  ],
  'far-above-target': [[{}, { total: 2345, target: 200, times: 10 }]],

  'json-syntax': [
    [json(7, '/rows/1', null), { expected: "','" }],
    [json(7, '', null), { expected: '' }],
  ],
  'json-duplicate-key': [[json(5, '/rows/0/site', 'site'), { key: 'site' }]],
  'json-forbidden-key': [[json(5, '', null), { key: '__proto__' }]],
  'json-type': [
    [json(9, '/rows/0/headcount', 'headcount', '3'), { expected: 'integer', actual: 'string', count: 0 }],
    [registry(9, '/units/0/clause', 'clause', '7'), { expected: 'string|null', actual: 'integer', count: 0 }],
  ],
  'json-missing-property': [[json(4, '/rows/0', null), { property: 'headcount', count: 1 }]],
  'json-unknown-property': [
    [
      { ...json(9, '/rows/0/head_count', null), suggestion: 'headcount' },
      { property: 'head_count', expected: HEADER.split(','), count: 0 },
    ],
    [json(9, '/rows/0/fee', null), { property: 'fee', expected: ['domain', 'site'], count: 0 }],
  ],
  'json-constraint': [
    [json(9, '/rows/0/headcount', 'headcount', '-1'), { rule: 'minimum', limit: '0', count: 0 }],
    [registry(9, '/units/0/id', 'id', ''), { rule: 'minLength', limit: '1', count: 0 }],
    [registry(9, '/units/0/kind', 'kind', 'club'), { rule: 'enum', limit: 'society, zone', count: 0 }],
    [registry(9, '/units/0/id', 'id', 'A'), { rule: 'pattern', limit: '^[a-z][a-z0-9-]*$', count: 0 }],
    [registry(9, '/closesOn', 'closesOn', 'x'), { rule: 'format', limit: 'date', count: 0 }],
  ],
  'path-content-mismatch': [[json(2, '/month', 'month', '2022-05'), { expected: '2022-06' }]],

  'duplicate-id': [[registry(40, '/units/3/id', 'id', 'gd-computer'), { first: 12 }]],
  'dangling-reference': [
    [
      { ...registry(20, '/units/1/domains/0/id', 'id', 'computer'), suggestion: 'computer-information' },
      { kind: 'domain' },
    ],
    [registry(20, '/units/1/reportsTo', 'reportsTo', 'gd-x'), { kind: 'unit' }],
  ],
  'ambiguous-alias': [
    [
      registry(20, '/domains/7/aliases/0', 'aliases', '质量'),
      { first: 'quality-management', second: 'quality' },
    ],
  ],
  'date-out-of-range': [[milestone(1, 'date', '2202-06-28'), { first: '2022-01-01', last: '2023-01-31' }]],

  'duplicate-extension': [
    [
      { file: '2022/extensions.json', line: 9, field: 'month', value: '2022-06' },
      { unit: 'gd-computer', month: '2022-06', first: 2 },
    ],
  ],

  'unknown-milestone-type': [
    [milestone(2, 'type', '签约仪'), { allowed: MILESTONES, count: 0 }],
    [milestone(2, 'type', 'agrement', 'agreement'), { allowed: MILESTONES, count: 0 }],
  ],
  'unknown-subject': [
    [milestone(3, 'subject', '食物', 'food'), { count: 0 }],
    [milestone(3, 'subject', '月球'), { count: 0 }],
  ],
  'subject-kind': [
    [milestone(3, 'subject', 'dongguan'), { type: 'agreement', needs: 'domain' }],
    [milestone(3, 'subject', null), { type: 'workstation', needs: 'site' }],
  ],
  'duplicate-milestone': [
    [milestone(3, 'subject', 'food'), { other: '2022/milestones/gd-food.csv', first: 2 }],
  ],
  'evidence-format': [[milestone(4, 'evidence', '见附件'), {}]],
  'unknown-task': [[task(1, 'task', '5'), { allowed: ['4', '6', '15'], count: 0 }]],
  'unknown-status': [
    [task(3, 'status', '差不多'), { allowed: STATUSES, count: 0 }],
    [task(3, 'status', 'finished', 'done'), { allowed: STATUSES, count: 0 }],
  ],
  'period-required': [[task(2, 'period', null), { task: 4, expected: '2022-06' }]],
  'period-not-allowed': [[task(2, 'period', '2022-06'), { task: 6 }]],
  'invalid-period': [
    [task(2, 'period', '上半年度'), { task: 15, expected: '2022-H1' }],
    [task(2, 'period', 'H-1', '2022-H1'), { task: 15, expected: '2022-H1' }],
  ],
  'task-not-responsible': [[task(1, 'task', '13'), { task: 13, unit: 'gd-computer' }]],
  'duplicate-task-row': [[{ ...task(1, 'task', '6'), line: 4 }, { first: 2 }]],
  'done-without-date': [[task(4, 'date', null), {}]],
  'declaration-differs': [
    [task(3, 'status', 'done'), { task: 15, path: '2022/summaries/gd-computer/H1.md', found: 'no-file' }],
    [
      task(3, 'status', 'in-progress'),
      { task: 4, path: '2022/headcounts/gd-computer/2022-06.csv', found: 'file' },
    ],
    [
      task(4, 'date', '2022-06-28', '2022-06-27'),
      { task: 4, path: '2022/headcounts/gd-computer/2022-06.csv', found: 'other-day' },
    ],
  ],
  'summary-unknown-heading': [
    [{ file: '2022/summaries/gd-computer/2022-06.md', line: 5, value: '下月打算' }, {}],
  ],
  'summary-empty': [[{ file: '2022/summaries/gd-computer/2022-06.md' }, {}]],

  'not-answerable': [
    [
      answer(2, 'code', 'usual-month', 'unusual-month'),
      { allowed: ['unusual-month', 'site-jump'], count: 0 },
    ],
    [answer(2, 'code', 'duplicate-row'), { allowed: ['unusual-month', 'site-jump'], count: 0 }],
  ],
  'duplicate-answer': [[{ ...answer(1, 'month', null), line: 4 }, { first: 2 }]],
  'answers-nothing': [[{ ...answer(3, 'subject', 'month=37'), column: null }, { month: '2022-06' }]],

  'total-mismatch': [[{ line: 6, column: 5, value: '6' }, { sum: 5 }]],
  'other-unit-in-row': [
    [
      { line: 4, column: 1, value: '省食品学会' },
      { unit: 'gd-computer', count: 1 },
    ],
  ],
  'shared-count': [[cell('headcount', null), { range: 'E4:E5' }]],
  'several-tables': [
    [{}, { table: 'headcounts', sheets: ['人数', '人数 (2)'] }],
    [{}, { table: 'milestones', sheets: ['里程碑', '签约'] }],
    [{}, { table: 'summary', sheets: ['人数', '工作情况'] }],
  ],
  'broken-milestones-file': [[{ file: '2022/milestones/gd-computer.csv' }, {}]],
  'names-another-month': [
    [
      { line: 1, column: 1, value: '2022年7月' },
      { from: 'title', expected: '2022-06' },
    ],
    [
      { line: 5, column: 1, value: '7月' },
      { from: 'block', expected: '2022-06' },
    ],
    [{ value: 'Jul-22' }, { from: 'tab', expected: '2022-06' }],
    [{ value: '202207' }, { from: 'file-name', expected: '2022-06' }],
  ],
  'names-another-unit': [
    [
      { line: 1, column: 1, value: 'gd-food' },
      { from: 'title', expected: 'gd-computer' },
    ],
    [{ value: 'gd-food' }, { from: 'file-name', expected: 'gd-computer' }],
  ],
  'names-more-than-a-month': [
    [
      { line: 1, column: 1, value: '1-6月' },
      { from: 'title', expected: '2022-06' },
    ],
    [{ value: '累计' }, { from: 'tab', expected: '2022-06' }],
  ],
  'sheet-of-month-empty': [[{ line: 2 }, { sheets: ['5月'] }]],
  'hidden-part': [
    [{ line: 4 }, { part: 'row', names: ['4–6', '9'] }],
    [{}, { part: 'column', names: ['C', 'E'] }],
    [{}, { part: 'sheet', names: ['旧表'] }],
  ],
  'struck-out': [
    [cell('headcount', null), { cells: [], others: 0 }],
    [cell('headcount', null), { cells: ['E5', 'E6'], others: 2 }],
  ],
  superscript: [[cell('headcount', null), { cells: ['E5'], others: 1 }]],
  'formula-without-value': [[cell('headcount', null), { cells: ['E5', 'E6'], others: 30 }]],
  'error-value': [[cell('headcount', null), { cells: [], others: 0, shown: '#REF!' }]],
  'shown-otherwise': [
    [cell('headcount', '2.6'), { cells: [], others: 0, shown: '3' }],
    [cell('headcount', '5'), { cells: [], others: 0, shown: '' }],
  ],
  'total-without-label': [[cell('headcount', '5'), { sum: 5 }]],
  'rows-below-words': [[{ line: 9 }, {}]],
  'tables-side-by-side': [[{ line: 1, column: 7 }, {}]],
  'second-table': [[{ line: 7 }, {}]],
  'header-of-two-lines': [[{ line: 2 }, {}]],
  'unknown-unit-in-row': [
    [{ line: 4, column: 1, value: '省計算机会', suggestion: 'gd-computer' }, { count: 0 }],
    [{ line: 5, column: 1 }, { count: 2 }],
  ],
  'no-unit-column': [
    [{ line: 1 }, { columns: [] }],
    [{ line: 4 }, { columns: ['A', 'F'] }],
  ],
};

/** Sample problems of a code. */
export function sampleProblems(code: ProblemCode): readonly Problem[] {
  const { severity, fixable, answeredBy } = CATALOGUE[code];
  const unit = answeredBy === 'office' ? 'gd-engineers' : 'gd-computer';
  const asked = { month: '2022-06', subject: 'month=37', units: [unit] };
  return SAMPLES[code].map(([place, params]: readonly [Place, object]) => ({
    code,
    severity: severity === 'either' ? 'error' : severity,
    file: FILE,
    line: null,
    column: null,
    field: null,
    value: null,
    suggestion: null,
    fixable,
    params: params as Params,
    ...(severity === 'warning' && answeredBy !== null ? { asked } : {}),
    ...place,
  }));
}
