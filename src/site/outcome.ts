/** What a target came to, once its due day is past: from then on the result is told, and no pace. */
import { isDue } from '../core/asOf.ts';
import type { Figures, TargetFigure } from '../core/figures/figures.ts';
import type { PageContext } from './context.ts';
import { quantity } from './quantity.ts';

/** The due day is past, so nothing more is expected of it. */
export const isOver = (figures: Figures, target: TargetFigure): boolean =>
  isDue(target.definition.due, figures.asOf);

/** `超额45人`, `差11人`, `恰好达成`; null before the due day is past, and where the plan sets no number. */
export function outcome(context: PageContext, target: TargetFigure): string | null {
  if (target.target === null || !isOver(context.figures, target)) return null;
  const words = context.t.findings.outcome;
  const by = target.actual - target.target;
  const amount = quantity(context, target)(Math.abs(by));
  return by === 0 ? words.exact : by > 0 ? words.over(amount) : words.short(amount);
}
