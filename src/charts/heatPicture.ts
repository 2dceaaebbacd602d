/** A grid of months by rows: each cell has its number, and a shade that says the same at a glance. */
import { NO_VALUE } from '../core/marks.ts';
import type { Month } from '../core/model.ts';
import { alike } from './layout/alike.ts';
import { monthLabels } from './layout/monthAxis.ts';
import { notDuePanel, notDueWords } from './layout/notDue.ts';
import { drawNames, nameColumn, onMiddle, placeRows, spansOf } from './layout/rows.ts';
import type { PlacedRow, RowInput } from './layout/rows.ts';
import { namedMark } from './layout/stateMark.ts';
import type { Frame, Picture } from './svg/document.ts';
import { datum, el, g, line, rect, text } from './svg/element.ts';
import { textWidth } from './svg/measure.ts';
import type { Words } from './words.ts';

export interface HeatCell {
  /** null for a month of which nothing can be said yet. */
  readonly value: number | null;
  /** Not reported: a ring, not a zero. */
  readonly missing: boolean;
  /** Before the domain's agreement: hatched, not a zero. */
  readonly notOpen: boolean;
  readonly said: string;
}

export interface HeatRow extends RowInput {
  /** Hue of the row: a category, or `both`. */
  readonly tone: string;
  readonly cells: readonly HeatCell[];
  /** null where nothing can be said yet. */
  readonly total: number | null;
  /** The day of the agreement: months from the first, and in words. */
  readonly signing: { readonly at: number; readonly words: string } | null;
  /** Outside the scale of the shades: it would make all others pale. */
  readonly apart?: boolean;
  /** What the row waits for; null for nothing. */
  readonly waiting: string | null;
}

export interface HeatInput {
  readonly months: readonly Month[];
  readonly rows: readonly HeatRow[];
  /** How many of the months, from the first, are due. */
  readonly due: number;
}

/** Steps of shade: 0 for none, 1–5 by equal parts of the greatest value. */
export function shade(value: number, greatest: number): number {
  return value <= 0 ? 0 : Math.max(1, Math.min(5, Math.ceil((value / greatest) * 5)));
}

const totalOf = (total: number | null, { number }: Words): string =>
  total === null ? NO_VALUE : number(total);

/** Draws the grid at one width. */
export function drawHeat({ months, rows, due }: HeatInput, words: Words, frame: Frame): Picture {
  const { t, m } = words;
  const greatest = alike(
    'people',
    Math.max(
      1,
      ...rows.flatMap(({ apart, cells }) => (apart === true ? [] : cells.map(({ value }) => value ?? 0))),
    ),
  );
  const totalHead = t.heat.total;
  const totalWidth =
    Math.max(
      textWidth(totalHead, frame.font),
      ...rows.map(({ total }) => textWidth(totalOf(total, words), frame.font, true)),
    ) + 8;
  const labels = rows.map(({ label }) => label);
  const column = frame.phone ? nameColumn(frame, labels, 88) : nameColumn(frame, labels, 168, 2);
  const from = column ?? 0;
  const step = (frame.w - totalWidth - from) / months.length;
  const lane = frame.phone ? 22 : 24;
  const top = frame.leading + 6;
  const placed = placeRows(frame, rows, { column, lane, gap: column === null ? 6 : 2, top });
  const heads = monthLabels(months, words.lang, step, frame);
  const open = from + due * step + 1;
  const panels = spansOf(placed, lane, column).map(({ top: y, bottom }) => ({
    x: open,
    y,
    width: frame.w - totalWidth - open,
    height: bottom - y,
  }));
  const tallest =
    column === null
      ? panels[Math.floor(panels.length / 2)]
      : panels.toSorted((a, b) => b.height - a.height)[0];
  const notDue = due >= months.length ? '' : panels.map((panel) => notDuePanel(panel)).join('');
  const notDueSays =
    due >= months.length || tallest === undefined
      ? ''
      : notDueWords(tallest, m.words.notDue, 'middle', due === 0, frame);
  return {
    height: placed.bottom + 2,
    body:
      g(
        { class: 'muted mid' },
        ...heads.map((label, i) => text(from + (i + 0.5) * step, frame.font, label)),
      ) +
      text(frame.w, frame.font, totalHead, { class: 'muted end' }) +
      notDue +
      drawNames(frame, placed) +
      notDueSays +
      placed.rows
        .map((row) => drawHeatRow(row, { months, from, step, lane, greatest }, words, frame))
        .join(''),
  };
}

interface Grid {
  readonly months: readonly Month[];
  readonly from: number;
  readonly step: number;
  readonly lane: number;
  readonly greatest: number;
}

function drawHeatRow(
  { row, laneTop, laneMiddle }: PlacedRow<HeatRow>,
  grid: Grid,
  words: Words,
  frame: Frame,
): string {
  const { months, from, step, lane, greatest } = grid;
  const baseline = onMiddle(frame, laneMiddle);
  const marks: string[] = [];
  const dark: string[] = [];
  const light: string[] = [];
  const closed = notOpenSpan(row, grid, laneTop, baseline, words, frame);
  row.cells.forEach(({ value, missing, notOpen, said }, i) => {
    const x = from + i * step;
    const own = datum({ key: months[i] ?? '', label: said });
    if (notOpen) {
      marks.push(rect(x + 1, laneTop, step - 2, lane, { class: 'unseen', ...own }));
      return;
    }
    if (missing) {
      marks.push(namedMark('missing', x + step / 2, laneMiddle, own));
      return;
    }
    if (value === null) return;
    const level = row.apart === true ? 0 : shade(value, greatest);
    marks.push(
      rect(x + 1, laneTop, step - 2, lane, { class: row.apart === true ? 'unseen' : `h${level}`, ...own }),
    );
    (level > 3 ? light : dark).push(
      text(x + step / 2, baseline, words.number(value), value === 0 ? { class: 'muted' } : {}),
    );
  });
  return el(
    'g',
    { class: row.tone, ...datum({ key: row.key, label: row.label }) },
    closed +
      marks.join('') +
      g({ class: 'mid' }, ...dark) +
      g({ class: 'mid on-dark' }, ...light) +
      text(frame.w, baseline, totalOf(row.total, words), {
        class: row.total === null ? 'muted end' : 'strong end',
      }),
  );
}

/** The months before a domain opened as one hatch, with what it waits for, and a line where it was signed. */
function notOpenSpan(
  { cells, signing, waiting }: HeatRow,
  { from, step, lane }: Grid,
  laneTop: number,
  baseline: number,
  words: Words,
  frame: Frame,
): string {
  const closed = cells.filter(({ notOpen }) => notOpen).length;
  const width = closed * step - 2;
  if (closed === 0) return '';
  const says =
    [waiting ?? signing?.words ?? '', words.m.words.notOpen].find(
      (each) => textWidth(each, frame.font) + 8 <= width,
    ) ?? '';
  const at = signing === null ? null : from + signing.at * step;
  return (
    notDuePanel({ x: from + 1, y: laneTop, width, height: lane }) +
    text(from + 1 + width / 2, baseline, says, { class: 'muted mid halo wide-halo' }) +
    (at === null
      ? ''
      : line(
          Math.min(at, from + closed * step),
          laneTop,
          Math.min(at, from + closed * step),
          laneTop + lane,
          { class: 'signing' },
        ))
  );
}
