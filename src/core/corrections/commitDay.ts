/** The day of a commit. It dates a correction, and decides no state. */
import { shanghaiDay } from '../asOf.ts';
import type { IsoDate } from '../model.ts';

/**
 * @param at seconds since 1970
 * @param timeZone the programme's, by its IANA name; one that nobody knows is taken for the project's own
 */
export function commitDay(at: number, timeZone: string): IsoDate {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn' },
      ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    }).formatToParts(at * 1000);
    const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  } catch {
    return shanghaiDay(at * 1000);
  }
}
