/** The picture of the reporting calendar. */
import type { ReportingState } from '../core/figures/figures.ts';
import { REPORTING_STATES } from '../core/marks.ts';
import type { Month } from '../core/model.ts';
import { monthLabels } from './layout/monthAxis.ts';
import { drawName, nameColumn, onMiddle, placeRows } from './layout/rows.ts';
import type { Placed, PlacedRow, RowInput } from './layout/rows.ts';
import { drawStateKey, stateMark } from './layout/stateMark.ts';
import type { Frame, Picture } from './svg/document.ts';
import { datum, el, g, text } from './svg/element.ts';
import { textWidth } from './svg/measure.ts';
import type { Words } from './words.ts';

export interface CalendarCell {
  readonly state: ReportingState;
  /** People reported; empty where nothing was. */
  readonly count: string;
  /** What tells a report with an extension from others of its mark; empty for none. */
  readonly tag: string;
  readonly said: string;
  /** The cell as the table says it. */
  readonly written: string;
}

export interface CalendarInput {
  readonly months: readonly Month[];
  /** Units that have reported of those that must, by month; empty for months not due. */
  readonly counts: readonly string[];
  readonly rows: readonly (RowInput & { readonly cells: readonly CalendarCell[] })[];
}

type Row = CalendarInput['rows'][number];

interface Columns {
  readonly months: readonly Month[];
  readonly step: number;
  /** Where the first begins. */
  readonly from: number;
}

/** Draws the calendar at one width, with the key of the states that occur. */
export function drawCalendar({ months, counts, rows }: CalendarInput, words: Words, frame: Frame): Picture {
  const { m, t } = words;
  const occurring = REPORTING_STATES.filter((state) =>
    rows.some(({ cells }) => cells.some((cell) => cell.state === state)),
  );
  const key = drawStateKey(
    frame,
    occurring.map((state) => ({ state, label: m.reportingStates[state] })),
  );
  const column = frame.phone
    ? null
    : (nameColumn(
        frame,
        rows.map(({ label }) => label),
        200,
        3,
      ) ?? 210);
  const from = column ?? 0;
  const step = (frame.w - from) / months.length;
  const some = counts.some((count) => count !== '');
  const top = key.height + frame.leading + 4 + (some ? frame.leading + 2 : 0);
  const placed = placeRows(frame, rows, { column, lane: 18, gap: frame.phone ? 7 : 6, top });
  const heads = monthLabels(months, words.lang, step, frame);
  const y = key.height + frame.font;
  // Where `15/18` does not fit a column, the number that have reported stands alone.
  const fits = counts.every((count) => textWidth(count, frame.font, true) + 3 <= step);
  const short = counts.map((count) => (fits ? count : (count.split('/')[0] ?? count)));
  const at = (i: number): number => from + (i + 0.5) * step;
  return {
    height: placed.bottom + 4,
    body:
      key.body +
      g({ class: 'muted mid' }, ...heads.map((label, i) => text(at(i), y, label))) +
      (some
        ? g({ class: 'mid strong' }, ...short.map((count, i) => text(at(i), y + frame.leading + 1, count))) +
          (frame.phone ? '' : text(0, y + frame.leading + 1, t.calendar.row, { class: 'muted' }))
        : '') +
      drawStrips(placed, { months, step, from }, frame),
  };
}

/**
 * Headings and rows, each a strip of its own that says how high it is, so that the page's filter can take some out
 * and let the others move up.
 */
function drawStrips(placed: Placed<Row>, columns: Columns, frame: Frame): string {
  const bottom = placed.bottom + (placed.rows.length > 0 ? 4 : 0);
  const strips = [
    ...placed.headings.map(({ label, top, baseline }) => ({
      top,
      draw: (height: number) => el('g', { class: 'heading', 'data-strip': height }, text(0, baseline, label)),
    })),
    ...placed.rows.map((row) => ({
      top: row.top,
      draw: (height: number) => drawRow(row, height, columns, frame),
    })),
  ].toSorted((a, b) => a.top - b.top);
  return strips.map(({ top, draw }, i) => draw((strips[i + 1]?.top ?? bottom) - top)).join('');
}

function drawRow(row: PlacedRow<Row>, height: number, columns: Columns, frame: Frame): string {
  const y = Math.round(rowEnd(row, frame));
  return el(
    'g',
    { 'data-strip': height, ...datum({ key: row.row.key, label: row.row.label }) },
    g({ class: 'name halo' }, drawName(row, frame)) +
      el('path', { d: `M0,${y}H${frame.w}`, class: 'grid' }) +
      drawCells(row, columns, frame),
  );
}

/** The hairline below a row. */
function rowEnd({ laneTop, lines }: PlacedRow<RowInput>, frame: Frame): number {
  return frame.phone ? laneTop + 21 : laneTop + 9 + Math.max(18, lines.length * frame.leading) / 2 + 3;
}

function drawCells(
  { row, laneMiddle }: PlacedRow<Row>,
  { months, step, from }: Columns,
  frame: Frame,
): string {
  const counts: string[] = [];
  const marks = row.cells.map(({ state, count, tag, said }, i) => {
    const middle = from + (i + 0.5) * step;
    // A phone has no room for both.
    const beside = tag === '' || count === '' ? tag + count : frame.phone ? tag : `${tag} ${count}`;
    // The shape stands a little to the left, so that shape and words together are centred.
    const x = beside === '' ? middle : middle - (tag === '' || frame.phone ? 7 : 13);
    if (beside !== '') counts.push(text(x + 7, onMiddle(frame, laneMiddle), beside));
    return stateMark(state, x, laneMiddle, {
      'data-k': months[i] ?? '',
      'data-label': said,
      // What the page's filter picks out.
      'data-state': state,
    });
  });
  return marks.join('') + g({ class: 'muted' }, ...counts);
}
