/** A month's file at the desk, and a problem of it, for the tests of the model. */
import type { DeskProblem, DeskAsk } from '../../../src/desk/deskProblem.ts';
import type { Draft, DraftCell } from '../../../src/desk/draft.ts';

export const PATH = '2022/headcounts/gd-food/2022-05.csv';
const NAMES = ['month', 'domain', 'site', 'origin', 'headcount', 'note', 'reported_on'];

export const draftOf = (...rows: readonly (readonly string[])[]): Draft => ({
  kind: 'headcounts',
  path: PATH,
  unit: 'gd-food',
  period: '2022-05',
  columns: NAMES.map((name) => ({ name, label: name })),
  rows: rows.map((cells, at) => ({ id: at + 1, cells })),
});

export const row = (domain: string, headcount: string, note = ''): readonly string[] => [
  '2022-05',
  domain,
  'guangdong',
  'HK',
  headcount,
  note,
  '2022-05-25',
];

export const at = (line: number | null, column: number | null): DraftCell => ({
  path: PATH,
  row: line,
  column,
});

export const ASK: DeskAsk = {
  unit: 'gd-food',
  month: '2022-05',
  subject: 'food/guangdong/HK=90',
  byOffice: false,
  line: '',
  path: '2022/answers/gd-food.csv',
};

export const problem = (over: Partial<DeskProblem> = {}): DeskProblem => ({
  id: 'one',
  code: 'unknown-domain',
  severity: 'error',
  file: PATH,
  field: 'domain',
  value: null,
  suggestion: null,
  where: '',
  title: '',
  message: '',
  cure: '',
  cells: [],
  fix: null,
  ask: null,
  origin: null,
  ...over,
});
