/** Where the marks of a target's bar stand, on one scale for all targets in people: a part of each one's target. */
import type { Figures, TargetFigure } from '../core/figures/figures.ts';
import { isPeopleTarget } from './quantity.ts';

export interface TargetBar {
  /** Positions in percent of the bar's width, for example `71.5%`. */
  readonly actual: string;
  readonly target: string;
  readonly pace: string | null;
  /** `label` says at which end of the band its name begins or ends, so that it stays within the bar. */
  readonly forecast: {
    readonly from: string;
    readonly width: string;
    readonly label: 'start' | 'end';
  } | null;
  /**
   * Where the label of the pace goes: after its line, before it, or, where that would run into the target's own
   * label, before that one.
   */
  readonly paceLabel: 'after' | 'before' | 'before-target';
}

/** The width of a label on a phone, as part of the bar. The target's own ends at its line. */
const LABEL = 0.17;

/** The scale reaches this part of every target, and further by the same steps where something goes beyond. */
const LEAST = 1.25;
const STEP = 0.25;

/**
 * What the whole width stands for, as a part of the target: the same for all targets in people, so that bars
 * can be compared and their targets stand in line. At least 1.25.
 */
export function barScale(figures: Figures): number {
  const reached = figures.targets.filter(isPeopleTarget).flatMap(({ target, actual, forecast }) =>
    // Nothing can be said in parts of nothing.
    target === null || target === 0 ? [] : [actual / target, (forecast?.high ?? 0) / target],
  );
  return Math.ceil(Math.max(LEAST, ...reached) / STEP) * STEP;
}

/** null where the plan sets no number: there is nothing to measure against. */
export function targetBar(
  { actual, target, expected, forecast }: TargetFigure,
  scale: number,
): TargetBar | null {
  if (target === null || target === 0) return null;
  const whole = target * scale;
  const at = (value: number): string => `${Math.round((value / whole) * 1000) / 10}%`;
  // At the end of the year the pace is the target: one line says both.
  const pace = expected === null || expected === 0 || expected >= target ? null : expected;
  return {
    actual: at(actual),
    target: at(target),
    pace: pace === null ? null : at(pace),
    forecast:
      forecast === null
        ? null
        : {
            from: at(forecast.low),
            width: at(forecast.high - forecast.low),
            label: forecast.low + forecast.high > whole ? 'end' : 'start',
          },
    paceLabel: labelSide((pace ?? 0) / whole, target / whole),
  };
}

function labelSide(pace: number, target: number): TargetBar['paceLabel'] {
  const room = target - pace;
  if (room < LABEL) return 'before-target';
  if (pace <= 0.5 && room >= 2 * LABEL) return 'after';
  return pace < LABEL ? 'before-target' : 'before';
}
