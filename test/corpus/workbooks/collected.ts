/** Tables of a collector, which name the unit in every row. */
import { HONG_KONG, LABELS, MACAO, one } from './case.ts';
import type { Row, WorkbookCase } from './case.ts';
import type { Given, Looks } from '../../core/workbook/sheets.ts';
import type { SheetValue } from '../../../src/core/workbook/sheet.ts';

const HEADER: Row = ['单位', ...LABELS];
const FOOD: Row = ['食品', '省级（不分地区）', '香港', 2, null];
const of = (unit: SheetValue, row: Row): Row => [unit, ...row];
const COMPUTER: readonly Row[] = [of('省计算机学会', HONG_KONG), of('gd-computer', MACAO)];
const ALL: readonly Row[] = [HEADER, ...COMPUTER, of('省食品学会', FOOD)];
const total = (number: number, label: SheetValue = '合计', unit: SheetValue = null): Row => [
  unit,
  label,
  null,
  null,
  number,
  null,
];

const collected = (
  name: string,
  rows: readonly Row[],
  looks: Looks & Given = {},
  ...expected: readonly string[]
): WorkbookCase => one(name, rows, { ...looks, unit: null }, ...expected);

export const COLLECTED: readonly WorkbookCase[] = [
  collected('no column of units', [LABELS, HONG_KONG, FOOD], {}, 'no-unit-column@人数!1'),
  collected(
    'two columns of units that differ',
    [
      [...HEADER, '所属学会'],
      [...of('省计算机学会', HONG_KONG), '省食品学会'],
    ],
    {},
    'no-unit-column@人数!2',
  ),
  collected('an unknown unit', [...ALL, of('某某学会', FOOD)], {}, 'unknown-unit-in-row@人数!A5'),
  collected(
    'the same unknown unit again is one cause',
    [...ALL, of('某某学会', FOOD), of('某某学会', HONG_KONG)],
    {},
    'unknown-unit-in-row@人数!A5',
  ),
  collected('a row of no unit', [...ALL, of(null, MACAO)], {}, 'unknown-unit-in-row@人数!A5'),
  collected(
    'a unit given once for rows that are not merged',
    [HEADER, of('省计算机学会', HONG_KONG), of(null, MACAO)],
    {},
    'unknown-unit-in-row@人数!A3',
  ),
  collected(
    'a month in the title is told once',
    [['省工程师学会2022年7月汇总表'], ...ALL],
    {},
    'names-another-month@人数!A1',
  ),
  collected('a tab of another month', ALL, { name: '7月' }, 'names-another-month@7月'),
  collected('a file of another month', ALL, { fileName: '2022年7月汇总.xlsx' }, 'names-another-month@file'),
  collected('a hidden row', ALL, { hiddenLines: [3] }, 'hidden-part@人数!3'),
  collected('hidden units', ALL, { hiddenColumns: [1] }, 'hidden-part@人数'),
  collected(
    'numbers struck out in rows of two units are one cause',
    ALL,
    { marks: { E2: [{ kind: 'struck-out' }], E4: [{ kind: 'struck-out' }] } },
    'struck-out@人数!E2',
  ),
  collected('a total that is wrong', [...ALL, total(9)], {}, 'total-mismatch@人数!E5'),
  collected(
    'a subtotal of a unit that is wrong',
    [...ALL, total(4, '小计', '省计算机学会'), total(2, '小计', '省食品学会'), total(7)],
    {},
    'total-mismatch@人数!E5',
  ),
  collected(
    'a header that is wrong is told once',
    [[...HEADER.slice(0, 4), '累计人数', '备注'], ...ALL.slice(1)],
    {},
    'cumulative-column@人数!E1',
  ),
  collected(
    'a name that nobody knows in rows of two units is one cause',
    [HEADER, of('省计算机学会', HONG_KONG.with(0, '某某')), of('省食品学会', FOOD.with(0, '某某'))],
    {},
    'unknown-domain@人数!B2',
  ),
  collected(
    'a unit that reports nothing',
    [HEADER, ...COMPUTER, of('省工程师学会', HONG_KONG.with(3, 7))],
    {},
    'coordinator-reports@人数!A4',
  ),
  collected('the same row twice for one unit', [...ALL, of('省食品学会', FOOD)], {}, 'duplicate-row@人数!5'),
  collected(
    'another table beside it',
    [
      [...HEADER, null, ...HEADER],
      [...of('省食品学会', FOOD), null, ...of('省食品学会', FOOD)],
    ],
    {},
    'tables-side-by-side@人数!I1',
  ),
];

export const WELL_COLLECTED: readonly WorkbookCase[] = [
  collected('two units', ALL),
  collected(
    'the collector in the title and the name of the file',
    [['省工程师学会2022年6月汇总表'], ...ALL],
    {
      fileName: '合作交流部6月.xlsx',
    },
  ),
  collected('another unit in the title', [['填报单位：省食品学会'], ...ALL]),
  collected('rows of one unit apart', [HEADER, ALL[1] ?? [], ALL[3] ?? [], ALL[2] ?? []]),
  collected('a unit merged over its rows', [HEADER, ALL[1] ?? [], of(null, MACAO), ALL[3] ?? []], {
    merged: ['A2:A3'],
  }),
  collected('a total and one of each unit below its rows', [
    HEADER,
    ...COMPUTER,
    total(5, null, '省计算机学会小计'),
    of('省食品学会', FOOD),
    total(2, '小计', 'gd-food'),
    total(7),
  ]),
  collected('totals of the units at the foot, by other names', [
    ...ALL,
    total(5, '小计', 'gd-computer'),
    total(2, '小计', '省食品学會'),
    total(7),
  ]),
  collected('a unit that was prepared and not filled in', [...ALL, of('省公路学会', [])]),
  collected('two columns that name the same unit', [
    [...HEADER, '所属学会'],
    ...ALL.slice(1).map((row) => [...row, row[0] ?? null]),
  ]),
];
