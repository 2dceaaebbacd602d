/** What one domain, site, city or unit has brought to the targets in people. */
import type { Counts, Figures, TargetFigure } from '../core/figures/figures.ts';
import { peopleTargets } from './headline.ts';

export interface TargetShare {
  readonly target: TargetFigure;
  /** People of it that count towards the target. */
  readonly part: number;
  /** part / target, 0–1 and above */
  readonly share: number;
}

/** One entry for each target in people towards which it has brought somebody; none for nobody. */
export function targetShares(figures: Figures, line: Counts): readonly TargetShare[] {
  return peopleTargets(figures).flatMap((target) => {
    const part = target.definition.measure === 'regulated-headcount' ? line.regulated : line.nonRegulated;
    if (part === 0 || target.target === null || target.target === 0) return [];
    return [{ target, part, share: part / target.target }];
  });
}
