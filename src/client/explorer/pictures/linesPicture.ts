/** Lines along the months: one small panel per member, with all others in grey behind it; dashed where it may still change. */
import { line as lines } from '@observablehq/plot';
import { notDuePanel } from '../../../charts/layout/notDue.ts';
import type { Frame } from '../../../charts/svg/document.ts';
import { datum, el, g, line, text } from '../../../charts/svg/element.ts';
import { textWidth, wrap } from '../../../charts/svg/measure.ts';
import { asData } from '../../../charts/svg/plotMarkup.ts';
import type { Render } from '../../../charts/svg/plotMarkup.ts';
import type { PageFacts } from '../../../core/explore/pageFacts.ts';
import type { Shown } from '../shown.ts';
import { formatMonth } from '../../../i18n/format.ts';
import type { ExplorerWords } from '../../../i18n/zh-CN/explorer.ts';
import { runsOf } from './comparedCurve.ts';
import { drawStateKey } from './frame.ts';
import { seriesOf } from './monthSeries.ts';
import type { Series } from './monthSeries.ts';
import type { Sized } from './frame.ts';
import { plotBody } from './plotInBrowser.ts';
import { namedMark } from '../../../charts/layout/stateMark.ts';

interface Point {
  readonly series: number;
  readonly across: number;
  readonly down: number;
  readonly month: number;
  readonly value: number;
}

/** Narrowest panel, and height of the plot in one, pixels. */
const PANEL = { phone: { width: 150, height: 74 }, desk: { width: 180, height: 96 } } as const;
const GUTTER = 20;

export function drawLines(shown: Shown, page: PageFacts, words: ExplorerWords, frame: Frame): Sized {
  const { months, series } = seriesOf(shown);
  const { width: narrowest, height: inner } = PANEL[frame.width];
  const across = Math.max(1, Math.min(series.length, Math.floor((frame.w + GUTTER) / (narrowest + GUTTER))));
  const width = (Math.min(frame.w, across === 1 ? 640 : frame.w) - GUTTER * (across - 1)) / across;
  const names = series.map(({ name }) => wrap(name, width, frame.font));
  const down = Math.ceil(series.length / across);
  // One height for all panels, so that they share one scale: the room of the longest name.
  const titleHeight = Math.max(1, ...names.map((each) => each.length)) * frame.leading + frame.leading;
  const height = titleHeight + inner + frame.leading + 12;
  const greatest = Math.max(
    1,
    ...series.flatMap(({ cells }) => cells.map((cell) => (typeof cell === 'number' ? cell : 0))),
  );
  const labels = months.map((month) => formatMonth(month, page.lang, 'short'));
  const side = Math.max(
    8,
    ...labels.map((label) => textWidth(label, frame.font) / 2),
    textWidth(shown.cell(greatest), frame.font, true) / 2 + 2,
  );
  const x = (month: number): number =>
    side + (months.length < 2 ? 0 : (month / (months.length - 1)) * (width - 2 * side));
  const y = (value: number): number => titleHeight + inner * (1 - value / greatest);
  const points = series.flatMap(({ cells }, at) =>
    cells.flatMap((cell, month): Point[] =>
      cell === 'not-due' || cell === 'not-open'
        ? []
        : [
            {
              series: at,
              across: at % across,
              down: Math.floor(at / across),
              month,
              value: typeof cell === 'number' ? cell : NaN,
            },
          ],
    ),
  );
  const { whole, open } = parted(points, series);
  const band = { type: 'band', padding: 0, round: false } as const;
  const body = plotBody(frame, height * down, {
    fx: { ...band, domain: range(across), range: [0, (width + GUTTER) * across] },
    fy: { ...band, domain: range(down), range: [0, height * down] },
    x: {
      type: 'linear',
      domain: [0, Math.max(1, months.length - 1)],
      range: [x(0), months.length < 2 ? width - side : x(months.length - 1)],
    },
    y: { type: 'linear', domain: [0, greatest], range: [y(0), y(greatest)] },
    marks: [
      ...(series.length > 1
        ? [lines(points, { x: 'month', y: 'value', z: 'series', ...asClass(() => 'others', points) })]
        : []),
      lines(whole, {
        fx: 'across',
        fy: 'down',
        x: 'month',
        y: 'value',
        z: 'series',
        ...asData(whole, ({ series: at }) => ({
          key: series[at]?.id ?? '',
          label: series[at]?.name ?? '',
          class: `curve ${series[at]?.tone ?? 'both'}`,
        })),
      }),
      lines(open, {
        fx: 'across',
        fy: 'down',
        x: 'month',
        y: 'value',
        z: 'series',
        ...asClass(({ series: at }) => `curve ${series[at]?.tone ?? 'both'} provisional`, open),
      }),
    ],
  });
  const bottom = height * down;
  const panelOf = (at: number): Panel => ({
    left: (at % across) * (width + GUTTER),
    top: Math.floor(at / across) * height,
    x,
    y,
    greatest,
    labels,
    width,
    title: names[at] ?? [],
  });
  const states = drawStateKey(
    series.flatMap(({ cells }) => cells.filter((cell) => cell !== 'exempt')),
    bottom,
    frame,
    page,
  );
  const notes = [
    ...(series.length > 1 ? [words.others] : []),
    ...(series.some(({ provisional }) => provisional.includes(true)) ? [words.provisional] : []),
  ].flatMap((said) => wrap(said, frame.w, frame.font));
  return {
    w: frame.w,
    height: bottom + states.height + (notes.length === 0 ? 0 : notes.length * frame.leading + 4),
    body:
      series.map((each, at) => drawGaps(each, panelOf(at), shown)).join('') +
      body +
      series.map((each, at) => drawPanel(each, panelOf(at), shown, frame)).join('') +
      states.body +
      g(
        { class: 'muted' },
        ...notes.map((said, i) => text(0, bottom + states.height + frame.font + 4 + i * frame.leading, said)),
      ),
  };
}

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

