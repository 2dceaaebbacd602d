/** What the check, or for a workbook the import, says of an example. */
import type { AsOf } from '../../asOf.ts';
import { checkTree } from '../../check/checkTree.ts';
import type { CheckResult } from '../../check/result.ts';
import type { DataTree } from '../../check/tree.ts';
import { importByUnit } from '../../workbook/importByUnit.ts';
import { importWorkbook } from '../../workbook/importWorkbook.ts';
import { plainSheet } from '../../workbook/sheet.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import type { ExampleFile, ExampleSheet } from './example.ts';
import { exampleTree } from './exampleTree.ts';

/**
 * @param base the data directory whose registry is taken
 * @param files of the example, the one that it is about last
 * @param isNew whether that one is delivered for the first time
 */
export function checkExample(
  base: DataTree,
  files: readonly ExampleFile[],
  asOf: AsOf,
  isNew = false,
): CheckResult {
  const tree = exampleTree(base, files);
  const file = files.at(-1);
  const result = checkTree(tree, { asOf, ...(isNew && file !== undefined ? { added: [file.path] } : {}) });
  if (file === undefined || !('sheets' in file)) return result;
  const { checked } = result;
  if (checked === null) return result;
  const { registry } = checked;
  const { month, fileName = null } = file;
  const options = { tree, registry, month, asOf, reportedOn: null, receivedOn: null, fileName };
  const sheets = file.sheets.map(sheetOf);
  const unit = registry.units.find(({ id }) => id === file.unit);
  const imported =
    file.unit === null
      ? importByUnit(sheets, options)
      : unit === undefined
        ? null
        : importWorkbook(sheets, { ...options, unit });
  return { ...result, problems: imported?.problems.map(({ problem }) => problem) ?? [] };
}

function sheetOf({
  name,
  rows,
  merged = [],
  hiddenLines = [],
  hiddenColumns = [],
  isHidden,
  marks,
}: ExampleSheet): Sheet {
  return {
    ...plainSheet(name, rows, merged),
    visible: isHidden !== true,
    hiddenLines: new Set(hiddenLines),
    hiddenColumns: new Set(hiddenColumns),
    marks: new Map(Object.entries(marks ?? {})),
  };
}
