/** Where the day of a signing stands on the axis of the months. */
import { daysBetween, daysInMonth, monthOf } from '../core/dates.ts';
import type { Figures } from '../core/figures/figures.ts';
import type { IsoDate } from '../core/model.ts';

/**
 * Where a day stands among the months, each one wide: 1.5 is the middle of the second. Days before the first month
 * and after the last stand at the ends.
 */
export function placeInMonths({ months }: Figures, date: IsoDate): number {
  const month = monthOf(date);
  const at = months.indexOf(month);
  if (at < 0) return month < (months[0] ?? '') ? 0 : months.length;
  return at + daysBetween(`${month}-01`, date) / daysInMonth(month);
}
