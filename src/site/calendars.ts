/** The calendars of due days: which there are, where each stands, and what is in it. */
import { programmeCalendar, unitCalendar } from '../core/office/dueCalendar.ts';
import { calendarIcs } from '../core/publish/calendarIcs.ts';
import type { Figures } from '../core/figures/figures.ts';
import type { PageContext } from './context.ts';
import { asset, langSegment } from './routes.ts';

/** Of the calendar of every month and task; a unit's own is named for the unit. */
export const PROGRAMME_CALENDAR = 'programme';

/** Ids of all calendars. */
export function calendarIds({ byUnit, coordinators }: Figures): readonly string[] {
  return [PROGRAMME_CALENDAR, ...[...byUnit, ...coordinators].map(({ id }) => id)];
}

export function calendarHref({ lang }: Pick<PageContext, 'lang'>, id: string): string {
  const segment = langSegment(lang);
  return asset(`${segment === undefined ? '' : `${segment}/`}calendar/${id}.ics`);
}

/** @throws {Error} where there is no such unit */
export function calendarText({ figures, lang }: PageContext, id: string): string {
  if (id === PROGRAMME_CALENDAR) return calendarIcs(programmeCalendar(figures, lang));
  const unit = [...figures.byUnit, ...figures.coordinators].find((each) => each.id === id);
  if (unit === undefined) throw new Error(`There is no unit ${id}.`);
  return calendarIcs(unitCalendar(figures, unit, lang));
}
