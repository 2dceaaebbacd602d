/**
 * Whether a month can be compared with the one before it. A report that is missing makes a number smaller
 * without anything having fallen, and makes the next month's larger without anything having risen.
 */
import type { Figures, UnitFigure } from '../core/figures/figures.ts';
import type { Month } from '../core/model.ts';

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

/** A fall needs its own month whole, a rise the month before, and no change both. */
export function isFair(
  figures: Figures,
  [before, month]: readonly [Month, Month],
  change: number,
  subject: Compared,
): boolean {
  return (
    (change > 0 || isWhole(figures, month, subject)) && (change < 0 || isWhole(figures, before, subject))
  );
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
