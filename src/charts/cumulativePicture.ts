/** The picture of one target's curve: actual solid, target a labelled ink line, pace dashed, forecast a pale band. */
import * as Plot from '@observablehq/plot';
import * as d3 from 'd3';
import type { Figures, TargetFigure } from '../core/figures/figures.ts';
import { curvesOf, topOf } from './cumulativeCurves.ts';
import type { Curves } from './cumulativeCurves.ts';
import type { ChartEvent } from './events.ts';
import { drawEvents } from './layout/events.ts';
import { monthLabels } from './layout/monthAxis.ts';
import { notDuePanel, notDueWords } from './layout/notDue.ts';
import type { Panel } from './layout/notDue.ts';
import type { Frame, Picture } from './svg/document.ts';
import { el, g, line, round, text } from './svg/element.ts';
import { textWidth } from './svg/measure.ts';
import { asData, plotBody } from './svg/plot.ts';
import type { Words } from './words.ts';

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
  const top = topOf(figures, target);
  const endLabels = end ? [t.cumulative.forecast, t.cumulative.range(number(end.low), people(end.high))] : [];
  const right = Math.max(16, ...endLabels.map((label) => textWidth(label, frame.font) + 10));
  const height = frame.phone ? 232 : 296;
  const bottom = frame.leading + 10;
  const x = d3.scaleLinear([-1, months.length - 1], [0, frame.w - right]);
  const rise = d3.tickStep(0, top * 1.02, 4);
  // A range is seen to end: the scale goes on to the next step above it.
  const reach = end ? Math.ceil((top * 1.02) / rise) * rise : top * 1.02;
  const y = d3.scaleLinear([0, reach], [height - bottom, frame.leading + 6]);
  // On a phone the word would run into the name of the target; the subtitle has it.
  const says = (value: number): string => (curves.provisional ? t.provisional(people(value)) : people(value));
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
        paceLabel(curves, x, y, t.cumulative.pace, frame),
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

type Scale = d3.ScaleLinear<number, number>;

/** Keeps a two-line label inside the plot. */
const clampLabel = (middle: number, y: Scale): number => Math.max(middle, (y.range()[1] ?? 0) + 14);

/** The target's name at the left of its line; null without a target. */
type Goal = { readonly label: string; readonly width: number; readonly y: number } | null;

function goalOf(target: number, y: Scale, { t, people }: Words, frame: Frame): NonNullable<Goal> {
  const label = t.cumulative.target(people(target));
  return { label, width: textWidth(label, frame.font, true), y: y(target) - 5 };
}

/** The number at the end of the curve, on the side of it where the pace line is not. */
function endOfCurve(spot: EndSpot | null, tone: string): string {
  if (spot === null) return '';
  return text(spot.x, spot.y, spot.label, { class: `${tone} hued number halo ${spot.anchor}` });
}

interface EndSpot {
  readonly label: string;
  readonly width: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: '' | 'mid' | 'end';
}

/** Where the number at the curve's end stands; null for a curve without an end. */
function endSpot(
  curves: Curves,
  x: Scale,
  y: Scale,
  people: Words['people'],
  frame: Frame,
  goal: Goal,
): EndSpot | null {
  const last = curves.actual.at(-1);
  if (!last) return null;
  const pace = curves.pace.find(({ at }) => at === last.at)?.value;
  const free = pace === undefined || last.value >= pace;
  // Just below the line of the target a number would strike it out.
  const toTarget = curves.target === null ? -1 : y(last.value) - y(curves.target);
  const fits = free && (toTarget < 0 || toTarget > frame.leading + 10);
  const label = people(last.value);
  const width = textWidth(label, frame.font + 3, true);
  const above = { x: Math.max(width, x(last.at) - 4), y: y(last.value) - 9 };
  const meets =
    goal !== null && above.x - width < goal.width + 4 && Math.abs(above.y - goal.y) < frame.leading;
  if (fits && !meets) return { label, width, ...above, anchor: 'end' };
  // Below the curve; near the axis there is no room for that, but always to the right.
  if (isLow(curves, y)) return { label, width, x: x(last.at) + 8, y: y(last.value) + 2, anchor: '' };
  const middle = Math.min(Math.max(x(last.at) + 4, width / 2), frame.w - width / 2);
  const below = footOver(curves, x, y, middle - width / 2) + 21;
  return { label, width, x: middle, y: Math.min(below, (y.range()[0] ?? below) - 3), anchor: 'mid' };
}

/** Whether the number at the curve's end stands where the words of the months to come would. */
function isFootTaken(spot: EndSpot | null, panel: Panel, frame: Frame): boolean {
  return (
    spot !== null &&
    spot.anchor === 'mid' &&
    spot.x + spot.width / 2 > panel.x &&
    spot.y > panel.y + panel.height - 2 * frame.leading
  );
}

/** Where the curve is lowest from `left` (pixels) to its end: what is written below it has to be below that. */
function footOver({ actual }: Curves, x: Scale, y: Scale, left: number): number {
  return Math.max(
    ...actual.flatMap(({ at, value }, i) => {
      const next = actual[i + 1];
      if (x(at) >= left || !next) return y(value);
      const along = (left - x(at)) / (x(next.at) - x(at));
      return along > 1 ? [] : y(value + along * (next.value - value));
    }),
  );
}

/** The curve ends so near to the axis that nothing fits below its end. */
function isLow(curves: Curves, y: Scale): boolean {
  const last = curves.actual.at(-1);
  return last !== undefined && y(last.value) + 24 > (y.range()[0] ?? 0);
}

/** The name of the pace line, beside it, on the side away from the curve. */
function paceLabel(curves: Curves, x: Scale, y: Scale, label: string, frame: Frame): string {
  const spot = curves.pace[Math.max(1, Math.round(curves.pace.length * 0.62))];
  if (!spot) return '';
  const own =
    curves.actual.find(({ at }) => at === spot.at)?.value ??
    curves.band.find(({ at }) => at === spot.at)?.mid ??
    curves.actual.at(-1)?.value ??
    spot.value;
  const below = own >= spot.value;
  const width = textWidth(label, frame.font);
  return below
    ? text(Math.min(x(spot.at) + 8, frame.w - width), y(spot.value) + 14, label, { class: 'muted' })
    : text(Math.max(x(spot.at) - 8, width), y(spot.value) - 6, label, { class: 'muted end' });
}
