/** Which cells of a view nobody has reported, so that no zero stands where nothing was said. */
import type { ExploreFacts, Silence } from './facts.ts';
import type { Dimension, View } from './view.ts';

/**
 * Why nobody has said anything of a cell: every unit that could have put people into it owes the cell's month
 * (`missing`), may still deliver it (`not-due`) or need not report it; `exempt` where none of them need.
 *
 * The units are those that may report one of the domains that the cell and the filter allow, and that the filter
 * keeps, at one of the sites that they allow: a society may report at any. Origins narrow nothing.
 *
 * @returns a question about a cell, by the places of its two members; null where someone has, or no axis holds the
 *   months
 */
export function silenceIn(facts: ExploreFacts, view: View): (row: number, column: number) => Silence | null {
  const { rows, columns } = view;
  if (rows !== 'month' && columns !== 'month') return () => null;
  const other = rows === 'month' ? columns : rows;
  const units = new Map<number, readonly number[]>();
  return (row, column) => {
    const [month, member] = rows === 'month' ? [row, column] : [column, row];
    const known = units.get(member) ?? reportersOf(facts, view, other, member);
    units.set(member, known);
    const states = known.map((unit) => facts.silence[unit]?.[month] ?? null);
    if (states.length === 0 || states.includes(null)) return null;
    return (['missing', 'not-due'] as const).find((kind) => states.includes(kind)) ?? 'exempt';
  };
}

/** Units, by place, that could report what one member of the axis beside the months stands for. */
export function reportersOf(
  facts: ExploreFacts,
  view: View,
  dimension: Dimension | null,
  member: number,
): readonly number[] {
  const { members, categoryOf, cityOf, unitsOf, sitesOf } = facts;
  const allows = (of: Dimension, place: number): boolean =>
    (dimension !== of || member === place) && (view.filter[of]?.includes(members[of][place] ?? '') ?? true);
  const reporters = members.domain.flatMap((_, domain) =>
    allows('domain', domain) && allows('category', categoryOf[domain] ?? 0) ? (unitsOf[domain] ?? []) : [],
  );
  const reaches = (unit: number): boolean => {
    const own = sitesOf[unit] ?? [];
    return own.length === 0 || own.some((site) => allows('site', site) && allows('city', cityOf[site] ?? 0));
  };
  return [...new Set(reporters)].filter((unit) => allows('unit', unit) && reaches(unit));
}
