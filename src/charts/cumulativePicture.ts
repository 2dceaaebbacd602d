/** The picture of one target's curve: actual solid, target a labelled ink line, pace dashed, forecast a pale band. */
import * as Plot from '@observablehq/plot';
import * as d3 from 'd3';
import type { Figures, TargetFigure } from '../core/figures/figures.ts';
import { curvesOf, topOf } from './cumulativeCurves.ts';
import type { Curves } from './cumulativeCurves.ts';
import { endOfCurve, endSpot, goalOf, isFootTaken, isLow, paceLabel } from './cumulativeLabels.ts';
import type { Goal, Scale } from './cumulativeLabels.ts';
import type { ChartEvent } from './events.ts';
import { alike } from './layout/alike.ts';
import { drawEvents } from './layout/events.ts';
import { monthLabels } from './layout/monthAxis.ts';
import { notDuePanel, notDueWords } from './layout/notDue.ts';
import type { Frame, Picture } from './svg/document.ts';
import { el, g, line, round, text } from './svg/element.ts';
import { textWidth } from './svg/measure.ts';
import { asData, plotBody } from './svg/plot.ts';
import type { Words } from './words.ts';

/** Pixels: a number at the curve's end that is wider has no room in the picture of a phone. */
const WORDY = 125;

/** Draws the curve of one target at one width. */
export function drawCumulative(
  figures: Figures,
  target: TargetFigure,
  events: readonly ChartEvent[],
  words: Words,
  frame: Frame,
): Picture {
  const { t, m, people, number } = words;
  const curves = curvesOf(figures, target);
  const months = figures.months;
  const end = curves.band.at(-1);
  const top = alike('people', topOf(figures, target));
  const endLabels = end ? [t.cumulative.forecast, t.cumulative.range(number(end.low), people(end.high))] : [];
  const right = alike(
    `${frame.width} end`,
    Math.max(16, ...endLabels.map((label) => textWidth(label, frame.font) + 10)),
  );
  const height = frame.phone ? 232 : 296;
  const bottom = frame.leading + 10;
  const x = d3.scaleLinear([-1, months.length - 1], [0, frame.w - right]);
  const rise = d3.tickStep(0, top * 1.02, 4);
  // A range is seen to end: the scale goes on to the next step above it.
  const reach = alike('reach', end ? Math.ceil((top * 1.02) / rise) * rise : top * 1.02);
  const y = d3.scaleLinear([0, reach], [height - bottom, frame.leading + 6]);
  // Where the word would run into its neighbours on a phone it is left to the subtitle.
  const says = (value: number): string => {
    const marked = curves.provisional ? t.provisional(people(value)) : people(value);
    return frame.phone && textWidth(marked, frame.font + 3, true) > WORDY ? people(value) : marked;
  };
  // Only the end is open: a curve that is dashed all along would say nothing of when.
  const [whole, dashed] = curves.provisional
    ? [curves.actual.slice(0, -1), curves.actual.slice(-2)]
    : [curves.actual, []];
  const tone = target.definition.measure === 'regulated-headcount' ? 'regulated' : 'non-regulated';

  const ticks = d3
    .range(Math.floor(reach / rise) + 1)
    .map((each) => each * rise)
    .filter((tick) => target.target === null || Math.abs(y(tick) - y(target.target)) > frame.leading);
  const goal: Goal = target.target === null ? null : goalOf(target.target, y, words, frame);
  const body = plotBody(`cumulative-${target.id}`, frame, height, {
    x: { type: 'linear', domain: x.domain(), range: x.range() },
    y: { type: 'linear', domain: y.domain(), range: y.range() },
    marginRight: right,
    marks: [
      Plot.ruleY(ticks, { className: 'grid' }),
      Plot.areaY(curves.band, { x: 'at', y1: 'low', y2: 'high', className: 'band' }),
      Plot.lineY(curves.band, { x: 'at', y: 'mid', className: 'expectation' }),
      ...(target.target === null ? [] : [Plot.ruleY([target.target], { className: 'target' })]),
      Plot.lineY(curves.pace, { x: 'at', y: 'value', className: 'pace' }),
      Plot.lineY(whole, { x: 'at', y: 'value', className: 'curve' }),
      Plot.lineY(dashed, { x: 'at', y: 'value', className: 'curve provisional' }),
      Plot.dot(curves.actual.slice(1), {
        x: 'at',
        y: 'value',
        r: frame.phone ? 2.5 : 3,
        className: 'dot',
        ...asData(curves.actual.slice(1), ({ at }) => ({
          ...describe(at, target, curves.pace.length > 0, words),
          ...(curves.provisional && at === curves.lastDue ? { class: 'provisional' } : {}),
        })),
      }),
      Plot.dot(curves.band.slice(1), {
        x: 'at',
        y: 'mid',
        r: 2,
        className: 'expected',
        ...asData(curves.band.slice(1), ({ at, low, mid, high }) => {
          const month = months[at] ?? '';
          return {
            key: month,
            label: t.cumulative.datumForecast(
              words.monthShort(month),
              number(low),
              people(mid),
              people(high),
            ),
          };
        }),
      }),
    ],
  });

  const step = x(1) - x(0);
  const labels = monthLabels(months, words.lang, step, frame);
  const opens = x(curves.lastDue);
  const open = curves.lastDue < months.length - 1;
  const upper = y.range()[1] ?? 0;
  const panel = { x: opens, y: upper, width: x(months.length - 1) - opens, height: height - bottom - upper };
  const spot = endSpot(curves, x, y, says, frame, goal);
  const base = height - bottom;
  const axis =
    line(0, base, frame.w - right, base, { class: 'axis' }) +
    g(
      { class: 'muted mid' },
      ...labels.map((label, at) =>
        text(Math.min(x(at), frame.w - textWidth(label, frame.font) / 2), base + frame.leading, label),
      ),
    );
  const tickLabels = g(
    { class: 'muted halo' },
    ...ticks.slice(1).map((tick) => text(0, y(tick) - 4, number(tick))),
  );
  const drawn = g({ class: tone }, open ? notDuePanel(panel) : '', body);
  const placed = events.map((event) => ({ ...event, x: x(event.at - 1) }));
  const picture = {
    height: height + (events.length > 0 ? 4 : 0),
    body:
      drawn +
      g({ class: tone }, ...placed.map((event) => eventOnCurve(event, curves, x, y))) +
      axis +
      tickLabels +
      g(
        { class: 'halo' },
        goal === null ? '' : text(0, goal.y, goal.label, { class: 'strong' }),
        paceLabel(curves, x, y, t.cumulative.pace, frame, spot),
        open
          ? notDueWords(
              panel,
              m.words.notDue,
              isLow(curves, y) || isFootTaken(spot, panel, frame) ? 'head' : 'foot',
              curves.actual.length === 0,
              frame,
            )
          : '',
      ) +
      endOfCurve(spot, tone) +
      (end
        ? g(
            { class: `${tone} halo` },
            ...endLabels.map((label, i) =>
              text(
                x(end.at) + 8,
                clampLabel(y(end.mid), y) + frame.font * 0.35 + (i - 0.5) * frame.leading,
                label,
                {
                  class: i === 0 ? 'muted' : 'hued',
                },
              ),
            ),
          )
        : ''),
  };
  return drawEvents(picture, placed, frame);
}

