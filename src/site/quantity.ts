/** A number of whatever a target counts. */
import type { TargetFigure } from '../core/figures/figures.ts';
import type { PageContext } from './context.ts';

/** Targets in people, which have a pace and a forecast; the others count milestones or domains. */
export const isPeopleTarget = ({ definition }: TargetFigure): boolean =>
  definition.measure === 'regulated-headcount' || definition.measure === 'non-regulated-headcount';

/** People, domains, agreements: `45人`, `1 agreement`. */
export function quantity({ lang, say }: PageContext, target: TargetFigure): (value: number) => string {
  if (isPeopleTarget(target)) return say.persons;
  const unit = target.definition.unit[lang];
  // English units are plurals in -s.
  return (value) =>
    say.number(value) + (lang === 'en' ? ` ${value === 1 ? unit.replace(/s$/, '') : unit}` : unit);
}
