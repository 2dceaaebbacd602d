/** Which cells of a view no domain was open for, so that no zero stands where nobody could be. */
import type { ExploreFacts } from './facts.ts';
import type { Dimension, View } from './view.ts';

/** Whether a cell is closed, by the places of its two members; a column of −1 stands for the whole row. */
export type Closed = (row: number, column: number) => boolean;

/**
 * A cell is closed where every domain that it and the filter allow waits for its agreement in every month that is due
 * and that they allow: one domain that was open is enough for a zero to be one.
 */
export function closedIn(facts: ExploreFacts, view: View): Closed {
  const { members, categoryOf, isDue, isOpen } = facts;
  if (isOpen.every((months) => months.every(Boolean))) return () => false;
  const kept = (dimension: Dimension): readonly number[] =>
    [...members[dimension].keys()].filter(
      (place) => view.filter[dimension]?.includes(members[dimension][place] ?? '') ?? true,
    );
  const months = kept('month').filter((month) => isDue[month] === true);
  const categories = new Set(kept('category'));
  const domains = kept('domain').filter((domain) => categories.has(categoryOf[domain] ?? 0));
  return (row, column) => {
    const isIn = (dimension: Dimension, place: number): boolean =>
      (view.rows !== dimension || row === place) &&
      (view.columns !== dimension || column < 0 || column === place);
    const own = domains.filter(
      (domain) => isIn('domain', domain) && isIn('category', categoryOf[domain] ?? 0),
    );
    const due = months.filter((month) => isIn('month', month));
    return (
      own.length > 0 &&
      due.length > 0 &&
      own.every((domain) => due.every((month) => isOpen[domain]?.[month] !== true))
    );
  };
}
