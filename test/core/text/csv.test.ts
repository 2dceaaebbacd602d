import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAtEnd, parseCsv } from '../../../src/core/text/csv.ts';
import type { CsvDocument, CsvRow } from '../../../src/core/text/csv.ts';
import { naiveRows } from './helpers/naiveCsv.ts';

/** A row as `line: a@1 | b@2`, with the line on which each cell starts. */
function show(row: CsvRow): string {
  return `${row.line}: ${row.cells.map(({ text, line }) => `${text}@${line}`).join(' | ')}`;
}

function rows(document: CsvDocument): readonly string[] {
  return document.rows.map(show);
}

function issues(text: string): readonly unknown[] {
  return parseCsv(text).issues.map(({ code, line, column, params }) => [code, line, column, params]);
}

describe('rows and cells', () => {
  test('are placed on the lines on which they start', () => {
    const document = parseCsv('a,b,c\n1,2,3\n4,,6\n');
    expect(document.header && show(document.header)).toBe('1: a@1 | b@1 | c@1');
    expect(rows(document)).toEqual(['2: 1@2 | 2@2 | 3@2', '3: 4@3 | @3 | 6@3']);
    expect(document).toMatchObject({ delimiter: ',', blankRows: [], issues: [] });
  });

  test('count the lines inside quoted cells, also for the cells behind them', () => {
    const document = parseCsv('a,b,c\n1,"x\ny\n""z""",3\n"4\n5",6,7\n8,9,0');
    expect(rows(document)).toEqual([
      '2: 1@2 | x\ny\n"z"@2 | 3@4',
      '5: 4\n5@5 | 6@6 | 7@6',
      '7: 8@7 | 9@7 | 0@7',
    ]);
    expect(document.issues).toEqual([]);
  });

  test('know whether they were quoted, and their 1-based field', () => {
    const [row] = parseCsv('a,b\n"1",2').rows;
    expect(row?.cells.map(({ quoted, column }) => [quoted, column])).toEqual([
      [true, 1],
      [false, 2],
    ]);
  });

  test('keep blanks, and let blanks stand between a closing quote and the delimiter', () => {
    const document = parseCsv('a,b,c\n 1 ,"2"  ,"3" \n4,5,6');
    expect(rows(document)).toEqual(['2:  1 @2 | 2@2 | 3@2', '3: 4@3 | 5@3 | 6@3']);
    expect(document.issues).toEqual([]);
  });

  test('of no text are none', () => {
    for (const text of ['', '\n', '\r\n', ' \n\t\n'])
      expect(parseCsv(text)).toMatchObject({ header: null, rows: [] });
  });

  test('without a line end at the end are read to the end', () => {
    expect(rows(parseCsv('a,b\n1,'))).toEqual(['2: 1@2 | @2']);
    expect(rows(parseCsv('a,b\n1,""'))).toEqual(['2: 1@2 | @2']);
  });

  test('that are blank stand apart, by their place', () => {
    const document = parseCsv('\n,,\na,b,c\n1,2,3\n,\u3000,\u00a0\n4,5,6\n,,\n\n');
    expect(document.header?.line).toBe(3);
    expect(rows(document)).toEqual(['4: 1@4 | 2@4 | 3@4', '6: 4@6 | 5@6 | 6@6']);
    expect(document.blankRows).toEqual([
      { line: 1, place: 'leading' },
      { line: 2, place: 'leading' },
      { line: 5, place: 'inner' },
      { line: 7, place: 'trailing' },
      { line: 8, place: 'trailing' },
    ]);
  });
});

describe('line ends', () => {
  test.each([
    ['CRLF', 'a,b\r\n1,2\r\n', 'CRLF', null],
    ['CR', 'a,b\r1,2\r', 'CR', null],
    ['CRLF, none at the end', 'a,b\r\n1,2', 'CRLF', null],
    ['mixed', 'a,b\n1,2\r\n3,4\n', 'mixed', 2],
    ['mixed, CR last', 'a,b\r\n1,2\r\n3,4\r', 'mixed', 3],
    ['Excel: CRLF between rows, LF inside a cell', 'a,b\r\n1,"x\ny"\r\n3,4\r\n', 'CRLF', null],
    ['LF between rows, CRLF inside a cell', 'a,b\n1,"x\r\ny"\n3,4\n', 'mixed', null],
  ])('%s', (_, text, kind, line) => {
    expect(issues(text)).toEqual([['line-endings', line, null, { kind }]]);
  });

  test('LF throughout is no issue', () => {
    expect(issues('a,b\n1,"x\ny"\n')).toEqual([]);
  });

  test('of every kind count as one line each', () => {
    const document = parseCsv('a,b\r1,"x\r\ny\rz"\r\n2,3\n4,5');
    expect(rows(document)).toEqual(['2: 1@2 | x\ny\nz@2', '5: 2@5 | 3@5', '6: 4@6 | 5@6']);
  });
});

