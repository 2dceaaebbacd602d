/** Rows of bars on one scale, with their numbers in columns: a table that can be seen. */
import * as d3 from 'd3';
import { alike } from './layout/alike.ts';
import { drawNames, indentOf, nameColumn, onMiddle, placeRows, spansOf } from './layout/rows.ts';
import type { PlacedRow, RowInput } from './layout/rows.ts';
import type { Frame, Picture } from './svg/document.ts';
import { datum, el, g, line, rect, text } from './svg/element.ts';
import { textWidth, wrap } from './svg/measure.ts';

export interface Segment {
  readonly value: number;
  /** Classes of the bar: a category's hue, and `fresh` for new domains. */
  readonly class: string;
}

export interface BarRow extends RowInput {
  /** Side by side from zero. */
  readonly segments: readonly Segment[];
  /** What a tooltip says of the row. */
  readonly said: string;
  /** Its numbers, one per column. */
  readonly cells: readonly string[];
  /** In place of a bar: what the row is waiting for. */
  readonly waiting?: string | undefined;
}

export interface BarsInput {
  readonly rows: readonly BarRow[];
  /** Heads of the columns of numbers. */
  readonly heads: readonly string[];
  /** Which of the columns the phone's picture keeps, so that names have room; all where left out. */
  readonly onPhone?: readonly number[];
  /** Widest column of names, pixels at the desk's width. */
  readonly cap?: number;
  /** Rows of the picture that stands beside this one: one person is as wide in both. */
  readonly beside?: readonly BarRow[];
}

const THICK = { phone: 9, desk: 15 } as const;

/** Draws the rows at one width. At the phone's, the bar stands below its name and numbers. */
export function drawBars(
  { rows: given, heads: allHeads, onPhone, cap = 150, beside = [] }: BarsInput,
  frame: Frame,
): Picture {
  const kept = frame.phone && onPhone ? onPhone : allHeads.map((_, at) => at);
  const heads = kept.map((at) => allHeads[at] ?? '');
  const rows = given.map((row) => ({
    ...row,
    cells: kept.map((at) => row.cells[at] ?? ''),
    lane: frame.phone && row.waiting !== undefined ? frame.leading : undefined,
  }));
  const measured = [...given, ...beside];
  const space = frame.phone ? 10 : 18;
  // A long head breaks into lines rather than making its column of numbers wide.
  const headLines = heads.map((head) => wrap(head, frame.phone ? 46 : 78, frame.font));
  const widths = headLines.map((lines, at) =>
    alike(
      `${frame.width} numbers ${at}`,
      Math.ceil(
        Math.max(
          ...lines.map((words) => textWidth(words, frame.font)),
          ...measured.map(({ cells }) => textWidth(cells[kept[at] ?? at] ?? '', frame.font, at === 0)),
        ),
      ),
    ),
  );
  const numbers = widths.reduce((sum, width) => sum + width + space, 0);
  const rights = widths.map(
    (_, at) => frame.w - widths.slice(at + 1).reduce((sum, width) => sum + width + space, 0),
  );
  const column = frame.phone
    ? null
    : alike(
        `${frame.width} names`,
        nameColumn(
          frame,
          measured.map(({ label }) => label),
          cap,
          3,
          Math.max(0, ...measured.map(indentOf)),
        ) ?? cap,
      );
  const deepest = Math.max(...headLines.map((lines) => lines.length));
  const thick = THICK[frame.width];
  const placed = placeRows(frame, rows, {
    column,
    above: frame.w - numbers,
    lane: thick,
    gap: frame.phone ? 9 : 9,
    top: deepest * frame.leading + 6,
  });
  const from = column ?? 0;
  const to = frame.phone ? frame.w : frame.w - numbers;
  const longest = alike(
    'people',
    Math.max(1, ...measured.map(({ segments }) => d3.sum(segments, ({ value }) => value))),
  );
  const x = d3.scaleLinear([0, longest], [0, to - from]);
  return {
    height: placed.bottom + 4,
    body:
      g(
        { class: 'muted end' },
        ...headLines.flatMap((lines, at) =>
          lines.map((content, i) =>
            text(rights[at] ?? frame.w, frame.font + (deepest - lines.length + i) * frame.leading, content),
          ),
        ),
      ) +
      (frame.phone
        ? ''
        : spansOf(placed, thick)
            .map(({ top, bottom }) => line(from, top - 4, from, bottom + 4, { class: 'axis' }))
            .join('')) +
      drawNames(frame, placed) +
      placed.rows.map((each) => drawRow(each, frame, { from, thick, x, rights })).join(''),
  };
}

interface Scales {
  readonly from: number;
  readonly thick: number;
  readonly x: d3.ScaleLinear<number, number>;
  readonly rights: readonly number[];
}

function drawRow(
  { row, baseline, laneTop, laneMiddle }: PlacedRow<BarRow>,
  frame: Frame,
  scales: Scales,
): string {
  const { from, thick, x, rights } = scales;
  const base = frame.phone ? baseline : onMiddle(frame, laneMiddle);
  let at = from;
  const bars = row.segments.map(({ value, class: tone }) => {
    const width = x(value);
    const bar = rect(at + 0.5, laneTop, Math.max(0, width - 1), thick, { class: `bar ${tone}` });
    at += width;
    return bar;
  });
  const cells = row.cells.map((cell, i) =>
    text(rights[i] ?? frame.w, base, cell, i === 0 ? { class: 'strong' } : {}),
  );
  const waits =
    row.waiting === undefined
      ? ''
      : frame.phone
        ? text(0, laneTop + frame.font - 2, row.waiting, { class: 'muted' })
        : text(from + 6, base, row.waiting, { class: 'muted' });
  return el(
    'g',
    datum({ key: row.key, label: row.said }),
    bars.join('') + waits + g({ class: 'end' }, ...cells),
  );
}
