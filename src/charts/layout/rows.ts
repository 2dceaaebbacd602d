/**
 * Rows with names: the frame of every chart that lists things.
 *
 * A name is never cut and never turned. Where all names are short they stand in a column beside the lanes;
 * else each has a line (or as many as it needs) above its own lane.
 */
import type { Frame } from '../svg/document.ts';
import { g, linked, text } from '../svg/element.ts';
import { textWidth, wrap } from '../svg/measure.ts';
import { plate, PLATE } from './plate.ts';

export interface RowInput {
  readonly key: string;
  readonly label: string;
  /** Address of the page of what the row is of. */
  readonly href?: string | undefined;
  /** A number before the name, by which other parts of the picture call the row. */
  readonly number?: string | undefined;
  /** Printed above this row: the start of a group. */
  readonly heading?: string | undefined;
  /** Height of its lane where that differs from the others', pixels. */
  readonly lane?: number | undefined;
  /** Room for its name above the lane where that differs from the others', pixels. */
  readonly above?: number | undefined;
}

export interface RowOptions {
  /** Room for names beside the lanes in pixels; null puts them above. */
  readonly column: number | null;
  /** Room for names above the lanes (they may share their line with numbers at the right). */
  readonly above?: number;
  readonly lane: number;
  readonly gap: number;
  /** Where the first row begins. */
  readonly top: number;
}

export interface PlacedRow<R extends RowInput> {
  readonly row: R;
  /** Where it begins: its name or its lane, whichever is higher. */
  readonly top: number;
  readonly lines: readonly string[];
  /** Baseline of the first line of the name. */
  readonly baseline: number;
  readonly laneTop: number;
  readonly laneMiddle: number;
}

export interface PlacedHeading {
  readonly label: string;
  readonly top: number;
  readonly baseline: number;
}

export interface Placed<R extends RowInput> {
  readonly rows: readonly PlacedRow<R>[];
  readonly headings: readonly PlacedHeading[];
  readonly bottom: number;
}

/** Room for the numbers before the names, pixels. */
const NUMBERED = 2 * PLATE + 6;

export const indentOf = ({ number }: RowInput): number => (number === undefined ? 0 : NUMBERED);

/** Distance between names and lanes, pixels: beside and above them. */
const GUTTER = 10;
const BELOW = 3;

/**
 * Width of a column that holds all names in at most `lines` lines each, or null where it would be wider than
 * `cap` pixels. Includes the gutter, and the room of numbers before the names.
 */
export function nameColumn(
  frame: Frame,
  labels: readonly string[],
  cap: number,
  lines = 1,
  indent = 0,
): number | null {
  const widest = indent + Math.max(0, ...labels.map((label) => textWidth(label, frame.font)));
  if (widest <= cap) return Math.ceil(widest) + GUTTER;
  const fits = (label: string): boolean => wrap(label, cap - indent, frame.font).length <= lines;
  return lines > 1 && labels.every(fits) ? cap + GUTTER : null;
}

/** Puts the rows one below the other. */
export function placeRows<R extends RowInput>(
  frame: Frame,
  inputs: readonly R[],
  options: RowOptions,
): Placed<R> {
  const { column, gap } = options;
  const rows: PlacedRow<R>[] = [];
  const headings: PlacedHeading[] = [];
  let y = options.top;
  for (const row of inputs) {
    if (row.heading !== undefined) {
      if (rows.length > 0) y += gap;
      headings.push({ label: row.heading, top: y, baseline: y + frame.font });
      y += frame.leading + 4;
    }
    const lines = wrap(
      row.label,
      (column === null ? (row.above ?? options.above ?? frame.w) : column - GUTTER) - indentOf(row),
      frame.font,
    );
    const words = lines.length * frame.leading;
    const lane = row.lane ?? options.lane;
    if (column === null) {
      const laneTop = y + words + BELOW;
      rows.push({ row, top: y, lines, baseline: y + frame.font, laneTop, laneMiddle: laneTop + lane / 2 });
      y = laneTop + lane + gap;
    } else {
      const height = Math.max(words, lane);
      const middle = y + height / 2;
      const baseline = middle - words / 2 + frame.leading / 2 + frame.font * 0.35;
      rows.push({ row, top: y, lines, baseline, laneTop: middle - lane / 2, laneMiddle: middle });
      y += height + gap;
    }
  }
  return { rows, headings, bottom: y - gap };
}

/**
 * From the first lane to the last of each group, so that nothing is drawn through the headings between; where the names
 * stand above the lanes (`column` is null), each lane by itself.
 */
export function spansOf<R extends RowInput>(
  { rows }: Placed<R>,
  lane: number,
  column: number | null = 0,
): readonly { readonly top: number; readonly bottom: number }[] {
  const spans: { top: number; bottom: number }[] = [];
  for (const { row, laneTop } of rows) {
    const last = spans.at(-1);
    const bottom = laneTop + (row.lane ?? lane);
    if (last === undefined || row.heading !== undefined || column === null)
      spans.push({ top: laneTop, bottom });
    else last.bottom = bottom;
  }
  return spans;
}

/** Names and group headings, flush left. */
export function drawNames<R extends RowInput>(frame: Frame, placed: Placed<R>): string {
  return (
    g({ class: 'heading' }, ...placed.headings.map(({ label, baseline }) => text(0, baseline, label))) +
    g({ class: 'name halo' }, ...placed.rows.map((each) => drawName(each, frame)))
  );
}

/** The name of one row, a link where it has a page. */
export function drawName({ row, lines, baseline }: PlacedRow<RowInput>, frame: Frame): string {
  const mark =
    row.number === undefined ? '' : plate(PLATE + 1, baseline - frame.font * 0.35, row.number, frame);
  return (
    mark +
    linked(
      row.href,
      row.label,
      lines.map((content, i) => text(indentOf(row), baseline + i * frame.leading, content)),
    )
  );
}

/** The baseline that sets a line of text on a middle line. */
export const onMiddle = (frame: Frame, middle: number): number => middle + frame.font * 0.35;
