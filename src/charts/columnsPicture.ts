/** Stacked columns, one per month: people new in each. Months not due are hatched, an explicit nothing is a 0. */
import * as Plot from '@observablehq/plot';
import * as d3 from 'd3';
import type { Month } from '../core/model.ts';
import type { ChartEvent } from './events.ts';
import { alike } from './layout/alike.ts';
import { drawEvents } from './layout/events.ts';
import { monthLabels } from './layout/monthAxis.ts';
import { drawKey } from './layout/key.ts';
import { notDuePanel, notDueWords } from './layout/notDue.ts';
import type { Panel } from './layout/notDue.ts';
import { namedMark } from './layout/stateMark.ts';
import type { Frame, Picture } from './svg/document.ts';
import { g, line, rect, text } from './svg/element.ts';
import { textWidth } from './svg/measure.ts';
import { asData, plotBody } from './svg/plot.ts';
import type { Words } from './words.ts';

/** One layer of every column. */
export interface Layer {
  readonly key: string;
  readonly label: string;
  /** Classes of its bars: a category's hue, and `fresh` for new domains. */
  readonly class: string;
}

export interface Column {
  readonly month: Month;
  /** One value per layer, from the bottom up; null for a month of which nothing can be said yet. */
  readonly values: readonly number[] | null;
  /** Said of the whole column where it has no layers with people in them. */
  readonly label: string;
  /** What a tooltip says of each layer. */
  readonly labels: readonly string[];
  readonly due: boolean;
  /** Written under the month, for example the running total. */
  readonly foot?: string;
  /** The number may still change: reports are missing. Drawn pale with a dashed edge. */
  readonly provisional?: boolean;
  /** The unit has not reported: no zero, but a ring. */
  readonly missing?: boolean;
  /** Before the domain's agreement: no zero, but hatched. */
  readonly notOpen?: boolean;
}

export interface ColumnsInput {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly layers: readonly Layer[];
  /** Name of the row of feet. */
  readonly footName?: string;
  /** The steady pace of one month, a line across the columns of those months that have one. */
  readonly pace?: { readonly value: number; readonly months: readonly Month[]; readonly label: string };
  /** Said of the months that are not open, a line each. */
  readonly notOpen?: readonly string[];
  /** What happened, each at its day. */
  readonly events?: readonly ChartEvent[];
}

/** The scale reaches at least so far: one person is not drawn as tall as a tower. */
const LEAST = 4;

