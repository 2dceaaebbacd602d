/** Which month's file each unit delivered, and when. */
import { EXEMPT_BEFORE, LATE, MISSING, MONTHS, STREAMS, UNDATED } from './scenario.ts';
import type { Random } from './random.ts';

export interface Delivery {
  readonly unit: string;
  readonly month: string;
  /** Day on which the file came, also where the file does not say. */
  readonly day: string;
  /** What the file says. */
  readonly reportedOn: string | null;
}

export const REPORTING_UNITS: readonly string[] = [...new Set(STREAMS.map(({ unit }) => unit))];

export function deliveries(random: Random): readonly Delivery[] {
  return REPORTING_UNITS.flatMap((unit) =>
    MONTHS.flatMap((month): readonly Delivery[] => {
      const key = `${unit} ${month}`;
      // Drawn for every month, so that one change of the scenario does not move all the others.
      const early = Math.floor(random.next() * 5);
      if (MISSING.has(key) || month < (EXEMPT_BEFORE[unit] ?? '')) return [];
      const day = addDays(`${month}-28`, LATE[key] ?? -early);
      return [{ unit, month, day, reportedOn: UNDATED.has(key) ? null : day }];
    }),
  );
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
