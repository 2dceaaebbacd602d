/** Which cells of a view nobody has reported yet, so that no zero stands where nothing was said. */
import type { ExploreFacts } from './facts.ts';
import type { Dimension, View } from './view.ts';

/**
 * Whether every unit that could have put people into a cell still owes the cell's month.
 *
 * The units are those that may report one of the domains that the cell and the filter allow, and that the filter
 * keeps. Sites and origins narrow nothing: a society may report at any site.
 *
 * @returns a question about a cell, by the places of its two members; false wherever no axis holds the months
 */
export function owedBy(facts: ExploreFacts, view: View): (row: number, column: number) => boolean {
  const { rows, columns } = view;
  if (rows !== 'month' && columns !== 'month') return () => false;
  const other = rows === 'month' ? columns : rows;
  const units = new Map<number, readonly number[]>();
  return (row, column) => {
    const [month, member] = rows === 'month' ? [row, column] : [column, row];
    const known = units.get(member) ?? reportersOf(facts, view, other, member);
    units.set(member, known);
    return known.length > 0 && known.every((unit) => facts.isMissing[unit]?.[month] === true);
  };
}

/** Units, by place, that could report what one member of the axis beside the months stands for. */
function reportersOf(
  facts: ExploreFacts,
  view: View,
  dimension: Dimension | null,
  member: number,
): readonly number[] {
  const { members, categoryOf, unitsOf } = facts;
  const allows = (of: Dimension, place: number): boolean =>
    (dimension !== of || member === place) && (view.filter[of]?.includes(members[of][place] ?? '') ?? true);
  const reporters = members.domain.flatMap((_, domain) =>
    allows('domain', domain) && allows('category', categoryOf[domain] ?? 0) ? (unitsOf[domain] ?? []) : [],
  );
  return [...new Set(reporters)].filter((unit) => allows('unit', unit));
}
