/** Rows of bars on one scale, one panel per column, each bar with its number; stacked where panels would be slivers. */
import { rect as bars } from '@observablehq/plot';
import { notDuePanel } from '../../../charts/layout/notDue.ts';
import { drawNames, nameColumn, onMiddle, placeRows } from '../../../charts/layout/rows.ts';
import type { PlacedRow } from '../../../charts/layout/rows.ts';
import { namedMark } from '../../../charts/layout/stateMark.ts';
import type { Frame } from '../../../charts/svg/document.ts';
import { g, line, text } from '../../../charts/svg/element.ts';
import { textWidth } from '../../../charts/svg/measure.ts';
import { asData } from '../../../charts/svg/plotMarkup.ts';
import { peopleIn } from '../../../core/explore/pivot.ts';
import type { Cell } from '../../../core/explore/pivot.ts';
import type { ExplorerWords } from '../../../i18n/zh-CN/explorer.ts';
import type { PageFacts } from '../../../core/explore/pageFacts.ts';
import type { Shown } from '../shown.ts';
import { columnTone, drawLetterKey, drawStateKey, drawTotal, headsOf, toneOf } from './frame.ts';
import type { Sized } from './frame.ts';
import { plotBody } from './plotInBrowser.ts';
import { drawStackedBars } from './stackedBars.ts';
import type { BarRow } from './stackedBars.ts';

/** Room for the longest bar of a panel, pixels: where there is less, the bars stand one below the other. */
const LEAST_BAR = 24;
const THICK = { phone: 11, desk: 15 } as const;
const GAP = 8;

export function drawBars(shown: Shown, page: PageFacts, words: ExplorerWords, frame: Frame): Sized {
  const { table, cell: say } = shown;
  const inside = table.totals ? table.head.length - 1 : table.head.length;
  const rows = table.rows.map(({ id, name, cells }): BarRow => ({
    key: id ?? '',
    label: name,
    cells: cells.slice(0, inside),
    total: cells[inside],
  }));
  const cells = rows.flatMap((row) => row.cells);
  const numbers = cells.filter((cell) => typeof cell === 'number').map(say);
  const number = Math.max(10, ...numbers.map((each) => textWidth(each, frame.font))) + 4;
  const totals = rows.map(({ total }) => (total === undefined ? '' : say(total)));
  const totalWidth = table.totals
    ? Math.max(
        textWidth(page.total, frame.font),
        ...totals.map((each) => textWidth(each, frame.font, true)),
      ) + GAP
    : 0;
  const least = LEAST_BAR + number + GAP;
  const column = frame.phone
    ? null
    : nameColumn(
        frame,
        rows.map(({ label }) => label),
        240,
        3,
      );
  const from = column ?? 0;
  const step = (frame.w - from - totalWidth) / inside;
  // A single panel has the whole width also where the names stand above the bars.
  if (inside > 1 && (column === null || step < least)) {
    return drawStackedBars(shown, rows, page, words, frame);
  }
  const heads = headsOf(table.head.slice(0, inside), step, frame);
  const lane = THICK[frame.width];
  const placed = placeRows(frame, rows, { column, lane, gap: column === null ? 8 : 9, top: heads.height });
  const longest = step - number - GAP;
  const greatest = Math.max(1, ...cells.map(peopleIn));
  const x = (cell: Cell): number => (peopleIn(cell) / greatest) * longest;
  const data = placed.rows.flatMap(({ row, laneTop }) =>
    row.cells.flatMap((cell, at) => (peopleIn(cell) > 0 ? [{ row, at, cell, laneTop }] : [])),
  );
  const panels = Array.from({ length: inside }, (_, at) => at);
  const body =
    data.length === 0
      ? ''
      : plotBody(frame, placed.bottom, {
          fx: { type: 'band', domain: panels, range: [from, from + step * inside], padding: 0, round: false },
          x: { type: 'linear', domain: [0, greatest], range: [0, longest] },
          y: { type: 'identity' },
          marks: [
            bars(data, {
              fx: 'at',
              x1: () => 0,
              x2: ({ cell }) => peopleIn(cell),
              y1: 'laneTop',
              y2: ({ laneTop }) => laneTop + lane,
              ...asData(data, ({ row, at, cell }) => ({
                key: `${row.key} ${shown.pivot.columnIds[at] ?? 'people'}`,
                label: `${row.label} ${table.head[at] ?? ''} ${say(cell)}`,
                class: `bar ${columnTone(shown, at) ?? toneOf(shown, row.key)}`,
              })),
            }),
          ],
        });
  const first = placed.rows[0]?.laneTop ?? heads.height;
  const states = drawStateKey(cells, placed.bottom, frame, page);
  const letters = drawLetterKey(heads.key, placed.bottom + states.height, frame);
  const right = from + step * inside + totalWidth;
  const numbersOf = (placedRow: PlacedRow<BarRow>): string =>
    drawNumbers(placedRow, { from, step, x, right, lane, room: longest }, shown, frame);
  return {
    w: frame.w,
    height: placed.bottom + states.height + letters.height + 6,
    body:
      heads.draw((at) => from + at * step + longest / 2) +
      (table.totals
        ? text(right, heads.height - 6 - frame.leading + frame.font, page.total, { class: 'muted end' })
        : '') +
      g(
        {},
        ...panels.map((at) =>
          line(from + at * step, first - 3, from + at * step, placed.bottom + 3, { class: 'axis' }),
        ),
      ) +
      drawNames(frame, placed) +
      body +
      placed.rows.map(numbersOf).join('') +
      states.body +
      letters.body,
  };
}

interface Scales {
  readonly from: number;
  readonly step: number;
  readonly x: (cell: Cell) => number;
  readonly right: number;
  readonly lane: number;
  /** Length of the longest bar, pixels. */
  readonly room: number;
}

function drawNumbers(
  { row, laneMiddle }: PlacedRow<BarRow>,
  { from, step, x, right, lane, room }: Scales,
  shown: Shown,
  frame: Frame,
): string {
  const base = onMiddle(frame, laneMiddle);
  const parts = row.cells.map((cell, at) => {
    const left = from + at * step;
    if (cell === 'missing') return namedMark('missing', left + 9, laneMiddle);
    if (cell === 'exempt') return namedMark('exempt', left + 9, laneMiddle);
    if (cell === 'not-due' || cell === 'not-open') {
      return notDuePanel({ x: left + 1, y: laneMiddle - lane / 2, width: room, height: lane });
    }
    return text(left + x(cell) + 4, base, shown.cell(cell), cell === 0 ? { class: 'muted' } : {});
  });
  return (
    g({ class: 'halo' }, ...parts) + (row.total === undefined ? '' : drawTotal(right, base, row.total, shown))
  );
}
