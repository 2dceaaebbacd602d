/** Who has reported: every unit by month, with the state as a shape and the people reported beside it. */
import type { Figures, ReportingFigure, ReportingState, UnitFigure } from '../core/figures/figures.ts';
import type { Month } from '../core/model.ts';
import { drawCalendar } from './calendarPicture.ts';
import type { CalendarInput } from './calendarPicture.ts';
import type { Chart, ChartContext } from './chart.ts';
import { drawNothing } from './layout/nothing.ts';
import { drawBoth } from './svg/document.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/**
 * The reporting calendar of all reporting units, or of one (`unitId`).
 * Throws where that unit is not among them.
 */
export function reportingCalendarChart(figures: Figures, context: ChartContext, unitId?: string): Chart {
  const words = wordsOf(figures, context);
  const { t, m } = words;
  const units = figures.byUnit.filter(({ id }) => unitId === undefined || id === unitId);
  const only = unitId === undefined ? undefined : units[0];
  if (unitId !== undefined && !only) throw new Error(`unit ${unitId} does not report`);
  const id = unitId === undefined ? 'reporting-calendar' : `reporting-calendar-${unitId}`;
  const title = titleOf(figures, only, words);
  const shown = figures.reporting.filter(({ unit }) => units.some((each) => each.id === unit));
  const summary = summaryOf(figures, shown, words);
  const input = inputOf(figures, units, words);
  return {
    id,
    title,
    subtitle: t.calendar.subtitle(words.asOf),
    summary,
    note: null,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) =>
      units.length === 0 ? drawNothing(summary, frame) : drawCalendar(input, words, frame),
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

function titleOf(figures: Figures, only: UnitFigure | undefined, { t, name, month, number }: Words): string {
  const { latest } = figures;
  if (only) return t.calendar.titleUnit(name(only.definition));
  if (latest === null) return t.calendar.titleNone;
  return t.calendar.title(month(latest.month), number(latest.reportedUnits), number(latest.expectedUnits));
}

function summaryOf(figures: Figures, shown: readonly ReportingFigure[], { t, number, asOf }: Words): string {
  if (figures.lastDueMonth === null) return t.calendar.summaryNone(asOf) + t.stop;
  const count = (state: ReportingState): number => shown.filter((each) => each.state === state).length;
  const undated = count('reported');
  return (
    t.join([
      t.calendar.summary(number(count('on-time')), number(count('late')), number(count('missing'))),
      ...(undated === 0 ? [] : [t.calendar.summaryUndated(number(undated))]),
    ]) + t.stop
  );
}

function inputOf(figures: Figures, units: readonly UnitFigure[], words: Words): CalendarInput {
  const { m, name } = words;
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
  const said =
    t.calendar.datum(words.monthShort(month), m.reportingStates[state]) +
    (late === null ? '' : ` ${t.calendar.days(number(late), late)}`) +
    (figure?.zero ? t.calendar.zero : headcount === null ? '' : t.calendar.headcount(people(headcount)));
  const count = headcount === null ? '' : number(headcount);
  const mark = m.reportingStates[state] + (late === null ? '' : ` ${t.calendar.days(number(late), late)}`);
  return { state, count, said, written: count === '' ? mark : `${mark} · ${count}` };
}
