/** Which numbers of a curve along the months may still change, because reports of them are to come. */
import type { ExploreFacts } from './facts.ts';
import type { Cell } from './pivot.ts';
import { reportersOf } from './silence.ts';
import type { Dimension, View } from './view.ts';

/**
 * One entry per month of the view. Of people new in a month it is the months that lack a report; a running total lacks
 * all that was missing before, and shows it at its end, as the curves of the targets do.
 *
 * @param dimension of the member beside the months, with the place of it; null where the view has the months alone
 * @param months places of the view's months, and `cells` what the curve has in each
 */
export function provisionalIn(
  facts: ExploreFacts,
  view: View,
  [dimension, member]: readonly [dimension: Dimension | null, member: number],
  months: readonly number[],
  cells: readonly Cell[],
): readonly boolean[] {
  const reporters = reportersOf(facts, view, dimension, member);
  const lacks = months.map(
    (month) =>
      facts.isProvisional[month] === true &&
      reporters.some((unit) => ['missing', 'not-due'].includes(facts.silence[unit]?.[month] ?? '')),
  );
  if (view.measure === 'new') return cells.map((cell, at) => typeof cell === 'number' && lacks[at] === true);
  const end = cells.findLastIndex((cell) => typeof cell === 'number');
  const open = lacks.slice(0, end + 1).includes(true);
  return cells.map((_, at) => open && at === end);
}