/** A line from the day of an event up to the curve, with a lozenge on it; none where the curve has not come yet. */
function eventOnCurve({ at }: ChartEvent, { actual }: Curves, x: Scale, y: Scale): string {
  const after = actual.findIndex((spot) => spot.at >= at - 1);
  const [from, to] = [actual[after - 1], actual[after]];
  if (!from || !to) return '';
  const value = from.value + ((at - 1 - from.at) / (to.at - from.at)) * (to.value - from.value);
  return (
    line(x(at - 1), y.range()[0] ?? 0, x(at - 1), y(value), { class: 'event' }) +
    el('path', {
      d: `M${round(x(at - 1))},${round(y(value) - 4.5)}l4.5,4.5l-4.5,4.5l-4.5,-4.5Z`,
      class: 'marker',
    })
  );
}

function describe(
  at: number,
  target: TargetFigure,
  paced: boolean,
  { t, people, number, monthShort }: Words,
): { key: string; label: string } {
  const point = target.series[at];
  if (!point) throw new Error(`no month ${at} in target ${target.id}`);
  const label = t.cumulative.datum(
    monthShort(point.month),
    people(point.added ?? 0),
    people(point.cumulative ?? 0),
  );
  return {
    key: point.month,
    label:
      point.expected === null || !paced ? label : label + t.cumulative.datumPace(number(point.expected, 1)),
  };
}

/** Keeps a two-line label inside the plot. */
const clampLabel = (middle: number, y: Scale): number => Math.max(middle, (y.range()[1] ?? 0) + 14);
