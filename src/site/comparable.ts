/**
 * Whether a month can be compared with the one before it. A report that is missing makes a number smaller
 * without anything having fallen, and makes the next month's larger without anything having risen.
 */
import type { Counts, Figures, LikeForLikeFigure, UnitFigure } from '../core/figures/figures.ts';
import type { Month } from '../core/model.ts';
import type { PageContext } from './context.ts';

export interface Compared {
  readonly kind: 'all' | 'domain' | 'site' | 'city' | 'unit';
  readonly id: string;
}

export const ALL: Compared = { kind: 'all', id: '' };

/** No unit that could have had people there has left the month out. */
export function isWhole(figures: Figures, month: Month, subject: Compared): boolean {
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
  subject: Compared,
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

function couldReport(figures: Figures, unit: UnitFigure, { kind, id }: Compared): boolean {
  const { domains, sites } = unit.definition;
  const at = (places: readonly string[]): boolean =>
    // A unit without sites of its own may report any.
    sites.length === 0 || sites.some((site) => places.includes(site.id));
  switch (kind) {
    case 'all':
      return true;
    case 'unit':
      return unit.id === id;
    case 'domain':
      return domains.some((domain) => domain.id === id);
    case 'site':
      return at([id]);
    case 'city':
      return at(figures.byCity.find((city) => city.id === id)?.sites ?? []);
  }
}
