/** A table of milestones of a workbook, added to the unit's file of the year. */
import type { AsOf } from '../asOf.ts';
import { overlayTree } from '../check/overlayTree.ts';
import type { DataTree } from '../check/tree.ts';
import { fixTree } from '../fix/fixTree.ts';
import type { Problem } from '../problems/problem.ts';
import { indexRegistry } from '../registry/registryIndex.ts';
import { COLUMNS } from '../text/normalise.ts';
import type { ImportOptions } from './importOptions.ts';
import type { Intake } from './intake.ts';
import { hasMilestoneColumns, mergeMilestones } from './mergeMilestones.ts';
import { tableReceipt } from './receipt.ts';
import { columnOf } from './sheetLabels.ts';
import type { Sheet } from './sheet.ts';
import { sheetProblem } from './sheetProblem.ts';
import type { SheetTable } from './sheetTable.ts';
import { followsFrom, tableProblems } from './tableProblems.ts';
import { missingColumns, placeIn, transcribe } from './transcript.ts';
import type { PlacedRow } from './placeRows.ts';
import type { AddedColumn } from './transcript.ts';
import { otherUnitProblems, withoutUnitColumns } from './unitColumn.ts';

/** Columns that may be left blank in every row. */
const BLANK_COLUMNS: readonly AddedColumn[] = ['date', 'subject', 'evidence', 'note'].map((name) => ({
  name,
  value: '',
  origin: 'blank',
}));

/**
 * Rows that the unit's file holds already are left alone. A file with errors of its own is not touched: what is
 * in it, and what is added, could not be told apart any more.
 */
export function receiveMilestones(
  sheet: Sheet,
  found: SheetTable,
  path: string,
  options: ImportOptions,
  intake: Intake,
): void {
  const { tree, registry, unit, asOf } = options;
  const { table, columns, others } = withoutUnitColumns(found, unit, indexRegistry(registry).units);
  const added = missingColumns(table, BLANK_COLUMNS);
  const receive = (known: number): void => {
    intake.receipt.push({ kind: 'milestones', ...tableReceipt(table, [], columns, added), known });
  };
  intake.problems.push(...otherUnitProblems(table, others, path, unit.id));
  intake.problems.push(...tableProblems(sheet, found, path));
  intake.follows.push(followsFrom(sheet, found));
  if (table.rows.length === 0) {
    receive(0);
    return;
  }
  const isThere = tree.kind(path) === 'file';
  if (isThere && fixTree(tree, asOf, [path]).before.counts.errors > 0) {
    receive(0);
    intake.problems.push(sheetProblem('broken-milestones-file', { file: path, sheet: table.sheet }, {}));
    return;
  }
  const { text, place } = transcribe(table, added);
  const fresh = canonicalText(tree, asOf, path, text);
  if (!isThere || !hasMilestoneColumns(fresh.text)) {
    receive(0);
    intake.texts.set(path, text);
    intake.places.set(path, place);
    return;
  }
  const merged = mergeMilestones(canonicalText(tree, asOf, path, null).text, fresh.text);
  receive(table.rows.length - merged.fresh.length);
  intake.mended.push(...fresh.mended);
  intake.texts.set(path, merged.text);
  const rows = [
    ...Array.from({ length: 1 + merged.before }, () => null),
    ...merged.fresh.map((at) => inOrder(table, at)),
  ];
  intake.places.set(path, placeIn(table.sheet, merged.text, rows));
}

/** A file, or a text in its place, as `fix` would write it. */
function canonicalText(
  tree: DataTree,
  asOf: AsOf,
  path: string,
  text: string | null,
): { readonly text: string; readonly mended: readonly Problem[] } {
  const laid = text === null ? tree : overlayTree(tree, new Map([[path, new TextEncoder().encode(text)]]));
  const [fixed] = fixTree(laid, asOf, [path]).files;
  return { text: new TextDecoder().decode(fixed?.bytes ?? laid.read(path)), mended: fixed?.mended ?? [] };
}

/** A row of the sheet with its cells in canonical order. */
function inOrder(table: SheetTable, at: number): PlacedRow | null {
  const row = table.rows[at];
  if (row === undefined) return null;
  const labels = table.header.cells.map(({ text }) => columnOf(text, 'milestones'));
  return {
    line: row.line,
    cells: COLUMNS.milestones.required.map((name) => row.cells[labels.indexOf(name)]),
  };
}