/** Gives the path of a mark in each panel a class and nothing to say. */
function asClass(name: (first: Point) => string, data: readonly Point[]): { readonly render: Render } {
  return {
    render: (index, scales, values, dimensions, context, next) => {
      const drawn = next?.(index, scales, values, dimensions, context) ?? null;
      const first = data[index[0] ?? -1];
      for (const child of drawn?.children ?? []) if (first) child.setAttribute('class', name(first));
      return drawn;
    },
  };
}

/** The curve in two: what stands, and the stretches to what may still change. Each breaks where the other goes on. */
function parted(points: readonly Point[], series: readonly Series[]): { whole: Point[]; open: Point[] } {
  const [whole, open]: [Point[], Point[]] = [[], []];
  points.forEach((point, at) => {
    const before = points[at - 1];
    const follows = before?.series === point.series && before.month === point.month - 1;
    if (follows && series[point.series]?.provisional[point.month] === true) {
      const gap = { ...point, value: NaN };
      whole.push(gap);
      open.push(gap, before, point);
    }
    whole.push(point);
  });
  return { whole, open };
}

interface Panel {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly x: (month: number) => number;
  readonly y: (value: number) => number;
  readonly greatest: number;
  readonly labels: readonly string[];
  readonly title: readonly string[];
}

/** Months that are not due, or in which nothing was open, hatched behind the lines. */
function drawGaps({ id, cells }: Series, { left, top, x, y, greatest }: Panel, shown: Shown): string {
  const half = cells.length < 2 ? x(0) : (x(1) - x(0)) / 2;
  return runsOf(cells.map((cell) => (cell === 'not-due' || cell === 'not-open' ? cell : null)))
    .map(({ from, to, state }) => {
      const start = Math.max(x(0), x(from) - half);
      const stop = Math.min(x(cells.length - 1), x(to) + half);
      const panel = {
        x: left + start,
        y: top + y(greatest),
        width: stop - start,
        height: y(0) - y(greatest),
      };
      return notDuePanel(panel, datum({ key: `${id} gap ${from}`, label: shown.cell(state) }));
    })
    .join('');
}

/** Name, base line, first and last month, missing months, and the last number at its point. */
function drawPanel(
  { id, tone, cells, provisional }: Series,
  panel: Panel,
  shown: Shown,
  frame: Frame,
): string {
  const { left, top, width, x, y, labels, title } = panel;
  const base = top + y(0);
  const last = cells.findLastIndex((cell) => typeof cell === 'number');
  const value = cells[last];
  const rings = cells.map((cell, month) =>
    cell === 'missing' ? namedMark('missing', left + x(month), base - 9) : '',
  );
  const end = labels.length - 1;
  return (
    g(
      { class: 'strong' },
      ...title.map((words, i) => text(left, top + frame.font + i * frame.leading, words)),
    ) +
    line(left, base, left + width, base, { class: 'axis' }) +
    g(
      { class: 'muted mid' },
      ...labels.map((label, i) =>
        i === 0 || i === end || (i === last && i > 1 && i < end - 1)
          ? text(left + x(i), base + frame.leading, label)
          : '',
      ),
    ) +
    rings.join('') +
    (typeof value === 'number'
      ? el(
          'g',
          { class: tone },
          el('circle', {
            cx: left + x(last),
            cy: top + y(value),
            r: 3.5,
            class: provisional[last] === true ? 'dot provisional' : 'dot',
            ...datum({ key: `${id} last`, label: `${labels[last] ?? ''} ${shown.cell(value)}` }),
          }) + text(left + x(last), top + y(value) - 8, shown.cell(value), { class: 'strong mid halo' }),
        )
      : '')
  );
}
