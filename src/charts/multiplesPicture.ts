/** Small multiples: one panel per domain, all on one scale, with the name and the number in words. */
import * as Plot from '@observablehq/plot';
import * as d3 from 'd3';
import { NO_VALUE } from '../core/marks.ts';
import type { Month } from '../core/model.ts';
import { alike } from './layout/alike.ts';
import { notDuePanel } from './layout/notDue.ts';
import type { Frame, Picture } from './svg/document.ts';
import { datum, el, g, line, linked, text } from './svg/element.ts';
import { textWidth, wrap } from './svg/measure.ts';
import { asData, plotBody } from './svg/plot.ts';
import type { Words } from './words.ts';

export interface Panel {
  readonly key: string;
  readonly label: string;
  /** Address of the domain's page. */
  readonly href: string | undefined;
  readonly total: string;
  /** What it waits for, or since when it may count; empty for nothing to say. */
  readonly state: string;
  readonly tone: string;
  /** Months, from the first, in which the domain was not open. */
  readonly closed: number;
  /** Whether they end with a signing. */
  readonly signed: boolean;
  /** Months that are due and open. */
  readonly points: readonly {
    readonly at: number;
    readonly month: Month;
    readonly value: number;
    readonly label: string;
  }[];
}

interface Grid {
  readonly id: string;
  readonly months: readonly Month[];
  readonly width: number;
  readonly plotHeight: number;
  readonly greatest: number;
}

const GAP = { phone: 16, desk: 20 } as const;

/** Draws the groups of panels at one width. */
export function drawMultiples(
  id: string,
  months: readonly Month[],
  groups: readonly { readonly heading: string; readonly panels: readonly Panel[] }[],
  words: Words,
  frame: Frame,
): Picture {
  const across = frame.phone ? 2 : 4;
  const gap = GAP[frame.width];
  const width = (frame.w - gap * (across - 1)) / across;
  const greatest = alike(
    'people',
    Math.max(
      1,
      ...groups.flatMap(({ panels }) => panels.flatMap(({ points }) => points.map(({ value }) => value))),
    ),
  );
  const grid: Grid = { id, months, width, plotHeight: frame.phone ? 56 : 64, greatest };
  let y = 0;
  const parts: string[] = [];
  for (const { heading, panels } of groups) {
    parts.push(g({ class: 'heading' }, text(0, y + frame.font, heading)));
    y += frame.leading + 6;
    for (let i = 0; i < panels.length; i += across) {
      const row = panels.slice(i, i + across);
      const lines = Math.max(...row.map((panel) => nameLines(panel, width, frame).length));
      row.forEach((panel, j) => {
        const body = drawPanel(panel, lines, grid, words, frame);
        parts.push(
          el(
            'g',
            {
              transform: `translate(${Math.round(j * (width + gap))},${Math.round(y)})`,
              class: panel.tone,
              ...datum(panel),
            },
            body,
          ),
        );
      });
      y += lines * frame.leading + grid.plotHeight + frame.leading + 14;
    }
    y += 6;
  }
  return { height: y - 12, body: parts.join('') };
}

const nameLines = (panel: Panel, width: number, frame: Frame): readonly string[] =>
  wrap(panel.label, width - textWidth(panel.total, frame.font + 2, true) - 8, frame.font);

function drawPanel(panel: Panel, lines: number, grid: Grid, words: Words, frame: Frame): string {
  const { months, width, plotHeight, greatest, id } = grid;
  const top = lines * frame.leading + 4;
  const base = top + plotHeight;
  const x = d3.scaleLinear([-0.5, months.length - 0.5], [0, width]);
  const y = d3.scaleLinear([0, greatest], [base, top + 4]);
  const names = nameLines(panel, width, frame);
  const rising = panel.points.some(({ value }) => value > 0);
  const due = Math.max(panel.closed, (panel.points.at(-1)?.at ?? -1) + 1);
  const opens = x(due - 0.5);
  const signing = x(panel.closed - 0.5);
  const ends = [words.monthShort(months[0] ?? ''), words.monthShort(months.at(-1) ?? '')];
  const from = Math.max(0, panel.points.findIndex(({ value }) => value > 0) - 1);
  const points = rising ? panel.points.slice(from) : [];
  const curve =
    points.length === 0
      ? ''
      : plotBody(id, frame, base, {
          x: { type: 'linear', domain: x.domain(), range: x.range() },
          y: { type: 'linear', domain: y.domain(), range: y.range() },
          marks: [
            Plot.areaY(points, { x: 'at', y: 'value', className: 'band' }),
            Plot.lineY(points, { x: 'at', y: 'value', className: 'curve' }),
            Plot.dot(points, {
              x: 'at',
              y: 'value',
              r: 2,
              className: 'dot',
              ...asData(points, ({ month, label }) => ({ key: month, label })),
            }),
          ],
        });
  return (
    linked(
      panel.href,
      panel.label,
      names.map((content, i) => text(0, (lines - names.length + i) * frame.leading + frame.font, content)),
    ) +
    text(width, (lines - 1) * frame.leading + frame.font, panel.total, {
      class: panel.total === '0' || panel.total === NO_VALUE ? 'end muted' : 'end strong hued',
    }) +
    notDuePanel({ x: 0, y: top, width: signing, height: plotHeight }) +
    notDuePanel({ x: opens, y: top, width: width - opens, height: plotHeight }) +
    (panel.closed > 0 && panel.signed ? line(signing, top, signing, base, { class: 'signing' }) : '') +
    curve +
    line(0, base, width, base, { class: 'axis' }) +
    (panel.state === '' ? '' : stateWords(panel, rising, roomOf(signing, width), top, base, frame)) +
    g(
      { class: 'muted' },
      text(0, base + frame.leading - 2, ends[0] ?? ''),
      text(width, base + frame.leading - 2, ends[1] ?? '', { class: 'end' }),
    )
  );
}

interface Room {
  readonly from: number;
  readonly to: number;
}

/** The wider side of the signing, so that its line does not strike the words out. */
const roomOf = (signing: number, width: number): Room =>
  signing > width / 2 ? { from: 0, to: signing } : { from: signing, to: width };

/** What a domain waits for, in the middle of its panel; of one that counts, since when, at the top left. */
function stateWords(
  panel: Panel,
  rising: boolean,
  room: Room,
  top: number,
  base: number,
  frame: Frame,
): string {
  const lines = wrap(panel.state, room.to - room.from - 8, frame.font);
  const y = rising
    ? top + frame.font
    : (top + base) / 2 - ((lines.length - 1) * frame.leading) / 2 + frame.font * 0.35;
  // A curve rises towards the right: words over it keep to the signing.
  const aside = rising && room.from > 0;
  return lines
    .map((content, i) =>
      text(aside ? room.from + 5 : (room.from + room.to) / 2, y + i * frame.leading, content, {
        class: aside ? 'muted halo' : 'muted halo wide-halo mid',
      }),
    )
    .join('');
}
