/** Where the marks of a target's bar stand, on one scale from nothing to the greatest of them. */
import type { TargetFigure } from '../core/figures/figures.ts';

export interface TargetBar {
  /** Positions in percent of the bar's width, for example `71.5%`. */
  readonly actual: string;
  readonly target: string;
  readonly pace: string | null;
  readonly forecast: { readonly from: string; readonly width: string } | null;
  /** Which side of the pace line its label goes: towards the middle of the bar. */
  readonly paceLabel: 'start' | 'end';
}

/** Room right of the target line when nothing goes beyond it, as part of the scale. */
const MARGIN = 1.02;

/** null where the plan sets no number: there is nothing to measure against. */
export function targetBar({ actual, target, expected, forecast }: TargetFigure): TargetBar | null {
  if (target === null || target === 0) return null;
  const whole = Math.max(target * MARGIN, actual, forecast?.high ?? 0);
  const at = (value: number): string => `${Math.round((value / whole) * 1000) / 10}%`;
  return {
    actual: at(actual),
    target: at(target),
    pace: expected === null || expected === 0 ? null : at(expected),
    forecast: forecast === null ? null : { from: at(forecast.low), width: at(forecast.high - forecast.low) },
    paceLabel: expected !== null && expected > whole / 2 ? 'end' : 'start',
  };
}
