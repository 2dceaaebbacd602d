/** A few members of one dimension against each other, month by month: what the comparison draws, lists and says. */
import type { ExploreFacts } from './facts.ts';
import { peopleIn, pivot } from './pivot.ts';
import type { Cell } from './pivot.ts';
import { provisionalIn } from './provisional.ts';
import { reportersOf } from './silence.ts';
import { COMPARABLE, comparison, MOST_COMPARED } from './view.ts';
import type { Dimension, View } from './view.ts';

export interface ComparedMember {
  readonly id: string;
  /** One per month, as the view measures. */
  readonly cells: readonly Cell[];
  /** People up to the last month that is due. */
  readonly total: Cell;
  /** Of each month how many of its reports are missing: its number then is none, or not whole. */
  readonly owed: readonly number[];
  /** Months whose number may still change. */
  readonly provisional: readonly boolean[];
}

export interface Comparison {
  readonly months: readonly string[];
  /** In the order in which they were chosen. */
  readonly members: readonly ComparedMember[];
  /** The first less the second, by month and in all; null where not two are compared. */
  readonly difference: { readonly cells: readonly Cell[]; readonly total: Cell } | null;
  /** Whether any of the months is due. */
  readonly isDue: boolean;
}

export function compare(facts: ExploreFacts, view: View): Comparison {
  const result = pivot(facts, view);
  const chosen = view.filter[view.rows] ?? [];
  const monthPlaces = result.columnIds.map((month) => facts.members.month.indexOf(month));
  const members = chosen.map((id): ComparedMember => {
    const row = result.rowIds.indexOf(id);
    const cells = result.cells[row] ?? [];
    const place = facts.members[view.rows].indexOf(id);
    const reporters = reportersOf(facts, view, view.rows, place);
    return {
      id,
      cells,
      total: result.rowTotals[row] ?? 0,
      // Before a member opened nobody waits for a report of it.
      owed: monthPlaces.map((month, at) =>
        cells[at] === 'not-open'
          ? 0
          : reporters.filter((unit) => facts.silence[unit]?.[month] === 'missing').length,
      ),
      provisional: provisionalIn(facts, view, [view.rows, place], monthPlaces, cells),
    };
  });
  const [first, second] = members;
  return {
    months: result.columnIds,
    members,
    difference:
      first === undefined || second === undefined || members.length > 2
        ? null
        : {
            cells: first.cells.map((cell, month) => less(cell, second.cells[month])),
            total: less(first.total, second.total),
          },
    isDue: monthPlaces.some((month) => facts.isDue[month] === true),
  };
}

/** Without one of the numbers there is no difference, and what that one says stands in its place. */
function less(one: Cell, other: Cell | undefined): Cell {
  if (typeof one !== 'number') return one;
  return typeof other === 'number' ? one - other : (other ?? one);
}

/** Where a comparison was asked for without members: the two with the most people, so that there is something to see. */
export function withMembers(facts: ExploreFacts, view: View, dimension: Dimension): View {
  const { filter } = comparison(view, { dimension, ids: [] });
  const { rowIds, rowTotals } = pivot(facts, {
    rows: dimension,
    columns: null,
    measure: 'new',
    display: 'table',
    filter,
  });
  const ids = [...rowIds.keys()]
    .toSorted((one, other) => peopleIn(rowTotals[other]) - peopleIn(rowTotals[one]))
    .slice(0, 2)
    .map((row) => rowIds[row] ?? '');
  return comparison(view, { dimension, ids });
}

/**
 * From any view to a comparison: of what it filters where that is few enough, else of the greatest. It adds up along
 * the months, so that the curves end at the numbers that the sentence says.
 */
export function toComparison(facts: ExploreFacts, view: View): View {
  const dimension =
    COMPARABLE.find((each) => each === view.rows) ??
    COMPARABLE.find((each) => each === view.columns) ??
    'domain';
  const ids = view.filter[dimension] ?? [];
  const added: View = { ...view, measure: 'cumulative' };
  return ids.length > 1 && ids.length <= MOST_COMPARED
    ? comparison(added, { dimension, ids })
    : withMembers(facts, added, dimension);
}
