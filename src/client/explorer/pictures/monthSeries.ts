/** The curves of a view along its months, whichever axis holds them. */
import type { Cell } from '../../../core/explore/pivot.ts';
import { provisionalIn } from '../../../core/explore/provisional.ts';
import type { Dimension } from '../../../core/explore/view.ts';
import type { Shown } from '../shown.ts';
import { toneOfMember } from './frame.ts';

export interface Series {
  readonly id: string;
  readonly name: string;
  readonly tone: string;
  readonly cells: readonly Cell[];
  /** Months whose number may still change. */
  readonly provisional: readonly boolean[];
}

export function seriesOf(shown: Shown): {
  readonly months: readonly string[];
  readonly series: readonly Series[];
} {
  const { view, pivot, facts, memberName, title } = shown;
  const across = view.columns === 'month';
  const months = across ? pivot.columnIds : pivot.rowIds;
  const places = months.map((month) => facts.members.month.indexOf(month));
  const of = (id: string, dimension: Dimension | null, cells: readonly Cell[]): Series => ({
    id,
    name: dimension === null ? title : memberName(dimension, id),
    tone: toneOfMember(shown, dimension, id),
    cells,
    provisional: provisionalIn(
      facts,
      view,
      [dimension, dimension === null ? -1 : facts.members[dimension].indexOf(id)],
      places,
      cells,
    ),
  });
  if (across)
    return { months, series: pivot.rowIds.map((id, row) => of(id, view.rows, pivot.cells[row] ?? [])) };
  const { columns } = view;
  const ids = columns === null ? ['people'] : pivot.columnIds;
  return {
    months,
    series: ids.map((id, column) =>
      of(
        id,
        columns,
        pivot.cells.map((row) => row[column] ?? 0),
      ),
    ),
  };
}