describe('delimiters', () => {
  test.each([
    ['\t', 'tab'],
    [';', 'semicolon'],
    ['|', 'pipe'],
    ['，', 'full-width-comma'],
  ])('%j is recognised and reported once', (delimiter, name) => {
    const text = ['month,domain,note', '2022-06,food,x', '2022-07,food,y']
      .join('\n')
      .replaceAll(',', delimiter);
    const document = parseCsv(text);
    expect(document.delimiter).toBe(delimiter);
    expect(rows(document)).toEqual(['2: 2022-06@2 | food@2 | x@2', '3: 2022-07@3 | food@3 | y@3']);
    expect(issues(text)).toEqual([['wrong-delimiter', 1, null, { delimiter: name }]]);
  });

  test('the header decides, not the commas in notes', () => {
    const document = parseCsv('a;b;note\n1;2;x,y,z,w\n');
    expect(rows(document)).toEqual(['2: 1@2 | 2@2 | x,y,z,w@2']);
  });

  test('delimiters inside quotes do not count', () => {
    expect(parseCsv('"a;b;c;d",b\n1,2\n').delimiter).toBe(',');
  });

  test('a title above the header does not decide', () => {
    const document = parseCsv('广东省互认，2022年6月，人数\nmonth,domain,note\n2022-06,food,x\n');
    expect(document.delimiter).toBe(',');
    expect(document.issues).toEqual([]);
  });

  test('a line that declares the delimiter is no row', () => {
    for (const declaration of ['sep=;', '"sep=;"', 'SEP=;\r']) {
      const document = parseCsv(`${declaration}\na;b\n1;2\n`);
      expect(document.header && show(document.header)).toBe('2: a@2 | b@2');
      expect(document.issues.filter(({ code }) => code === 'wrong-delimiter')).toHaveLength(1);
    }
  });

  test('rows with another delimiter than the header are split by it, and reported once', () => {
    const text = 'a,b,c\n1;2;3\n4,5,6\n7;8;9\n';
    expect(rows(parseCsv(text))).toEqual(['2: 1@2 | 2@2 | 3@2', '3: 4@3 | 5@3 | 6@3', '4: 7@4 | 8@4 | 9@4']);
    expect(issues(text)).toEqual([['wrong-delimiter', 2, null, { delimiter: 'semicolon' }]]);
  });

  test('rows with a full-width comma under a header of half-width ones too', () => {
    expect(rows(parseCsv('a,b,c\n1，2，3\n'))).toEqual(['2: 1@2 | 2@2 | 3@2']);
  });

  test('a row of one cell stays one where no delimiter gives the header’s cells', () => {
    expect(rows(parseCsv('a,b,c\n合计;5\n'))).toEqual(['2: 合计;5@2']);
    expect(issues('a,b,c\n合计;5\n')).toEqual([]);
  });

  test('one column has no delimiter', () => {
    expect(parseCsv('a\n1\n2\n')).toMatchObject({ delimiter: ',', issues: [] });
  });
});

