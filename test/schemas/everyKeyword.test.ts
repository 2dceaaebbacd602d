/**
 * The schemas rule: a constraint stands in the schema and nowhere else. Each keyword is put on every field of
 * every kind of row, and the whole check must say so at the field's place, in CSV, JSON and workbook.
 */
import { describe, expect, test } from 'vitest';

import type { Problem } from '../../src/core/problems/problem.ts';
import { checksWith } from './changedSchemas.ts';
import type { Documents, Node } from './changedSchemas.ts';

const CSV = '2022/headcounts/gd-computer/2022-06.csv';
const JSON_FILE = '2022/headcounts/gd-computer/2022-06.json';
const MILESTONES = '2022/milestones/gd-quality.csv';
const TASKS = '2022/tasks/gd-computer.csv';
const SUMMARY = '2022/summaries/gd-computer/2022-06.md';

const ROW = { domain: 'computer-information', site: 'guangdong', origin: 'HK', headcount: 3, note: '首批' };
const DAY = '2022-06-27';
const EVIDENCE = '粤科协〔2022〕9号';
const FILES = {
  // What each field holds breaks every limit below; a row of another kind of file is laid in its own.
  csv: {
    [CSV]: `month,domain,site,origin,headcount,note,reported_on\n2022-06,${Object.values(ROW).join()},${DAY}\n`,
  },
  json: {
    [JSON_FILE]: `${JSON.stringify({ unit: 'gd-computer', month: '2022-06', reported_on: DAY, rows: [ROW] }, null, 1)}\n`,
  },
  milestones: {
    [MILESTONES]: `date,type,subject,evidence,note\n${DAY},agreement,quality,${EVIDENCE},签约\n`,
  },
  tasks: {
    [TASKS]: `task,period,status,date,evidence,note\n15,H1,in-progress,${DAY},${EVIDENCE},半年\n`,
  },
  summary: { [SUMMARY]: '## 工作情况\n\n受理申请。\n\n## 意见建议\n\n统一模板。\n' },
};

/** Fields of each kind of file with the column in which they stand, and the lines of the JSON file. */
const COLUMNS = {
  csv: { domain: 2, site: 3, origin: 4, headcount: 5, note: 6, reported_on: 7 },
  milestones: { date: 1, type: 2, subject: 3, evidence: 4, note: 5 },
  tasks: { task: 1, period: 2, status: 3, date: 4, evidence: 5, note: 6 },
} as const;
const JSON_LINES = { reported_on: 4, domain: 7, site: 8, origin: 9, headcount: 10, note: 11 } as const;
const SUMMARY_LINES = { work: 3, suggestions: 7 } as const;
const NUMBERS: ReadonlySet<string> = new Set(['headcount', 'task']);
const DATES: ReadonlySet<string> = new Set(['date', 'reported_on']);

/** The definition of each kind of row. */
const ROWS: Readonly<Record<string, string>> = {
  headcounts: 'headcountRow',
  milestones: 'milestoneRow',
  'task-reports': 'taskReportRow',
};

/**
 * Puts a keyword on every field that it fits, in place of what limits it now but for lists of values, which are
 * kept. A day is a definition of its own.
 */
function onEvery(keyword: string, limit: unknown, fits: (field: string) => boolean) {
  return (documents: Documents): void => {
    const constrain = (properties: Record<string, Node>, name: string): void => {
      if (!fits(name)) return;
      const type = NUMBERS.has(name) ? 'integer' : 'string';
      const { enum: values } = properties[name] ?? {};
      properties[name] = { type, ...(values !== undefined && { enum: values }), [keyword]: limit };
    };
    for (const [kind, row] of Object.entries(ROWS)) {
      const { $defs } = documents[kind]!;
      const properties = $defs[row]!['properties'] as Record<string, Node>;
      for (const name of Object.keys(properties)) if (!DATES.has(name)) constrain(properties, name);
      if (fits('date')) $defs['day'] = { type: 'string', [keyword]: limit };
    }
    const properties = documents['summary']!['properties'] as Record<string, Node>;
    for (const name of ['work', 'suggestions']) constrain(properties, name);
  };
}

