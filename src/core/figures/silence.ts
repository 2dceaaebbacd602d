/** Who could have had people somewhere, and whether any of them has said so: a month nobody spoke of is no zero. */
import type { Month } from '../model.ts';
import type { Figures, UnitFigure } from './figures.ts';

export interface Subject {
  readonly kind: 'all' | 'domain' | 'site' | 'city' | 'unit';
  readonly id: string;
}

/** Whether a unit may report people of a domain, at a site, in a city. */
export function couldReport(
  figures: Pick<Figures, 'byCity'>,
  unit: Pick<UnitFigure, 'id' | 'definition'>,
  { kind, id }: Subject,
): boolean {
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

/** Why there is no number: reports are missing, may still come, or need not. */
export type Silence = 'missing' | 'not-due' | 'exempt';

/** Why nobody has said anything of a month; null where at least one unit has that could have had people there. */
export function silenceOf(
  figures: Pick<Figures, 'byCity' | 'byUnit'>,
  month: Month | null,
  subject: Subject,
): Silence | null {
  const own = figures.byUnit
    .filter((unit) => couldReport(figures, unit, subject))
    .flatMap(({ states }) => states.filter((each) => each.month === month));
  if (own.length === 0 || own.some(({ file }) => file !== null)) return null;
  return (
    (['missing', 'not-due'] as const).find((kind) => own.some(({ state }) => state === kind)) ?? 'exempt'
  );
}
