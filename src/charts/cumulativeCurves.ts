/** The points of one target's curves: what was reached, the pace, and the forecast. */
import type { Figures, TargetFigure } from '../core/figures/figures.ts';
import { isProvisional } from '../core/figures/completeness.ts';
import { isDue, isPaced } from './words.ts';

export interface Spot {
  readonly at: number;
  readonly value: number;
}

/** What the picture is drawn from: positions are indices of months, −1 for the start of the first. */
export interface Curves {
  readonly actual: readonly Spot[];
  readonly pace: readonly Spot[];
  readonly band: readonly {
    readonly at: number;
    readonly low: number;
    readonly mid: number;
    readonly high: number;
  }[];
  readonly lastDue: number;
  /** Whether the curve's end may still change, because reports are missing before it. */
  readonly provisional: boolean;
  /** People to reach; null where no number is set. */
  readonly target: number | null;
}

/**
 * How high the picture of a target reaches, in people. Pictures of targets stand side by side on one scale, that of the
 * share reached, so that their targets are in line: all reach as far as the one that needs most.
 */
export function topOf(figures: Figures, target: TargetFigure): number {
  const own = highest(figures, target);
  if (target.target === null || target.target === 0) return Math.max(LEAST, own);
  const shares = figures.targets.flatMap((other) =>
    other.target === null || other.target === 0 || !isOfPeople(other)
      ? []
      : [highest(figures, other) / other.target],
  );
  return Math.max(LEAST, target.target * Math.max(...shares, own / target.target));
}

/** One person is not drawn as tall as a tower. */
const LEAST = 10;

const isOfPeople = ({ definition }: TargetFigure): boolean => definition.measure.endsWith('headcount');

function highest(figures: Figures, target: TargetFigure): number {
  const { actual, pace, band } = curvesOf(figures, target);
  return Math.max(
    target.target ?? 0,
    ...actual.map(({ value }) => value),
    ...pace.map(({ value }) => value),
    ...band.map(({ high }) => high),
  );
}

/** The curves of one target; a curve without points is empty. */
export function curvesOf(figures: Figures, target: TargetFigure): Curves {
  const start = { at: -1, value: target.definition.baseline };
  const actual = target.series.flatMap(({ month, cumulative }, at) =>
    cumulative === null || !isDue(figures, month) ? [] : [{ at, value: cumulative }],
  );
  const pace = !isPaced(figures, target)
    ? []
    : target.series.flatMap(({ expected }, at) => (expected === null ? [] : [{ at, value: expected }]));
  const firstPace = pace[0];
  const lastDue = actual.at(-1)?.at ?? -1;
  const from = actual.at(-1)?.value ?? start.value;
  const ahead = target.forecastSeries.map(({ month, low, mid, high }) => ({
    at: figures.months.indexOf(month),
    low,
    mid,
    high,
  }));
  return {
    actual: actual.length === 0 ? [] : [start, ...actual],
    pace: firstPace ? [{ at: firstPace.at - 1, value: start.value }, ...pace] : [],
    band: ahead.length === 0 ? [] : [{ at: lastDue, low: from, mid: from, high: from }, ...ahead],
    lastDue,
    provisional: figures.months.some((month, at) => at <= lastDue && isProvisional(figures, month)),
    target: target.target,
  };
}
