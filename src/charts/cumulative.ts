/** One people-target: what was reached by each month's end, against the target, the pace and the forecast. */
import { isProvisional } from '../core/figures/completeness.ts';
import { NO_VALUE } from '../core/marks.ts';
import type { Figures, TargetFigure } from '../core/figures/figures.ts';
import { prospectOf } from '../core/figures/prospect.ts';
import type { Chart, ChartContext } from './chart.ts';
import { curvesOf } from './cumulativeCurves.ts';
import { drawCumulative } from './cumulativePicture.ts';
import { eventCell, eventsOf, milestonesFor } from './events.ts';
import type { ChartEvent } from './events.ts';
import { standing } from './standing.ts';
import { capital } from '../i18n/format.ts';
import { drawBoth } from './svg/document.ts';
import type { Words } from './words.ts';
import { isDue, isPaced, wordsOf } from './words.ts';

/**
 * The cumulative curve of one target (for example `regulated-practising`).
 * Throws where there is no such target.
 */
export function cumulativeChart(figures: Figures, targetId: string, context: ChartContext): Chart {
  const target = figures.targets.find(({ id }) => id === targetId);
  if (!target) throw new Error(`no target ${targetId} among the figures`);
  const words = wordsOf(figures, context);
  const id = `cumulative-${targetId}`;
  const title = titleOf(figures, target, words);
  const summary = summaryOf(figures, target, words);
  const category = target.definition.measure === 'regulated-headcount' ? 'regulated' : 'non-regulated';
  const events = eventsOf(figures, milestonesFor(figures, category), null, words);
  return {
    id,
    title,
    subtitle: words.t.cumulative.subtitle(words.span, standing(figures, words)),
    summary,
    note: noteOf(figures, target, words),
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) => drawCumulative(figures, target, events, words, frame)),
    table: tableOf(figures, target, events, words),
  };
}

function titleOf(figures: Figures, target: TargetFigure, { t, people, percent, name, month }: Words): string {
  const label = name(target.definition);
  if (figures.lastDueMonth === null) return t.cumulative.titleNone(label);
  if (target.reachedIn !== null) return t.cumulative.titleReached(label, month(target.reachedIn));
  return target.share === null
    ? t.cumulative.titleOpen(label, people(target.actual))
    : t.cumulative.title(label, people(target.actual), percent(target.share));
}

function summaryOf(figures: Figures, target: TargetFigure, words: Words): string {
  const { t, people, number, month, percent } = words;
  const last = figures.lastDueMonth;
  if (last === null) return t.cumulative.none(words.asOf) + t.stop;
  const gap = target.expected === null || !isPaced(figures, target) ? null : target.actual - target.expected;
  const pace =
    gap === null
      ? t.cumulative.plain(month(last), people(target.actual))
      : Math.abs(gap) < 0.5
        ? t.cumulative.level(month(last), people(target.actual))
        : t.cumulative[gap > 0 ? 'ahead' : 'behind'](
            month(last),
            people(target.actual),
            number(Math.abs(gap)),
          );
  const { forecast } = target;
  const says =
    forecast === null
      ? []
      : [t.cumulative.forecastSays(number(forecast.low), people(forecast.high), percent(forecast.level))];
  const prospect = prospectOf(target, figures.asOf).map((each) => words.m.sentences.prospect[each]);
  return t.join([pace, ...says, ...prospect]) + t.stop;
}

function noteOf(figures: Figures, target: TargetFigure, { t, percent }: Words): string | null {
  const notes = [
    ...(isPaced(figures, target) ? [t.cumulative.notePace] : []),
    ...(target.forecast ? [t.cumulative.noteForecast(percent(target.forecast.level))] : []),
    ...(curvesOf(figures, target).provisional ? [t.provisionalNote] : []),
  ];
  return notes.length === 0 ? null : capital(t.join(notes)) + t.stop;
}

function tableOf(
  figures: Figures,
  target: TargetFigure,
  events: readonly ChartEvent[],
  words: Words,
): Chart['table'] {
  const { t, m, number, name } = words;
  const forecast = new Map(target.forecastSeries.map((point) => [point.month, point]));
  const withPace = isPaced(figures, target);
  const withForecast = forecast.size > 0;
  return {
    caption: name(target.definition),
    columns: [
      { key: 'month', label: m.words.month, numeric: false },
      { key: 'added', label: t.newPeople, numeric: true },
      { key: 'cumulative', label: m.words.cumulative, numeric: true },
      ...(withPace ? [{ key: 'pace', label: t.cumulative.columns.pace, numeric: true }] : []),
      ...(withForecast ? [{ key: 'forecast', label: t.cumulative.columns.forecast, numeric: true }] : []),
      ...(events.length > 0 ? [{ key: 'events', label: t.events.head, numeric: false }] : []),
    ],
    rows: target.series.map((point) => {
      const ahead = forecast.get(point.month);
      const open = isDue(figures, point.month) ? NO_VALUE : m.words.notDue;
      return [
        isProvisional(figures, point.month)
          ? t.provisional(words.monthLong(point.month))
          : words.monthLong(point.month),
        point.added === null ? open : number(point.added),
        point.cumulative === null ? open : number(point.cumulative),
        ...(withPace ? [point.expected === null ? NO_VALUE : number(point.expected, 1)] : []),
        ...(withForecast
          ? [
              ahead
                ? `${number(ahead.mid)} (${t.cumulative.range(number(ahead.low), number(ahead.high))})`
                : NO_VALUE,
            ]
          : []),
        ...(events.length > 0 ? [eventCell(events, point.month, words) || NO_VALUE] : []),
      ];
    }),
  };
}
