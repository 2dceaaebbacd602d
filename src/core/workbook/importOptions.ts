/** What a workbook is received as, and beside what. */
import type { AsOf } from '../asOf.ts';
import type { DataTree } from '../check/tree.ts';
import type { IsoDate, Month, Registry, Unit } from '../model.ts';

export interface ImportOptions {
  readonly tree: DataTree;
  readonly registry: Registry;
  readonly unit: Unit;
  readonly month: Month;
  readonly asOf: AsOf;
  /** Day of first delivery as told; null to take the sheet's own. One that the month's file already gives is kept. */
  readonly reportedOn: IsoDate | null;
  /** The day on which the workbook came in, where nothing else gives one; null to leave it out. */
  readonly receivedOn: IsoDate | null;
  /** Name of the workbook's file, which may name a month or a unit; null where there is none. */
  readonly fileName: string | null;
}
