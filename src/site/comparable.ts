/**
 * Whether a month can be compared with the one before it. A report that is missing makes a number smaller
 * without anything having fallen, and makes the next month's larger without anything having risen.
 */
import type { Counts, Figures, LikeForLikeFigure } from '../core/figures/figures.ts';
import { couldReport } from '../core/figures/silence.ts';
import type { Subject } from '../core/figures/silence.ts';
import type { Month } from '../core/model.ts';
import type { PageContext } from './context.ts';

export const ALL: Subject = { kind: 'all', id: '' };

/** No unit that could have had people there has left the month out. */
export function isWhole(figures: Figures, month: Month, subject: Subject): boolean {
  return figures.byUnit.every(
    (unit) =>
      !couldReport(figures, unit, subject) ||
      !unit.states.some(
        (each) => each.month === month && (each.state === 'missing' || each.state === 'not-due'),
      ),
  );
}

/** A change that may be told: `units` is null where it is over all of them, else over those that reported both months. */
interface Told {
  readonly by: number;
  readonly units: number | null;
}

/** The change of a subject in a month on the one before; null where nobody who reported both had anyone there. */
export function toldChange(
  figures: Figures,
  [before, month]: readonly [Month, Month],
  {
    change,
    likeForLike,
  }: { readonly change: Counts | null; readonly likeForLike?: LikeForLikeFigure | null },
  subject: Subject,
): Told | null {
  if (change === null) return null;
  if (isWhole(figures, before, subject) && isWhole(figures, month, subject))
    return { by: change.headcount, units: null };
  if (!likeForLike || likeForLike.current.headcount + likeForLike.previous.headcount === 0) return null;
  return {
    by: likeForLike.current.headcount - likeForLike.previous.headcount,
    units: likeForLike.units,
  };
}

/** `比7月多2人`, over some of the units `同口径17家比7月多2人`. */
export function comparedClause({ t, say }: PageContext, before: Month, { by, units }: Told): string {
  const s = t.sentences.line;
  const month = say.month(before);
  const compared = by === 0 ? s.same(month) : (by > 0 ? s.more : s.fewer)(month, say.number(Math.abs(by)));
  return units === null ? compared : s.sameUnitsSays(say.number(units), units, compared);
}