const isNumber = (field: string): boolean => NUMBERS.has(field);
const isText = (field: string): boolean => !NUMBERS.has(field);

type KeywordCase = readonly [
  keyword: string,
  limit: unknown,
  fits: (field: string) => boolean,
  /** Fields with a code of their own for it. */
  own: Readonly<Record<string, string>>,
];

const KEYWORDS: readonly KeywordCase[] = [
  ['minimum', 100, isNumber, {}],
  ['maximum', 2, isNumber, { headcount: 'headcount-too-large' }],
  ['exclusiveMinimum', 100, isNumber, {}],
  ['exclusiveMaximum', 2, isNumber, {}],
  ['multipleOf', 2, isNumber, {}],
  ['enum', [99, 98], isNumber, {}],
  ['const', 99, isNumber, {}],
  ['minLength', 100, isText, {}],
  ['maxLength', 1, isText, { note: 'note-too-long', work: 'note-too-long', suggestions: 'note-too-long' }],
  ['pattern', '^never$', isText, { evidence: 'evidence-format' }],
  [
    'enum',
    ['never'],
    isText,
    { origin: 'unknown-origin', type: 'unknown-milestone-type', status: 'unknown-status' },
  ],
  ['const', 'never', isText, {}],
  ['format', 'date', (field) => isText(field) && !DATES.has(field), {}],
];

/** `code@line:column field`, in the order of fields. */
const said = ({ code, line, column, field }: Problem): string =>
  `${code}@${line ?? '-'}:${column ?? '-'} ${field ?? '-'}`;

/** Fields of a table of which a keyword tells: all that it fits, once for a definition that they share. */
const expected = (
  places: Readonly<Record<string, number>>,
  {
    fits,
    own,
    place,
  }: {
    readonly fits: (field: string) => boolean;
    readonly own: Readonly<Record<string, string>>;
    readonly place: (at: number) => string;
  },
): readonly string[] =>
  Object.entries(places)
    .filter(([field]) => fits(DATES.has(field) ? 'date' : field))
    .map(([field, at]) => `${own[field] ?? 'value-constraint'}@${place(at)} ${field}`)
    .sort();

describe.each(KEYWORDS)('%s %j on every field that it fits', (keyword, limit, fits, own) => {
  test('is told at each field, in every format', { timeout: 30_000 }, async () => {
    const { corpus, workbook } = await checksWith(onEvery(keyword, limit, fits));
    const found = (files: Readonly<Record<string, string>>): readonly string[] =>
      corpus
        .check({ files }, Object.keys(files))
        .problems.filter(({ file }) => file in files)
        .map(said)
        .sort();
    const inTable = { fits, own, place: (at: number) => `2:${at}` };
    expect(found(FILES.csv)).toEqual(expected(COLUMNS.csv, inTable));
    expect(found(FILES.milestones)).toEqual(expected(COLUMNS.milestones, inTable));
    expect(found(FILES.tasks)).toEqual(expected(COLUMNS.tasks, inTable));
    const inText = { fits, own, place: (at: number) => `${at}:-` };
    expect(found(FILES.json)).toEqual(expected(JSON_LINES, inText));
    expect(found(FILES.summary)).toEqual(expected(SUMMARY_LINES, inText));

    // The same rows in a workbook, below a title and beside a column of numbers.
    const sheet = workbook.sheet([
      ['人数统计表'],
      ['序号', '月份', '专业领域', '地点', '来源地', '人数', '备注'],
      [1, '2022年6月', '计算机信息工程', '省级（不分地区）', '香港', 3, '首批'],
    ]);
    const words = workbook.sheet([['工作情况'], ['受理申请。'], ['意见建议'], ['统一模板。']], {
      name: '工作情况',
    });
    const cells = {
      domain: 'C3',
      site: 'D3',
      origin: 'E3',
      headcount: 'F3',
      note: 'G3',
      work: 'A2',
      suggestions: 'A4',
    };
    const { problems } = workbook.imported([sheet, words]);
    const inCells = problems.map(({ problem, place }) => `${problem.code}@${place?.cell} ${problem.field}`);
    const wanted = Object.entries(cells)
      .filter(([field]) => fits(field))
      .map(([field, cell]) => `${own[field] ?? 'value-constraint'}@${cell} ${field}`);
    expect(inCells.sort()).toEqual(wanted.sort());
  });
});

