/** Where the marks of a target's bar stand, on one scale from nothing to the greatest of them. */
import type { TargetFigure } from '../core/figures/figures.ts';

export interface TargetBar {
  /** Positions in percent of the bar's width, for example `71.5%`. */
  readonly actual: string;
  readonly target: string;
  readonly pace: string | null;
  readonly forecast: { readonly from: string; readonly width: string } | null;
  /**
   * Where the label of the pace goes: after its line, before it, or, where that would run into the target's own
   * label, before that one.
   */
  readonly paceLabel: 'after' | 'before' | 'before-target';
}

/** How close pace and target may come, as part of the bar, before their labels meet on a phone. */
const LABELS_MEET = 0.17;

/** Room right of the target line when nothing goes beyond it, as part of the scale. */
const MARGIN = 1.02;

/** null where the plan sets no number: there is nothing to measure against. */
export function targetBar({ actual, target, expected, forecast }: TargetFigure): TargetBar | null {
  if (target === null || target === 0) return null;
  const whole = Math.max(target * MARGIN, actual, forecast?.high ?? 0);
  const at = (value: number): string => `${Math.round((value / whole) * 1000) / 10}%`;
  // At the end of the year the pace is the target: one line says both.
  const pace = expected === null || expected === 0 || expected >= target ? null : expected;
  return {
    actual: at(actual),
    target: at(target),
    pace: pace === null ? null : at(pace),
    forecast: forecast === null ? null : { from: at(forecast.low), width: at(forecast.high - forecast.low) },
    paceLabel: labelSide((pace ?? 0) / whole, target / whole),
  };
}

function labelSide(pace: number, target: number): TargetBar['paceLabel'] {
  if (target - pace < LABELS_MEET) return 'before-target';
  return pace > 0.5 ? 'before' : 'after';
}
