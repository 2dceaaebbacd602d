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
  /** Day of first delivery; null to leave it out. One that the month's file already gives is kept. */
  readonly reportedOn: IsoDate | null;
}
