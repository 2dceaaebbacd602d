/** Whether the year's end is forecast on this or on the other side of the target. */
import { isDue } from '../asOf.ts';
import type { IsoDate } from '../model.ts';
import type { TargetFigure } from './figures.ts';

/**
 * `likely`: all of the range reaches the target; `unlikely`: none of it does; `open`: the target lies within;
 * `early`: too few months are seen for a trend to show.
 */
export type Prospect = 'likely' | 'open' | 'unlikely' | 'early';

/** What is to be said, in order; nothing without a forecast or a target, once it is reached, and after its due day. */
export function prospectOf(
  { target, actual, forecast, definition }: TargetFigure,
  asOf: IsoDate,
): readonly Prospect[] {
  if (target === null || forecast === null || actual >= target || isDue(definition.due, asOf)) return [];
  const side = forecast.low >= target ? 'likely' : forecast.high < target ? 'unlikely' : 'open';
  return forecast.trend ? [side] : [side, 'early'];
}
