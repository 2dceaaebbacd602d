/** A view with everything that is said and shown of it: what the picture and the files are made from. */
import type { ExploreFacts } from '../../core/explore/facts.ts';
import type { Comparison } from '../../core/explore/compare.ts';
import type { Cell, Pivot } from '../../core/explore/pivot.ts';
import type { Dimension, View } from '../../core/explore/view.ts';
import type { ExploreTable } from '../../core/explore/viewTable.ts';

export interface Shown {
  readonly view: View;
  readonly pivot: Pivot;
  /** null where the view compares nothing. */
  readonly comparison: Comparison | null;
  readonly facts: ExploreFacts;
  readonly table: ExploreTable;
  readonly title: string;
  readonly summary: string;
  /** Address of the view, with its host. */
  readonly address: string;
  readonly citation: string;
  readonly memberName: (dimension: Dimension, id: string) => string;
  readonly cell: (cell: Cell) => string;
}