/** Draws the columns at one width. */
export function drawColumns(
  { id, columns, layers, footName, pace, notOpen = [], events = [] }: ColumnsInput,
  words: Words,
  frame: Frame,
): Picture {
  const months = columns.map(({ month }) => month);
  const totals = columns.map(({ values }) => values?.reduce((sum, value) => sum + value, 0) ?? 0);
  const open = new Set(columns.filter(({ provisional }) => provisional).map(({ month }) => month));
  const entries = [
    ...(layers.length > 1 ? layers : []),
    ...(columns.some(({ provisional, values }) => provisional && values?.some((value) => value > 0))
      ? [{ label: words.t.provisionalKey, class: 'both provisional' }]
      : []),
    ...(pace ? [{ label: pace.label, class: 'pace', line: true }] : []),
  ];
  const key = entries.length > 0 ? drawKey(frame, entries, frame.font) : { height: 0, body: '' };
  const top = key.height + frame.leading + 8;
  const some = totals.some((total) => total > 0);
  const base = top + (some ? (frame.phone ? 132 : 176) : 56);
  // The names of the feet need a margin of their own.
  const left = footName === undefined ? 0 : Math.ceil(textWidth(footName, frame.font)) + 6;
  const x = d3.scaleBand(months, [left, frame.w]).paddingInner(0.22).paddingOuter(0.05);
  const y = d3.scaleLinear([0, alike('people', Math.max(LEAST, ...totals, pace?.value ?? 0))], [base, top]);
  const bars = columns.flatMap(({ month, values, labels }) =>
    (values ?? []).flatMap((value, layer) => {
      const label = labels[layer];
      return value > 0 && label !== undefined ? [{ month, value, layer, label }] : [];
    }),
  );
  const body = !some
    ? ''
    : plotBody(id, frame, base, {
        x: {
          type: 'band',
          domain: months,
          range: x.range(),
          paddingInner: 0.22,
          paddingOuter: 0.05,
          round: false,
        },
        y: { type: 'linear', domain: y.domain(), range: y.range() },
        marks: [
          Plot.barY(bars, {
            x: 'month',
            y: 'value',
            order: 'layer',
            insetTop: 0.5,
            ...asData(bars, ({ month, layer, label }) => ({
              key: `${month} ${layers[layer]?.key ?? ''}`,
              label,
              class: `bar ${layers[layer]?.class ?? ''}${open.has(month) ? ' provisional' : ''}`,
            })),
          }),
        ],
      });

  const bandwidth = x.bandwidth();
  const [first, last] = [pace?.months[0], pace?.months.at(-1)];
  const paceLine =
    !some || pace === undefined || first === undefined || last === undefined
      ? ''
      : line(x(first) ?? left, y(pace.value), (x(last) ?? left) + bandwidth, y(pace.value), {
          class: 'pace',
        });
  const middle = (month: Month): number => (x(month) ?? 0) + bandwidth / 2;
  const names = monthLabels(months, words.lang, x.step(), frame);
  const firstOpen = columns.findIndex(({ due }) => !due);
  const opens = firstOpen < 0 ? frame.w : (x(months[firstOpen] ?? '') ?? 0) - 2;
  const panel = { x: opens, y: top, width: frame.w - opens, height: base - top };
  const toCome =
    firstOpen < 0
      ? ''
      : notDuePanel(panel) + notDueWords(panel, words.m.words.notDue, 'middle', firstOpen === 0, frame);
  const emptyDue = columns.filter((column, i) => column.due && totals[i] === 0 && column.notOpen !== true);
  const lastClosed = columns.findLastIndex((column) => column.notOpen === true);
  const closedTo = lastClosed < 0 ? left : (x(months[lastClosed] ?? '') ?? 0) + bandwidth + 2;
  const closed = { x: left, y: top, width: closedTo - left, height: base - top };
  const signed = closedWords(closed, notOpen, frame);
  const placed = events.map((event) => ({
    ...event,
    x: (x(event.month) ?? 0) + (event.at % 1) * bandwidth,
  }));
  const picture = {
    height: base + frame.leading * (footName === undefined ? 1 : 2) + 6 + (events.length > 0 ? 4 : 0),
    body:
      key.body +
      toCome +
      (lastClosed < 0 ? '' : notDuePanel(closed)) +
      body +
      paceLine +
      line(left, base, frame.w, base, { class: 'axis' }) +
      (lastClosed < 0 ? '' : signed) +
      columns
        .filter((column) => column.notOpen === true)
        .map(({ month, label }) =>
          rect(x(month) ?? 0, top, bandwidth, base - top, {
            class: 'unseen',
            'data-k': month,
            'data-label': label,
          }),
        )
        .join('') +
      g(
        { class: pace ? 'mid strong halo' : 'mid strong' },
        ...columns.map(({ month }, i) => {
          const total = totals[i] ?? 0;
          return total > 0 ? text(middle(month), y(total) - 5, words.number(total)) : '';
        }),
      ) +
      g(
        { class: 'mid muted' },
        ...emptyDue.map(({ month, missing, label }) =>
          missing
            ? namedMark('missing', middle(month), base - 9, { 'data-k': month, 'data-label': label })
            : text(middle(month), base - 5, '0', { 'data-k': month, 'data-label': label }),
        ),
      ) +
      g(
        { class: 'mid muted' },
        ...months.map((month, i) => text(middle(month), base + frame.leading, names[i] ?? '')),
      ) +
      (footName === undefined
        ? ''
        : text(0, base + frame.leading * 2 + 2, footName, { class: 'muted' }) +
          g(
            { class: 'mid' },
            ...columns.map(({ month, foot }) =>
              text(middle(month), base + frame.leading * 2 + 2, foot ?? ''),
            ),
          )),
  };
  return drawEvents(picture, placed, frame);
}

/**
 * What is said of the months that are not open, and the line of the signing at their end. Where they are too narrow
 * for the words, these stand to the right of the line.
 */
function closedWords(panel: Panel, words: readonly string[], frame: Frame): string {
  const end = panel.x + panel.width;
  const fits = words.every((each) => textWidth(each, frame.font) + 8 <= panel.width);
  const first = panel.y + panel.height / 2 - ((words.length - 1) * frame.leading) / 2 + frame.font * 0.35;
  const body = fits
    ? words.map((each, i) =>
        text(panel.x + panel.width / 2, first + i * frame.leading, each, {
          class: 'muted mid halo wide-halo',
        }),
      )
    : [text(end + 6, panel.y + frame.font - 4, words.at(-1) ?? '', { class: 'muted halo' })];
  return body.join('') + line(end, panel.y, end, panel.y + panel.height, { class: 'signing' });
}
