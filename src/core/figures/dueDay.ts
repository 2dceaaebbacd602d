/** By when a unit must deliver a month: the one answer for states, reminders and calendars. */
import { hasCome } from '../asOf.ts';
import { unitDueDate } from '../dates.ts';
import type { Extension, IsoDate, Month, Programme } from '../model.ts';

export interface DueDay {
  /** The day for every unit alike. */
  readonly ordinary: IsoDate;
  /** The day of a granted extension; null without one. */
  readonly extendedUntil: IsoDate | null;
  /** The last day on which the report is not late. */
  readonly due: IsoDate;
}

export interface DueDayRules {
  readonly programme: Programme;
  readonly extensions: readonly Extension[];
  readonly asOf: IsoDate;
}

/** An extension moves the day once it is decided, as of the day; before that nobody knows of it. */
export function dueDayOf({ programme, extensions, asOf }: DueDayRules, unit: string, month: Month): DueDay {
  const ordinary = unitDueDate(month, programme);
  const granted = extensions.find(
    (each) =>
      each.unit === unit && each.month === month && each.until > ordinary && hasCome(each.decidedOn, asOf),
  );
  const extendedUntil = granted?.until ?? null;
  return { ordinary, extendedUntil, due: extendedUntil ?? ordinary };
}
