/** Sheets as people make them, held in memory, and what the import makes of them. */
import { checkTree } from '../../../src/core/check/checkTree.ts';
import type { Registry, Unit } from '../../../src/core/model.ts';
import type { SheetPlace } from '../../../src/core/problems/placed.ts';
import { importByUnit } from '../../../src/core/workbook/importByUnit.ts';
import { importWorkbook } from '../../../src/core/workbook/importWorkbook.ts';
import type { ImportOptions } from '../../../src/core/workbook/importOptions.ts';
import type { ImportResult } from '../../../src/core/workbook/importResult.ts';
import { plainSheet } from '../../../src/core/workbook/sheet.ts';
import type { CellMark, MergedRange, Sheet, SheetValue } from '../../../src/core/workbook/sheet.ts';
import { AS_OF, treeOf } from '../../corpus/case.ts';
import type { Content } from '../../corpus/case.ts';

export const HEADER = ['月份', '专业领域', '地点', '来源地', '人数', '备注'];
export const ROWS: readonly (readonly SheetValue[])[] = [
  ['2022-06', '计算机信息工程', '省级（不分地区）', '香港', 3, '首批'],
  ['2022-06', '计算机信息工程', '省级（不分地区）', '澳门', 2, null],
];
export const PATH = '2022/headcounts/gd-computer/2022-06.csv';
export const CSV =
  'month,domain,site,origin,headcount,note\n' +
  '2022-06,computer-information,guangdong,HK,3,首批\n' +
  '2022-06,computer-information,guangdong,MO,2,\n';

/** What a sheet may have besides its cells, in the letters of Excel: ranges, lines, columns, marks of cells. */
export interface Looks {
  readonly name?: string;
  readonly merged?: readonly string[];
  readonly visible?: boolean;
  readonly hiddenLines?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly marks?: Readonly<Record<string, readonly CellMark[]>>;
}

export function sheet(rows: readonly (readonly SheetValue[])[], looks: Looks = {}): Sheet {
  const {
    name = '人数',
    merged = [],
    visible = true,
    hiddenLines = [],
    hiddenColumns = [],
    marks = {},
  } = looks;
  return {
    ...plainSheet(name, rows, merged.map(range)),
    visible,
    hiddenLines: new Set(hiddenLines),
    hiddenColumns: new Set(hiddenColumns),
    marks: new Map(Object.entries(marks)),
  };
}

/** `B3:B5` */
function range(text: string): MergedRange {
  const [first = '', last = first] = text.split(':');
  const line = (cell: string): number => Number(cell.slice(1));
  const column = (cell: string): number => cell.charCodeAt(0) - 64;
  return { top: line(first), left: column(first), bottom: line(last), right: column(last) };
}

export const REGISTRY: Registry = registryOf();

function registryOf(): Registry {
  const { checked } = checkTree(treeOf({}), { asOf: AS_OF });
  if (checked === null) throw new Error('the base of the corpus cannot be read');
  return checked.registry;
}

export function unitOf(id: string): Unit {
  const unit = REGISTRY.units.find((one) => one.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return unit;
}

export interface Given extends Partial<
  Pick<ImportOptions, 'month' | 'reportedOn' | 'receivedOn' | 'fileName'>
> {
  /** null for a collector's table. */
  readonly unit?: string | null;
  /** Files that are there before. */
  readonly files?: Readonly<Record<string, Content>>;
}

export function importOf(sheets: readonly Sheet[], given: Given = {}): ImportResult | null {
  const { unit = 'gd-computer', month = '2022-06', reportedOn = null, files = {} } = given;
  const { receivedOn = null, fileName = null } = given;
  const options = {
    tree: treeOf(files),
    registry: REGISTRY,
    month,
    asOf: AS_OF,
    reportedOn,
    receivedOn,
    fileName,
  };
  return unit === null
    ? importByUnit(sheets, options)
    : importWorkbook(sheets, { ...options, unit: unitOf(unit) });
}

/** The import of one sheet that has a table of headcounts. */
export function imported(sheets: readonly Sheet[], given: Given = {}): ImportResult {
  const result = importOf(sheets, given);
  if (result === null) throw new Error('no table of headcounts');
  return result;
}

export function textsOf({ files }: ImportResult): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

/**
 * `code@sheet!cell`, `code@sheet!line` for a whole line, `code@sheet` for a sheet, `code@file` for the workbook;
 * `code@path` for what did not come from it.
 */
export function problemsOf({ problems }: ImportResult): readonly string[] {
  return problems.map(({ problem, place }) => {
    return `${problem.code}@${place === null ? problem.file : shortPlace(place)}`;
  });
}

function shortPlace({ sheet: name, line, cell }: SheetPlace): string {
  if (name === null) return 'file';
  return line === null ? name : `${name}!${cell ?? line}`;
}
