/** The table of headcounts of a workbook, received as the month's file. */
import { checkTree } from '../check/checkTree.ts';
import type { IsoDate } from '../model.ts';
import { indexRegistry } from '../registry/registryIndex.ts';
import { isUnreadable, readDate } from '../text/normalise.ts';
import type { ImportOptions } from './importOptions.ts';
import type { Intake } from './intake.ts';
import { tableReceipt } from './receipt.ts';
import { columnOf } from './sheetLabels.ts';
import { cellAddress, rangeAddress } from './sheet.ts';
import type { MergedRange } from './sheet.ts';
import type { SheetFault } from './sheetFault.ts';
import type { SheetTable } from './sheetTable.ts';
import { peopleIn, totalMismatches } from './totals.ts';
import { missingColumns, transcribe } from './transcript.ts';
import type { AddedColumn } from './transcript.ts';
import { withoutColumns, withoutUnitColumns } from './unitColumn.ts';

export function receiveHeadcounts(
  found: SheetTable,
  path: string,
  options: ImportOptions,
  { texts, places, receipt, faults }: Intake,
): void {
  const { unit, registry, month, reportedOn } = options;
  const units = withoutUnitColumns(found, unit, indexRegistry(registry).units);
  const before = deliveredBefore(path, options);
  const delivered = before ?? reportedOn;
  const delivery = delivered === null ? [] : columnsNamed('reported_on', units.table);
  const table = withoutColumns(units.table, delivery);
  const added = missingColumns<AddedColumn>(table, [
    { name: 'month', value: month, origin: 'told' },
    { name: 'note', value: '', origin: 'blank' },
    ...(delivered === null
      ? []
      : [{ name: 'reported_on', value: delivered, origin: before === null ? 'told' : 'kept' } as const]),
  ]);

  const { text, place } = transcribe(table, added);
  texts.set(path, text);
  places.set(path, place);
  receipt.push({
    kind: 'headcounts',
    ...tableReceipt(table, units.columns, added),
    people: peopleIn(table),
    otherDelivery: delivery.length === 0 ? null : otherDelivery(units.table, delivery, delivered),
  });
  faults.push(
    ...totalMismatches(table).map((mismatch): SheetFault => ({ kind: 'total-mismatch', ...mismatch })),
    ...units.others.map((other): SheetFault => ({ kind: 'other-unit', ...other })),
    ...table.sharedCounts.map((range) => sharedCount(table, range)),
  );
}

/** The day of first delivery that the month's file already gives; null where it gives none. */
function deliveredBefore(path: string, { tree, asOf }: ImportOptions): IsoDate | null {
  const { checked } = checkTree(tree, { asOf, paths: [path] });
  return checked?.submissions.find(({ file }) => file === path)?.reportedOn ?? null;
}

/** A day in the sheet's own column that is not the one that counts; null where there is none. */
function otherDelivery(table: SheetTable, columns: readonly number[], counts: IsoDate | null): string | null {
  const days = columns.flatMap((index) =>
    table.rows.flatMap((row) => {
      const reading = readDate(row.cells[index]?.text ?? '');
      return isUnreadable(reading) ? [] : [reading.value];
    }),
  );
  return days.find((day) => day !== counts) ?? null;
}

function columnsNamed(name: string, table: SheetTable): readonly number[] {
  return table.header.cells.flatMap(({ text }, index) =>
    columnOf(text, table.kind) === name ? [index] : [],
  );
}

function sharedCount({ sheet, rows }: SheetTable, range: MergedRange): SheetFault {
  // A range may reach down to the last line that a sheet can have.
  const last = Math.min(range.bottom, rows.at(-1)?.line ?? range.top);
  const lines = Array.from({ length: Math.max(0, last - range.top) }, (_, at) => range.top + 1 + at);
  const cells = lines.map((line) => `${sheet}!${cellAddress(line, range.left)}`);
  return { kind: 'shared-count', sheet, range: rangeAddress(range), cells };
}
