/** Rows and columns with a number in each cell; as a heat map, with a shade that says the same at a glance. */
import { shade } from '../../../charts/heatPicture.ts';
import { notDuePanel } from '../../../charts/layout/notDue.ts';
import { drawNames, nameColumn, onMiddle, placeRows } from '../../../charts/layout/rows.ts';
import type { PlacedRow, RowInput } from '../../../charts/layout/rows.ts';
import { namedMark } from '../../../charts/layout/stateMark.ts';
import type { Frame } from '../../../charts/svg/document.ts';
import { datum, el, g, line, rect, text } from '../../../charts/svg/element.ts';
import { textWidth } from '../../../charts/svg/measure.ts';
import { peopleIn } from '../../../core/explore/pivot.ts';
import type { Cell } from '../../../core/explore/pivot.ts';
import type { PageFacts } from '../../../core/explore/pageFacts.ts';
import type { Shown } from '../shown.ts';
import { drawLetterKey, drawStateKey, drawTotal, headsOf, toneOf } from './frame.ts';
import type { Sized } from './frame.ts';

interface GridRow extends RowInput {
  readonly tone: string;
  readonly cells: readonly Cell[];
  readonly isFoot: boolean;
}

/** Widest and narrowest column, pixels. */
const COLUMN = { most: 104, least: 20 } as const;

/** @param shaded false draws the plain table */
export function drawGrid(shown: Shown, page: PageFacts, room: Frame, shaded: boolean): Sized {
  const { table, cell: say } = shown;
  const inside = table.totals ? table.head.length - 1 : table.head.length;
  const rows = rowsOf(shown);
  const greatest = Math.max(
    1,
    ...table.rows.flatMap(({ cells }) => cells.slice(0, inside).map((cell) => peopleIn(cell))),
  );
  const numbers = rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'number').map(say));
  const number = Math.max(0, ...numbers.map((words) => textWidth(words, room.font, true)));
  const least = Math.max(COLUMN.least, number + 6);
  const totalWidth = table.totals ? Math.max(number, textWidth(page.total, room.font)) + 12 : 0;
  const labels = rows.map(({ label }) => label);
  const beside = nameColumn(room, labels, room.phone ? 92 : 240, 3);
  const fits = beside !== null && (room.w - beside - totalWidth) / inside >= least;
  const column = fits ? beside : null;
  const from = column ?? 0;
  const step = Math.max(least, Math.min(COLUMN.most, (room.w - from - totalWidth) / inside));
  const frame: Frame = { ...room, w: Math.max(room.w, Math.ceil(from + step * inside + totalWidth)) };
  const right = from + step * inside + totalWidth;
  const heads = headsOf(table.head.slice(0, inside), step, frame);
  const lane = shaded ? 26 : 24;
  const placed = placeRows(frame, rows, {
    column,
    lane,
    gap: column === null || !shaded ? 6 : 2,
    top: heads.height,
  });
  const grid = { from, step, lane, greatest, inside, right, shaded };
  const states = drawStateKey(
    rows.flatMap(({ cells }) => cells),
    placed.bottom,
    frame,
    page,
  );
  const letters = drawLetterKey(heads.key, placed.bottom + states.height, frame);
  return {
    w: frame.w,
    height: placed.bottom + states.height + letters.height + 4,
    body:
      heads.draw((at) => from + (at + 0.5) * step) +
      (table.totals
        ? text(right, heads.height - 6 - frame.leading + frame.font, page.total, { class: 'muted end' })
        : '') +
      drawNames(frame, placed) +
      placed.rows.map((row) => drawRow(row, grid, shown, frame)).join('') +
      states.body +
      letters.body,
  };
}

function rowsOf(shown: Shown): readonly GridRow[] {
  const { table } = shown;
  const rows = table.rows.map(({ id, name, cells }): GridRow => ({
    key: id ?? '',
    label: name,
    tone: toneOf(shown, id ?? ''),
    cells,
    isFoot: false,
  }));
  const { foot } = table;
  return foot === null
    ? rows
    : [...rows, { key: 'total', label: foot.name, tone: 'both', cells: foot.cells, isFoot: true }];
}

interface Grid {
  readonly from: number;
  readonly step: number;
  readonly lane: number;
  readonly greatest: number;
  /** Columns without the totals. */
  readonly inside: number;
  readonly right: number;
  readonly shaded: boolean;
}

function drawRow(
  { row, baseline, laneTop, laneMiddle }: PlacedRow<GridRow>,
  grid: Grid,
  shown: Shown,
  frame: Frame,
): string {
  const { from, step, lane, greatest, inside, right, shaded } = grid;
  const base = onMiddle(frame, laneMiddle);
  const marks: string[] = [];
  const dark: string[] = [];
  const light: string[] = [];
  row.cells.slice(0, inside).forEach((cell, i) => {
    const x = from + i * step;
    const said = shown.cell(cell);
    const own = datum({
      key: shown.pivot.columnIds[i] ?? 'people',
      label: `${shown.table.head[i] ?? ''} ${said}`,
    });
    if (cell === 'missing') {
      marks.push(namedMark('missing', x + step / 2, laneMiddle, own));
    } else if (cell === 'exempt') {
      marks.push(namedMark('exempt', x + step / 2, laneMiddle, own));
    } else if (cell === 'not-due' || cell === 'not-open') {
      marks.push(notDuePanel({ x: x + 1, y: laneTop, width: step - 2, height: lane }, own));
      if (cell === 'not-open' && opensAfter(row.cells.slice(0, inside), i, shown))
        marks.push(line(x + step, laneTop, x + step, laneTop + lane, { class: 'signing' }));
    } else {
      const level = shaded && !row.isFoot ? shade(cell, greatest) : null;
      if (level !== null) marks.push(rect(x + 1, laneTop, step - 2, lane, { class: `h${level}`, ...own }));
      const words = text(
        x + step / 2,
        base,
        said,
        level === null ? own : cell === 0 ? { class: 'muted' } : {},
      );
      (level !== null && level > 3 ? light : dark).push(words);
    }
  });
  // A name of several lines reaches higher than its lane.
  const top = Math.min(laneTop, baseline - frame.font) - (shaded ? 1 : 3);
  const total = row.cells[inside];
  const rule = shaded && !row.isFoot ? '' : line(0, top, right, top, { class: row.isFoot ? 'axis' : 'grid' });
  return el(
    'g',
    { class: row.tone, ...datum({ key: row.key, label: `${row.label} ` }) },
    rule +
      marks.join('') +
      g({ class: row.isFoot ? 'mid strong' : 'mid' }, ...dark) +
      g({ class: 'mid on-dark' }, ...light) +
      (total === undefined ? '' : drawTotal(right, base, total, shown)),
  );
}

/** Whether a domain opened in the month after a closed one: there its agreement was signed. */
function opensAfter(cells: readonly Cell[], at: number, { view }: Shown): boolean {
  const next = cells[at + 1];
  return view.columns === 'month' && next !== undefined && next !== 'not-open' && next !== 'not-due';
}
