/** Who has reported: every unit by month, with the state as a shape and the people reported beside it. */
import type { Figures, ReportingState, UnitFigure } from '../core/figures/figures.ts';
import type { Month } from '../core/model.ts';
import { drawCalendar } from './calendarPicture.ts';
import type { CalendarInput } from './calendarPicture.ts';
import type { Chart, ChartContext } from './chart.ts';
import { drawNothing } from './layout/nothing.ts';
import { drawBoth } from './svg/document.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** The reporting calendar of all reporting units. */
export function reportingCalendarChart(figures: Figures, context: ChartContext): Chart {
  const words = wordsOf(figures, context);
  const { t, m } = words;
  const id = 'reporting-calendar';
  const title = titleOf(figures, words);
  const summary = summaryOf(figures, words);
  const input = inputOf(figures, words);
  return {
    id,
    title,
    subtitle: t.calendar.subtitle(words.asOf),
    summary,
    note: null,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) =>
      figures.byUnit.length === 0
        ? drawNothing(summary, figures.lastDueMonth !== null, frame)
        : drawCalendar(input, words, frame),
    ),
    table: {
      caption: title,
      columns: [
        { key: 'unit', label: m.words.unit, numeric: false },
        ...figures.months.map((key) => ({ key, label: words.monthShort(key), numeric: false })),
      ],
      rows: input.rows.map((row) => [row.label, ...row.cells.map(({ written }) => written)]),
    },
  };
}

/** All months together: the page above the chart has told of the last one. */
function titleOf({ latest, reporting }: Figures, { t, number }: Words): string {
  if (latest === null) return t.calendar.titleNone;
  const due = reporting.filter(({ state }) => state !== 'not-due' && state !== 'exempt').length;
  const onTime = reporting.filter(({ state }) => state === 'on-time').length;
  return t.calendar.title(number(onTime), number(due), due);
}

function summaryOf(figures: Figures, { t, number, asOf }: Words): string {
  if (figures.lastDueMonth === null) return t.calendar.summaryNone(asOf) + t.stop;
  const count = (state: ReportingState): number =>
    figures.reporting.filter((each) => each.state === state).length;
  const [extended, undated] = [count('extended'), count('reported')];
  return (
    t.join([
      t.calendar.summary(number(count('on-time')), number(count('late')), number(count('missing'))),
      ...(extended === 0 ? [] : [t.calendar.summaryExtended(number(extended))]),
      ...(undated === 0 ? [] : [t.calendar.summaryUndated(number(undated))]),
    ]) + t.stop
  );
}

function inputOf(figures: Figures, words: Words): CalendarInput {
  const { m, name } = words;
  const units = figures.byUnit;
  const kinds = [...new Set(units.map(({ definition }) => definition.kind))];
  return {
    months: figures.months,
    counts: figures.byMonth.map(({ due, reportedUnits, expectedUnits }) =>
      due && units.length > 1 ? `${words.number(reportedUnits)}/${words.number(expectedUnits)}` : '',
    ),
    rows: kinds.flatMap((kind) =>
      units
        .filter(({ definition }) => definition.kind === kind)
        .map((unit, i) => ({
          key: unit.id,
          label: name(unit.definition),
          href: words.href('unit', unit.id),
          heading: units.length > 1 && i === 0 ? m.unitKinds[kind] : undefined,
          cells: figures.months.map((month) => cellOf(unit, month, words)),
        })),
    ),
  };
}

function cellOf(
  unit: UnitFigure,
  month: Month,
  words: Words,
): CalendarInput['rows'][number]['cells'][number] {
  const { t, m, number, people } = words;
  const figure = unit.states.find((each) => each.month === month);
  const state = figure?.state ?? 'exempt';
  const late = figure?.daysLate ?? null;
  const headcount = figure?.headcount ?? null;
  // Said only of what is or may still be within it.
  const until = state === 'not-due' || state === 'extended' ? (figure?.extendedUntil ?? null) : null;
  const said =
    t.calendar.datum(words.monthShort(month), m.reportingStates[state]) +
    (late === null ? '' : ` ${t.calendar.days(number(late), late)}`) +
    (until === null ? '' : t.calendar.until(words.day(until))) +
    (figure?.zero ? t.calendar.zero : headcount === null ? '' : t.calendar.headcount(people(headcount)));
  const count = headcount === null ? '' : number(headcount);
  const mark =
    m.reportingStates[state] +
    (late === null ? '' : ` ${t.calendar.days(number(late), late)}`) +
    (until === null ? '' : t.calendar.until(words.day(until)));
  return {
    state,
    count,
    tag: until === null ? '' : t.calendar.extended,
    said,
    written: headcount === null ? mark : mark + m.chrome.brackets(people(headcount)),
  };
}