describe('quotes that go wrong', () => {
  test('a quote that is never closed is reported where it opens; the lines below are read on', () => {
    const document = parseCsv('a,b,c\n1,2,"x\n3,4,5\n6,7,8\n');
    expect(document.issues).toEqual([{ code: 'unclosed-quote', line: 2, column: 3, params: {} }]);
    expect(rows(document)).toEqual(['2: 1@2 | 2@2 | x@2', '3: 3@3 | 4@3 | 5@3', '4: 6@4 | 7@4 | 8@4']);
    expect(document.rows.map(({ damaged }) => damaged)).toEqual([true, false, false]);
  });

  test('a later quoted cell does not hide it', () => {
    const document = parseCsv('a,b,c\n1,2,"x\n3,4,"y"\n6,7,8\n');
    expect(issues('a,b,c\n1,2,"x\n3,4,"y"\n6,7,8\n')).toEqual([['unclosed-quote', 2, 3, {}]]);
    expect(rows(document)).toHaveLength(3);
  });

  test('nor does a row that would be swallowed whole', () => {
    const text = 'a,b,c\n1,2,"x\n3,4,5\n6,7,"\n8,9,0\n';
    expect(issues(text)).toEqual([
      ['unclosed-quote', 2, 3, {}],
      ['unclosed-quote', 4, 3, {}],
    ]);
    expect(rows(parseCsv(text))).toHaveLength(4);
  });

  test('a note of several lines, with commas, is none', () => {
    expect(issues('a,b,c,d\n1,2,3,"x, y\nz, w, v\nu"\n')).toEqual([]);
  });

  test.each([
    ['inside a quoted cell', 'a,b\n"he said "yes" to it",2\n', 2, 1],
    ['inside a bare cell', 'a,b\n1,5" pipe\n', 2, 2],
    ['after a blank', 'a,b\n1, "x"\n', 2, 2],
  ])('a stray quote %s is reported there, and its row is marked', (_, text, line, column) => {
    const document = parseCsv(text);
    expect(document.issues).toEqual([{ code: 'stray-quote', line, column, params: { count: 0 } }]);
    expect(document.rows.map(({ damaged }) => damaged)).toEqual([true]);
  });

  test('an unclosed quote in the last line ends with the text', () => {
    expect(issues('a,b\n1,"')).toEqual([['unclosed-quote', 2, 2, {}]]);
    expect(rows(parseCsv('a,b\n1,"'))).toEqual(['2: 1@2 | @2']);
  });

  test('in the header is reported there, and the rows are still found', () => {
    const document = parseCsv('a,"b,c\n1,2,3\n');
    expect(document.header?.damaged).toBe(true);
    expect(rows(document)).toEqual(['2: 1@2 | 2@2 | 3@2']);
  });

  test.each([
    ['a last cell cut off with the file', '1,2,"x\ny\nz', 2],
    ['a doubtful quote in a cell of two lines', '1,2,"x "y" z\nlast"\n', 1],
    ['a doubtful quote in a cell that is not the last', '1,"x "y\nz",3\n', 1],
  ])('the lines that are left of its cell belong to it: %s', (_, text, remains) => {
    const document = parseCsv(`a,b,c\n${text}\n4,5,6\n`);
    expect(document.issues.map(({ code }) => code)).toEqual(['unclosed-quote']);
    const expected = [...Array.from({ length: 1 + remains }, () => true), false];
    expect(document.rows.map(({ damaged }) => damaged)).toEqual(expected);
  });

  test('every one of many is reported', () => {
    expect(parseCsv(`a,b,c\n${'1,2,"x\n'.repeat(60)}`).issues).toHaveLength(60);
  });
});

test('cellAtEnd names the field that comes next', () => {
  expect(cellAtEnd('')).toEqual({ line: 1, column: 1 });
  expect(cellAtEnd('a,b\n')).toEqual({ line: 2, column: 1 });
  expect(cellAtEnd('a,b\n1,')).toEqual({ line: 2, column: 2 });
  expect(cellAtEnd('a,b\n1,"x\ny')).toEqual({ line: 2, column: 2 });
  expect(cellAtEnd('a,b,c\n1,2,"x\n3,4,5\n6,')).toEqual({ line: 4, column: 2 });
  expect(cellAtEnd('a;b\n1;x')).toEqual({ line: 2, column: 2 });
});

describe('properties', () => {
  const cell = fc.oneof(
    fc.stringMatching(/^[a-z0-9 -]{0,6}$/),
    fc.string({ unit: fc.constantFrom('a', '中', ',', '"', '\n', '\r\n', ' ', '；'), maxLength: 8 }),
  );
  const table = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 }))
    .chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
  const write = (value: string): string =>
    /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

  test('places and contents agree with a naive reader of well-formed text', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (values, lineEnd, closed) => {
        const text =
          ['h'.repeat(3), ...values.map((row) => row.map(write).join(','))].join(lineEnd) +
          (closed ? lineEnd : '');
        const expected = naiveRows(text).slice(1);
        const document = parseCsv(text);
        // A cell of several lines that hold a row's worth of commas is rightly doubted.
        fc.pre(document.issues.every(({ code }) => code === 'line-endings'));
        const blank = (row: { cells: readonly { text: string }[] }): boolean =>
          row.cells.every(({ text: t }) => t.trim() === '');
        expect(
          document.rows.map(({ line, cells }) => ({
            line,
            cells: cells.map(({ text: t, line: l }) => ({ text: t, line: l })),
          })),
        ).toEqual(expected.filter((row) => !blank(row)));
        expect(document.blankRows.map(({ line }) => line)).toEqual(
          expected.filter(blank).map(({ line }) => line),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('any text gives a document whose places exist and rise', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '1', ',', ';', '"', '\n', '\r', '\r\n', ' ', '，', '\0', '\t', '\ufeff'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (value) => {
        const { header, rows: found, blankRows, issues: problems } = parseCsv(value);
        const last = value.split(/\r\n|\r|\n/).length;
        const lines = [...(header === null ? [] : [header]), ...found].map(({ line }) => line);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        for (const line of [
          ...lines,
          ...blankRows.map((row) => row.line),
          ...problems.map((issue) => issue.line ?? 1),
        ]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
        for (const row of found) {
          row.cells.forEach(({ line, column }, index) => {
            expect(column).toBe(index + 1);
            expect(line).toBeGreaterThanOrEqual(row.line);
            expect(line).toBeLessThanOrEqual(last);
          });
        }
      }),
      { numRuns: 3000 },
    );
  });
});
