import { describe, expect, test } from 'vitest';
import { CSV, HEADER, imported, PATH, problemsOf, ROWS, sheet, textsOf } from './sheets.ts';
import type { Given } from './sheets.ts';

const LABELS = ['日期', '类型', '对象', '依据', '备注'];
const SIGNED = [new Date('2022-06-20T00:00:00Z'), '互认签约', '品质', '粤质〔2022〕1号', null];
const FILE = '2022/milestones/gd-quality.csv';
const QUALITY = ROWS.map((row) => ['2022-06', '质量管理', ...row.slice(2)]);
const QUALITY_CSV = CSV.replaceAll('computer-information', 'quality-management');
const QUALITY_PATH = PATH.replace('gd-computer', 'gd-quality');

const withMilestones = (rows: Parameters<typeof sheet>[0], given: Given = {}) =>
  imported([sheet([HEADER, ...QUALITY]), sheet(rows, { name: '里程碑' })], { unit: 'gd-quality', ...given });

describe('milestones of a workbook', () => {
  test('become the file of the year where there is none', () => {
    const result = withMilestones([LABELS, SIGNED]);
    expect(result.valid).toBe(true);
    expect(textsOf(result)).toEqual({
      [QUALITY_PATH]: QUALITY_CSV,
      [FILE]: 'date,type,subject,evidence,note\n2022-06-20,agreement,quality,粤质〔2022〕1号,\n',
    });
  });

  test('are added to those on record, each once, whatever its notation', () => {
    const present = 'date,type,subject,evidence,note\n2022-06-20,agreement,quality,粤质〔2022〕1号,\n';
    const result = withMilestones(
      [
        ['2022年里程碑'],
        ['序号', '备注', '依据', '对象', '类型', '日期'],
        [1, ...SIGNED.toReversed()],
        [2, '首份', null, null, '经验报告', '2022年6月25日'],
      ],
      { files: { [FILE]: present.replaceAll('\n', '\r\n') } },
    );
    expect(problemsOf(result)).toEqual([]);
    expect(textsOf(result)[FILE]).toBe(`${present}2022-06-25,report,,,首份\n`);
    expect(result.receipt[1]).toMatchObject({
      kind: 'milestones',
      rows: 2,
      known: 1,
      skippedLines: [1],
      skippedColumns: ['A'],
    });
    expect(result.readings).toContainEqual({ from: '互认签约', to: 'agreement', count: 1 });
  });

  test('that are all on record leave the file alone', () => {
    const present = 'date,type,subject,evidence,note\n2022-06-20,agreement,quality,粤质〔2022〕1号,\n';
    expect(Object.keys(textsOf(withMilestones([LABELS, SIGNED], { files: { [FILE]: present } })))).toEqual([
      QUALITY_PATH,
    ]);
  });

  test('are told with their cells, in a new file and in one that is added to', () => {
    const rows = [
      ['里程碑'],
      ['备注', '日期', '类型', '对象', '依据'],
      [null, '2022-02-30', '互认签约', '品质', 'http://example.org'],
      [null, null, '示范点', '品质', null],
    ];
    const expected = ['invalid-date@里程碑!B3', 'evidence-format@里程碑!E3', 'subject-kind@里程碑!D4'];
    expect(problemsOf(withMilestones(rows))).toEqual(expected);
    const present = 'date,type,subject,evidence,note\n2022-05-20,policy,,粤质〔2022〕1号,"两行\n备注"\n';
    const added = withMilestones(rows, { files: { [FILE]: present } });
    expect(problemsOf(added)).toEqual(expected);
    expect(added.problems.map(({ problem: { line, column } }) => [line, column])).toEqual([
      [3, 2],
      [3, 5],
      [4, 4],
    ]);
    expect(added.valid).toBe(false);
  });

  test('that differ from those on record are told as two for one', () => {
    const present = 'date,type,subject,evidence,note\n2022-05-20,agreement,quality,粤质〔2022〕1号,\n';
    const { problems } = withMilestones([LABELS, SIGNED], { files: { [FILE]: present } });
    expect(
      problems.map(({ problem: { code, params }, place }) => [
        code,
        place?.line,
        params['other'],
        params['first'],
      ]),
    ).toEqual([['duplicate-milestone', 2, FILE, 2]]);
  });

  test('given twice in the sheet name the sheet, and its line', () => {
    const twice = [...SIGNED.slice(0, 4), '又一次'];
    const { problems } = withMilestones([['里程碑'], LABELS, SIGNED, twice]);
    expect(
      problems.map(({ problem: { code, params }, place }) => [
        code,
        place?.line,
        params['other'],
        params['first'],
      ]),
    ).toEqual([['duplicate-milestone', 4, '里程碑', 3]]);
  });

  test('are not added to a file with errors of its own', () => {
    const broken = 'date,type,subject,evidence,note\n2022-05-20,agreement,alchemy,,\n';
    const result = withMilestones([LABELS, SIGNED], { files: { [FILE]: broken } });
    expect(problemsOf(result)).toEqual(['broken-milestones-file@里程碑']);
    expect(result.problems[0]?.problem.file).toBe(FILE);
    expect(result.valid).toBe(false);
    expect(Object.keys(textsOf(result))).not.toContain(FILE);
  });

  test('in a table that lacks a column say so, and are not added', () => {
    const present = 'date,type,subject,evidence,note\n2022-05-20,policy,,粤质〔2022〕1号,\n';
    const rows = [
      ['日期', '类型', '对象', '金额'],
      [...SIGNED.slice(0, 3), 5],
    ];
    const result = withMilestones(rows, { files: { [FILE]: present } });
    expect(problemsOf(result)).toEqual(['unknown-column@里程碑!D1']);
    expect(result.valid).toBe(false);
  });

  test('in two sheets are one too many', () => {
    const sheets = [
      sheet([HEADER, ...QUALITY]),
      sheet([LABELS, SIGNED], { name: '里程碑' }),
      sheet([LABELS, SIGNED], { name: '里程碑2' }),
    ];
    const { problems } = imported(sheets, { unit: 'gd-quality' });
    expect(problems.map(({ problem: { code, params } }) => [code, params])).toEqual([
      ['several-tables', { table: 'milestones', sheets: ['里程碑', '里程碑2'] }],
    ]);
  });

  test('of another unit are told', () => {
    expect(
      problemsOf(
        withMilestones([
          ['单位', ...LABELS],
          ['省食品学会', ...SIGNED],
        ]),
      ),
    ).toEqual(['other-unit-in-row@里程碑!A2']);
  });

  test('in an empty table are none', () => {
    const result = withMilestones([['填表说明'], LABELS, [], []]);
    expect(Object.keys(textsOf(result))).toEqual([QUALITY_PATH]);
    expect(result.receipt[1]).toMatchObject({ kind: 'milestones', rows: 0, known: 0 });
  });
});
