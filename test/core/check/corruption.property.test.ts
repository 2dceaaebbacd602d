/** A valid file says what was written; and whatever makes one of its cells invalid is reported on that line. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTree } from '../../../src/core/check/checkTree.ts';
import type { CheckResult } from '../../../src/core/check/result.ts';
import { writeCsv } from '../../../src/core/write/csv.ts';
import { HEADER, PLACE, AS_OF, treeOf } from '../../corpus/case.ts';

const COLUMNS = HEADER.split(',');
const SITES = ['guangzhou-nansha', 'guangzhou', 'zhuhai-hengqin', 'zhuhai', 'dongguan', 'guangdong'];
const ORIGINS = ['HK', 'MO', 'ML'];

/** Notes that hold anything a person may write: commas, quotes, line ends, other scripts. */
const note = fc
  .string({
    unit: fc.constantFrom(
      '首',
      '批',
      'a',
      ' ',
      ',',
      '"',
      '\n',
      ';',
      '，',
      '。',
      "'",
      '=',
      '·',
      '〔2022〕2号',
      '1',
    ),
    maxLength: 30,
  })
  .map((text) => text.trim().replace(/^[=@+-]+/, ''))
  .filter((text) => text === text.trim() && !/^[=@+-]/.test(text));

/** Rows of distinct combinations. */
const dataRows = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...SITES), fc.constantFrom(...ORIGINS), fc.nat({ max: 150 }), note), {
    selector: ([site, origin]) => `${site} ${origin}`,
    minLength: 1,
    maxLength: 12,
  })
  .map((all) =>
    all.map(([site, origin, headcount, text]) => [
      '2022-06',
      'computer-information',
      site,
      origin,
      String(headcount),
      text,
    ]),
  );

function run(rows: readonly (readonly string[])[]): CheckResult {
  return checkTree(treeOf({ [PLACE]: writeCsv(COLUMNS, rows) }), { asOf: AS_OF, paths: [PLACE] });
}

/** Physical line on which each row starts. */
function linesOf(rows: readonly (readonly string[])[]): readonly number[] {
  let line = 2;
  return rows.map((row) => {
    const start = line;
    line += 1 + row.join('').split('\n').length - 1;
    return start;
  });
}

test('what is written is read again', () => {
  fc.assert(
    fc.property(dataRows, (rows) => {
      const { problems, checked, counts } = run(rows);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(counts.rows).toBe(rows.length);
      const lines = linesOf(rows);
      expect(checked?.submissions[0]?.facts).toEqual(
        rows.map(([, domain, site, origin, headcount, text], index) => ({
          unit: 'gd-computer',
          month: '2022-06',
          domain,
          site,
          origin,
          headcount: Number(headcount),
          note: text,
          category: 'non-regulated',
          file: PLACE,
          line: lines[index],
        })),
      );
    }),
    { numRuns: 200 },
  );
}, 120_000);

const letters = (min: number) =>
  fc.string({ unit: fc.constantFrom('q', 'x', 'z', 'j', '囍'), minLength: min, maxLength: 8 });

/** For each column, texts that mean nothing in it. */
const INVALID: readonly fc.Arbitrary<string>[] = [
  fc.oneof(
    letters(1),
    fc.constantFrom(
      '',
      '2022-00',
      '2022-13',
      '2022',
      '06',
      '22-06',
      '2022-6-15',
      '2022-05',
      '2023-06',
      '=A1',
      '202213',
    ),
  ),
  fc.oneof(
    letters(1),
    fc.constantFrom(
      '',
      'regulated-construction',
      'computer',
      '=B2',
      '13812345678',
      'Computer\u202eInformation',
    ),
  ),
  fc.oneof(letters(1), fc.constantFrom('', 'shanghai', '北京', 'site', 'a\u0000b')),
  fc.oneof(letters(1), fc.constantFrom('', 'TW', 'H K 1', '海外', 'HKMO')),
  fc.oneof(
    letters(1),
    fc.constantFrom(
      '',
      '-1',
      '1.5',
      '1e2',
      '0x1',
      '1,000',
      '٣',
      '三',
      '=1+1',
      'NaN',
      'Infinity',
      '1 2',
      '99999999',
      '½',
      '+1',
      '01',
    ),
  ),
  fc.constantFrom(
    'x'.repeat(501),
    '=SUM(A1)',
    '13812345678',
    'a@example.org',
    'a\u0007',
    'a\u202eb',
    '身份证 11010519491231002X',
  ),
];

test('a cell that is invalid for its column is an error on its line and in its column', () => {
  const corruption = fc
    .integer({ min: 0, max: COLUMNS.length - 1 })
    .chain((column) => fc.tuple(fc.constant(column), INVALID[column] ?? fc.constant('')));
  fc.assert(
    fc.property(dataRows, fc.nat(), corruption, (rows, pick, [column, text]) => {
      const at = pick % rows.length;
      const broken = rows.map((row, index) => (index === at ? row.with(column, text) : row));
      const errors = run(broken).problems.filter(({ severity }) => severity === 'error');
      const line = linesOf(rows)[at];
      expect(errors.map((problem) => `${problem.line}:${problem.column}`)).toContain(`${line}:${column + 1}`);
      // Nothing else is wrong, so nothing is reported elsewhere.
      expect(errors.filter((problem) => problem.line !== line)).toEqual([]);
    }),
    { numRuns: 400 },
  );
}, 120_000);

test('a row that breaks a check across rows is an error on its line', () => {
  fc.assert(
    fc.property(
      dataRows,
      fc.nat(),
      fc.constantFrom('duplicate', 'short', 'long', 'category'),
      (rows, pick, how) => {
        const at = pick % rows.length;
        const row = rows[at] ?? [];
        const extra =
          how === 'duplicate'
            ? row.with(5, '')
            : how === 'short'
              ? row.slice(0, 4)
              : how === 'long'
                ? [...row, 'x']
                : row.with(1, 'regulated-construction');
        const broken = how === 'duplicate' ? [...rows, extra] : rows.with(at, extra);
        const line = how === 'duplicate' ? (linesOf(broken).at(-1) ?? 0) : linesOf(broken)[at];
        const errors = run(broken).problems.filter(({ severity }) => severity === 'error');
        expect(errors.map((problem) => problem.line)).toContain(line);
        expect(errors.filter((problem) => problem.line !== line)).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
}, 120_000);
