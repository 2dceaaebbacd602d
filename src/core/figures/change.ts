/** What is compared with what: a month with the one before it in the calendar, and nothing across a gap. */
import { addMonths } from '../dates.ts';
import type { Month } from '../model.ts';
import type { Scope } from './scope.ts';

/** The month before, where the figures speak of it; null before the first, and behind a month that nobody reported. */
export function monthBefore({ months }: Pick<Scope, 'months'>, month: Month): Month | null {
  const before = addMonths(month, -1);
  return months.includes(before) ? before : null;
}