describe('what limits more than one field', () => {
  type Found = (files: Readonly<Record<string, string>>) => readonly string[];
  const foundWith = async (change: (documents: Documents) => void): Promise<Found> => {
    const { corpus } = await checksWith(change);
    return (files) => corpus.check({ files }, Object.keys(files)).problems.map(said);
  };
  const row = (documents: Documents, kind: string): Node => documents[kind]!.$defs[ROWS[kind]!]!;
  const rowsOf = (documents: Documents): Node =>
    (documents['headcounts']!['properties'] as Record<string, Node>)['rows']!;

  test('a row is told as a row', async () => {
    const found = await foundWith((documents) => {
      for (const kind of Object.keys(ROWS)) row(documents, kind)['maxProperties'] = 2;
    });
    expect(found(FILES.csv)).toEqual(['value-constraint@2:- -']);
    expect(found(FILES.json)).toEqual(['value-constraint@6:- -']);
    expect(found(FILES.milestones)).toEqual(['value-constraint@2:- -']);
    expect(found(FILES.tasks)).toEqual(['value-constraint@2:- -']);
  });

  test('too few rows and too many are told of the file', async () => {
    const few = await foundWith((documents) => {
      rowsOf(documents)['minItems'] = 2;
      for (const kind of ['milestones', 'task-reports']) documents[kind]!['minItems'] = 2;
    });
    expect(few(FILES.csv)).toEqual(['value-constraint@-:- -']);
    expect(few(FILES.json)).toEqual(['value-constraint@1:- -']);
    expect(few(FILES.milestones)).toEqual(['value-constraint@-:- -']);
    expect(few(FILES.tasks)).toEqual(['value-constraint@-:- -']);
    const many = await foundWith((documents) => (rowsOf(documents)['maxItems'] = 0));
    expect(many(FILES.csv)).toEqual(['value-constraint@-:- -']);
    expect(many(FILES.json)).toEqual(['value-constraint@1:- -']);
  });

  test('no rows stay one problem', async () => {
    const found = await foundWith((documents) => (rowsOf(documents)['minItems'] = 2));
    expect(found({ [CSV]: 'month,domain,site,origin,headcount,note\n' })).toEqual(['no-rows@1:- -']);
    const none = `${JSON.stringify({ unit: 'gd-computer', month: '2022-06', rows: [] }, null, 1)}\n`;
    expect(found({ [JSON_FILE]: none })).toEqual(['no-rows@4:- rows']);
  });

  test('the month and the unit are told where the file says them', async () => {
    const found = await foundWith((documents) => {
      const { $defs, properties } = documents['headcounts'] as Documents[string] & Node;
      $defs['month']!['pattern'] = '^2021-';
      (properties as Record<string, Node>)['unit']!['maxLength'] = 3;
    });
    expect(found(FILES.csv)).toEqual(['value-constraint@-:- -', 'value-constraint@2:1 month']);
    expect(found(FILES.json)).toEqual(['value-constraint@2:- unit', 'value-constraint@3:- month']);
  });

  test('another type is told as a constraint', async () => {
    const found = await foundWith((documents) => {
      const properties = row(documents, 'headcounts')['properties'] as Record<string, Node>;
      properties['headcount'] = { type: 'string' };
      properties['note'] = { type: 'integer' };
    });
    expect(found(FILES.csv)).toEqual(['value-constraint@2:5 headcount', 'value-constraint@2:6 note']);
    expect(found(FILES.json)).toEqual(['value-constraint@10:- headcount', 'value-constraint@11:- note']);
  });

  test('a cell that may no longer be blank is blank', async () => {
    const found = await foundWith((documents) => {
      const properties = row(documents, 'milestones')['properties'] as Record<string, Node>;
      properties['date'] = { $ref: '#/$defs/day' };
      properties['evidence']!['type'] = 'string';
    });
    const undated = { [MILESTONES]: 'date,type,subject,evidence,note\n,agreement,quality,,\n' };
    expect(found(undated)).toEqual(['blank-value@2:1 date', 'blank-value@2:4 evidence']);
  });

  test('a property that JSON needs is missing there, and stands in every CSV file', async () => {
    const found = await foundWith((documents) => {
      (row(documents, 'headcounts')['required'] as string[]).push('note');
    });
    const { [JSON_FILE]: text = '' } = FILES.json;
    expect(found({ [JSON_FILE]: text.replace(/,\s+"note": "首批"/, '') })).toEqual([
      'json-missing-property@6:- note',
    ]);
    expect(found({ [CSV]: FILES.csv[CSV].replace('首批', '') })).toEqual([]);
  });

  test('a day of delivery that the schema needs is missing wherever it is', async () => {
    const found = await foundWith((documents) => {
      (documents['headcounts']!['required'] as string[]).push('reported_on');
    });
    expect(found(FILES.csv)).toEqual([]);
    const { [CSV]: text } = FILES.csv;
    expect(found({ [CSV]: text.replace(`,${DAY}`, ',') })).toEqual(['value-constraint@2:7 reported_on']);
    expect(found({ [CSV]: text.replace(`,${DAY}`, '').replace(',reported_on', '') })).toEqual([
      'value-constraint@-:- reported_on',
    ]);
    expect(found({ [CSV]: text.replace(DAY, 'x') })).toEqual(['invalid-date@2:7 reported_on']);
    const { [JSON_FILE]: json } = FILES.json;
    expect(found({ [JSON_FILE]: json.replace(/ "reported_on": .*\n/, '') })).toEqual([
      'json-missing-property@1:- reported_on',
    ]);
  });

  test('a value that the schema adds is read, one that it drops is refused', async () => {
    const { corpus } = await checksWith((documents) => {
      const properties = row(documents, 'headcounts')['properties'] as Record<string, Node>;
      properties['origin']!['enum'] = ['HK', 'TW'];
    });
    const of = (origin: string) => corpus.check({ files: { [CSV]: FILES.csv[CSV].replace('HK', origin) } });
    expect(of('TW').problems).toEqual([]);
    expect(of('TW').checked?.submissions[0]?.facts.map(({ origin }) => origin)).toEqual(['TW']);
    expect(of('澳门').problems.map(said)).toEqual(['unknown-origin@2:4 origin']);
    expect(of('澳门').checked?.submissions[0]?.facts).toEqual([]);
  });

  test('of a value that is refused nothing else is told, and nothing is counted', async () => {
    const { corpus } = await checksWith((documents) => {
      const properties = row(documents, 'headcounts')['properties'] as Record<string, Node>;
      properties['headcount'] = { type: 'integer', minimum: 5, multipleOf: 5 };
    });
    const of = (count: string) =>
      corpus.check({ files: { [CSV]: FILES.csv[CSV].replace(',3,', `,${count},`) } });
    expect(of(' １ ').problems).toMatchObject([
      { code: 'value-constraint', value: ' １ ', params: { rule: 'minimum', limit: '5' } },
    ]);
    expect(of('７').problems).toMatchObject([
      { code: 'value-constraint', value: '７', params: { rule: 'multipleOf', limit: '5' } },
    ]);
    expect(of('-7').problems.map(said)).toEqual(['negative-headcount@2:5 headcount']);
    expect(of('7').checked?.submissions[0]?.facts).toEqual([]);
    expect(of('１０').problems.map(said)).toEqual(['full-width-characters@2:5 headcount']);
  });
});
