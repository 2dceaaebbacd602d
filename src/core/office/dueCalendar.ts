/** All due days as calendars: the programme's, and each unit's own with what the office has granted it. */
import type { Figures, TaskFigure, UnitFigure } from '../figures/figures.ts';
import { dueDate } from '../dates.ts';
import { dueDayOf } from '../figures/dueDay.ts';
import { mustReport } from '../figures/scope.ts';
import type { Lang } from '../model.ts';
import { visible } from '../problems/visible.ts';
import type { Calendar, CalendarEvent } from '../publish/calendarIcs.ts';
import { officeSay } from './say.ts';
import type { OfficeSay } from './say.ts';

/** In a reporting unit's calendar its monthly briefing (附件2 #4) is its headcounts' day. */
const BRIEFING = 4;

/** Every month and every task. */
export function programmeCalendar(figures: Figures, lang: Lang): Calendar {
  const say = officeSay(figures, lang);
  const months = figures.reportingMonths.map((month) => ({
    id: `report-${month}`,
    day: dueDate(month, figures.programme),
    title: say.words.calendar.report(say.month(month)),
    note: null,
  }));
  const tasks = figures.tasks.filter(({ number }) => number !== BRIEFING);
  return calendarOf(figures, lang, visible(figures.programme.name[lang]), [
    ...months,
    ...tasks.flatMap((task) => taskEvents(task, '', say)),
  ]);
}

/** The unit's own months, by its own days, and the tasks that it is responsible for. */
export function unitCalendar(figures: Figures, { id, definition }: UnitFigure, lang: Lang): Calendar {
  const say = officeSay(figures, lang);
  const reports = definition.kind !== 'coordinator';
  const months = !reports
    ? []
    : figures.reportingMonths
        .filter((month) => mustReport(figures, definition, month))
        .map((month): CalendarEvent => {
          const { due, extendedUntil, ordinary } = dueDayOf(figures, id, month);
          return {
            id: `report-${month}-${id}`,
            day: due,
            title: say.words.calendar.report(say.month(month)),
            note: extendedUntil === null ? null : say.words.calendar.extended(say.day(ordinary)),
          };
        });
  const tasks = figures.tasks.filter(
    ({ number, responsible }) => responsible.includes(id) && !(reports && number === BRIEFING),
  );
  return calendarOf(figures, lang, say.name(definition), [
    ...months,
    ...tasks.flatMap((task) => taskEvents(task, `-${id}`, say)),
  ]);
}

function taskEvents(
  { number, definition, periods }: TaskFigure,
  whose: string,
  say: OfficeSay,
): readonly CalendarEvent[] {
  return periods.flatMap(({ period, due }) => {
    if (due === null) return [];
    return [
      {
        id: `task-${number}-${period ?? due.slice(0, 4)}${whose}`,
        day: due,
        title: say.words.calendar.task(number, visible(definition.title[say.lang])),
        note: null,
      },
    ];
  });
}

function calendarOf({ asOf }: Figures, lang: Lang, name: string, events: readonly CalendarEvent[]): Calendar {
  return {
    name,
    lang,
    asOf,
    events: events.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  };
}
